// Reading measures: from a source document to a measure set, with findings and the count that proves that
// no amount was dropped. The steps in order; each has its own folder.
import { checkSet } from "../domain/checks/checkSet";
import { spreadContinuing } from "../domain/continuing";
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { ImportResult } from "../domain/importResult";
import type { ControlTotal, Measure, MeasureSet } from "../domain/measureSet";
import { AmountLedger } from "./amountLedger";
import { withBookedTables, withBookedTablesAsked } from "./assemble/bookedTables";
import { bookLeftovers } from "./assemble/bookLeftovers";
import { withCandidateTotals } from "./assemble/candidateTotals";
import { collectMeasures } from "./assemble/collectMeasures";
import { findCostTables } from "./tables/findCostTables";
import { decideAcrossTables } from "./assemble/crossTables";
import { documentTitle, organisationOf } from "./assemble/documentTitle";
import { findingsOfDocument } from "./assemble/documentFindings";
import { finishMeasure, finishTotals, type FinishContext } from "./assemble/finishMeasures";
import { markCredits } from "./assemble/markCredits";
import { markRecapitulations } from "./assemble/recapitulations";
import { findReserveStatements } from "./assemble/reserveStatements";
import { findSignRules } from "./assemble/signConvention";
import { codesOfTables } from "./assemble/sumsOfTotals";
import { findTableUnits } from "./assemble/tableUnit";
import { yearsOfSet } from "./assemble/yearsOfSet";
import { forgetTexts } from "./remember";
import { runCrosschecks } from "./crosschecks/runCrosschecks";
import { solveTable, type SolvedTable } from "./reconcile/solveTable";
import { findMeasureLists } from "./sections/findMeasureLists";
import { findMeasureSections } from "./sections/findMeasureSections";
import type { SourceDocument, SourceRow } from "./source";
import { withAlternativesAbove } from "./tables/alternativesAbove";
import { withCellsApart } from "./tables/cellsRunTogether";
import { endsOf } from "./tables/endOfPrevious";
import { withWholeHeadings } from "./tables/dividedHeading";
import { findAlternativeTables } from "./tables/findAlternativeTables";
import { findAmountTables } from "./tables/findAmountTables";
import { findReserveCourses } from "./tables/findReserveCourses";
import { findYearTables } from "./tables/findYearTables";
import { findListedYears } from "./tables/findListedYears";
import { withLaidOutAmounts } from "./tables/laidOutAmounts";
import { withLettersBelow } from "./tables/lettersBelow";
import { withoutPagesBehind } from "./tables/pagesBehind";
import { onlyPeriod, periodsStated, withStatedPeriods } from "./tables/withStatedPeriods";
import type { YearTable } from "./tables/yearTable";
import { withoutSideBySide } from "./tables/sideBySide";
import { between, mapTelling, type Progress } from "./tellProgress";
import { withoutWordsBehind } from "./tables/wordsBehind";
import { withWholeLabels } from "./tables/wholeLabels";
import { withYearsInGroups } from "./tables/yearsInGroups";
import { withYearsAndTheirWords } from "./tables/yearsWithTheirWords";
import { withYearsOneCellALine } from "./tables/yearsOneCellALine";
import { withYearsBesideWords } from "./tables/wordsOverYears";

/** What brings the rows of every layout to the few that the rules know, each for what the one before it left. */
const PREPARATIONS: readonly ((document: SourceDocument) => SourceDocument)[] = [
  withYearsAndTheirWords,
  withCellsApart,
  withoutSideBySide,
  withoutPagesBehind,
  withLettersBelow,
  withWholeHeadings,
  withYearsInGroups,
  withYearsBesideWords,
  withoutWordsBehind,
  withWholeLabels,
  withYearsOneCellALine,
  withLaidOutAmounts,
];

export function readMeasures(source: SourceDocument, onProgress: Progress = () => undefined): ImportResult {
  const document = PREPARATIONS.reduce((prepared, prepare) => prepare(prepared), source);
  const result = readRows(document, onProgress);
  forgetTexts();
  return result;
}

