// Booked tables: how an amendment books the measures in the budget, by field of work (`Taakveld | Lasten | Baten`).
// Their net effect is that of the measures beside them, but for the row that closes the amendment: they count nowhere.
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import { endOfPrevious, endsOf } from "../tables/endOfPrevious";
import { isBareRowKind, type RowKind, rowKindOf } from "../words/rowWords";
import { fitting, sumOf } from "./fittingSums";
import { kindAround } from "./kindAround";
import { listsParts } from "./programmeBudgets";
import { rowsKind } from "./rowsKind";
import { isYear, type Run, runsOf, vectorOf } from "./summedRuns";

/** The same tables; rows that book what the measures elsewhere come to know it. */
export function withBookedTables(
  document: SourceDocument,
  tables: readonly SolvedTable[],
): readonly SolvedTable[] {
  const found = new Map<SolvedRow, SolvedRow>();
  const { groups, others, parts } = candidatesIn(document, tables);
  for (const { group, runs } of groups) {
    if (isMarked(group, found) || closes(runs, others) !== "others") continue;
    const parent = { is: "again" as const, rows: parts };
    for (const row of group.flatMap(besideAmounts)) found.set(row, { ...row, kind: "subtotal" });
    for (const row of runs.flatMap(({ rows }) => rows)) found.set(row, { ...row, kind: "subtotal", parent });
  }
  return withRows(tables, found);
}

/** The same tables; rows that may book them, of which only the words or one number say so, are asked. */
export function withBookedTablesAsked(
  document: SourceDocument,
  tables: readonly SolvedTable[],
): readonly SolvedTable[] {
  const found = new Map<SolvedRow, SolvedRow>();
  const { groups, others, parts } = candidatesIn(document, tables);
  for (const { group, runs, isAmendment } of groups) {
    const closed = closes(runs, others);
    const mayBook = group.every(listsParts) && (isAmendment || closed === "itself");
    if (isMarked(group, found) || (closed !== "one" && !mayBook)) continue;
    const parent = { is: "divided" as const, rows: parts };
    for (const row of runs.flatMap(({ rows }) => rows)) found.set(row, { ...row, parent });
  }
  return withRows(tables, found);
}

function isMarked(group: readonly SolvedTable[], found: ReadonlyMap<SolvedRow, SolvedRow>): boolean {
  return group.some(({ rows }) => rows.some((row) => found.has(row)));
}

function withRows(
  tables: readonly SolvedTable[],
  found: ReadonlyMap<SolvedRow, SolvedRow>,
): readonly SolvedTable[] {
  if (found.size === 0) return tables;
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => found.get(row) ?? row) }));
}

interface Candidates {
  readonly groups: readonly Group[];
  /** What the tables of measures hold, and the first and the last of their rows. */
  readonly others: readonly Run[];
  readonly parts: readonly string[];
}

/** Tables that share their rows, of which words say that they may book measures. */
interface Group {
  readonly group: readonly SolvedTable[];
  readonly runs: readonly Run[];
  readonly isAmendment: boolean;
}

function candidatesIn(document: SourceDocument, tables: readonly SolvedTable[]): Candidates {
  const ends = endsOf(tables.map(({ table }) => table));
  const isAmended = (table: SolvedTable): boolean => isAmendment(document, table, ends);
  const candidates = tables.filter((table) => listsParts(table) || isAmended(table));
  if (candidates.length === 0) return { groups: [], others: [], parts: [] };
  const runs = new Map(tables.map((one) => [one, runsOf(one, kindAround(document, one, 0, ends))]));
  const runsIn = (some: readonly SolvedTable[]): Run[] => some.flatMap((one) => runs.get(one) ?? []);
  const others = runsIn(tables.filter((table) => !candidates.includes(table)));
  const measures = others.flatMap(({ rows }) => rows.map(({ row }) => row.label));
  const groups = candidateGroups(candidates).map((group) => ({
    group,
    runs: runsIn(group),
    isAmendment: group.every(isAmended),
  }));
  const parts = [...measures.slice(0, 1), ...measures.slice(1).slice(-1)];
  return { groups: measures.length === 0 ? [] : groups, others, parts };
}

/** The words for the decision that such a table is. */
const AMENDMENT =
  /begrotings(?:wijziging|mutatie)|wijziging(?:en)? (?:van|op|in) de begroting|(?:financiële|budgettaire|begrotings)(?: ?technische)? (?:verwerking|vertaling)/i;
const ROWS_ABOVE = 4;

function isAmendment(
  document: SourceDocument,
  { table: { first, headsMeasures } }: SolvedTable,
  ends: readonly number[],
): boolean {
  const from = Math.max(endOfPrevious(ends, first) + 1, first - ROWS_ABOVE);
  return (
    headsMeasures !== true && document.rows.slice(from, first + 1).some(({ text }) => AMENDMENT.test(text))
  );
}

