// Levels: rows that say under a heading such as `Huidig` what there is now, and under the years what there will be. What
// a measure changes is the difference, which another row may print (`Extra opbrengst`).
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { Extra } from "../tables/yearTable";
import type { SummedRow } from "./partsOfSum";
import { centsByColumn } from "./rowOptions";

const NOW =
  /^(?:huidige?|nu|thans|bestaande?|actueel)(?: (?:situatie|bedrag|niveau|stand|tarief|opbrengst|kosten))?(?: (?:19|20)\d\d)?$/i;

export interface Level {
  /** What stands over the amount of now. */
  readonly heading: string;
  /** False where no other row has the difference: then its amounts may as well be what changes. */
  readonly isProved: boolean;
}

/** The rows, by place, that are levels or may be; `unit`: of the table. */
export function levels(rows: readonly SummedRow[], unit: number): ReadonlyMap<number, Level> {
  const found = rows.flatMap((row, at): [number, Level][] => {
    const cell = row.row.extras.find(({ heading }) => NOW.test(heading.trim()));
    const now = cell ? centsIn(cell, unit) : null;
    const filled = centsByColumn(row).filter((cents) => cents !== 0);
    if (!cell || now === null || now <= 0 || filled.length === 0) return [];
    const isProved = rows.some((other) => other !== row && isChangeOf(other, row, now));
    // Half of what there is, or less, is what is taken off it or added.
    const isLevel = isProved || filled.every((cents) => cents * 2 > now);
    return isLevel ? [[at, { heading: cell.heading.trim(), isProved }]] : [];
  });
  return new Map(found);
}

function centsIn({ text }: Extra, unit: number): number | null {
  const printed = parsePrintedAmount(text, unit);
  return printed?.type === "money" ? centsOf(printed.number, printed.ownUnit ?? unit) : null;
}

/** In each year what the level differs from now, with either sign. */
function isChangeOf(change: SummedRow, level: SummedRow, now: number): boolean {
  const columns = centsByColumn(change);
  const changes = centsByColumn(level).map((cents) => Math.abs(cents - now));
  const isSame = columns.length > 1 && columns.every((cents, at) => Math.abs(cents) === changes[at]);
  return isSame && columns.some((cents) => cents !== 0);
}
