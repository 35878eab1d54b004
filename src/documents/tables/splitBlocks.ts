// Blocks: two or more runs of the same years side by side (costs left, revenue right). Each block becomes a
// table of its own, headed by the words above it.
import type { SourceDocument, SourceRow } from "../source";
import type { HeadingColumn } from "./yearHeading";
import type { TableRow, YearTable } from "./yearTable";

export function splitBlocks(document: SourceDocument, table: YearTable): YearTable[] {
  const starts = blockStarts(table.columns);
  if (starts.length < 2) return [table];
  return starts.map((start, block) => {
    const end = starts[block + 1] ?? table.columns.length;
    const columns = table.columns.slice(start, end);
    const next = table.columns[end];
    const words = wordsAbove(document, table.heading, columns, next);
    return {
      ...table,
      columns,
      headingText: words || table.headingText,
      rows: table.rows.map((row) => blockOf(row, start, end)),
    };
  });
}

/** A block starts where a year comes back. */
function blockStarts(columns: readonly HeadingColumn[]): number[] {
  const starts = [0];
  let seen = new Set<number>();
  columns.forEach((column, at) => {
    if (column.year === null) return;
    if (seen.has(column.year)) {
      starts.push(at);
      seen = new Set();
    }
    seen.add(column.year);
  });
  return starts;
}

/** The part of a row in a block; values whose place is not certain go to no block, and so become a finding. */
function blockOf(row: TableRow, start: number, end: number): TableRow {
  const [placement, second] = row.placements;
  if (!placement || second) return { ...row, values: [], placements: [[]] };
  const inside = row.values.flatMap((value, at) => {
    const column = placement[at] ?? -1;
    return column >= start && column < end ? [{ value, column: column - start }] : [];
  });
  return {
    ...row,
    values: inside.map((one) => one.value),
    placements: [inside.map((one) => one.column)],
  };
}

/** The words of the row above the years that stand over the columns of a block. */
function wordsAbove(
  document: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
  next: HeadingColumn | undefined,
): string {
  const above = document.rows[heading.index - 1];
  const [first] = columns;
  if (!above || above.layout === "flow" || !first) return "";
  const at = (extent: { column: number | null; start: number; end: number }): number =>
    extent.column ?? (extent.start + extent.end) / 2;
  const from = first.column ?? first.start;
  const to = next ? (next.column ?? next.start) : Infinity;
  return above.cells
    .filter((cell) => at(cell) >= from - 0.5 && at(cell) < to && cell.text.trim() !== "")
    .map((cell) => cell.text.trim())
    .join(" ");
}
