// parsePlace: the text of a column `Bron` back to the place it names (the reverse of formatPlace).
import type { Place } from "./place";

/** What is not understood stays whole in `file`: a controller may have typed a source of their own. */
export function parsePlace(text: string, raw = ""): Place {
  const match =
    /^(.*?)(?:, (?:pagina|page) (\d+))?(?:, (?:regel|line) (\d+)(?:-(\d+))?)?(?:, ([^,]*))?$/.exec(text);
  if (match === null) return { file: text, raw };
  const [, file = "", page, line, endLine, cell] = match;
  if (page === undefined && line === undefined) return { file: text, raw };
  return {
    file,
    raw,
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    ...(cell === undefined ? {} : { cell }),
  };
}
