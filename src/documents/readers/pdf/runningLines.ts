// Running lines: headers and footers that stand on each page, and page numbers. They are shown in excerpts
// but are no part of the text.
import { type PageLine, textOfLine } from "./pageLine";

/** Lines at the top and at the bottom of a page that may be running. */
const EDGE_LINES = 3;
const PAGE_NUMBER =
  /^(?:[-–|\s]*(?:pagina|pag\.?|blz\.?|page|p\.)?\s*\d{1,4}\s*(?:(?:van|\/|of)\s*\d{1,4})?[-–|\s]*)$/i;

export function findRunningLines(
  pages: readonly (readonly PageLine[])[],
  heights: readonly number[],
): ReadonlySet<PageLine> {
  const edges = pages.map((lines) => [
    ...new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]),
  ]);
  const counts = new Map<string, Set<number>>();
  for (const line of edges.flat()) {
    const key = keyOf(line);
    const seen = counts.get(key);
    if (seen) seen.add(line.page);
    else counts.set(key, new Set([line.page]));
  }
  const filled = pages.filter((lines) => lines.length > 0).length;
  const running = new Set<PageLine>();
  for (const line of edges.flat()) {
    const height = heights[line.page - 1] ?? 842;
    const inMargin = line.y < height * 0.1 || line.y > height * 0.9;
    const seen = counts.get(keyOf(line))?.size ?? 0;
    const often =
      filled >= 3 ? seen >= Math.max(3, filled * 0.5) : seen === filled && filled === 2 && inMargin;
    const numbered = inMargin && PAGE_NUMBER.test(textOfLine(line, " "));
    if ((often || numbered) && !isTableHeading(line)) running.add(line);
  }
  return running;
}

/** The text with any number as the same number, at its height on the page. */
function keyOf(line: PageLine): string {
  return `${textOfLine(line, " ").replace(/\d+/g, "#")}@${Math.round(line.y / 4)}`;
}

/** The heading of a table that goes on stands at the same height on each page, and is no running line. */
function isTableHeading(line: PageLine): boolean {
  return line.chunks.filter((chunk) => /^(?:\D{0,12}\s)?(?:19|20)\d\d\b/.test(chunk.text)).length > 1;
}
