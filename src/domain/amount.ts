// Amount: what one cell of a measure says about one year: money, or one of the ways in which
// documents say that there is no money (yet). What is not money is never 0 and never dropped.
import type { Place } from "./diagnostics/place";
import type { Cents } from "./money";

/** One possible reading of an unclear amount. `reason` is a stable key that the messages explain. */
export interface Candidate {
  readonly year: number | null;
  readonly cents: Cents;
  readonly reason: string;
}

/** The reason of a candidate of 0: another alternative was chosen, and this amount does not count. */
export const NOT_CHOSEN = "not-chosen";

interface AmountBase {
  /** Calendar year of the budget; null when the document does not say which. */
  readonly year: number | null;
  /** As printed. */
  readonly raw: string;
  readonly place: Place;
  /** True where the document says that the amount goes on after this year (`2024 e.v.`, `structureel`). */
  readonly continuing?: boolean;
  /** A document that counts its years (`Jaar 2`): years after the first, of which it does not say which it is. */
  readonly yearsAfterFirst?: number;
}

/** How a person came to a value: what it could have been, why it is this, and what it was before. */
export interface SettledBy {
  readonly candidates: readonly Candidate[];
  readonly reason: string;
  /** What it was read as, when that was no question; absent for an unsettled amount. */
  readonly before?: "money" | "placeholder";
}

export interface MoneyAmount extends AmountBase {
  readonly type: "money";
  /** Canonical sign: cost positive, saving negative; after applying the unit. */
  readonly cents: Cents;
  /** Present when a person chose this value. */
  readonly settled?: SettledBy;
}

/** Read with two or more possible readings, or with none: out of every sum, visibly, until it is settled. */
export interface UnsettledAmount extends AmountBase {
  readonly type: "unsettled";
  readonly cents: null;
  readonly candidates: readonly Candidate[];
}

/** Printed, but not (yet) money: PM, n.t.b., 3%, Xx. */
export interface NonMoneyAmount extends AmountBase {
  readonly type: "pm" | "tbd" | "percentage" | "placeholder";
  readonly cents: null;
  /** `-PM` in a document whose minus is a saving: the direction is known, the amount is not. */
  readonly direction?: "cost" | "saving";
}

export type Amount = MoneyAmount | UnsettledAmount | NonMoneyAmount;
export type AmountType = Amount["type"];

/** Whether a person is asked what it is: unsettled, or money of which the document does not say the year. */
export function isAsked(amount: Amount): boolean {
  return (
    amount.type === "unsettled" || (amount.type === "money" && amount.year === null && amount.cents !== 0)
  );
}
