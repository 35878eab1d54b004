// A heading that lost a cell at its start, as exports of merged cells do: all its years stand one column too far to
// the left, over the words of the rows and short of their last amounts.
import type { SourceRow } from "../source";
import { isAmount, isWords, textAt } from "./cellTexts";
import type { HeadingColumn } from "./headingColumn";

const FEWEST_ROWS = 2;

export interface MovedHeading {
  /** The columns where the rows have them. */
  readonly heading: readonly HeadingColumn[];
  /** The row in those columns: one that lost the same cell as the heading moves with it. */
  readonly inPlace: (row: SourceRow) => SourceRow;
}

/** The heading above its amounts again; null when it stands there already, or when the rows leave any doubt. */
export function movedHeading(
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): MovedHeading | null {
  const years = heading.filter((column) => column.year !== null);
  // One year over one column of amounts proves nothing: the words under it may be a remark.
  const first = years.length > 1 ? (years[0]?.column ?? null) : null;
  const last = Math.max(...heading.map((column) => (column.label === "" ? -1 : (column.column ?? -1))));
  if (first === null || body.some((row) => row.layout !== "grid")) return null;
  const beyond = (row: SourceRow): boolean => isAmount(textAt(row, last + 1));
  const rows = body.filter((row) =>
    row.cells.some((cell) => (cell.column ?? -1) >= first && isAmount(cell.text)),
  );
  const moved = rows.filter((row) => isWords(textAt(row, first)));
  const others = rows.filter((row) => !moved.includes(row));
  if (moved.length < FEWEST_ROWS || moved.length < others.length || !moved.some(beyond)) return null;
  if (others.some((row) => beyond(row) || !isWords(textAt(row, 0)))) return null;
  const right = <T extends { readonly column: number | null }>(one: T): T =>
    one.column === null || one.column < first ? one : { ...one, column: one.column + 1 };
  const lost = new Set(others.map((row) => row.index));
  return {
    heading: heading.map(right),
    inPlace: (row) => (lost.has(row.index) ? { ...row, cells: row.cells.map(right) } : row),
  };
}

/** True when words stand where the heading has its first year: it lost the cell above them, and more than that. */
export function standsOverWords(heading: readonly HeadingColumn[], body: readonly SourceRow[]): boolean {
  const over = heading.find(({ column }) => column === 0);
  if (!over || (over.year === null && !BUDGET.test(over.label))) return false;
  const isRow = (row: SourceRow): boolean =>
    isWords(textAt(row, 0)) && row.cells.some(({ text }) => isAmount(text));
  if (over.year !== null) return body.some(isRow);
  // Other words may be those of the labels, unless the rows reach farther than the heading does.
  const last = Math.max(...heading.map(({ column, label }) => (label === "" ? -1 : (column ?? -1))));
  return body.some((row) => isRow(row) && isAmount(textAt(row, last + 1)));
}

/** A stand of a budget with its year (`Begroting 2023 (1)`): amounts stand below it. */
const BUDGET =
  /^(?:(?:primitieve|vastgestelde|actuele|bijgestelde|gewijzigde)\s+)?(?:begroting|rekening|jaarrekening|realisatie|raming|stand)\s+(?:19|20)\d\d\b/i;
