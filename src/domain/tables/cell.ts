// Cell: what a workbook cell holds, what we put in one, and the few readings that tables need.
import { centsFromEuros, type Cents } from "../money";

/** What a cell holds; "" is a blank cell. */
export type Cell = string | number | boolean;

/** What goes into a cell: a string is always text, never a formula; "" empties it. */
export type CellInput = string | number | FormulaInput;

/** A formula in English with commas, without its `=`. `{Effecten}` stands for the table's present name. */
export interface FormulaInput {
  readonly formula: string;
}

/** What a table holds now: `rows` align with `columns`. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** A calendar year from a number or its text; null for a blank or anything else. */
export function cellYear(cell: Cell | undefined): number | null {
  const year =
    typeof cell === "number" ? cell : /^\d{4}$/.test(cellText(cell)) ? Number(cellText(cell)) : NaN;
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : null;
}

/** Cents from a cell in euros: null for a blank, undefined for what is no amount. Fractions are rounded here. */
export function cellCents(cell: Cell | undefined): Cents | null | undefined {
  if (cell === undefined || cell === "") return null;
  if (typeof cell !== "number" || !Number.isFinite(cell)) return undefined;
  return Math.abs(cell) > 1e13 ? undefined : centsFromEuros(cell);
}

/** Whether two cells say the same. Excel may give back the text `10` as a number, so texts decide. */
export function sameCell(a: Cell, b: Cell): boolean {
  return a === b || String(a) === String(b);
}
