// Totals: the net effect per measure and year, and per set and year, as they stood at a refresh.
import type { Ledger } from "../domain/ledger";
import type { Cents } from "../domain/money";
import { addEffects, netEffects, noEffect, type Effect } from "../domain/netEffect";
import type { TotalChange } from "./addIn";
import type { Memory } from "./memory";

type Totals = Memory["totals"];

export function totalsOf(ledger: Ledger): Totals {
  const totals: Record<string, Cents | null> = {};
  for (const [set, codes] of netEffects(ledger)) {
    const ofSet = new Map<number, Effect>();
    for (const [code, years] of codes) {
      for (const [year, effect] of years) {
        if (year === null) continue;
        totals[totalKey(set, code, year)] = shown(effect);
        ofSet.set(year, addEffects(ofSet.get(year) ?? noEffect, effect));
      }
    }
    for (const [year, effect] of ofSet) totals[totalKey(set, null, year)] = shown(effect);
  }
  return totals;
}

/** What differs, totals of a year first. A total that comes or goes has null on the other side. */
export function compareTotals(before: Totals, after: Totals): readonly TotalChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = keys.flatMap((key): TotalChange[] => {
    const [was, is] = [before[key] ?? null, after[key] ?? null];
    if (was === is) return [];
    const [set, code, year] = JSON.parse(key) as [string, string | null, number];
    return [{ set, code, year, before: was, after: is }];
  });
  return changes.sort((a, b) => Number(a.code !== null) - Number(b.code !== null));
}

function totalKey(set: string, code: string | null, year: number): string {
  return JSON.stringify([set, code, year]);
}

/** No money, no number: PM is not 0. */
function shown(effect: Effect): Cents | null {
  return effect.money === 0 ? null : effect.cents;
}
