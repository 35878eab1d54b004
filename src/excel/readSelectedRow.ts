// The row of a table of ours that the selection starts in.
import type { TableName } from "../domain/tables/tableSchema";
import { ownTables } from "./readWorkbook";
import { loadSettings } from "./registry";

export async function readSelectedRow(
  context: Excel.RequestContext,
): Promise<{ readonly table: TableName; readonly row: number } | null> {
  const { workbook } = context;
  const selected = workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/id");
  workbook.tables.load("items/id,items/worksheet/id");
  const settings = loadSettings(context);
  await context.sync();
  const sheetId = selected.worksheet.id;
  const ids = [...ownTables(settings.read().registry, workbook.tables.items)];
  const here = ids.filter(([, id]) =>
    workbook.tables.items.some((table) => table.id === id && table.worksheet.id === sheetId),
  );
  const bodies = here.map(([table, id]) => ({
    table,
    body: workbook.tables.getItem(id).getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  for (const { table, body } of bodies) {
    const row = selected.rowIndex - body.rowIndex;
    const column = selected.columnIndex - body.columnIndex;
    if (row >= 0 && row < body.rowCount && column >= 0 && column < body.columnCount) return { table, row };
  }
  return null;
}
