// findMeasure: a measure by its code as people type it: exactly first, then loosely when that is one.
import { notFound, type Lookup } from "./lookup";
import type { LookupIndex, MeasureEntry } from "./lookupIndex";
import { looseCode } from "./looseCode";
import { nearestCodes } from "./nearestCodes";

/** `set` null: any; then a code in two sets is a failure that names them. */
export function findMeasure(index: LookupIndex, code: string, set: string | null): Lookup<MeasureEntry> {
  if (set !== null && !index.sets.some((id) => sameText(id, set))) {
    return notFound({ kind: "unknown-set", set, sets: index.sets });
  }
  const inSet = (entry: MeasureEntry) => set === null || sameText(entry.set, set);
  const exact = (index.byCode.get(code) ?? []).filter(inSet);
  const all = exact.length > 0 ? exact : (index.byLooseCode.get(looseCode(code)) ?? []).filter(inSet);
  const [first] = all;
  if (first === undefined) {
    const codes = index.measures.filter(inSet).map((entry) => entry.code);
    return notFound({ kind: "unknown-measure", code, nearest: nearestCodes(code, codes) });
  }
  if (all.length === 1) return { ok: true, value: first };
  const codes = [...new Set(all.map((entry) => entry.code))];
  if (codes.length > 1) return notFound({ kind: "ambiguous-code", code, codes });
  return notFound({ kind: "ambiguous-set", code: first.code, sets: all.map((entry) => entry.set) });
}

/** Names match as they do in Excel: without regard to case. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
