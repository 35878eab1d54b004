// Levels of a budget in one table: programmes, task fields and the changes in them, each level adding the one below.
// Their words and codes say which is which, and every sum must prove it, also that of one row alone.
import type { SummedRow } from "./partsOfSum";

/** From the highest level to the lowest; a row of no level is a change, below all of them. */
const LEVELS: readonly RegExp[] = [
  /^(?:programma|pijler|thema|domein|hoofdstuk|cluster)\b/i,
  /^(?:deelprogramma|beleidsveld|beleidsthema|product|taakveld)\b|^\d{1,2}\.\d{1,3}\s+\p{L}/iu,
];

export interface Level {
  readonly at: number;
  /** The rows of the next level that it adds. */
  readonly children: readonly number[];
}

/** Every row with a level below it, as the sum of the rows there; none unless all of them hold. */
export function levelParents(rows: readonly SummedRow[], isSingle: (row: SummedRow) => boolean): Level[] {
  const filled = rows.flatMap((row, at) =>
    isSingle(row) ? [{ row, at, level: levelOf(row.row.label) }] : [],
  );
  const lowest = Math.max(...filled.map(({ level }) => level));
  const found = filled.flatMap((one, index) => {
    if (one.level === lowest) return [];
    const end = filled.findIndex(({ level }, next) => next > index && level <= one.level);
    const below = filled.slice(index + 1, end < 0 ? filled.length : end);
    const next = Math.min(...below.map(({ level }) => level));
    return [{ one, children: below.filter(({ level }) => level === next) }];
  });
  const holds = found.every(({ one, children }) =>
    isSum(
      one.row,
      children.map(({ row }) => row),
    ),
  );
  if (found.length < 2 || !holds) return [];
  return found.map(({ one, children }) => ({ at: one.at, children: children.map(({ at }) => at) }));
}

function levelOf(label: string): number {
  const level = LEVELS.findIndex((pattern) => pattern.test(label));
  return level < 0 ? LEVELS.length : level;
}

function isSum(row: SummedRow, parts: readonly SummedRow[]): boolean {
  const columns = row.options[0]?.columns ?? [];
  if (parts.length === 0) return false;
  return columns.every(
    (cents, at) => cents === parts.reduce((sum, part) => sum + (part.options[0]?.columns[at] ?? 0), 0),
  );
}
