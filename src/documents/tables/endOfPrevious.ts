// Where the table before a table ends: words above a table may be the last rows of another.
import type { YearTable } from "./yearTable";

/** The last rows of all tables, ascending. */
export function endsOf(tables: readonly YearTable[]): number[] {
  return tables.map((table) => table.last).sort((a, b) => a - b);
}

/** Last row of the table before row `first`, or -1; blocks side by side share their rows and their words. */
export function endOfPrevious(ends: readonly number[], first: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  return ends[from - 1] ?? -1;
}
