// Year budgets from what a document states: one row per reserve or post and year. A printed "remaining
// after these measures" becomes the budget that it is the remainder of: remaining + what the measures claim.
import { coverOf } from "./cover";
import type { MeasureSet, ReserveStatement } from "./measureSet";
import { sumCents, type Cents } from "./money";
import { carrierName, sameName } from "./reserve";

export interface StatedReserve {
  readonly reserve: string;
  readonly post: string;
  readonly year: number;
  readonly opening: Cents | null;
  readonly yearBudget: Cents | null;
  /** Present where the year budget was derived: its two parts. */
  readonly derived: { readonly remaining: Cents; readonly claimed: Cents } | null;
  readonly statements: readonly ReserveStatement[];
}

/** Rows in the order in which the document states them. Statements without a year are no rows. */
export function statedReserves(set: MeasureSet): readonly StatedReserve[] {
  const groups = new Map<string, ReserveStatement[]>();
  for (const statement of set.reserves) {
    if (statement.year === null) continue;
    const key = JSON.stringify([statement.reserve, statement.post ?? "", statement.year]);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((statements) => stateReserve(set, statements));
}

function stateReserve(set: MeasureSet, statements: readonly ReserveStatement[]): StatedReserve {
  const first = statements[0];
  if (first === undefined || first.year === null)
    throw new Error("a reserve row needs a statement with a year");
  const of = (kind: ReserveStatement["kind"]) => statements.find((s) => s.kind === kind)?.cents ?? null;
  const available = of("available");
  const remaining = of("remaining");
  const claimed = claimedBySet(set, carrierName(first), first.year);
  const derived = available === null && remaining !== null ? { remaining, claimed } : null;
  return {
    reserve: first.reserve,
    post: first.post ?? "",
    year: first.year,
    opening: of("balance"),
    yearBudget: available ?? (derived === null ? null : derived.remaining + derived.claimed),
    derived,
    statements,
  };
}

function claimedBySet(set: MeasureSet, carrier: string, year: number): Cents {
  const claimed: Cents[] = [];
  for (const line of set.measures.flatMap((measure) => measure.lines)) {
    if (line.kind === "revenue" || !sameName(coverOf(set, line), carrier)) continue;
    for (const amount of line.amounts) {
      if (amount.year === year && amount.type === "money") claimed.push(amount.cents);
    }
  }
  return sumCents(claimed);
}
