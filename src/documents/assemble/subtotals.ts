// Subtotals: totals of a part of the rows of a table, which rows those are, and whether they come to it.
import { addsToSum, isSum } from "../reconcile/partsOfSum";
import { columnsThatFit } from "../reconcile/rowAndParts";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isLabelAlone, type TableRow } from "../tables/yearTable";
import { isCarriedForward, rowKindOf } from "../words/rowWords";
import { heldAgainstTotal } from "./aroundTotals";
import { isTotalOf } from "./groupsOfRows";

/** The rows that a total adds where it is not one of all. */
interface OwnRows {
  readonly rows: readonly SolvedRow[];
  /** True for a total that names their group (`Totaal programma 1`). */
  readonly isNamed: boolean;
}

/** Rows of a group above its total: farther above no heading is looked for. */
const MOST_ROWS = 500;

/** The rows below the heading, or with the cell, that the total names; otherwise those since the total above it. */
export function ownRowsOf(rows: readonly SolvedRow[], at: number): OwnRows {
  const label = rows[at]?.row.label ?? "";
  for (let above = at - 1; above >= Math.max(0, at - MOST_ROWS); above -= 1) {
    const heading = rows[above]?.row;
    if (heading && isLabelAlone(heading) && isTotalOf(label, heading.label))
      return { rows: rows.slice(above, at).filter(isAdded), isNamed: true };
  }
  let from = at;
  for (let above = rows[from - 1]; above && !isSum(above); above = rows[from - 1]) from -= 1;
  const own = rows.slice(from, at).filter(isAdded);
  const first = own.findLastIndex((row) => !isInNamed(row, label)) + 1;
  return first < own.length ? { rows: own.slice(first), isNamed: true } : { rows: own, isNamed: false };
}

/** True for `2 Ruimte` with `Totaal ruimte` as the first total below it: the name of a group. */
export function hasOwnTotal({ rows }: SolvedTable, at: number): boolean {
  const below = rows.slice(at + 1, at + 1 + MOST_ROWS).find(({ kind }) => kind === "total");
  return below !== undefined && isTotalOf(below.row.label, rows[at]?.row.label ?? "");
}

/** `2` below `Programma`, or `Wonen` below `Thema`, in a row that a total of that name adds. */
function isInNamed({ row }: SolvedRow, label: string): boolean {
  return row.extras.some(({ heading, text }) =>
    isTotalOf(label, /\p{L}{3}/u.test(text) ? text : `${heading} ${text}`),
  );
}

export function isAdded(row: SolvedRow): boolean {
  return addsToSum(row) && !isSum(row);
}

/**
 * A total with another total below it adds only a part of the measures: it is checked where it stands. So does one that
 * names a group, or that is the sum of the rows since the total above it, where there are others.
 */
export function isSubtotal(solved: SolvedTable, at: number): boolean {
  const { rows } = solved;
  const row = rows[at];
  if (!row) return false;
  const isTotal = ({ kind }: SolvedRow): boolean => kind === "total";
  const { label } = row.row;
  if (isCarriedForward(label) || rows.slice(at + 1).some(isTotal)) return true;
  const own = ownRowsOf(rows, at);
  const within = new Set([...own.rows, ...heldAgainstTotal(solved)]);
  if (own.rows.length === 0 || !rows.some((other) => isAdded(other) && !within.has(other))) return false;
  if (own.isNamed) return true;
  return (rows.slice(0, at).some(isTotal) && /^sub/i.test(label)) || fits(row, own.rows).every(Boolean);
}

/** For each column in which the sum says an amount whether it is what the parts come to: as printed, or costs less income. */
export function fits(sum: SolvedRow, parts: readonly SolvedRow[]): boolean[] {
  const areBoth = new Set(parts.map(({ kind }) => kind)).size > 1;
  const ways = areBoth ? WAYS : WAYS.slice(0, 1);
  const found = ways.map(([costs, revenue]) => {
    const weighed = parts.map((part) => beside(sum, part, part.kind === "revenue" ? revenue : costs));
    const places = parts.map((_, at) => at + 1);
    return columnsThatFit([sum, ...weighed], sum, places);
  });
  return found.reduce<boolean[]>((best, one) => (countOf(one) > countOf(best) ? one : best), found[0] ?? []);
}

export function countOf(fitting: readonly boolean[]): number {
  return fitting.filter(Boolean).length;
}

/** What costs and income weigh in a sum. */
const WAYS: readonly (readonly [costs: 1 | -1, revenue: 1 | -1])[] = [
  [1, 1],
  [1, -1],
  [-1, 1],
];

/** The weighed amounts of a part, but for columns in which the sum says no amount (`PM`). */
function beside(sum: SolvedRow, part: SolvedRow, weight: 1 | -1): SolvedRow {
  const placement = sum.options[0]?.placement;
  const unsaid = new Set(
    sum.row.values.flatMap(({ printed: { type } }, at) =>
      type === "money" || type === "nil" ? [] : (placement?.[at] ?? []),
    ),
  );
  const options = part.options.map((option) => ({
    ...option,
    columns: option.columns.map((cents, column) => (unsaid.has(column) ? 0 : weight * cents)),
  }));
  return { ...part, options };
}

/** The rows of one kind in a table with a column of kinds, of which a total adds its own, and their places. */
export interface RowsOfKind {
  readonly solved: SolvedTable;
  readonly placeOf: ReadonlyMap<TableRow, number>;
}

export function rowsOfKind(solved: SolvedTable, kind: SolvedRow["kind"]): RowsOfKind {
  const rows = solved.rows.flatMap((row) => {
    if (!row.row.kindText) return [row];
    if (row.kind !== kind) return [];
    return [{ ...row, kind: rowKindOf(row.row.label) === "total" ? ("total" as const) : plain(kind) }];
  });
  return { solved: { ...solved, rows }, placeOf: new Map(rows.map(({ row }, at) => [row, at])) };
}

/** Among its like a saldo is no sum. */
function plain(kind: SolvedRow["kind"]): SolvedRow["kind"] {
  return kind === "net" ? null : kind;
}
