// Printed precision: what one printed unit is worth, and how far rounding alone can drive a total.
import type { Cents } from "./money";

/** The precision of amounts read back from tables: no finer than a printed whole unit, unless they show it. */
export function precisionOf(unit: number, amounts: Iterable<Cents>): Cents {
  let precision = unit * 100;
  for (const cents of amounts) {
    while (precision > 1 && cents % precision !== 0) precision /= 10;
  }
  return precision;
}

/**
 * How much a total over `count` rounded amounts may differ by rounding alone. A single amount is rounded the
 * same way as its total, so there is nothing to differ.
 */
export function roundingTolerance(precision: Cents, count: number): Cents {
  return count <= 1 ? 0 : Math.floor(((count + 1) * precision) / 2);
}
