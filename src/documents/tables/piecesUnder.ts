// Pieces under columns: which column of a heading each number of a page stands under, by the edge that the numbers
// of a column share.
import type { SourceCell } from "../source";

/** A part of a row with its extent on the page. */
export type Piece = Omit<SourceCell, "column">;

export interface Placed extends Piece {
  readonly column: number;
}

/** A number may stand so many widths of an edge beside the words over it. */
const FARTHEST = 4;

/**
 * For each number, by its key, the column that it stands under; null when the page does not tell. `edge`: how far
 * numbers of one column differ where they are aligned, in the units of the page.
 */
export function edgesUnder(
  numbers: readonly Piece[],
  columns: readonly Placed[],
  edge: number,
  keyOf: (piece: Piece) => string,
): ReadonlyMap<string, number> | null {
  const edges: readonly ((piece: Piece) => number)[] = [
    ({ end }) => end,
    ({ start }) => start,
    ({ start, end }) => (start + end) / 2,
  ];
  for (const edgeOf of edges) {
    const groups = groupsOf(numbers, edgeOf, edge);
    const found = columnsOf(groups, columns, edge * FARTHEST);
    if (!found) continue;
    return new Map(
      groups.flatMap((group, at) => group.map((piece) => [keyOf(piece), found[at] ?? 0] as const)),
    );
  }
  return null;
}

/** Numbers that share an edge, from left to right. */
function groupsOf(numbers: readonly Piece[], edgeOf: (piece: Piece) => number, edge: number): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of [...numbers].sort((a, b) => edgeOf(a) - edgeOf(b))) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && edgeOf(piece) - edgeOf(last) <= edge) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The column of each group: one for one, in their order, or else the only one that it stands under. */
function columnsOf(
  groups: readonly (readonly Piece[])[],
  columns: readonly Placed[],
  slack: number,
): number[] | null {
  if (groups.length === 0 || groups.length > columns.length) return null;
  const under = groups.map((group) => {
    const start = Math.min(...group.map((piece) => piece.start));
    const end = Math.max(...group.map((piece) => piece.end));
    return { start, end };
  });
  if (groups.length === columns.length) {
    const isNear = under.every(({ start, end }, at) => {
      const column = columns[at];
      return column !== undefined && start <= column.end + slack && end >= column.start - slack;
    });
    return isNear ? columns.map(({ column }) => column) : null;
  }
  const found = under.flatMap(({ start, end }) => {
    const over = columns.filter((column) => start < column.end && column.start < end);
    return over.length === 1 ? over.map(({ column }) => column) : [];
  });
  return found.length === groups.length && new Set(found).size === found.length ? found : null;
}
