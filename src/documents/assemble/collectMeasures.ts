// Collecting measures: the sections, the lists and the tables of a document brought together into one
// draft per measure, with the totals that the document prints beside them.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { MeasureSection } from "../sections/findMeasureSections";
import { type ListEntry, parentCodes } from "../sections/findMeasureLists";
import { looseCode } from "../sections/measureCode";
import type { SourceDocument } from "../source";
import { isBareRowKind, isOutcome, isReserveKind, startsWithKind } from "../words/rowWords";
import type { DraftMeasure, DraftTotal } from "./draft";
import { endsOf } from "../tables/endOfPrevious";
import { documentTitle } from "./documentTitle";
import { DraftMeasures, fromEntry, fromSection } from "./draftMeasures";
import { headingAbove } from "./headingAbove";
import type { KnownMeasures } from "./knownMeasures";
import { type EntryMatch, matchEntries } from "./matchEntries";
import {
  codeAndTitle,
  kindAround,
  measureOfLabel,
  namesMeasure,
  tableRole,
  type TableRole,
} from "./tableRole";

export interface Collected {
  readonly measures: readonly DraftMeasure[];
  readonly totals: readonly DraftTotal[];
  readonly reserveTables: readonly SolvedTable[];
  /** List entries beside the section they belong to under another code or title. */
  readonly matches: readonly EntryMatch[];
}

export function collectMeasures(
  document: SourceDocument,
  sections: readonly MeasureSection[],
  entries: readonly ListEntry[],
  tables: readonly SolvedTable[],
): Collected {
  const matches = matchEntries(sections, entries);
  const measures = new DraftMeasures();
  for (const section of sections) measures.add(fromSection(section, matches, entries));
  const matched = new Set(matches.map((match) => match.entry));
  const parents = parentCodes(entries);
  for (const entry of entries) {
    if (matched.has(entry) || parents.has(looseCode(entry.code))) continue;
    if (!measures.find(entry.code)) measures.add(fromEntry(entry));
  }
  const totals: DraftTotal[] = [];
  const reserveTables: SolvedTable[] = [];
  const overviews: SolvedTable[] = [];
  const rolesByRow = new Map<number, TableRole>();
  const ends = endsOf(tables.map(({ table }) => table));
  for (const solved of tables) {
    const beside = rolesByRow.get(solved.table.first);
    const role = roleBeside(beside) ?? tableRole(document, solved, sections, measures.known());
    rolesByRow.set(solved.table.first, role);
    if (role.type === "reserve") reserveTables.push(solved);
    else if (role.type === "overview") overviews.push(solved);
    else if (role.type === "section") {
      const kind = kindAround(document, solved, role.section.first, ends);
      addLines(measures, totals, role.section.code, solved, kind);
    } else if (role.type === "measure-rows") {
      addMeasureRows(document, measures, totals, solved, ends);
    } else {
      const measure = measureAround(document, measures, solved);
      addLines(measures, totals, measure.code, solved, kindAround(document, solved, 0, ends));
    }
  }
  for (const overview of overviews) addOverview(document, measures, totals, overview, ends);
  return { measures: measures.drafts(), totals: withoutParts(totals, tables), reserveTables, matches };
}

/** Of blocks of one kind side by side (structural, incidental) each total is a part, and so is one of several unnamed years. */
function withoutParts(totals: readonly DraftTotal[], tables: readonly SolvedTable[]): DraftTotal[] {
  const beside = (total: DraftTotal): boolean =>
    totals.some(
      (other) =>
        other.row.row.source === total.row.row.source &&
        other.table !== total.table &&
        other.kind === total.kind,
    );
  return totals.filter((total) => {
    const { columns, first } = total.table.table;
    if (columns.length > 1 && columns.every((column) => column.year === null)) return false;
    // A total that counts a reserve too is no total of the measures.
    const countsReserve = total.table.rows.some(
      (row) => isReserveKind(row.kind) && row.row.values.length > 0,
    );
    if (total.code === undefined && countsReserve) return false;
    const isBlock = tables.some((other) => other !== total.table && other.table.first === first);
    return total.code !== undefined || !isBlock || !beside(total);
  });
}

