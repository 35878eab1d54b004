// Collecting measures: the sections, the lists and the tables of a document brought together into one
// draft per measure, with the totals that the document prints beside them.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isBareRowKind } from "../words/rowWords";
import type { MeasureSection } from "../sections/findMeasureSections";
import { type ListEntry, parentCodes } from "../sections/findMeasureLists";
import { looseCode, titleSimilarity } from "../sections/measureCode";
import type { SourceDocument } from "../source";
import { addLines } from "./addLines";
import { addMeasureRows } from "./addMeasureRows";
import { addTextItems } from "./addTextItems";
import { addOverview } from "./addOverview";
import type { DraftMeasure, DraftTotal } from "./draft";
import { endsOf } from "../tables/endOfPrevious";
import { documentTitle } from "./documentTitle";
import { DraftMeasures, fromEntry, fromSection } from "./draftMeasures";
import { type Form, formAbove } from "./formAbove";
import { headingAbove, titleIn } from "./headingAbove";
import { markAlternatives } from "./markAlternatives";
import { type EntryMatch, matchEntries } from "./matchEntries";
import { kindAround } from "./kindAround";
import { totalsOfMeasures } from "./totalsOfMeasures";
import { addSpare, type TitlesBelow, titlesBelow } from "./titlesBelow";
import { addTotalTable, totalTable, type TotalTable } from "./totalTables";
import { codeAndTitle, SAME_TITLE, tableRole, type TableRole } from "./tableRole";

export interface Collected {
  readonly measures: readonly DraftMeasure[];
  readonly totals: readonly DraftTotal[];
  readonly reserveTables: readonly SolvedTable[];
  /** List entries beside the section they belong to under another code or title. */
  readonly matches: readonly EntryMatch[];
  readonly findings: readonly Diagnostic[];
}

export function collectMeasures(
  document: SourceDocument,
  sections: readonly MeasureSection[],
  entries: readonly ListEntry[],
  tables: readonly SolvedTable[],
): Collected {
  const matches = matchEntries(sections, entries);
  const measures = new DraftMeasures(printedCodes(tables));
  const ofSection = new Map(
    sections.map((section) => [section, measures.add(fromSection(section, matches, entries))]),
  );
  const matched = new Set(matches.map((match) => match.entry));
  const parents = parentCodes(entries);
  for (const entry of entries) {
    if (matched.has(entry) || parents.has(looseCode(entry.code))) continue;
    if (!measures.find(entry.code)) measures.add(fromEntry(entry));
  }
  const totals: DraftTotal[] = [];
  const reserveTables: SolvedTable[] = [];
  const overviews: SolvedTable[] = [];
  const ofTotals: TotalTable[] = [];
  const below = titlesBelow(
    document,
    sections,
    tables.map(({ table }) => table),
  );
  const rolesByRow = new Map<number, TableRole>();
  /** Alternatives beside each other are about one measure. */
  const aroundByRow = new Map<number, DraftMeasure>();
  const ends = endsOf(tables.map(({ table }) => table));
  for (const solved of tables.filter(({ table }) => !table.isCover)) {
    const beside = rolesByRow.get(solved.table.first);
    const role = roleBeside(beside) ?? tableRole(document, solved, sections, measures.known());
    rolesByRow.set(solved.table.first, role);
    const section = role.type === "section" ? role.section : null;
    const isOwn = role.type === "section" || role.type === "around";
    const total = isOwn ? totalTable(document, solved, section) : null;
    if (role.type === "budget") continue;
    if (total) ofTotals.push(total);
    else if (role.type === "reserve") reserveTables.push(solved);
    else if (role.type === "overview") overviews.push(solved);
    else if (role.type === "section") {
      const kind = kindAround(document, solved, role.section.first, ends);
      const { section } = role;
      const first = sections.find((one) => continues(section, one)) ?? section;
      addLines(measures, totals, ofSection.get(first)?.code ?? section.code, solved, kind);
    } else if (role.type === "measure-rows") {
      addMeasureRows(document, measures, totals, solved, ends);
    } else if (!isWithoutLabels(solved) && !solved.rows.every((row) => row.isRate === true)) {
      const { alternative, first } = solved.table;
      const shared = alternative === undefined ? undefined : aroundByRow.get(first);
      const measure = shared ?? measureAround(document, measures, solved, below);
      aroundByRow.set(first, measure);
      addLines(measures, totals, measure.code, solved, kindAround(document, solved, 0, ends));
    }
  }
  for (const total of ofTotals) {
    const { solved } = total;
    const around = kindAround(document, solved, 0, ends);
    const isAlone = ofTotals.filter(({ title }) => title === total.title).length === 1;
    if (isAlone && addTotalTable(measures, totals, total, around)) continue;
    const owner = sections.find((one) => one.first <= solved.table.first && solved.table.first < one.end);
    const measure = (owner && ofSection.get(owner)) ?? measureAround(document, measures, solved, below);
    addLines(measures, totals, measure.code, solved, around);
  }
  addSpare(measures, below);
  for (const overview of overviews) addOverview(document, measures, totals, overview, ends);
  if (measures.drafts().every((draft) => draft.lines.length === 0 && !draft.section)) {
    addTextItems(document, measures);
  }
  return {
    measures: markAlternatives(measures.drafts()),
    totals: totalsOfMeasures(totals, tables),
    reserveTables,
    matches,
    findings: below.findings,
  };
}

