// Budget years of a set: every year that a measure, a total or a reserve names, and those in between.
import type { ControlTotal, Measure, ReserveStatement } from "../../domain/measureSet";

export function yearsOfSet(
  measures: readonly Measure[],
  totals: readonly ControlTotal[],
  reserves: readonly ReserveStatement[],
  printed: readonly number[] = [],
): number[] {
  const amounts = measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  const years = [
    ...amounts.map((amount) => amount.year),
    ...totals.map((total) => total.year),
    ...reserves.map((reserve) => reserve.year),
    ...printed,
  ].filter((year) => year !== null);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (last - first > 30) return [...new Set(years)].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
