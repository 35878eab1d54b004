// The sum of both kinds: how a printed saldo comes from costs and savings. Where it adds them as printed, both
// stand on one axis; where it subtracts one from the other, both are magnitudes. Arithmetic decides.
import type { LineKind } from "../../domain/measureSet";
import { centsByColumn } from "../reconcile/rowOptions";
import { partsOfSum } from "../reconcile/partsOfSum";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isBareRowKind, kindOfTotal, rowKindOf } from "../words/rowWords";

/** What one saldo adds, as printed: cents of costs and of savings. */
interface Saldo {
  readonly costs: number;
  readonly savings: number;
  readonly sum: number;
}

const WEIGHTS = [1, -1] as const;

/** `added`: saldo = costs + savings as printed; `subtracted`: the one minus the other; null: no saldo proves it. */
export function sumOfKinds(tables: Iterable<SolvedTable>): "added" | "subtracted" | null {
  const all = [...tables];
  const found = [...all.flatMap(saldosInRows), ...saldosInColumns(all)];
  const proves = found.filter(({ costs, savings }) => costs !== 0 || savings !== 0);
  const ways = WEIGHTS.flatMap((cost) =>
    WEIGHTS.filter((saving) =>
      proves.every(({ costs, savings, sum }) => sum === cost * costs + saving * savings),
    ).map((saving) => ({ cost, saving })),
  );
  const both = proves.some(({ costs }) => costs !== 0) && proves.some(({ savings }) => savings !== 0);
  const [only, second] = ways;
  if (!both || !only || second) return null;
  return only.cost === only.saving ? "added" : "subtracted";
}

/** A row `Saldo` below rows of costs and of savings. */
function saldosInRows({ rows }: SolvedTable): Saldo[] {
  const totals = totalsOfKinds(rows);
  return rows.flatMap((saldo, at) => {
    if (saldo.kind !== "net" && saldo.kind !== "total") return [];
    const parts = oneOfEach(totals, at) ?? partsOfSum(rows, at);
    if (parts.some((part) => part.kind !== "investment" && part.kind !== "revenue")) return [];
    const costs = sumOf(parts, "investment");
    const savings = sumOf(parts, "revenue");
    const printed = onlyColumns(saldo);
    if (!costs || !savings || !printed) return [];
    return printed.map((sum, at) => ({ costs: costs[at] ?? 0, savings: savings[at] ?? 0, sum }));
  });
}

interface TotalOfKind {
  /** Its place among the rows. */
  readonly at: number;
  /** As a row of that kind. */
  readonly row: SolvedRow;
}

/** `Totaal lasten`, `Totaal baten`. */
function totalsOfKinds(rows: readonly SolvedRow[]): TotalOfKind[] {
  return rows.flatMap((row, at) => {
    const kind = row.kind === "total" ? kindOfTotal(row.row.label) : null;
    return kind === null ? [] : [{ at, row: { ...row, kind } }];
  });
}

/** The totals above a saldo, where they are one of costs and one of savings. */
function oneOfEach([one, other, third]: readonly TotalOfKind[], at: number): SolvedRow[] | null {
  if (!one || !other || other.at >= at || (third && third.at < at)) return null;
  return one.row.kind === other.row.kind ? null : [one.row, other.row];
}

/** Columns `Lasten`, `Baten`, `Saldo` beside each other: blocks of the same rows. */
function saldosInColumns(tables: readonly SolvedTable[]): Saldo[] {
  return tables.flatMap((saldo) => {
    if (kindOfBlock(saldo) !== "net") return [];
    const beside = tables.filter((other) => other.table.first === saldo.table.first);
    const costs = beside.filter((other) => kindOfBlock(other) === "investment");
    const savings = beside.filter((other) => kindOfBlock(other) === "revenue");
    const [cost, moreCosts] = costs;
    const [saving, moreSavings] = savings;
    if (!cost || !saving || moreCosts || moreSavings) return [];
    return saldo.rows.flatMap((row, at) => {
      const sums = onlyColumns(row);
      const [left, right] = [cost.rows[at], saving.rows[at]];
      if (!sums || row.row.values.length === 0) return [];
      return sums.map((sum, column) => ({
        costs: onlyColumns(left)?.[column] ?? 0,
        savings: onlyColumns(right)?.[column] ?? 0,
        sum,
      }));
    });
  });
}

function kindOfBlock({ table }: SolvedTable): LineKind | null {
  const kind = isBareRowKind(table.headingText) ? rowKindOf(table.headingText) : null;
  return kind === "investment" || kind === "revenue" || kind === "net" ? kind : null;
}

/** The sum per column of the rows of a kind; null when there is none, or one that can be read in more than one way. */
function sumOf(rows: readonly SolvedRow[], kind: LineKind): number[] | null {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return null;
  const sums: number[] = [];
  for (const row of own) {
    const columns = onlyColumns(row);
    if (!columns) return null;
    columns.forEach((cents, column) => (sums[column] = (sums[column] ?? 0) + cents));
  }
  return sums;
}

function onlyColumns(row: SolvedRow | undefined): readonly number[] | null {
  const columns = row ? centsByColumn(row) : [];
  return columns.length > 0 ? columns : null;
}
