// Finding the year tables of a document: a heading with years, in a row or one cell a line, and the rows
// below it that carry values or name a kind of row.
import { documentUnit } from "../amounts/documentUnit";
import type { SourceDocument, SourceRow } from "../source";
import { buildTable } from "./buildTable";
import { findColumnMajor } from "./columnMajor";
import { findLongTable } from "./findLongTable";
import { findYearFields } from "./findYearFields";
import { findYearPairs } from "./findYearPairs";
import { findYearRows } from "./findYearRows";
import { findOldAndNew, withProposedChanges } from "./oldAndNew";
import { splitBlocks } from "./splitBlocks";
import { withoutStands } from "./standsBesideChanges";
import { findVerticalTable } from "./verticalTable";
import { yearHeadingOf } from "./yearHeading";
import type { YearTable } from "./yearTable";

/** `isStop` tells rows that end a table whatever they look like: headings of measures. */
export function findYearTables(document: SourceDocument, isStop: (row: SourceRow) => boolean): YearTable[] {
  const tables: YearTable[] = [];
  const general = documentUnit(document)?.unit ?? 1;
  const heading = document.rows.findIndex(isStop);
  for (let at = 0; at < document.rows.length;) {
    const isBelowHeading = heading >= 0 && heading < at;
    const found = tablesAt(document, at, { general, isBelowHeading }, isStop);
    tables.push(...found);
    at = (found[0]?.last ?? at) + 1;
  }
  return tables;
}

function tablesAt(
  document: SourceDocument,
  at: number,
  { general, isBelowHeading }: { readonly general: number; readonly isBelowHeading: boolean },
  isStop: (row: SourceRow) => boolean,
): YearTable[] {
  const row = document.rows[at];
  const heading = row ? yearHeadingOf(row) : null;
  const long = heading ? null : findLongTable(document, at, general);
  if (long) return long;
  const table = heading
    ? buildTable(document, at, heading, general, isStop)
    : (findOldAndNew(document, at, general, isStop) ??
      findYearRows(document, at) ??
      (isBelowHeading ? findYearFields(document, at) : null) ??
      findVerticalTable(document, at, isStop) ??
      findColumnMajor(document, at, isStop) ??
      findYearPairs(document, at, isStop));
  return table ? splitBlocks(document, withoutStands(withProposedChanges(table))) : [];
}