/** A block beside another block of the same rows speaks of the same measures. */
function roleBeside(beside: TableRole | undefined): TableRole | null {
  return beside?.type === "measure-rows" ? { type: "overview" } : (beside ?? null);
}

/** The rows of a table as lines of one measure; totals apart. */
function addLines(
  measures: DraftMeasures,
  totals: DraftTotal[],
  code: string,
  solved: SolvedTable,
  around: LineKind | null,
): void {
  const parts = solved.rows.filter(
    (row) => row.kind === "investment" || row.kind === "revenue" || row.kind === null,
  );
  for (const row of solved.rows) {
    if (isLeftOut(row)) continue;
    const kind = lineKind(row, around);
    const netsOthers = row.kind === "net" && parts.some((part) => part.row.values.length > 0 && part !== row);
    if (row.kind === "total" || netsOthers) {
      const label = cleanLabel(row.row.label);
      totals.push({ code, label, kind: row.kind === "total" ? around : "net", row, table: solved });
    } else measures.addLine(code, { kind, description: cleanLabel(row.row.label), row, table: solved });
  }
}

/** A label without the bullet and the colon around it. */
function cleanLabel(label: string): string {
  return label.replace(/^[-*•·▪\s]+/, "").replace(/[\s:]+$/, "");
}

function isLeftOut(row: SolvedRow): boolean {
  return row.kind === "other-quantity" || row.kind === "balance" || row.kind === "reserve-movement";
}

function lineKind(row: SolvedRow, around: LineKind | null): LineKind | null {
  const kind = row.kind;
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : around;
}

/** Rows that are measures themselves; a row without values above kinds of rows names the measure of those. */
function addMeasureRows(
  document: SourceDocument,
  measures: DraftMeasures,
  totals: DraftTotal[],
  solved: SolvedTable,
  ends: readonly number[],
): void {
  const around = kindAround(document, solved, 0, ends);
  const known = measures.known();
  /** The measure that a row without values of its own has named, for the kinds of rows below it. */
  let current: DraftMeasure | null = null;
  let group = "";
  /** A table that opens with a stand ends in one that adds the measures to it: no total of the measures. */
  const opening = solved.rows
    .slice(0, 2)
    .some((row) => isOutcome(row.row.label) && row.row.values.length > 0);
  solved.rows.forEach((row, at) => {
    if (isLeftOut(row)) return;
    if (isOutcome(row.row.label)) {
      const code = current && isBareRowKind(row.row.label) ? { code: current.code } : {};
      const total = { ...code, label: cleanLabel(row.row.label), kind: around, row, table: solved };
      if (!opening && !isSubtotal(solved, at)) totals.push(total);
      return;
    }
    if (row.row.kindText) {
      const measure = measureOfRow(measures, known, row, group);
      const line = { kind: lineKind(row, around), description: row.row.kindText, row, table: solved };
      if (row.kind === "total" || row.kind === "net") {
        totals.push({ ...line, code: measure.code, label: row.row.kindText, kind: "net" });
      } else measures.addLine(measure.code, line);
      return;
    }
    const bare = isBareRowKind(row.row.label);
    const filled = row.row.values.some((value) => value.printed.type !== "nil");
    if (bare && !current && row.row.values.length === 0 && row.kind !== "total") {
      group = cleanLabel(row.row.label);
    } else if (row.kind === "total" || (bare && !current)) {
      if (!isSubtotal(solved, at)) {
        totals.push({ label: cleanLabel(row.row.label), kind: around, row, table: solved });
      }
    } else if (bare && current) {
      measures.addLine(current.code, {
        kind: lineKind(row, around),
        description: cleanLabel(row.row.label),
        row,
        table: solved,
      });
    } else if (row.row.label !== "") {
      const next = solved.rows[at + 1];
      const heads = !filled && next !== undefined && !isBareRowKind(next.row.label);
      if (heads && codeAndTitle(row.row).code === null) {
        group = row.row.label;
        return;
      }
      const measure = measureOfRow(measures, known, row, group);
      current = filled ? null : measure;
      if (row.row.values.length === 0) return;
      const kind = rowsKind(row, around);
      measures.addLine(measure.code, { kind, description: "", row, table: solved });
    }
  });
}

