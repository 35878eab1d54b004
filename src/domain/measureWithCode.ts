// The measure with a code: every finding about a set asks it for each measure, so the codes are listed once a set.
import type { Measure, MeasureSet } from "./measureSet";

const codesOf = new WeakMap<readonly Measure[], ReadonlyMap<string, Measure>>();

/** The first measure with this code, or undefined. */
export function measureWithCode({ measures }: MeasureSet, code: string): Measure | undefined {
  const known = codesOf.get(measures) ?? new Map([...measures].reverse().map((one) => [one.code, one]));
  codesOf.set(measures, known);
  return known.get(code);
}
