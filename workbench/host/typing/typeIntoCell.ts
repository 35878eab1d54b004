// Entering text into one cell as a person does. Emulated, since Univer does not: a table grows when
// somebody types right below it or right beside it.
import type { Area } from "../cells/address";
import { Range } from "../model/range";
import type { Table } from "../model/table";
import { translateTyped } from "./translateTyped";

/** Throws the refusal that Excel would show (a formula that cannot be parsed, a protected sheet). */
export function typeIntoCell(range: Range, text: string): void {
  const cell = range.GetCell(0, 0);
  const isText = cell.Worksheet.textCells(cell.area)(0, 0);
  const { value, format } = isText ? { value: text } : translateTyped(text);
  if (text !== "") growTable(cell);
  cell.Formulas = [[value]];
  if (format && cell.NumberFormat[0]?.[0] === "General") cell.NumberFormat = [[format]];
}

function growTable(cell: Range): void {
  const { area, Worksheet: sheet } = cell;
  if (sheet.workbook.tablesAt(sheet, area).length > 0) return;
  for (const table of sheet.workbook.tables(sheet.Id)) {
    const grown = grownArea(table, area);
    if (grown && sheet.workbook.tablesAt(sheet, grown).length === 1) {
      table.logWrite("table-resize");
      table.setArea(grown);
      return;
    }
  }
}

function grownArea(table: Table, cell: Area): Area | null {
  const { row, column, rows, columns } = table.area;
  const isBelow = cell.row === row + rows && cell.column >= column && cell.column < column + columns;
  const isBeside = cell.column === column + columns && cell.row >= row && cell.row < row + rows;
  const below = new Range(table.Worksheet, { row: row + rows, column, rows: 1, columns });
  if (isBelow && below.Values.flat().every((value) => value === "")) return { ...table.area, rows: rows + 1 };
  return isBeside ? { ...table.area, columns: columns + 1 } : null;
}
