// The course of reserves: a row for each reserve, with what is in it at the start and at the end of a year, and what
// goes in and out in between.
import { documentUnit } from "../amounts/documentUnit";
import type { SourceDocument, SourceRow } from "../source";
import { buildTable } from "./buildTable";
import { headsReserves, isMovementColumn, isStandColumn } from "./reserveColumns";
import { type HeadingColumn, headingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

const RESERVES = /\breserves?\b|\bvoorziening(?:en)?\b/i;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

export function findReserveCourses(
  document: SourceDocument,
  taken: readonly YearTable[],
  isStop: (row: SourceRow) => boolean,
): YearTable[] {
  const found: YearTable[] = [];
  const isTaken = (row: SourceRow): boolean =>
    isStop(row) || taken.some((table) => table.first <= row.index && row.index <= table.last);
  for (let at = 0; at < document.rows.length; at += 1) {
    const row = document.rows[at];
    if (row?.layout !== "grid" || !headsReserves(row.cells.map(({ text }) => text)) || isTaken(row)) continue;
    const heading = row.cells.map((cell) => columnOf(headingColumn(cell.text, cell)));
    const table = buildTable(document, at, heading, documentUnit(document)?.unit ?? 1, isTaken);
    if (!table || !isOfReserves(document, table)) continue;
    found.push({ ...table, holdsReserves: true });
    at = table.last;
  }
  return found;
}

/** A column of stands or movements holds amounts, of the year that it names. */
function columnOf(column: HeadingColumn): HeadingColumn {
  if (!isStandColumn(column.label) && !isMovementColumn(column.label))
    return { ...column, kind: "text", year: null };
  const year = YEAR.exec(column.label)?.[1];
  return { ...column, kind: "year", year: year === undefined ? null : Number(year) };
}

/** The heading, the words above it, or most of the rows name reserves. */
function isOfReserves(document: SourceDocument, { first, heading, rows }: YearTable): boolean {
  const around = [...document.rows.slice(Math.max(0, first - 3), first), heading];
  if (around.some(({ text }) => RESERVES.test(text))) return true;
  return rows.filter(({ label }) => RESERVES.test(label)).length * 2 > rows.length;
}
