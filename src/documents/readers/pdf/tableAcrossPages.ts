// Tables that go on over a page: the same columns at the same places, with or without their heading again.
import { isFigure, type PageLine, textOfLine } from "./pageLine";
import { sharesEdge } from "./tableRegions";

/** Share of the columns that must stand at the same place. */
const ALIKE = 0.6;

/** True when the figures of `next` stand in the columns of the table before it. */
export function goesOn(before: readonly PageLine[], next: readonly PageLine[]): boolean {
  const columns = before.flatMap((line) => line.chunks);
  const figures = next.flatMap((line) => line.chunks.slice(1)).filter((chunk) => isFigure(chunk.text));
  const alike = figures.filter((figure) => columns.some((column) => sharesEdge(column, figure)));
  return figures.length > 0 && alike.length >= figures.length * ALIKE;
}

/** Number of rows at the top of a page that go on with the table before it: a last row may stand there alone. */
export function rowsThatGoOn(before: readonly PageLine[], page: readonly PageLine[]): number {
  const end = page.findIndex((line) => line.chunks.length < 2 || !goesOn(before, [line]));
  return end < 0 ? page.length : end;
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
