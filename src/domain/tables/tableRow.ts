// TableRow: a row of a table as it is read back, with its cells by column name.
import { cellText, type Cell, type TableData } from "./cell";

/** One row with its cells by column name; `number` counts from 1 within the table. */
export interface TableRow {
  readonly number: number;
  readonly cell: (column: string) => Cell;
  readonly text: (column: string) => string;
}

/** Where cells that hold no usable value are reported. */
export type Report = (row: TableRow, column: string) => void;

/** Rows with something in them: an empty table has one blank row in Excel. */
export function rowsOf(table: TableData | undefined): readonly TableRow[] {
  if (table === undefined) return [];
  const at = new Map(table.columns.map((column, index) => [column, index]));
  return table.rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell === "")) return [];
    const cell = (column: string): Cell => cells[at.get(column) ?? -1] ?? "";
    return [{ number: index + 1, cell, text: (column: string) => cellText(cell(column)) }];
  });
}
