// Texts of cells: what stands in a column of a row, and whether that is words or an amount.
import { amountInColumn } from "../amounts/amountInColumn";
import type { SourceRow } from "../source";

/** The text of a row in a column of a grid; empty where it has no such cell. */
export function textAt(row: SourceRow, column: number): string {
  return row.layout === "flow" ? "" : (row.cells.find((cell) => cell.column === column)?.text.trim() ?? "");
}

export function isWords(text: string): boolean {
  return /\p{L}{3}/u.test(text) && amountInColumn(text) === null;
}

export function isAmount(text: string): boolean {
  return /\d/.test(text) && amountInColumn(text) !== null;
}
