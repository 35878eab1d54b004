// Writing the sheet Overzicht: one block of live functions. What others put beside or below it stays.
import type { OverviewPlan } from "../app/ports";
import type { Cell } from "../domain/tables/cell";
import { encodeCell, encodeSnapshot } from "./cellInput";
import { freeSheetName } from "./freeSheetName";
import { overviewName } from "./registry";
import type { Workplace } from "./workplace";

const titleWidth = 280;
/** Wide enough for `-12.345.678` and its mark: the functions answer after the width is set. */
const figureWidth = 84;

/** Returns the id of the sheet, made when it is not there. */
export async function writeOverview(
  plan: OverviewPlan,
  id: string | undefined,
  work: Workplace,
): Promise<string> {
  const sheet = id === undefined ? await createSheet(work) : await openSheet(id, plan, work);
  const height = plan.rows.length;
  const width = plan.rows[0]?.length ?? 0;
  const block = sheet.getRangeByIndexes(0, 0, height, width);
  block.formulas = plan.rows.map((row) => row.map((input) => encodeCell(input, work.names)));
  const figures = sheet.getRangeByIndexes(1, plan.headerColumns, height - 1, width - plan.headerColumns);
  figures.numberFormat = Array.from({ length: height - 1 }, () =>
    Array<string>(width - plan.headerColumns).fill(plan.format),
  );
  sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
  sheet.getRangeByIndexes(height - 2, 0, 1, width).format.font.bold = true;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, plan.headerColumns));
  block.format.autofitColumns();
  figures.format.columnWidth = figureWidth;
  sheet.getRangeByIndexes(0, plan.headerColumns, 1, width - plan.headerColumns).format.horizontalAlignment =
    "Right";
  sheet.getRangeByIndexes(0, plan.headerColumns - 1, 1, 1).format.columnWidth = titleWidth;
  sheet.load("id");
  await work.context.sync();
  return sheet.id;
}

async function createSheet({ context, journal, sheetNames }: Workplace): Promise<Excel.Worksheet> {
  const name = freeSheetName(overviewName, sheetNames);
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  sheetNames.push(name);
  journal.push(() => {
    sheet.delete();
  });
  return sheet;
}

/** Empties what stood there, and remembers it. */
async function openSheet(
  id: string,
  { before, rows }: OverviewPlan,
  { context, journal }: Workplace,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const height = Math.max(before.rows, rows.length);
  const width = Math.max(before.columns, rows[0]?.length ?? 0);
  const old = sheet.getRangeByIndexes(0, 0, height, width).load("formulas,values");
  await context.sync();
  const formulas = old.formulas as Cell[][];
  const values = old.values as Cell[][];
  journal.push(() => {
    sheet.getRangeByIndexes(0, 0, height, width).formulas = formulas.map((row, i) =>
      row.map((formula, j) => encodeSnapshot(formula, values[i]?.[j] ?? "")),
    );
  });
  if (before.rows > 0 && before.columns > 0) {
    const gone = sheet.getRangeByIndexes(0, 0, before.rows, before.columns);
    gone.clear("Contents");
    gone.format.font.bold = false;
  }
  return sheet;
}
