// The size of a document as the rules see it: more rows or cells than any council document has are refused,
// by number, before the rules start on them.
import type { SourceDocument } from "../source";
import { FileRefusal } from "./fileRefusal";

export const MOST_ROWS = 40_000;
const MOST_CELLS = 300_000;
/** Columns of one row: Excel sheets with a column per day of ten years stay under it. */
const MOST_COLUMNS = 4_000;

export function checkSize(document: SourceDocument): void {
  const { file, rows } = document;
  if (rows.length > MOST_ROWS) throw tooLong(file, rows.length, MOST_ROWS);
  let cells = 0;
  for (const row of rows) {
    cells += row.cells.length;
    if (row.cells.length > MOST_COLUMNS) throw tooLong(file, row.cells.length, MOST_COLUMNS);
  }
  if (cells > MOST_CELLS) throw tooLong(file, cells, MOST_CELLS);
}

export function tooLong(file: string, count: number, limit: number): FileRefusal {
  return new FileRefusal("file/too-long", { file, count, limit });
}
