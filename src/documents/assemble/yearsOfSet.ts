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

/** `2026 e.v.` counts in every later year of the set too, as far as the line prints nothing there. */
export function spreadContinuing(measure: Measure, years: readonly number[]): Measure {
  const lines = measure.lines.map((line) => {
    const last = line.amounts[line.amounts.length - 1];
    const from = last?.year ?? null;
    if (last?.continuing !== true || last.type !== "money" || from === null) return line;
    const later = years.filter((year) => year > from).map((year) => ({ ...last, year }));
    return { ...line, amounts: [...line.amounts, ...later] };
  });
  return { ...measure, lines };
}
