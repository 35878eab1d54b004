// Budgets of whole programmes and fields of work among what was read: they look like measures and count as those,
// while nothing was decided about them. They are told, so that no sum takes them in without a word.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { SourceDocument } from "../source";
import type { SolvedTable } from "../reconcile/solveTable";
import { endOfPrevious, endsOf } from "../tables/endOfPrevious";
import { isBareRowKind } from "../words/rowWords";
import type { DraftLine, DraftMeasure } from "./draft";

const PART = "(?:deel)?programma(?:'s)?|taakveld(?:en)?|beleidsveld(?:en)?|hoofdstuk(?:ken)?|pijlers?";
/** `Programma 3 Zorg`, `2.1 Taakveld 0.4`. */
const TITLE = new RegExp(`^(?:\\d{1,2}(?:\\.\\d{1,2})*[.:)]?\\s+)?(?:${PART})(?:\\s|$)`, "i");
/** A table whose rows are such parts; beside titles of measures they only say where those belong. */
const HEADING = new RegExp(`^\\W*(?:(?:nr|code)\\.?\\W+)?(?:${PART})(?![\\p{L}])`, "iu");
const TITLES = /maatregel|voorstel|omschrijving|onderwerp|toelichting|titel/i;
/** What is decided rather than budgeted. */
const CHANGES =
  /ombuig|bezuinig|besparing|taakstelling|maatregel|nieuw beleid|mutatie|wijzig|intensiver|investering|voorstel|bijstelling|afwijking|verschil|wens|claim|knelpunt|autonome|effect|amendement|motie|kadernota|resultaat/i;
/** Rows above a table that can say what it holds. */
const ROWS_ABOVE = 4;

export function programmeBudgets(
  document: SourceDocument,
  title: string,
  drafts: readonly DraftMeasure[],
  tables: readonly SolvedTable[],
): Diagnostic[] {
  if (CHANGES.test(title)) return [];
  const ends = endsOf(tables.map(({ table }) => table));
  const told = new Set<SolvedTable>();
  return drafts.flatMap(({ title: own, place, lines }) => {
    const [first] = lines;
    if (!first || told.has(first.table) || tellsChanges(document, first.table, ends)) return [];
    const isBudget = TITLE.test(own) ? holdsBothKinds(lines) : listsParts(first.table);
    if (!isBudget) return [];
    for (const { table } of lines) told.add(table);
    return [createDiagnostic("import/programme-budget", place, { label: own })];
  });
}

/** All costs and all income of it, and nothing that could be a measure. */
function holdsBothKinds(lines: readonly DraftLine[]): boolean {
  const isBare = lines.every(({ row }) => row.row.label === "" || isBareRowKind(row.row.label));
  return isBare && ["investment", "revenue"].every((kind) => lines.some((line) => line.kind === kind));
}

/** True for a table whose heading says that its rows are parts of the budget (`Programma`, `Taakveld`). */
export function listsParts({ table }: SolvedTable): boolean {
  const { text } = table.heading;
  return HEADING.test(text) && !TITLES.test(text);
}

/** The words between the table before it and its rows, or those above its columns, speak of changes. */
function tellsChanges(
  document: SourceDocument,
  { table }: SolvedTable,
  ends: ReturnType<typeof endsOf>,
): boolean {
  const from = Math.max(endOfPrevious(ends, table.first) + 1, table.first - ROWS_ABOVE);
  const above = document.rows.slice(from, table.first + 1);
  return CHANGES.test(table.headingText) || above.some(({ text }) => CHANGES.test(text));
}
