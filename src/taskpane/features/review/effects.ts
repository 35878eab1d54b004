// Sums for the review: net effect per year of one measure or of all, with what each sum leaves out.
import type { Amount } from "../../../domain/amount";
import type { Measure } from "../../../domain/measureSet";
import { addAmount, noEffect, type Effect } from "../../../domain/netEffect";

/** Effect per year; key null holds the amounts whose year is unknown. */
export function effectsOf(measures: readonly Measure[]): Map<number | null, Effect> {
  const effects = new Map<number | null, Effect>();
  for (const amount of amountsOf(measures)) {
    const before = effects.get(amount.year) ?? noEffect;
    effects.set(amount.year, addAmount(before, amount.type, amount.cents));
  }
  return effects;
}

function amountsOf(measures: readonly Measure[]): Amount[] {
  return measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
}

/** How many amounts still await a person. */
export function countUnsettled(measures: readonly Measure[]): number {
  return amountsOf(measures).filter((amount) => amount.type === "unsettled").length;
}

/** The years to show for a measure: those of its set, and any other that it has an amount in. */
export function yearsToShow(setYears: readonly number[], measures: readonly Measure[]): (number | null)[] {
  const seen = new Set<number | null>(setYears);
  for (const amount of amountsOf(measures)) seen.add(amount.year);
  const known = [...seen].filter((year): year is number => year !== null).sort((a, b) => a - b);
  // First, so that years keep their place at the right side in every measure.
  return seen.has(null) ? [null, ...known] : known;
}
