// Reserve: what the measures claim of a reserve or of a post within it, and what room is left.
// The workbook computes the same with native formulas (tables/reserveFormulas.ts); keep the two equal.
import type { Ledger, LedgerAmount, LedgerReserve } from "./ledger";
import { sumCents, type Cents } from "./money";

/** The name that `Dekking` uses for a row of `Reserves`: the post where there is one, else the reserve. */
export function carrierName(row: { readonly reserve: string; readonly post?: string }): string {
  return row.post !== undefined && row.post !== "" ? row.post : row.reserve;
}

/** Names match as they do in Excel's SUMIFS: without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("nl") === b.toLocaleLowerCase("nl");
}

/**
 * Whether an amount is a claim on this reserve. A saving is none: it relieves the budget, not the reserve.
 */
export function claims(amount: LedgerAmount, carrier: string): boolean {
  return amount.counts && amount.kind !== "revenue" && sameName(amount.cover, carrier);
}

/** Beslag maatregelen: money that counted measures claim of a reserve or post in a year. */
export function claimOf(ledger: Pick<Ledger, "amounts">, carrier: string, year: number): Cents {
  return sumCents(
    ledger.amounts.filter((a) => a.year === year && claims(a, carrier)).map((amount) => amount.cents ?? 0),
  );
}

export interface ReserveRoom {
  readonly row: LedgerReserve;
  /** Beslag maatregelen. */
  readonly used: Cents;
  /** Eindstand; null where the opening balance is unknown. */
  readonly balance: Cents | null;
  /** Ruimte; null where neither a year budget nor a balance is known. */
  readonly room: Cents | null;
  /** What sets the room: the year budget, or the balance above its floor. */
  readonly binding: "budget" | "balance" | null;
}

/** The room of one row of `Reserves`: the lower of budget and balance where both stand. */
export function reserveRoom(ledger: Pick<Ledger, "amounts">, row: LedgerReserve): ReserveRoom {
  const used = claimOf(ledger, carrierName(row), row.year);
  const balance =
    row.opening === null ? null : row.opening + (row.addition ?? 0) - (row.otherWithdrawal ?? 0) - used;
  const byBudget = row.yearBudget === null ? null : row.yearBudget - used;
  const byBalance = balance === null ? null : balance - (row.floor ?? 0);
  if (byBudget === null && byBalance === null) return { row, used, balance, room: null, binding: null };
  const budgetBinds = byBalance === null || (byBudget !== null && byBudget <= byBalance);
  return {
    row,
    used,
    balance,
    room: budgetBinds ? byBudget : byBalance,
    binding: budgetBinds ? "budget" : "balance",
  };
}
