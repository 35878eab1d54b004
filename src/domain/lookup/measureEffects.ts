// Effects of one measure: in a year, up to a year, and the year in which it has paid for itself.
import { addEffects, noEffect, type Effect } from "../netEffect";
import { found, notFound, type Lookup } from "./lookup";
import type { EffectKind, MeasureEntry } from "./lookupIndex";

export function effectInYear(entry: MeasureEntry, kind: EffectKind, year: number): Lookup<Effect> {
  return entry.answers[kind].get(year) ?? notFound({ kind: "year-outside", year, years: entry.years });
}

/** The net effect of all years of the set up to and including this one. */
export function effectThrough(entry: MeasureEntry, year: number): Lookup<Effect> {
  const { years } = entry;
  if (year < (years[0] ?? Infinity) || year > (years.at(-1) ?? -Infinity)) {
    return notFound({ kind: "year-outside", year, years });
  }
  return found(sumThrough(entry, year));
}

export interface BreakEven {
  readonly year: number;
  /** Everything up to and including that year: what it leaves out makes the year uncertain. */
  readonly effect: Effect;
}

/**
 * The first year, with a cost in it or before it, from which the cumulative net effect stays at or below zero.
 * A cost is an investment, or a net effect, above zero.
 */
export function breakEven(entry: MeasureEntry): Lookup<BreakEven> {
  const { years, code } = entry;
  const firstCost = years.find(
    (year) => centsIn(entry, "investment", year) > 0 || centsIn(entry, "all", year) > 0,
  );
  if (firstCost === undefined) return notFound({ kind: "no-cost", code });
  const afterCost = years.filter((year) => year >= firstCost);
  const lastAbove = afterCost.findLastIndex((year) => sumThrough(entry, year).cents > 0);
  const even = afterCost[lastAbove + 1];
  if (even === undefined) return notFound({ kind: "never-even", code, years });
  return found({ year: even, effect: sumThrough(entry, even) });
}

function sumThrough(entry: MeasureEntry, through: number): Effect {
  let sum = noEffect;
  for (const year of entry.years) if (year <= through) sum = addEffects(sum, effectOf(entry, "all", year));
  return sum;
}

function centsIn(entry: MeasureEntry, kind: EffectKind, year: number): number {
  return effectOf(entry, kind, year).cents;
}

function effectOf(entry: MeasureEntry, kind: EffectKind, year: number): Effect {
  const answer = entry.answers[kind].get(year);
  return answer?.ok === true ? answer.value : noEffect;
}
