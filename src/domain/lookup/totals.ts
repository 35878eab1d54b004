// Totals over measures, of a year or of all, for one domain or set where that is asked.
import { addEffects, noEffect, withoutYear, type Effect } from "../netEffect";
import { sameText } from "./findMeasure";
import { found, notFound, type Lookup } from "./lookup";
import type { DomainTotal, LookupIndex, MeasureEntry } from "./lookupIndex";

/** Null: no matter which. */
export interface Selection {
  readonly domain: string | null;
  readonly set: string | null;
}

/** The sum of a year. A year that no chosen set has is a failure. */
export function totalOfYear(index: LookupIndex, year: number, selection: Selection): Lookup<Effect> {
  const refused = refuseSelection(index, selection);
  if (refused !== null) return refused;
  const years = yearsOf(index, selection);
  if (!years.includes(year)) return notFound({ kind: "year-outside", year, years });
  const open = withoutYear(sumOf(index.totals.get(null) ?? [], selection));
  return found(addEffects(sumOf(index.totals.get(year) ?? [], selection), open));
}

/** The sum of all years, amounts without a year included. */
export function totalOfAll(index: LookupIndex, selection: Selection): Lookup<Effect> {
  return refuseSelection(index, selection) ?? found(sumOf([...index.totals.values()].flat(), selection));
}

export function chosenMeasures(index: LookupIndex, selection: Selection): Lookup<readonly MeasureEntry[]> {
  const refused = refuseSelection(index, selection);
  if (refused !== null) return refused;
  return found(index.measures.filter(({ set, domain = "" }) => isChosen({ set, domain }, selection)));
}

function sumOf(totals: readonly DomainTotal[], selection: Selection): Effect {
  let sum = noEffect;
  for (const total of totals) if (isChosen(total, selection)) sum = addEffects(sum, total.effect);
  return sum;
}

function isChosen(part: { readonly set: string; readonly domain: string }, chosen: Selection): boolean {
  if (chosen.set !== null && !sameText(part.set, chosen.set)) return false;
  return chosen.domain === null || sameText(part.domain, chosen.domain);
}

/** A misspelt domain or set would otherwise be a silent zero. */
function refuseSelection(index: LookupIndex, { domain, set }: Selection) {
  if (set !== null && !index.sets.some((id) => sameText(id, set))) {
    return notFound({ kind: "unknown-set", set, sets: index.sets });
  }
  if (domain === null) return null;
  const domains = [...new Set(index.measures.flatMap((entry) => entry.domain ?? []))];
  if (domains.some((name) => sameText(name, domain))) return null;
  return notFound({ kind: "unknown-domain", domain, domains: domains.filter((name) => name !== "") });
}

function yearsOf(index: LookupIndex, { set }: Selection): readonly number[] {
  const years = [...index.yearsOfSets]
    .filter(([id]) => set === null || sameText(id, set))
    .flatMap(([, each]) => each);
  return [...new Set(years)].sort((a, b) => a - b);
}
