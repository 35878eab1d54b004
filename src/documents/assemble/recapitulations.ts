// Recapitulations: rows that tell the amounts of the measures once more, by programme, phase or person. Arithmetic
// shows them: each is a sum of measures elsewhere, and together they are all of those.
import { divideOverSums } from "../reconcile/divideOverSums";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { MeasureSection } from "../sections/findMeasureSections";
import type { ListEntry } from "../sections/findMeasureLists";
import type { SourceDocument } from "../source";
import { endsOf } from "../tables/endOfPrevious";
import { KnownMeasures } from "./knownMeasures";
import { fitting, sumOf, withSignsOf } from "./fittingSums";
import { groupsIn, isSameName, namesGroup, namesIn, plainName } from "./groupsOfRows";
import { detailsFor, mayAdd } from "./detailsOfRun";
import { columnPairs, comesToSame, runsOf, type Run, vectorOf } from "./summedRuns";
import { kindAround } from "./kindAround";
import { codeAndTitle, measureOfLabel } from "./tableRole";

/** For each row of a run the rows that it adds, and how sure that is. */
interface Recapitulation {
  readonly is: "sum" | "asked" | "near" | "again" | "divided";
  readonly parts: readonly (readonly SolvedRow[])[];
}

/** The same tables; rows that only repeat the measures know it, and so do those that seem to. */
export function markRecapitulations(
  document: SourceDocument,
  tables: readonly SolvedTable[],
  sections: readonly MeasureSection[],
  entries: readonly ListEntry[],
): SolvedTable[] {
  const named = [...sections, ...entries].map(({ code, title }) => ({ code, title }));
  const known = new KnownMeasures(named);
  const ends = endsOf(tables.map(({ table }) => table));
  const runs = tables.flatMap((table) => runsOf(table, kindAround(document, table, 0, ends)));
  const found = new Map<SolvedRow, SolvedRow>();
  const taken = new Set<Run>();
  const runsNamed = askNames(groupNames(document, runs));
  const haveOtherNames = compareNames(runs);
  for (const run of [...runs].sort((a, b) => a.rows.length - b.rows.length)) {
    if (run.rows.length < 2 || !run.isClear || isOverview(run, known)) continue;
    const others = runs.filter(
      (one) => one !== run && !taken.has(one) && isComparable(run, one, haveOtherNames),
    );
    const isNamed = isNamedBy(run, others, runsNamed);
    if (!isNamed && !mayAdd(run, others)) continue;
    const recapitulation = recapitulationOf(document, run, others, isNamed);
    if (!recapitulation) continue;
    taken.add(run);
    run.rows.forEach((row, at) => found.set(row, marked(row, recapitulation, at)));
    if (!isSure(recapitulation)) continue;
    for (const row of run.empty) found.set(row, { ...row, kind: "subtotal" });
  }
  if (found.size === 0) return [...tables];
  return tables.map((solved) => {
    const rows = solved.rows.map((row) => found.get(row) ?? row);
    return { ...solved, rows };
  });
}

function marked(row: SolvedRow, { is, parts }: Recapitulation, at: number): SolvedRow {
  const rows = (parts[at] ?? []).map(({ row: part }) => part.label);
  if (is === "sum" || is === "again") return { ...row, kind: "subtotal", parent: { is, rows } };
  return rows.length === 0 ? row : { ...row, parent: { is, rows } };
}

function isSure({ is }: Recapitulation): boolean {
  return is === "sum" || is === "again";
}

/** Rows that name measures which have a part of their own are an overview of them. */
function isOverview({ rows }: Run, known: KnownMeasures): boolean {
  return rows.filter(({ row }) => measureOfLabel(row, known) !== null).length * 2 >= rows.length;
}

/** Costs are no sum of savings, and what is to be checked against each other has other names. */
function isComparable(run: Run, other: Run, haveOtherNames: (one: Run, other: Run) => boolean): boolean {
  if (run.kind !== null && other.kind !== null && run.kind !== other.kind && !isNet(run) && !isNet(other))
    return false;
  return haveOtherNames(run, other);
}

/** The names of the rows of a table, and what was found about other lists. */
interface NameList {
  readonly titles: readonly string[];
  readonly distinct: ReadonlySet<string>;
  readonly answers: Map<NameList, boolean>;
}

