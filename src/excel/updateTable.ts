// Updating a table of ours in place: cells and new rows as one block, then the rows that go. Never deleted and
// made again: that would break every reference to it. Columns may be reordered, added to or sorted.
import type { TablePlan } from "../app/ports";
import type { Cell } from "../domain/tables/cell";
import { tableSchemas } from "../domain/tables/tableSchema";
import { encodeCell, encodeSnapshot, type TableNames } from "./cellInput";
import type { LoadedTable, Workplace } from "./workplace";

/** Queues the loading of what an update needs to know; good after the next sync. */
export function loadTable(context: Excel.RequestContext, id: string, newRows: number): LoadedTable {
  const table = context.workbook.tables.getItem(id).load("showTotals");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const columns = table.columns.load("items/name");
  const body = table
    .getDataBodyRange()
    .load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const below = newRows === 0 ? null : body.getRowsBelow(newRows).load("values");
  return { table, sheet, columns, body, below };
}

export async function updateTable(plan: TablePlan, loaded: LoadedTable, work: Workplace): Promise<void> {
  const { context, journal, names } = work;
  const { body, sheet } = loaded;
  const blankRows = blankRowsOf(loaded).slice(0, plan.newRows.length);
  const added = plan.newRows.length - blankRows.length;
  journal.push(() => {
    restore(loaded);
  });
  if (added > 0) extend(loaded, added);
  const block = blockOf(plan, loaded, blankRows, names);
  if (block !== null) {
    const { first, rows } = block;
    sheet.getRangeByIndexes(body.rowIndex + first, body.columnIndex, rows.length, body.columnCount).formulas =
      // null leaves a cell as it is; the type of Office.js does not know that.
      rows as Cell[][];
  }
  if (added > 0) formatRows(plan, loaded, added);
  deleteRows(loaded.table, plan.goneRows);
  await context.sync();
}

function columnNames({ columns }: LoadedTable): readonly string[] {
  return columns.items.map((column) => column.name);
}

/** Rows without anything in them: Excel keeps one in an empty table. */
function blankRowsOf({ body }: LoadedTable): readonly number[] {
  const rows = body.values as Cell[][];
  return rows.flatMap((cells, row) => (cells.every((cell) => cell === "") ? [row] : []));
}

/** Rows below the table that are free are taken; where something stands, or a totals row, it moves down. */
function extend({ table, body, below }: LoadedTable, added: number): void {
  const isFree = (below?.values ?? []).flat().every((cell) => cell === "");
  if (isFree && !table.showTotals) {
    table.resize(table.getRange().getResizedRange(added, 0));
    return;
  }
  const blank = Array.from({ length: added }, () => Array<string>(body.columnCount).fill(""));
  table.rows.add(undefined, blank);
}

/** The smallest block of whole rows with every change in it; null where nothing is to be written. */
function blockOf(
  plan: TablePlan,
  loaded: LoadedTable,
  blankRows: readonly number[],
  names: TableNames,
): { readonly first: number; readonly rows: (Cell | null)[][] } | null {
  const columns = columnNames(loaded);
  const placed = plan.newRows.map((cells, i) => ({
    row: blankRows[i] ?? loaded.body.rowCount + i - blankRows.length,
    cells,
  }));
  const touched = [...plan.changes.map((change) => change.row), ...placed.map(({ row }) => row)];
  if (touched.length === 0) return null;
  const first = touched.reduce((a, b) => Math.min(a, b));
  const last = touched.reduce((a, b) => Math.max(a, b));
  const rows = Array.from({ length: last - first + 1 }, () => Array<Cell | null>(columns.length).fill(null));
  const put = (row: number, column: string, cell: Cell) => {
    const cells = rows[row - first];
    const at = columns.indexOf(column);
    if (cells !== undefined && at >= 0) cells[at] = cell;
  };
  for (const { row, column, input } of plan.changes) put(row, column, encodeCell(input, names));
  for (const { row, cells } of placed) {
    for (const [column, input] of Object.entries(cells)) {
      if (input !== "") put(row, column, encodeCell(input, names));
    }
  }
  return { first, rows };
}

function formatRows(plan: TablePlan, loaded: LoadedTable, added: number): void {
  const { body, sheet } = loaded;
  const columns = columnNames(loaded);
  for (const [column, format] of Object.entries(tableSchemas[plan.table].formats)) {
    const at = columns.indexOf(column);
    if (at < 0) continue;
    const cells = sheet.getRangeByIndexes(body.rowIndex + body.rowCount, body.columnIndex + at, added, 1);
    cells.numberFormat = Array.from({ length: added }, () => [format]);
  }
}

/** From below, so that positions stay right. One by one: deleteRowsAt is in Excel on the web only (ExcelApiOnline). */
function deleteRows(table: Excel.Table, rows: readonly number[]): void {
  for (const row of [...new Set(rows)].sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}

/** The table as it was when loaded: its size, and every cell with its number format. */
function restore({ table, body, sheet }: LoadedTable): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = body;
  const formulas = body.formulas as Cell[][];
  const values = body.values as Cell[][];
  table.resize(sheet.getRangeByIndexes(rowIndex - 1, columnIndex, rowCount + 1, columnCount));
  const cells = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  cells.numberFormat = body.numberFormat as string[][];
  cells.formulas = formulas.map((row, i) =>
    row.map((formula, j) => encodeSnapshot(formula, values[i]?.[j] ?? "")),
  );
}
