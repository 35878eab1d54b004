// Changes between budgets: columns that take every row from one stand to another, which are then the amounts.
import type { SourceRow } from "../source";
import { centsUnder } from "./cellUnder";
import { isChangeColumn } from "./columnMeaning";
import { headsEffectLetters } from "./leadingLetters";
import { type HeadingColumn, yearOfColumn } from "./headingColumn";
import type { AmountColumns, IgnoredColumn } from "./yearTable";

/** Before, change and after: change columns that take every row from one number to another, each within its year. */
export function changeBetween(
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): AmountColumns | null {
  const changes = heading.filter((column) => isChangeColumn(column.label));
  const filled = heading.filter(
    (column) => !changes.includes(column) && body.some((row) => centsUnder(row, column) !== null),
  );
  const all = changes.length > 1 ? standsAroundAll(changes, filled, body) : null;
  const found = changes.flatMap((change) => {
    if (all) return [{ change, stands: { columns: all, isSigned: true } }];
    const others =
      changes.length === 1 ? filled : filled.filter((one) => yearOfColumn(one) === yearOfColumn(change));
    const stands = standsAround(change, others, body);
    return stands ? [{ change, stands }] : [];
  });
  if (found.length < changes.length && changes.some((change) => nearlyFits(change, filled, body)))
    return { columns: [], ignored: [] };
  if (found.length === 0 || found.length < changes.length) return null;
  // Without signs or letters a difference does not say which way it goes.
  const isTold = found.every(({ stands }) => stands.isSigned) || heading.some(headsEffectLetters);
  const columns = (isTold ? found : []).map(({ change, stands }): HeadingColumn => {
    const year = yearOfColumn(change) ?? yearOfBoth(stands);
    if (change.kind !== "text") return change;
    return year === null ? { ...change, kind: "amount" } : { ...change, kind: "year", year };
  });
  return {
    columns,
    ignored: found.flatMap(({ stands }) =>
      stands.columns.map((column): IgnoredColumn => ({ column, reason: "balance" })),
    ),
  };
}

/** The two columns between which several changes together take every row (`1e wijz. | 2e wijz.`); or null. */
function standsAroundAll(
  changes: readonly HeadingColumn[],
  others: readonly HeadingColumn[],
  body: readonly SourceRow[],
): Stands["columns"] | null {
  const rows = body.map((row) => ({
    row,
    by: changes.reduce((sum, change) => sum + (centsUnder(row, change) ?? 0), 0),
  }));
  for (const before of others) {
    for (const after of others) {
      const ends = rows.flatMap(({ row, by }) => {
        const [from, to] = [centsUnder(row, before), centsUnder(row, after)];
        return from === null || to === null ? [] : [{ isRight: to - from === by, by }];
      });
      if (before === after || ends.length < 2 || !ends.some(({ by }) => by !== 0)) continue;
      if (ends.every(({ isRight }) => isRight)) return [before, after];
    }
  }
  return null;
}

/** Two stands of one year differ in that year. */
function yearOfBoth({ columns: [before, after] }: Stands): number | null {
  const year = yearOfColumn(before);
  return year === yearOfColumn(after) ? year : null;
}

/** A change that most rows prove and some do not: stands are beside it, and nobody knows which number is wrong. */
function nearlyFits(
  change: HeadingColumn,
  others: readonly HeadingColumn[],
  body: readonly SourceRow[],
): boolean {
  const rows = body.slice(0, ENOUGH_ROWS);
  return others.some((before) =>
    others.some((after) => {
      const fits = rows.filter((row) => changesEveryRow([before, change, after], [row, row], Math.abs));
      const filled = rows.filter((row) => centsUnder(row, change) !== null);
      return before !== after && fits.length > 1 && fits.length * 2 > filled.length;
    }),
  );
}

/** So many rows tell what the columns of a table are. */
const ENOUGH_ROWS = 200;

/** The stands on both sides of a change. */
interface Stands {
  readonly columns: readonly [HeadingColumn, HeadingColumn];
  /** False where some rows tell only how much it is (`4.500 | 4.650 | 150`, `32.000 | 31.200 | 800`). */
  readonly isSigned: boolean;
}

/** The two columns between which a change takes every row; null where none do, or it changes nothing. */
function standsAround(
  change: HeadingColumn,
  others: readonly HeadingColumn[],
  body: readonly SourceRow[],
): Stands | null {
  let unsigned: Stands | null = null;
  for (const before of others) {
    for (const after of others) {
      if (before === after) continue;
      const columns = [before, after] as const;
      if (changesEveryRow([before, change, after], body)) return { columns, isSigned: true };
      if (changesEveryRow([before, change, after], body, Math.abs)) unsigned ??= { columns, isSigned: false };
    }
  }
  return unsigned;
}

/** Two rows or more that the second column takes from the first to the third; `size`: what of its change counts. */
export function changesEveryRow(
  columns: readonly HeadingColumn[],
  body: readonly SourceRow[],
  size = (change: number): number => change,
): boolean {
  const rows = body.flatMap((row) => {
    const [from, by, to] = columns.map((column) => centsUnder(row, column));
    return from == null || by == null || to == null ? [] : [{ from, by, to }];
  });
  return (
    rows.length > 1 &&
    rows.every(({ from, by, to }) => size(by) === size(to - from)) &&
    rows.some(({ by }) => by !== 0)
  );
}
