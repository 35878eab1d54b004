// Levels: rows that say under a heading such as `Huidig` what there is now, and under the years what there will be. What
// a measure changes is the difference, which another row may print (`Extra opbrengst`).
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { SummedRow } from "./partsOfSum";

const NOW =
  /^(?:huidige?|nu|thans|bestaande?|actueel)(?: (?:situatie|bedrag|niveau|stand|tarief|opbrengst|kosten))?(?: (?:19|20)\d\d)?$/i;

/** The rows (by place) that are levels; `unit`: of the table. */
export function levels(rows: readonly SummedRow[], unit: number): ReadonlySet<number> {
  const found = rows.flatMap((row, at) => {
    const now = nowOf(row, unit);
    const filled = columnsOf(row).filter((cents) => cents !== 0);
    if (now === null || now <= 0 || filled.length === 0) return [];
    // Half of what there is, or less, may be what is taken off it.
    const isLevel = filled.every((cents) => cents * 2 > now);
    return isLevel || rows.some((other) => other !== row && isChangeOf(other, row, now)) ? [at] : [];
  });
  return new Set(found);
}

function nowOf({ row }: SummedRow, unit: number): number | null {
  const text = row.extras.find(({ heading }) => NOW.test(heading.trim()))?.text ?? "";
  const printed = parsePrintedAmount(text, unit);
  return printed?.type === "money" ? centsOf(printed.number, printed.ownUnit ?? unit) : null;
}

/** In each year what the level differs from now, with either sign. */
function isChangeOf(change: SummedRow, level: SummedRow, now: number): boolean {
  const columns = columnsOf(change);
  const changes = columnsOf(level).map((cents) => Math.abs(cents - now));
  const isSame = columns.length > 1 && columns.every((cents, at) => Math.abs(cents) === changes[at]);
  return isSame && columns.some((cents) => cents !== 0);
}

function columnsOf({ options: [only, second] }: SummedRow): readonly number[] {
  return only && !second ? only.columns : [];
}
