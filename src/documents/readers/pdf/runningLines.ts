// Running lines: headers and footers that stand on each page, and page numbers. They are shown in excerpts
// but are no part of the text. When in doubt a line is text: a heading or an amount must never get lost here.
import { isFigure } from "./figure";
import { type PageLine, textOfLine } from "./pageLine";
import { startsWithYear } from "../../words/printedYear";

/** Lines at the top and at the bottom of a page that may be running. */
const EDGE_LINES = 3;
/** Share of the page, at the top and at the bottom, that is margin. */
const MARGIN = 0.1;
/** A running header may change with the chapter: this many pages with the same one are enough in the margin. */
const FEWEST_PAGES = 3;
const PAGE_NUMBER =
  /^[-–|\s]*(pagina|pag\.?|blz\.?|page|p\.)?\s*(\d{1,4})\s*((?:van|\/|of)\s*\d{1,4})?[-–|\s]*$/i;
const NAMED_NUMBER =
  /(?:\b(?:pagina|pag\.?|blz\.?|page)\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?|[|–-]\s*\d{1,4}$)/gi;

export function findRunningLines(
  pages: readonly (readonly PageLine[])[],
  heights: readonly number[],
): ReadonlySet<PageLine> {
  const edges = pages.flatMap((lines) => [
    ...new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]),
  ]);
  const repeated = pagesBy(edges, keyOf);
  const offsets = pagesBy(edges, numberOffset);
  const filled = pages.filter((lines) => lines.length > 0).length;
  const running = edges.filter((line) => {
    if (holdsAmounts(line)) return false;
    const height = heights[line.page - 1] ?? 842;
    const inMargin = line.y < height * MARGIN || line.y > height * (1 - MARGIN);
    const seen = repeated.get(keyOf(line) ?? "")?.size ?? 0;
    const often = seen >= FEWEST_PAGES && (inMargin || seen * 2 >= filled);
    const onBoth = filled === 2 && seen === 2 && inMargin;
    const offset = numberOffset(line);
    const counts = offset === "0" || offset === "named" || (offsets.get(offset ?? "")?.size ?? 0) > 1;
    return often || onBoth || (inMargin && offset !== null && counts);
  });
  return new Set(running);
}

function pagesBy(
  lines: readonly PageLine[],
  keyOfLine: (line: PageLine) => string | null,
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOfLine(line);
    if (key === null) continue;
    const seen = found.get(key);
    if (seen) seen.add(line.page);
    else found.set(key, new Set([line.page]));
  }
  return found;
}

/** The text and its height on the page. Only what can be a page number is taken as any number. */
function keyOf(line: PageLine): string | null {
  const texts = line.chunks.map((chunk) =>
    line.chunks.length > 1 && /^\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?$/.test(chunk.text)
      ? "#"
      : chunk.text.replace(NAMED_NUMBER, "#"),
  );
  return `${texts.join(" ")}@${Math.round(line.y / 4)}`;
}

/** How far a line that is only a number is from the number of its page; `named` when it says what it is. */
function numberOffset(line: PageLine): string | null {
  const match = PAGE_NUMBER.exec(textOfLine(line, " "));
  if (!match) return null;
  return match[1] !== undefined || match[3] !== undefined ? "named" : String(Number(match[2]) - line.page);
}

/** Figures that no page number explains, or the years that head a table. */
function holdsAmounts(line: PageLine): boolean {
  const figures = line.chunks.filter((chunk) => isFigure(chunk.text) || startsWithYear(chunk.text));
  return figures.length > 1 || figures.some((chunk) => !/^(?:\d{1,4}|[-–—])$/.test(chunk.text));
}