/** Whether most rows of a run have a name that another lacks; asked once for tables with the same names. */
function compareNames(runs: readonly Run[]): (run: Run, other: Run) => boolean {
  const lists = new Map<string, NameList>();
  const ofRun = new Map(
    runs.map((run) => {
      const titles = run.rows.map(titleOf);
      const key = titles.join("\n");
      const list: NameList = lists.get(key) ?? { titles, distinct: new Set(titles), answers: new Map() };
      lists.set(key, list);
      return [run, list] as const;
    }),
  );
  return (run, other) => {
    const [own, theirs] = [ofRun.get(run), ofRun.get(other)];
    if (!own || !theirs) return true;
    const known = own.answers.get(theirs);
    if (known !== undefined) return known;
    const answer = own.titles.filter((title) => theirs.distinct.has(title)).length * 2 < own.titles.length;
    own.answers.set(theirs, answer);
    return answer;
  };
}

function isNet({ kind }: Run): boolean {
  return kind === "net";
}

function titleOf({ row }: SolvedRow): string {
  return codeAndTitle(row)
    .title.toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "");
}

/** `isNamed`: groups somewhere in the document are called as most of its rows. */
function recapitulationOf(
  document: SourceDocument,
  run: Run,
  others: readonly Run[],
  isNamed: boolean,
): Recapitulation | null {
  const doubted: Recapitulation[] = [];
  for (const { runs, rows, sums, precision } of detailsFor(run, others)) {
    if (rows < run.rows.length || (rows === run.rows.length && runs.some(({ first }) => first > run.first)))
      continue;
    const tolerance = Math.max(run.precision - precision, 0);
    const isSame = (): boolean =>
      columnPairs(run, sums).some((pairs) => comesToSame(run, sums, pairs, tolerance * run.rows.length));
    if (!isNamed && !isSame()) continue;
    const result = compare(document, run, runs, { sums, tolerance });
    if (result && isSure(result)) return result;
    if (result) doubted.push(result);
  }
  return doubted[0] ?? null;
}

/** How the rows of a run stand to the rows of others, in the columns that they share. */
function compare(
  document: SourceDocument,
  run: Run,
  details: readonly Run[],
  { sums: found, tolerance }: { readonly sums: ReadonlyMap<string, number>; readonly tolerance: number },
): Recapitulation | null {
  const rows = details.flatMap((one) => one.rows);
  for (const pairs of columnPairs(run, found)) {
    for (const sign of [1, -1] as const) {
      const sums = run.rows.map((row) =>
        vectorOf(
          run,
          row,
          pairs.map(({ own }) => own),
          sign,
        ),
      );
      const parts = details.flatMap((one) =>
        one.rows.map((row) =>
          vectorOf(
            one,
            row,
            pairs.map(({ other }) => other),
            1,
          ),
        ),
      );
      const result = compareSums(document, run, details, { rows, sums, parts, tolerance });
      if (result && (sign === 1 || result.is === "sum")) return result;
    }
  }
  return null;
}

/** The names of all groups of these runs, as they are compared, with the runs that have them. */
function groupNames(document: SourceDocument, runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const found = new Map<string, Run[]>();
  for (const run of runs) {
    for (const name of namesIn(document, run)) {
      const named = found.get(name);
      if (named) named.push(run);
      else found.set(name, [run]);
    }
  }
  return found;
}

/** Which runs have a group of this name; asked once for each name, since tables share their labels. */
function askNames(names: ReadonlyMap<string, readonly Run[]>): (name: string) => readonly Run[] {
  const known = new Map<string, readonly Run[]>();
  return (name) => {
    const held = known.get(name);
    if (held) return held;
    const found = [...names].flatMap(([other, runs]) => (isSameName(name, other) ? runs : []));
    known.set(name, found);
    return found;
  };
}

/** Whether most rows of a run have the name of a group of others. */
function isNamedBy(run: Run, others: readonly Run[], runsNamed: (name: string) => readonly Run[]): boolean {
  const groups = run.rows.map(({ row }) => runsNamed(plainName(row.label)));
  if (groups.filter((runs) => runs.length > 0).length * 2 <= run.rows.length) return false;
  const among = new Set(others);
  return groups.filter((runs) => runs.some((one) => among.has(one))).length * 2 > run.rows.length;
}

interface Compared {
  readonly rows: readonly SolvedRow[];
  readonly sums: readonly (readonly number[])[];
  readonly parts: readonly (readonly number[])[];
  readonly tolerance: number;
}

