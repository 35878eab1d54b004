// What a change of typography did to a reading: amounts that are there now and were not, and amounts that went
// without as many more questions or refusals.
import type { ImportResult } from "../../../src/domain/importResult";

export interface Reading {
  /** `kind|year|cents` of every amount that counts. */
  readonly settled: readonly string[];
  /** Amounts asked or refused. */
  readonly told: number;
}

export function readingOf({ set, count }: ImportResult, laterBy = 0): Reading {
  const settled = (set?.measures ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ kind, amounts }) =>
      amounts.flatMap((amount) => {
        if (amount.year === null) return [];
        const year = amount.year + laterBy;
        if (amount.type === "pm") return [`${kind}|${year}|pm`];
        return amount.type === "money" && amount.cents !== 0 ? [`${kind}|${year}|${amount.cents}`] : [];
      }),
    ),
  );
  return { settled, told: count.asked + count.rejected };
}

/** Nothing when the change altered no amount in silence. */
export function silent(before: Reading, after: Reading): string[] {
  const left = [...before.settled];
  const extra = after.settled.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const covered = Math.max(0, after.told - before.told);
  const isCovered = left.length - extra.length <= covered;
  return [
    ...extra.map((one) => `made up: ${one}`),
    ...(isCovered ? [] : left.map((one) => `missing: ${one}`)),
  ];
}
