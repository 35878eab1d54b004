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

/** Excel's limit is 32,767; a source text that long is no cell. */
const longestText = 32_000;

/** Makes the row, with its texts as a cell can hold them. */
export function makeRow(
  table: TableName,
  cells: Readonly<Record<string, CellInput>>,
  label: string,
): DesiredRow {
  const clean = Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, typeof cell === "string" ? cellable(cell) : cell]),
  );
  const key = rowKey(table, (column) => {
    const cell = clean[column];
    return typeof cell === "object" ? "" : cell;
  });
  return { key, label, cells: clean };
}

/** One way of breaking lines and no control characters: what Excel would change would look like an edit. */
function cellable(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}
