// Years that head columns: a workbook may hold them as dates (`31-12-2026`) or as numbers in a format with
// thousands (`2.026`). A row of years that follow each other is read as those years, however it shows them.
import { cellDate } from "./cellText";
import type { NumberFormat } from "./numberFormat";

/** A cell that may be one of a row of years. */
export interface YearCell {
  readonly year: number;
  /** What must be alike in such a row: the day of the year, or that the cells are plain numbers. */
  readonly like: string;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The year that a number in a cell can stand for; null when it is no year. */
export function yearOfCell(value: string, format: NumberFormat, date1904: boolean): YearCell | null {
  if (value.trim() === "") return null;
  const number = Number(value);
  if (format.kind === "date") {
    const date = cellDate(number, date1904);
    return date && { year: date.getUTCFullYear(), like: date.toISOString().slice(5, 10) };
  }
  const isYear = Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
  return isYear && format.kind === "number" ? { year: number, like: "number" } : null;
}

/** True for the numbers of one row, in order, when each is the year after the one before it. */
export function areYearHeadings(cells: readonly (YearCell | null)[]): boolean {
  const [first] = cells;
  if (!first || cells.length < 2) return false;
  return cells.every((cell, at) => cell?.like === first.like && cell.year === first.year + at);
}
