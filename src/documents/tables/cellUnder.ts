// The cell of a row under a column of its heading, and the money in it.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { SourceCell, SourceRow } from "../source";
import type { HeadingColumn } from "./headingColumn";

/** The money of a row in a column, in cents of the printed unit; null where there is none. */
export function centsUnder(row: SourceRow, column: HeadingColumn): number | null {
  const printed = parsePrintedAmount(cellUnder(row, column)?.text ?? "");
  if (printed?.type !== "money") return null;
  return centsOf(printed.number, 1) * (printed.negative ? -1 : 1);
}

/** The cell of a row in a column: by number where the format knows it, else by position. */
export function cellUnder(
  row: SourceRow,
  column: Pick<HeadingColumn, "column" | "start" | "end">,
): SourceCell | undefined {
  if (row.layout === "flow") return undefined;
  if (column.column !== null) return row.cells.find((cell) => cell.column === column.column);
  return row.cells.find((cell) => cell.start < column.end && column.start < cell.end);
}
