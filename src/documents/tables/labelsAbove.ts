// Labels above: a heading in two rows whose years stand in the second, below words about them (`Kapitaallasten`); its
// other columns have their words in the first (`Nr. | Investering | Krediet`).
import type { SourceRow } from "../source";
import { type HeadingColumn, headingColumn } from "./headingColumn";

/** Columns with words before the first year that make the row above more than a title. */
const FEWEST_LABELS = 2;

/** The columns with those of the row above that stand before the first year. */
export function withLabelsAbove(
  columns: readonly HeadingColumn[],
  row: SourceRow,
  above: SourceRow | undefined,
): readonly HeadingColumn[] {
  const first = columns.find(({ kind }) => kind === "year")?.column ?? null;
  if (first === null || above?.layout !== "grid" || above.table !== row.table) return columns;
  if ((row.place.line ?? 0) - (above.place.line ?? 0) > 1) return columns;
  const words = above.cells.filter((cell) => cell.column !== null && cell.text.trim() !== "");
  if (words.some(({ text }) => /\d/.test(text))) return columns;
  const labels = words.filter(({ column }) => (column ?? 0) < first);
  if (labels.length < FEWEST_LABELS || labels.length === words.length) return columns;
  const own = columns.filter(({ column, label }) => (column ?? 0) >= first || label !== "");
  const added = labels.map((cell) => {
    const below = own.find(({ column }) => column === cell.column);
    return headingColumn(below ? `${cell.text} ${below.label}` : cell.text, cell);
  });
  const others = own.filter(({ column }) => added.every((one) => one.column !== column));
  return [...others, ...added].sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}
