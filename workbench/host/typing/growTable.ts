// Emulated, since Univer does not: a table grows when somebody types right below it or right beside it.
import type { Area } from "../cells/address";
import { Range } from "../model/range";
import type { Table } from "../model/table";

/** Makes a table that ends right above or right before the empty cell reach over it. */
export function growTable(cell: Range): void {
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
