// Entering text into one cell as a person does.
import type { Range } from "../model/range";
import { growTable } from "./growTable";
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