/** Several rows of years and not a word beside them: whose they are stands elsewhere, and nobody can tell where. */
function isWithoutLabels({ table, rows }: SolvedTable): boolean {
  const filled = rows.filter(({ row }) => row.values.length > 0);
  const hasYears = table.columns.some((column) => column.year !== null);
  if (!hasYears || filled.length < 2) return false;
  return rows.every(({ row }) => row.label === "") || haveLostTitles(filled, rows);
}

/** `Lasten, Baten, Lasten, Baten` with no word between them: of two measures, or of one and a total. */
function haveLostTitles(filled: readonly SolvedRow[], rows: readonly SolvedRow[]): boolean {
  const labels = filled.map(({ row }) => row.label);
  const areKinds = filled.length === rows.length && labels.every((label) => isBareRowKind(label));
  const [first, second] = labels;
  const again = labels.indexOf(first ?? "", 1);
  return areKinds && again > 1 && labels.indexOf(second ?? "", again) > again;
}

/** Under the same code and title a section goes on with an earlier one; under another title it is another measure. */
function continues(section: MeasureSection, earlier: MeasureSection): boolean {
  if (section.code !== earlier.code) return false;
  return section.title === "" || titleSimilarity(section.title, earlier.title) >= SAME_TITLE;
}

/** The codes of all rows: a row without one never takes the number of another. */
function printedCodes(tables: readonly SolvedTable[]): Set<string> {
  const ofMeasures = tables.filter(
    ({ table }) => table.headsMeasures === true || table.columns.some((column) => column.year !== null),
  );
  const codes = ofMeasures.flatMap(({ rows }) => rows.map(({ row }) => codeAndTitle(row).code));
  return new Set(codes.filter((code) => code !== null));
}

/** A block beside another block of the same rows speaks of the same measures. */
function roleBeside(beside: TableRole | undefined): TableRole | null {
  return beside?.type === "measure-rows" ? { type: "overview" } : (beside ?? null);
}

function measureOfForm(measures: DraftMeasures, { code, title, place, ...about }: Form): DraftMeasure {
  if (code === undefined) return measures.assign(title, place, about);
  return measures.add({ code, title, domain: "", status: "uitgewerkt", place, lines: [], ...about });
}

/** A table in no section: the measure that the heading above it names, or the document as one measure. */
function measureAround(
  document: SourceDocument,
  measures: DraftMeasures,
  { table }: SolvedTable,
  below: TitlesBelow,
): DraftMeasure {
  const own = below.byTable.get(table.first);
  if (own) return measures.assign(titleIn(own) ?? own.text, own.place);
  const form = table.columns.every(({ year }) => year === null) ? null : formAbove(document, table.first);
  if (form) return measureOfForm(measures, form);
  const wholeDocument =
    table.columns.every((column) => column.year === null) && measures.drafts().length === 0;
  const heading = headingAbove(document, table.first);
  const title = wholeDocument ? documentTitle(document, document.rows.length) : heading.title;
  return measures.assign(title, heading.place);
}