/** All tables together, and those that share their rows: one of costs and one of income. */
function candidateGroups(tables: readonly SolvedTable[]): (readonly SolvedTable[])[] {
  const groups = new Map<number, SolvedTable[]>();
  for (const one of tables) {
    const group = groups.get(one.table.first);
    if (group) group.push(one);
    else groups.set(one.table.first, [one]);
  }
  return [tables, ...groups.values()];
}

/**
 * What the costs and the income of these come to: what the others do (`others`, or `one` where that is one amount of
 * one measure; or all rows do but one that closes them), nothing at all (`itself`), or something else.
 */
function closes(runs: readonly Run[], others: readonly Run[]): "others" | "one" | "itself" | null {
  const years = [...new Set(runs.flatMap(({ keysWithMoney }) => keysWithMoney))];
  const sides = new Set(runs.flatMap((run) => run.rows.map((row) => sideOf(run, row))));
  const isBoth = sides.has("investment") && sides.has("revenue");
  if (!isBoth || years.length === 0 || !years.every(isYear)) return null;
  const isOfSide = (run: Run, row: SolvedRow): boolean => sideOf(run, row) !== "net";
  const ofSides = runs.map((run) => ({ ...run, rows: run.rows.filter((row) => isOfSide(run, row)) }));
  const rows = netsOf(ofSides, years);
  const all = sumOf(rows);
  const isClosed = rows.length > 1 && all.every((cents) => cents === 0);
  const tolerance = toleranceOf(runs, others);
  const isSame = (sum: readonly number[], effect: readonly number[]): boolean =>
    [effect, effect.map((cents) => -cents)].some((one) => fitting([sum], [one], tolerance).all);
  const effects = [sumOf(netsOf(others, years)), sumOf(asPrinted(others, years))];
  const sums = isClosed ? rows : [all];
  if (effects.some((effect) => sums.some((sum) => isSame(sum, effect)))) {
    const amounts = asPrinted(others, years).flat();
    return amounts.filter((cents) => cents !== 0).length > 1 ? "others" : "one";
  }
  return isClosed ? "itself" : null;
}

/** What costs, less what it brings in: one row of numbers for each row of the document, in cents by year. */
function netsOf(runs: readonly Run[], years: readonly string[]): number[][] {
  const byRow = new Map<number, number[]>();
  for (const run of runs) {
    for (const row of run.rows) {
      // A letter has given the amount its sign already.
      const isIncome = !hasLetter(row) && sideOf(run, row) === "revenue";
      const { index } = row.row.source;
      byRow.set(index, sumOf([byRow.get(index) ?? [], vectorOf(run, row, years, isIncome ? -1 : 1)]));
    }
  }
  return [...byRow.values()];
}

/** The same with the signs that are printed. */
function asPrinted(runs: readonly Run[], years: readonly string[]): number[][] {
  return runs.flatMap((run) => run.rows.map((row) => vectorOf(run, row, years, 1)));
}

function hasLetter({ row }: SolvedRow): boolean {
  return row.values.some(({ printed }) => "letter" in printed && Boolean(printed.letter));
}

/** Below `Lasten` or `Baten` a row is that, whatever its title says (`Overige baten en lasten`). */
function sideOf({ kind, table }: Run, row: SolvedRow): RowKind | null {
  const { headingText } = table.table;
  return isBareRowKind(headingText) ? rowKindOf(headingText) : rowsKind(row, kind, table).kind;
}

/** Rows without amounts, and totals that are what all rows of their table come to. */
function besideAmounts({ rows }: SolvedTable): SolvedRow[] {
  const isTotal = ({ kind, row }: SolvedRow): boolean =>
    kind === "total" || (kind === "net" && isBareRowKind(row.label));
  const columns = ({ options }: SolvedRow): readonly number[] => options[0]?.columns ?? [];
  const added = rows.filter((row) => !isTotal(row) && row.kind !== "subtotal" && row.kind !== "part");
  const sum = sumOf(added.map(columns));
  return rows.filter(
    (row) => row.row.values.length === 0 || (isTotal(row) && fitting([columns(row)], [sum], 0).all),
  );
}

/** What rounding leaves where one of the two is printed in thousands and the other is not. */
function toleranceOf(runs: readonly Run[], others: readonly Run[]): number {
  const [own = 0, theirs = 0] = [runs, others].map((some) =>
    Math.max(...some.map(({ precision }) => precision)),
  );
  if (own === theirs) return 0;
  const rounded = own > theirs ? runs : others;
  return (Math.max(own, theirs) / 2) * rounded.reduce((sum, { rows }) => sum + rows.length, 0);
}