function readRows(document: SourceDocument, onProgress: Progress): ImportResult {
  const scan = findMeasureSections(document);
  onProgress(0.1);
  const headings = new Set(scan.sections.map((section) => section.heading.index));
  const found = tablesOf(document, headings, between(onProgress, 0.1, 0.4));
  const { tables, statements } = withStatedPeriods(document, found);
  onProgress(0.4);
  const units = findTableUnits(document, tables);
  const alone = mapTelling(tables, between(onProgress, 0.4, 0.5), (table, at) =>
    solveTable(table, units[at]?.unit ?? 1),
  );
  const entries = findMeasureLists(document, scan);
  const booked = withBookedTables(document, alone);
  const told = markRecapitulations(document, booked, scan.sections, entries);
  const solved = withBookedTablesAsked(document, told);
  const unitOf = unitLookup(solved, units);
  onProgress(0.55);
  const collected = collectMeasures(document, scan.sections, entries, solved);
  const { measures: decided, totals } = decideAcrossTables(collected.measures, collected.totals);
  const ends = endsOf(solved.map(({ table }) => table));
  const drafts = markCredits(document, decided, ends);
  onProgress(0.65);
  const lines = drafts.flatMap((draft) => draft.lines);
  const signs = findSignRules(document, lines, solved);
  const kinds = new Set(lines.map((line) => line.kind));
  const ledger = new AmountLedger();
  const diagnostics: Diagnostic[] = [];
  const inTable = rowsInTables(solved);
  const period = onlyPeriod(solved.length > 0 ? [] : periodsStated(document, tables));
  const context: FinishContext = { document, ledger, signs, kinds, inTable, unitOf, period, diagnostics };
  const finished = mapTelling(drafts, between(onProgress, 0.65, 0.75), (draft) =>
    finishMeasure(draft, context),
  );
  const measures = finished.map((one) => one.measure);
  const reserves = findReserveStatements(
    document,
    scan.sections,
    collected.reserveTables.map((table) => ({ solved: table, unit: unitOf(table).unit })),
    ledger,
    diagnostics,
  );
  const controlTotals = [
    ...finishTotals(totals, measures, codesOfTables(drafts), context),
    ...finished.flatMap((one) => one.totals),
  ];
  onProgress(0.77);
  const stated = [...statements, ...(period ? [period] : [])].flatMap((one) => one.years);
  const years = yearsOfSet(measures, controlTotals, reserves, stated);
  const set: MeasureSet = {
    title: documentTitle(document, scan.sections[0]?.first ?? document.rows.length),
    organisation: organisationOf(document),
    years,
    unit: mostUsed(units.map((unit) => unit.unit)),
    sign: signs.all[0]?.convention ?? "cost-positive",
    measures: measures.map((measure) => throughYears(measure, years)),
    controlTotals: distinct(controlTotals),
    reserves,
  };
  diagnostics.push(...findingsOfDocument(document, { set, units, signs, collected, drafts, tables: solved }));
  onProgress(0.8);
  const checked = runCrosschecks(
    { document, set, drafts, tables: solved, inTable },
    between(onProgress, 0.8, 0.9),
  );
  diagnostics.push(...checked);
  diagnostics.push(...bookLeftovers(document, ledger, solved));
  onProgress(0.93);
  const count = ledger.count();
  if (measures.length === 0 && reserves.length === 0) return withoutMeasures(document, ledger, diagnostics);
  if (measures.length === 0) diagnostics.unshift(noMeasures(document, "warning"));
  const checks = checkSet(set);
  onProgress(0.96);
  return {
    set,
    diagnostics: [...withCandidateTotals(diagnostics, set), ...checks],
    count,
    rejected: ledger.rejected(),
    source: document.lines,
  };
}

function throughYears(measure: Measure, years: readonly number[]): Measure {
  const lines = measure.lines.map((line) => ({ ...line, amounts: spreadContinuing(line.amounts, years) }));
  return { ...measure, lines };
}

/** Tables by what is surest about them: years, words for amounts, a sum that proves them, words again. */
function tablesOf(
  document: SourceDocument,
  headings: ReadonlySet<number>,
  onProgress: Progress,
): YearTable[] {
  const isStop = (row: SourceRow): boolean => headings.has(row.index);
  const tables = findYearTables(document, isStop);
  const steps: readonly (() => readonly YearTable[])[] = [
    () => findReserveCourses(document, tables, isStop),
    () => findAmountTables(document, tables, isStop, true),
    () => findAlternativeTables(document, tables, isStop),
    () => findCostTables(document, tables, headings),
    () => findAmountTables(document, tables, isStop, false),
    () => findListedYears(document, tables),
  ];
  steps.forEach((step, at) => {
    onProgress((at + 1) / (steps.length + 1));
    tables.push(...step());
  });
  return withAlternativesAbove(document, tables);
}

function rowsInTables(tables: readonly SolvedTable[]): Set<number> {
  return new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ row }) => [row.source.index, ...row.values.map((value) => value.row.index)]),
    ),
  );
}

function unitLookup(
  solved: readonly SolvedTable[],
  units: ReturnType<typeof findTableUnits>,
): FinishContext["unitOf"] {
  const byTable = new Map(solved.map((table, at) => [table.table, units[at]]));
  return (table) => byTable.get(table.table) ?? { unit: 1, units: [1], phrase: null, place: null };
}

function mostUsed(units: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The same total printed at the same place once. */
function distinct(totals: readonly ControlTotal[]): ControlTotal[] {
  const seen = new Set<string>();
  return totals.filter((total) => {
    const key = [
      total.code,
      total.year,
      total.cents,
      total.place.line,
      total.place.cell,
      total.place.raw,
    ].join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A document may tell of reserves alone: those are a set too. */
function noMeasures({ file }: SourceDocument, severity: "error" | "warning"): Diagnostic {
  return createDiagnostic("file/no-measures", { file, raw: "" }, { file }, { severity });
}

/** What was not understood is said here too: it may be all that the document has. */
function withoutMeasures(
  document: SourceDocument,
  ledger: AmountLedger,
  found: readonly Diagnostic[],
): ImportResult {
  return {
    set: null,
    diagnostics: [
      noMeasures(document, "error"),
      ...found.filter(({ code }) => code === "import/row-rejected"),
    ],
    count: ledger.count(),
    rejected: ledger.rejected(),
    source: document.lines,
  };
}
