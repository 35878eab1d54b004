// The law of import: what a reading made of the truth. Wrong or missing in silence is the only sin.
import { looseCode } from "../../../src/documents/sections/measureCode";
import type { ImportResult } from "../../../src/domain/importResult";
import type { Truth } from "./truth";

export interface Verdict {
  readonly total: number;
  readonly read: number;
  readonly asked: number;
  /** Truths that the reading has wrong or lacks, and amounts that it made up. */
  readonly silent: readonly string[];
}

export function judge(truth: Truth, { set, count }: ImportResult): Verdict {
  const silent: string[] = [];
  let total = 0;
  let read = 0;
  let asked = 0;
  if (count.read + count.asked + count.rejected !== count.seen) silent.push("the count does not add up");
  for (const measure of truth.measures) {
    const found = set?.measures.filter((one) => looseCode(one.code) === looseCode(measure.code)) ?? [];
    if (found.length > 1) silent.push(`${measure.code} occurs ${found.length} times`);
    const lines = found.flatMap((one) => one.lines);
    for (const line of measure.lines) {
      const amounts = lines.filter((one) => one.kind === line.kind).flatMap((one) => one.amounts);
      const trueYears = new Set<number>();
      line.cells.forEach((cell, at) => {
        const year = truth.years[at] ?? 0;
        if (cell === null) return;
        trueYears.add(year);
        total += 1;
        const cents = cell.type === "money" ? cell.euros * 100 : null;
        const right = amounts.some(
          (one) =>
            one.year === year &&
            (cell.type === "pm" ? one.type === "pm" : one.type === "money" && one.cents === cents),
        );
        const open = amounts.some((one) =>
          cell.type === "pm"
            ? one.type === "pm" && one.year === null
            : one.type === "unsettled" &&
              one.candidates.some((candidate) => candidate.year === year && candidate.cents === cents),
        );
        if (right) read += 1;
        else if (open) asked += 1;
        else silent.push(`${measure.code} ${line.kind} ${year} ${cell.type === "pm" ? "PM" : cell.euros}`);
      });
      for (const amount of amounts) {
        if (
          amount.type === "money" &&
          amount.cents !== 0 &&
          amount.year !== null &&
          !trueYears.has(amount.year)
        ) {
          silent.push(`${measure.code} ${line.kind} ${amount.year} made up: ${amount.raw}`);
        }
      }
    }
  }
  const codes = new Set(truth.measures.map((measure) => looseCode(measure.code)));
  for (const extra of set?.measures ?? []) {
    const filled = extra.lines.some((line) => line.amounts.some((amount) => amount.type === "money"));
    if (filled && !codes.has(looseCode(extra.code)))
      silent.push(`made up measure ${extra.code} ${extra.title}`);
  }
  return { total, read, asked, silent };
}
