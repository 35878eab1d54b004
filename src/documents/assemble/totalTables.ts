// Tables of totals: a small table of costs and revenues under a heading of its own (`Totaal alle programma's`) tells
// the amounts of all measures once more. Its rows are compared with the measures and are no measure themselves.
import { codeOfTotal } from "../../domain/codesOfTotal";
import type { LineKind } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { MeasureSection } from "../sections/findMeasureSections";
import type { SourceDocument } from "../source";
import { isBareRowKind } from "../words/rowWords";
import type { DraftTotal } from "./draft";
import { cleanLabel, isLeftOut, lineKind } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";
import { headingAbove } from "./headingAbove";
import { lastOf } from "./sumsOfTotals";

const TOTAL = /^(?:totaal|totalen|recapitulatie)\b/i;
const OF_ALL =
  /^(?:totaal|totalen|recapitulatie)(?:\s+(?:van|over|alle|de|het|nieuwe))*\s+(?:programma[’']s|thema[’']s|voorstellen|maatregelen|domeinen|beleidsvelden|hoofdstukken|taakvelden|pijlers|onderdelen|clusters)\b/i;

export interface TotalTable {
  readonly title: string;
  readonly solved: SolvedTable;
}

/** The table with its heading where that says that it totals others; null for any other table. */
export function totalTable(
  document: SourceDocument,
  solved: SolvedTable,
  section: MeasureSection | null,
): TotalTable | null {
  const { table } = solved;
  const filled = filledRows(solved);
  if (filled.length === 0 || table.alternative !== undefined) return null;
  if (!filled.every(isOfKind) || table.columns.every(({ year }) => year === null)) return null;
  const { title, place } = headingAbove(document, table.first);
  if (!TOTAL.test(title)) return null;
  if (section === null || OF_ALL.test(title)) return { title, solved };
  // Within a part such words total the part, unless they stand as high as its own heading.
  const level = document.rows.slice(section.first, table.first).find((row) => row.place === place)?.heading;
  const isAsHigh = level !== undefined && level <= (section.heading.heading ?? 0);
  return isAsHigh && section.heading.place !== place ? { title, solved } : null;
}

function filledRows({ rows }: SolvedTable): SolvedRow[] {
  return rows.filter((row) => row.row.values.length > 0 && !isLeftOut(row));
}

function isOfKind({ kind, row }: SolvedRow): boolean {
  return kind === "total" || (kind !== null && isBareRowKind(row.label));
}

/**
 * Books the rows as totals of all measures, or of the last ones above, whichever their figures say. False where they
 * total nothing: fewer than two other measures have amounts (none, where its heading says that it is of all), or each
 * measure has such a heading.
 */
export function addTotalTable(
  measures: DraftMeasures,
  totals: DraftTotal[],
  { title, solved }: TotalTable,
  around: LineKind | null,
): boolean {
  const filled = measures.drafts().filter(({ lines }) => lines.length > 0);
  if (filled.length < (OF_ALL.test(title) ? 1 : 2)) return false;
  const above = filled.filter(({ lines }) =>
    lines.every(({ table }) => table.table.first < solved.table.first),
  );
  const mayTotal = [
    codeOfTotal(filled.map(({ code }) => code)),
    ...lastOf(above.map(({ code }) => code)).reverse(),
  ];
  for (const row of filledRows(solved)) {
    const label = `${title}: ${cleanLabel(row.row.label)}`;
    const kind = row.kind === "total" ? around : lineKind(row, around);
    totals.push({ mayTotal, label, kind, row, table: solved });
  }
  return true;
}