/** A table in no section: the measure that the heading above it names, or the document as one measure. */
function measureAround(
  document: SourceDocument,
  measures: DraftMeasures,
  { table }: SolvedTable,
): DraftMeasure {
  const wholeDocument =
    table.columns.every((column) => column.year === null) && measures.drafts().length === 0;
  const heading = headingAbove(document, table.first);
  const title = wholeDocument ? documentTitle(document, document.rows.length) : heading.title;
  return measures.assign(title, heading.place);
}

/** A total with another total below it adds only a part of the measures: it is checked where it stands. */
function isSubtotal({ rows }: SolvedTable, at: number): boolean {
  const below = rows.slice(at + 1).some((row) => row.kind === "total");
  const above = rows.slice(0, at).some((row) => row.kind === "total");
  return below || (above && /^sub/i.test(rows[at]?.row.label ?? ""));
}

/** In a table of measures the heading decides; a word such as "kosten" in a title does so where it is silent. */
function rowsKind(row: SolvedRow, around: LineKind | null): LineKind | null {
  const { kind } = row;
  const contradicts = (kind === "investment" || kind === "revenue") && around !== "net" && around !== kind;
  // "Extra kosten invoering" among the savings: the document contradicts itself, so its sign is asked.
  if (around !== null && contradicts && startsWithKind(row.row.label)) return null;
  return around ?? lineKind(row, around);
}

/** The measure of a row: one that was known before this table, the one of the row above, or a new one. */
function measureOfRow(
  measures: DraftMeasures,
  known: KnownMeasures,
  row: SolvedRow,
  group: string,
): DraftMeasure {
  const { code, title } = codeAndTitle(row.row);
  const named = measureOfLabel(row.row, known);
  const found = named ? measures.get(named.code) : undefined;
  if (found && namesMeasure(row.row, { ...found, fromTable: true })) return found;
  const last = measures.drafts()[measures.drafts().length - 1];
  if (row.row.kindText && last && last.title === (title || code)) return last;
  if (code === null) return measures.assign(title, row.row.place, group);
  return measures.add({
    code,
    title: title || code,
    domain: group,
    status: "uitgewerkt",
    place: row.row.place,
    lines: [],
  });
}

/** An overview repeats what the sections say: its rows are control totals, or amounts where no section has any. */
function addOverview(
  document: SourceDocument,
  measures: DraftMeasures,
  totals: DraftTotal[],
  solved: SolvedTable,
  ends: readonly number[],
): void {
  const around = kindAround(document, solved, 0, ends);
  const known = measures.known();
  for (const row of solved.rows) {
    if (isLeftOut(row)) continue;
    if (row.kind === "total" || (row.kind === "net" && isBareRowKind(row.row.label))) {
      totals.push({ label: cleanLabel(row.row.label), kind: around, row, table: solved });
      continue;
    }
    if (row.row.values.length === 0) continue;
    const measure = measures.ofRow(row.row) ?? measureOfOverview(measures, known, row);
    const kind = rowsKind(row, around);
    const beside = measure.lines.filter((line) => line.table.table.first === solved.table.first);
    const filled = measure.lines.some(
      (line) =>
        line.kind === kind &&
        !beside.includes(line) &&
        line.row.row.values.some((value) => value.printed.type !== "nil"),
    );
    const netsBeside = kind === "net" && beside.some((line) => line.kind !== "net" && line.kind !== null);
    if (filled || netsBeside)
      totals.push({ code: measure.code, label: cleanLabel(row.row.label), kind, row, table: solved });
    else {
      const words = solved.table.headingText;
      const description = beside.length > 0 && !isBareRowKind(words) ? words : "";
      measures.addLine(measure.code, { kind, description, row, table: solved });
    }
  }
}

/** The measure that an overview names; a code under which stands a wholly other title is another measure. */
function measureOfOverview(measures: DraftMeasures, known: KnownMeasures, row: SolvedRow): DraftMeasure {
  const named = measureOfLabel(row.row, known);
  const found = named && measures.get(named.code);
  return found && namesMeasure(row.row, found) ? found : measureOfRow(measures, known, row, "");
}
