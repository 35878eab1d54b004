// settleFromSet: another document of the same measures settles what this one leaves open, on request. Only
// where the other prints the same amount, and only as one of the candidates: it never brings a new amount.
import type { Amount } from "./amount";
import type { ImportResult } from "./importResult";
import type { Measure, MeasureSet } from "./measureSet";
import { settle } from "./settle";

/** The same import with every amount settled that exactly one candidate shares with the other set. */
export function settleFromSet(
  result: ImportResult,
  other: MeasureSet,
): { result: ImportResult; settled: number } {
  let current = result;
  let settled = 0;
  result.set?.measures.forEach((measure, at) => {
    const twin = other.measures.find((one) => plainCode(one) === plainCode(measure));
    measure.lines.forEach((line, lineAt) => {
      const theirs = twin?.lines.filter((one) => one.kind === line.kind).flatMap((one) => one.amounts) ?? [];
      const pairs = pairUp(line.amounts, theirs);
      line.amounts.forEach((_, amountAt) => {
        const candidate = pairs[amountAt];
        if (candidate === undefined || candidate === null) return;
        const place = { measure: at, line: lineAt, amount: amountAt };
        current = settle(current, place, { kind: "choose", candidate });
        settled += 1;
      });
    });
  });
  return { result: current, settled };
}

function plainCode(measure: Measure): string {
  return measure.code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/**
 * For each unsettled amount the candidate that the other line confirms, or null. Both lines print their amounts
 * in the order of the years, so the lines must have equally many amounts, each a candidate of its counterpart.
 */
function pairUp(ours: readonly Amount[], theirs: readonly Amount[]): (number | null)[] {
  if (ours.length !== theirs.length) return ours.map(() => null);
  return ours.map((amount, at) => {
    const right = theirs[at];
    if (amount.type !== "unsettled" || right?.type !== "money") return null;
    const found = amount.candidates.findIndex((one) => one.year === right.year && one.cents === right.cents);
    return found < 0 ? null : found;
  });
}
