// Solving sums: which options of the rows add up to a printed total. Forward over all sums that the rows
// can make, then back from those that match; an option that no solution uses is dropped.
import type { RowOption } from "./rowOptions";

/** Weight of a row in the sum: -1 where a total is costs minus revenue. */
export interface SumRow {
  readonly options: readonly RowOption[];
  readonly weight: 1 | -1;
}

export interface SumTarget {
  /** For each column: the printed total in cents, or null when none is printed there. */
  readonly totals: readonly (number | null)[];
  /** Largest difference that rounding explains, in cents. */
  readonly tolerance: number;
}

/** More partial sums than this and arithmetic is no proof any more. */
const MOST_SUMS = 60_000;

/** For each row the indexes of the options that occur in a solution; null when there is none, or too many. */
export function solveSums(rows: readonly SumRow[], target: SumTarget): Set<number>[] | null {
  const layers: Map<string, readonly number[]>[] = [new Map([["", zeros(target)]])];
  for (const row of rows) {
    const next = new Map<string, readonly number[]>();
    for (const sum of layers[layers.length - 1]?.values() ?? []) {
      for (const option of row.options) {
        const total = add(sum, option, row.weight, target);
        next.set(total.join(), total);
      }
      if (next.size > MOST_SUMS) return null;
    }
    layers.push(next);
  }
  return backwards(rows, layers, target);
}

function backwards(
  rows: readonly SumRow[],
  layers: readonly Map<string, readonly number[]>[],
  target: SumTarget,
): Set<number>[] | null {
  let reached = [...(layers[rows.length]?.values() ?? [])].filter((sum) => matches(sum, target));
  if (reached.length === 0) return null;
  const used = rows.map(() => new Set<number>());
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const before = layers[at];
    if (!row || !before) return null;
    const earlier = new Map<string, readonly number[]>();
    for (const sum of reached) {
      row.options.forEach((option, index) => {
        const rest = add(sum, option, row.weight === 1 ? -1 : 1, target);
        const key = at === 0 ? "" : rest.join();
        const found = before.get(key);
        if (!found || found.some((cents, column) => cents !== rest[column])) return;
        used[at]?.add(index);
        earlier.set(key, found);
      });
    }
    reached = [...earlier.values()];
  }
  return used;
}

function zeros(target: SumTarget): number[] {
  return target.totals.map(() => 0);
}

/** Only columns with a total count; the others stay 0, so that they multiply no states. */
function add(sum: readonly number[], option: RowOption, weight: 1 | -1, target: SumTarget): number[] {
  return sum.map((cents, column) =>
    target.totals[column] === null ? 0 : cents + weight * (option.columns[column] ?? 0),
  );
}

function matches(sum: readonly number[], target: SumTarget): boolean {
  return sum.every((cents, column) => {
    const total = target.totals[column];
    return total === null || total === undefined || Math.abs(cents - total) <= target.tolerance;
  });
}
