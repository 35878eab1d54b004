// What a person does in the grid besides typing: paste, fill, sort a table, undo. And the same by somebody else
// who has the file open: that reaches the add-in as an edit from elsewhere.
import { cellInput, formulaInput, type CellValue } from "../cells/cellInput";
import type { Range } from "../model/range";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { translateTyped } from "./translateTyped";

/** Texts as on the clipboard; tables do not grow, formats stay. */
export function paste(corner: Range, rows: readonly (readonly string[])[]): void {
  const [first = []] = rows;
  const target = corner.GetAbsoluteResizedRange(rows.length, first.length);
  const inputs = rows.map((row) =>
    row.map((text) => {
      const { value } = translateTyped(text);
      return typeof value === "string" && value.startsWith("=")
        ? formulaInput(value)
        : cellInput(value, false);
    }),
  );
  const { workbook } = corner.Worksheet;
  workbook.grid.write(corner.Worksheet.Id, target.area, inputs);
}

/** Drags the fill handle of `from` over `over`, which holds `from`. */
export async function fill(from: Range, over: Range): Promise<void> {
  const { grid } = from.Worksheet.workbook;
  const sheetId = from.Worksheet.Id;
  const done = await grid.range(sheetId, from.area).autoFill(grid.range(sheetId, over.area));
  if (!done) throw new Error("the grid does not fill that");
}

/** Sorts the body of a table by a column, numbers before texts. */
export function sortTable(table: Table, column: string, descending = false): void {
  const body = table.GetDataBodyRange();
  const at = table.headers.indexOf(column);
  if (at < 0) throw new Error(`table ${table.Name} has no column ${column}`);
  const { row: first, column: left, rows, columns } = body.area;
  const keys = body.Values.map((cells) => cells[at] ?? "");
  const sorted = keys.map((_, i) => i).sort((a, b) => compare(keys[a] ?? "", keys[b] ?? ""));
  if (descending) sorted.reverse();
  const { engine } = table.workbook.grid;
  engine.run("sheet.command.reorder-range", {
    unitId: engine.unitId,
    subUnitId: table.Worksheet.Id,
    range: { startRow: first, endRow: first + rows - 1, startColumn: left, endColumn: left + columns - 1 },
    order: Object.fromEntries(sorted.map((from, to) => [first + to, first + from])),
  });
}

/** Whatever came last, be it by hand or by the add-in. */
export function undo(workbook: Workbook): void {
  workbook.grid.engine.workbook.undo();
}

/** Runs an edit as if somebody else made it. */
export async function asColleague(workbook: Workbook, edit: () => void | Promise<void>): Promise<void> {
  workbook.editSource = "Remote";
  try {
    await edit();
  } finally {
    workbook.editSource = "Local";
  }
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  return String(a).localeCompare(String(b), "nl");
}
