// parsePlace: the text of a column `Bron` back to the place it names (the reverse of formatPlace).
import type { Place } from "./place";

/** An address in a sheet (`'Blad 1'!C4`) or in a table of a text (`tabel 2 r3 k4`), as the readers give them. */
const CELL = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)![A-Z]{1,3}\d+|tabel \d+ r\d+(?: k\d+)?`;
const PLACE = new RegExp(
  String.raw`^(.*?)(?:, (?:pagina|page) (\d+))?(?:, (?:regel|line) (\d+)(?:-(\d+))?)?(?:, (${CELL}|[^,]*))?$`,
  "u",
);
const ADDRESS = new RegExp(`^(?:${CELL})$`, "u");

/**
 * A line beside a page is one of that page; which line of the whole text it is, is not printed.
 * What is not understood stays whole in `file`: a controller may have typed a source of their own.
 */
export function parsePlace(text: string, raw = ""): Place {
  const match = PLACE.exec(text);
  if (match === null) return { file: text, raw };
  const [, file = "", page, line, endLine, cell] = match;
  if (page === undefined && line === undefined && !ADDRESS.test(cell ?? "")) return { file: text, raw };
  return {
    file,
    raw,
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(line === undefined ? {} : { [page === undefined ? "line" : "pageLine"]: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    ...(cell === undefined ? {} : { cell }),
  };
}
