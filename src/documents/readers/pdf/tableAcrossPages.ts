// Tables that go on over a page: the same columns at the same places, with or without their heading again.
import { isFigure } from "./figure";
import { type Chunk, type PageLine, textOfLine } from "./pageLine";
import { runsOverFigures, sharesEdge } from "./tableRegions";
import { namesYear } from "../../words/printedYear";

/** Share of the columns that must stand at the same place. */
const ALIKE = 0.6;

/** True when the figures of `next` stand in the columns of the table before it. */
export function goesOn(before: readonly PageLine[], next: readonly PageLine[]): boolean {
  const columns = before.flatMap((line) => line.chunks);
  const figures = next.flatMap((line) => line.chunks.slice(1)).filter((chunk) => isFigure(chunk.text));
  const alike = figures.filter((figure) => columns.some((column) => sharesEdge(column, figure)));
  return figures.length > 0 && alike.length >= figures.length * ALIKE;
}

/** Lines of a cell that a page break may part from its row. */
const MOST_RESTS = 8;

/**
 * Number of lines at the top of a page that go on with the table before it: a last row may stand there alone, and
 * the rest of a cell above it.
 */
export function rowsThatGoOn(before: readonly PageLine[], page: readonly PageLine[]): number {
  const rests = page.findIndex((line) => !isRestOfCell(before, line));
  const from = rests > 0 && rests <= MOST_RESTS ? rests : 0;
  const rows = page.slice(from);
  // Words above a heading of years are the heading of another table.
  if (from > 0 && rows[0] && rows[0].chunks.filter(({ text }) => namesYear(text)).length > 1) return 0;
  const end = rows.findIndex(
    (line) => line.chunks.length < 2 || !goesOn(before, [line]) || runsOverFigures(line, before),
  );
  const count = end < 0 ? rows.length : end;
  return count > 0 ? from + count : 0;
}

/** Words at an edge of cells of the last row before, none of which runs into the next cell. */
export function isRestOfCell(before: readonly PageLine[], { chunks }: PageLine): boolean {
  const rows = before.slice(-MOST_RESTS).map((line) => line.chunks);
  const isRest = (rest: Chunk): boolean =>
    rows.some((cells) => {
      const at = cells.findIndex((cell) => !isFigure(cell.text) && startsOrEndsWith(cell, rest));
      return at >= 0 && rest.end <= (cells[at + 1]?.start ?? Infinity);
    });
  return chunks.length > 0 && chunks.every((chunk) => !isFigure(chunk.text) && isRest(chunk));
}

function startsOrEndsWith(cell: Chunk, rest: Chunk): boolean {
  return Math.abs(cell.start - rest.start) < 2 || Math.abs(cell.end - rest.end) < 2;
}

/** Number of lines at the top of `next` that repeat the heading of the table. */
export function repeatedHeading(heading: readonly PageLine[], next: readonly PageLine[]): number {
  let same = 0;
  while (same < heading.length && same < next.length) {
    const [one, other] = [heading[same], next[same]];
    if (!one || !other || textOfLine(one) !== textOfLine(other)) break;
    same += 1;
  }
  return same;
}
