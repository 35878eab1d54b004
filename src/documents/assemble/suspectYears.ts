// Suspect years: a year in a heading that falls outside the run of its neighbours (`2020 2021 2022 2013`).
import type { YearTable } from "../tables/yearTable";

/** Column index -> the year that the run expects there. At most one column of a heading can be suspect. */
export function suspectYearsOf(table: YearTable): ReadonlyMap<number, number> {
  const known = found.get(table) ?? suspectsAmong(table);
  found.set(table, known);
  return known;
}

/** Asked for each line of a table. */
const found = new WeakMap<YearTable, ReadonlyMap<number, number>>();

function suspectsAmong(table: YearTable): ReadonlyMap<number, number> {
  const years = table.columns.flatMap((column, at) =>
    column.year === null ? [] : [{ at, year: column.year }],
  );
  const suspects = new Map<number, number>();
  if (table.columns.some((column) => column.starts !== undefined)) return suspects;
  if (years.length < 3) return suspects;
  const steps = new Map<number, number>();
  years.forEach(({ year }, at) => steps.set(year - at, (steps.get(year - at) ?? 0) + 1));
  const [start, count] = [...steps].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count !== years.length - 1) return suspects;
  years.forEach(({ at, year }, order) => {
    if (year !== start + order) suspects.set(at, start + order);
  });
  return suspects;
}
