// Summed runs: the rows of a table between its totals, as far as their amounts can be added and compared with those
// of another table.
import type { LineKind } from "../../domain/measureSet";
import { precisionOf } from "../amounts/printedAmount";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { HeadingColumn } from "../tables/headingColumn";
import { isLabelAlone } from "../tables/yearTable";
import { isBareRowKind } from "../words/rowWords";

/** Rows that belong together, and what they are called. */
export interface RowGroup {
  readonly name: string;
  readonly rows: readonly SolvedRow[];
}

export interface Run {
  readonly table: SolvedTable;
  /** What the words around its table say that its rows are. */
  readonly kind: LineKind | null;
  /** Rows that hold amounts of measures, those of zero included. */
  readonly rows: readonly SolvedRow[];
  /** Rows with a label alone. */
  readonly empty: readonly SolvedRow[];
  /** The rows below each row without amounts. */
  readonly headed: readonly RowGroup[];
  /** Index in the document of its first row. */
  readonly first: number;
  /** True when every row is read in one way, and none speaks of something else than measures. */
  readonly isClear: boolean;
  /** The coarsest printed digit, in cents. */
  readonly precision: number;
  /** For each of its columns, by what it is about, what its rows come to, in cents. */
  readonly sums: ReadonlyMap<string, number>;
  /** What all its amounts in years come to. */
  readonly total: number;
  /** What its columns are about, and which of them hold money. */
  readonly keys: readonly string[];
  readonly keysWithMoney: readonly string[];
}

/** The runs of a table; none of one that pays, or of which alternatives exclude each other. */
export function runsOf(table: SolvedTable, kind: LineKind | null): Run[] {
  if (table.table.isCover === true || table.table.alternative !== undefined) return [];
  const runs: Run[] = [];
  const keys = table.table.columns.map(keyOf);
  let rows: SolvedRow[] = [];
  const close = (): void => {
    const filled = rows.filter(isAmountRow);
    if (filled.some(hasMoney)) {
      const sums = sumsOf(keys, filled);
      runs.push({
        table,
        kind,
        rows: filled,
        empty: rows.filter(({ row }) => isLabelAlone(row)),
        headed: headedRows(rows),
        first: runs.length === 0 ? table.table.first : (filled[0]?.row.source.index ?? table.table.first),
        isClear: rows.every((row) => row.row.values.length === 0 || isAmountRow(row) || isSilent(row)),
        precision: Math.max(...filled.map((row) => precisionOfRow(row, table.unit))),
        sums,
        total: totalOf(sums),
        keys,
        keysWithMoney: keys.filter((_, at) => filled.some((row) => (row.options[0]?.columns[at] ?? 0) !== 0)),
      });
    }
    rows = [];
  };
  for (const row of table.rows) {
    if (row.kind === "total" || (row.kind === "net" && isBareRowKind(row.row.label))) close();
    else rows.push(row);
  }
  close();
  return runs;
}

function sumsOf(keys: readonly string[], rows: readonly SolvedRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  keys.forEach((key, at) => {
    const cents = rows.reduce((sum, { options }) => sum + (options[0]?.columns[at] ?? 0), 0);
    sums.set(key, (sums.get(key) ?? 0) + cents);
  });
  return sums;
}

function isAmountRow({ row, kind, options, parent }: SolvedRow): boolean {
  const isAmount = kind === null || kind === "investment" || kind === "revenue" || kind === "net";
  return isAmount && row.values.length > 0 && options.length === 1 && parent === undefined;
}

/** Rows that no sum adds, and that say nothing of the others. */
function isSilent({ kind }: SolvedRow): boolean {
  return kind === "other-quantity" || kind === "subtotal" || kind === "part";
}

function hasMoney({ options }: SolvedRow): boolean {
  return options[0]?.columns.some((cents) => cents !== 0) === true;
}

function headedRows(rows: readonly SolvedRow[]): RowGroup[] {
  const groups: { name: string; rows: SolvedRow[] }[] = [];
  for (const row of rows) {
    if (isLabelAlone(row.row)) groups.push({ name: row.row.label, rows: [] });
    else if (isAmountRow(row)) groups[groups.length - 1]?.rows.push(row);
  }
  return groups.filter((group) => group.rows.length > 0);
}

function precisionOfRow({ row }: SolvedRow, unit: number): number {
  const found = row.values.flatMap(({ printed }) =>
    printed.type === "money" ? [precisionOf(printed.number, printed.ownUnit ?? unit)] : [],
  );
  return Math.max(1, ...found);
}

/** One column of a run beside one of others, of the same year. */
export interface ColumnPair {
  readonly own: string;
  readonly other: string;
}

/**
 * The ways to put the columns of a run beside those of others: by year, and a column without a year beside any of
 * them. Empty when the run has amounts in a year that the others lack. `others`: their sums.
 */
export function columnPairs(run: Run, others: ReadonlyMap<string, number>): ColumnPair[][] {
  const own = run.keysWithMoney;
  const all = new Set(others.keys());
  const years = own.filter(isYear);
  if (years.length === 0) {
    const [only, second] = own;
    if (only === undefined || second !== undefined) return [];
    return [...all, SUM].map((other) => [{ own: only, other }]);
  }
  if (years.every((year) => all.has(year))) return [years.map((year) => ({ own: year, other: year }))];
  const [only, second] = [...all];
  const isOne = years.length === 1 && only !== undefined && second === undefined && !isYear(only);
  return isOne ? years.map((year) => [{ own: year, other: only }]) : [];
}

/** All years of a row together. */
const SUM = "sum";

export function isYear(key: string): boolean {
  return /^(?:\d{4}|\+\d+)$/.test(key);
}

function keyOf({ year, kind, relative, label }: HeadingColumn): string {
  if (year !== null) return String(year);
  return relative === undefined ? `${kind} ${label}` : `+${relative}`;
}

/** The amounts of a row in these columns, in cents. */
export function vectorOf(run: Run, { options }: SolvedRow, keys: readonly string[], sign: 1 | -1): number[] {
  const cents = options[0]?.columns ?? [];
  const sum = (isOne: (key: string) => boolean): number =>
    run.keys.reduce((total, key, at) => total + (isOne(key) ? (cents[at] ?? 0) : 0), 0);
  return keys.map((key) => sign * sum((one) => (key === SUM ? isYear(one) : one === key)));
}

/** What all amounts in years come to. */
function totalOf(sums: ReadonlyMap<string, number>): number {
  return [...sums].reduce((total, [key, cents]) => total + (isYear(key) ? cents : 0), 0);
}

/** The sums of several runs together. */
export function together(
  before: ReadonlyMap<string, number>,
  sums: ReadonlyMap<string, number>,
): Map<string, number> {
  const all = new Map(before);
  for (const [key, cents] of sums) all.set(key, (all.get(key) ?? 0) + cents);
  return all;
}

/** Whether a run comes to the same as others in all columns of a pairing, or to the same with the other sign. */
export function comesToSame(
  run: Run,
  others: ReadonlyMap<string, number>,
  pairs: readonly ColumnPair[],
  tolerance: number,
): boolean {
  return ([1, -1] as const).some((sign) => {
    let fits = 0;
    for (const { own, other } of pairs) {
      const cents = sign * (run.sums.get(own) ?? 0);
      const found = other === SUM ? totalOf(others) : (others.get(other) ?? 0);
      if (Math.abs(cents - found) > tolerance) return false;
      if (cents !== 0 || found !== 0) fits += 1;
    }
    return fits > 0;
  });
}