function compareSums(
  document: SourceDocument,
  run: Run,
  details: readonly Run[],
  { rows, sums, parts, tolerance }: Compared,
): Recapitulation | null {
  const rowsAt = (indexes: readonly number[]): SolvedRow[] => indexes.flatMap((at) => rows[at] ?? []);
  const byName = groupsIn(document, details).map((groups) =>
    run.rows.map(({ row }) => groups.find(({ name }) => namesGroup(row.label, name))),
  );
  for (const groups of byName) {
    if (groups.filter((group) => group !== undefined).length * 2 <= groups.length) continue;
    const adds = groups.map((group) => (group ? group.rows.map((row) => rows.indexOf(row)) : []));
    const ofGroups = adds.map((indexes) => sumOf(indexes.map((at) => parts[at] ?? [])));
    const fits = fitting(withSignsOf(ofGroups, sums, tolerance), ofGroups, tolerance);
    if (fits.all && groups.every((group) => group !== undefined))
      return { is: "sum", parts: adds.map(rowsAt) };
    if (fits.share >= 0.5 && fits.any) return { is: "near", parts: adds.map(rowsAt) };
  }
  const isSame = fitting([sumOf(sums)], [sumOf(parts)], tolerance * sums.length).all;
  const filled = sums.flatMap((sum, at) => (sum.some((cents) => cents !== 0) ? [at] : []));
  if (!isSame || filled.length < 2 || parts.length < filled.length) return null;
  const isToldSo = tellsByGroup(document, run);
  const division = parts.length > filled.length ? divideOverSums(parts, sums, tolerance) : null;
  if (division?.some((indexes) => indexes.length > 1))
    return { is: isToldSo ? "sum" : "asked", parts: division.map(rowsAt) };
  if (!isTelling(sumOf(sums))) return null;
  const ends = rows.filter((_, at) => at === 0 || at === rows.length - 1);
  return { is: isToldSo ? "again" : "divided", parts: sums.map(() => ends) };
}

/** Divided in another way (by origin, by nature) no row adds others: what differs by year is no coincidence. */
function isTelling(sums: readonly number[]): boolean {
  return new Set(sums.filter((cents) => cents !== 0)).size > 1;
}

const GROUPING =
  /^(?:(?:naar|per|stand|totalen?)\s+)?(?:status|stand|fase|voortgang|stoplicht|kleur|programma(?:'s)?|deelprogramma|portefeuille(?:s|houders?)?|pfh|wethouders?|domein(?:en)?|thema(?:'s)?|pijlers?|clusters?|categorie(?:ën)?|soort(?:en)?|beleidsveld(?:en)?|hoofdstuk(?:ken)?|taakveld(?:en)?|afdeling(?:en)?|teams?|directies?|sector(?:en)?|aard|hardheid|type)\b/i;
const STATE =
  /^(?:groen|oranje|geel|rood|wit|blauw|grijs|(?:al |reeds |deels |nog |niet |gedeeltelijk )*(?:gerealiseerd|uitgevoerd|afgerond|verwerkt|in (?:uitvoering|voorbereiding|onderzoek)|te starten|gestart|vervallen|ingetrokken|haalbaar|op (?:schema|koers)|vertraagd|onzeker|gereed|lopend|ingevuld)|(?:zeer )?(?:hard|zacht)|structureel|incidenteel)\b/i;
const REPEATS =
  /\b(?:samenvatting|recapitulatie|samengevat|verdeling|verdeeld|onderverdeling|uitsplitsing)\b|\b(?:naar|per) (?:status|fase|programma|portefeuille|portefeuillehouder|wethouder|domein|thema|pijler|cluster|categorie|soort|beleidsveld|taakveld|afdeling|team|sector)\b/i;

/** Whether words say that the rows are groups of measures: over their labels, right above the table, or their own. */
function tellsByGroup(document: SourceDocument, { table, rows }: Run): boolean {
  const { first, heading, headsMeasures } = table.table;
  if (rows.filter(({ row }) => STATE.test(row.label)).length * 2 >= rows.length) return true;
  if (headsMeasures === true && table.table.columns.some(({ year }) => year !== null)) return false;
  const label = heading.cells[0]?.text.trim() ?? "";
  const above = document.rows.slice(Math.max(0, first - 2), first).filter((row) => row.text.length < 100);
  return GROUPING.test(label) || above.some((row) => REPEATS.test(row.text));
}
