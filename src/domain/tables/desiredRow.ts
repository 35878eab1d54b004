// DesiredRow: one row as a document would have it: its key, its name for people, and a cell per column.
import { tableSchemas, type TableName } from "./tableSchema";
import type { Cell, CellInput } from "./cell";

export interface DesiredRow {
  readonly key: string;
  /** As people read it: `C-2 Opbrengst 2021`. */
  readonly label: string;
  readonly cells: Readonly<Record<string, CellInput>>;
}

/** The key of a row from its key columns. Text and number are one: a code `10` may come back as a number. */
export function rowKey(table: TableName, cell: (column: string) => Cell | undefined): string {
  return JSON.stringify(tableSchemas[table].key.map((column) => String(cell(column) ?? "").trim()));
}

/** Makes the row; a second row with the same key gets a numbered description, so that every key is unique. */
export function makeRow(
  table: TableName,
  cells: Readonly<Record<string, CellInput>>,
  label: string,
): DesiredRow {
  const key = rowKey(table, (column) => {
    const cell = cells[column];
    return typeof cell === "object" ? "" : cell;
  });
  return { key, label, cells };
}
