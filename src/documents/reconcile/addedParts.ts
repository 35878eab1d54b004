// Parts that a total adds: `waarvan` says that the row above counts the row already, and the total below adds it once
// more. One of the two is wrong, and nobody but the author knows which.
import type { RowKind } from "../words/rowWords";
import { isSum, partsOfSum, type SummedRow } from "./partsOfSum";
import { holds } from "./quantitiesThatAdd";

export interface AddedPart {
  /** The row that it calls itself a part of. */
  readonly of: number;
  readonly kind: RowKind | null;
}

/** Parts, by their place in the table, without which a printed total does not hold. */
export function addedParts(rows: readonly SummedRow[]): ReadonlyMap<number, AddedPart> {
  const found = new Map<number, AddedPart>();
  let parts = new Map<number, AddedPart>();
  let above: number | null = null;
  rows.forEach((row, at) => {
    if (isSum(row)) {
      for (const [part, about] of adding(rows, at, parts)) found.set(part, about);
      parts = new Map();
      above = null;
    } else if (row.row.values.length === 0) return;
    else if (row.kind !== "part") above = at;
    else if (above !== null) parts.set(at, { of: above, kind: rows[above]?.kind ?? null });
  });
  return found;
}

/** All of these parts, or one of them, if the total holds with them alone. */
function adding(
  rows: readonly SummedRow[],
  at: number,
  parts: ReadonlyMap<number, AddedPart>,
): readonly (readonly [number, AddedPart])[] {
  const total = rows[at];
  if (!total || parts.size === 0 || holds(partsOfSum(rows, at), total)) return [];
  const all = [...parts];
  const choices = parts.size > 1 && parts.size <= MOST_PARTS ? [all, ...all.map((one) => [one])] : [all];
  return (
    choices.find((chosen) => {
      const added = new Set(chosen.map(([part]) => rows[part]));
      const widened = rows.slice(0, at + 1).map((row) => (added.has(row) ? { ...row, kind: null } : row));
      return holds(partsOfSum(widened, at), total);
    }) ?? []
  );
}

/** Among more parts one alone is not looked for. */
const MOST_PARTS = 20;
