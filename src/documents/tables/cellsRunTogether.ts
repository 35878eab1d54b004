// Cells that ran together on a page: an amount under its year and the words of a table beside it, with no more than a space
// between them (`75.000 Specifieke uitkering`).
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { type HeadingColumn } from "./headingColumn";
import { yearHeadingOf } from "./yearHeading";

const AMOUNT_AND_WORDS = /^([-–(]?\d{1,3}(?:\.\d{3})+\)?)\s+(\p{L}{3}.*)$/u;

/** The document with two cells for each of those, below a heading whose years tell where amounts stand. */
export function withCellsApart(document: SourceDocument): SourceDocument {
  let years: readonly HeadingColumn[] = [];
  let table: number | undefined;
  const rows = document.rows.map((row) => {
    if (row.layout !== "aligned") return row;
    if (row.table !== table) years = [];
    table = row.table;
    const heading = yearHeadingOf(row);
    if (heading) years = heading.filter(({ year }) => year !== null);
    return heading ? row : apart(row, years);
  });
  return rows.some((row, at) => row !== document.rows[at]) ? { ...document, rows } : document;
}

function apart(row: SourceRow, years: readonly HeadingColumn[]): SourceRow {
  const cells = row.cells.flatMap((cell): SourceCell[] => {
    const [, amount, words] = AMOUNT_AND_WORDS.exec(cell.text.trim()) ?? [];
    const isUnder = years.some((column) => cell.start < column.end && column.start < cell.end);
    if (amount === undefined || words === undefined || !isUnder) return [cell];
    const width = (cell.end - cell.start) / cell.text.length;
    const end = cell.start + amount.length * width;
    const start = cell.end - words.length * width;
    return [
      { ...cell, text: amount, end, place: { ...cell.place, raw: amount } },
      { ...cell, text: words, start, place: { ...cell.place, raw: words } },
    ];
  });
  return cells.length > row.cells.length ? { ...row, cells } : row;
}
