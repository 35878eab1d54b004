// Creating a table of ours: a sheet of its own, the header, the table, and its rows as one block.
import type { TablePlan } from "../app/ports";
import { tableSchemas } from "../domain/tables/tableSchema";
import { encodeCell } from "./cellInput";
import { freeSheetName } from "./freeSheetName";
import type { Workplace } from "./workplace";

/** Texts that would make a sheet too wide to read. In points. */
const wideColumns = [
  "Titel",
  "Omschrijving",
  "Opmerking",
  "Herkomst",
  "Bevinding",
  "Gelezen als",
  "Toelichting",
];
const wideWidth = 220;

/** Returns the id of the table. */
export async function createTable(plan: TablePlan, work: Workplace): Promise<string> {
  const { context, journal, names, sheetNames } = work;
  const { columns, formats } = tableSchemas[plan.table];
  const sheetName = freeSheetName(plan.table, sheetNames);
  const sheet = context.workbook.worksheets.add(sheetName);
  await context.sync();
  sheetNames.push(sheetName);
  journal.push(() => {
    sheet.delete();
  });

  const height = Math.max(1, plan.newRows.length);
  sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [[...columns]];
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, height + 1, columns.length), true);
  table.name = plan.table;
  table.load("id");
  names.set(plan.table, plan.table);
  for (const [column, format] of Object.entries(formats)) {
    const at = columns.indexOf(column);
    sheet.getRangeByIndexes(1, at, height, 1).numberFormat = Array.from({ length: height }, () => [format]);
  }
  if (plan.newRows.length > 0) {
    sheet.getRangeByIndexes(1, 0, height, columns.length).formulas = plan.newRows.map((cells) =>
      columns.map((column) => encodeCell(cells[column] ?? "", names)),
    );
  }
  sheet.freezePanes.freezeRows(1);
  sheet.getRangeByIndexes(0, 0, height + 1, columns.length).format.autofitColumns();
  for (const column of wideColumns.filter((name) => columns.includes(name))) {
    sheet.getRangeByIndexes(0, columns.indexOf(column), 1, 1).format.columnWidth = wideWidth;
  }
  await context.sync();
  return table.id;
}
