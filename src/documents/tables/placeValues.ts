// Where the values of a row may stand: every placement that its layout allows. Grids and page positions
// leave one; the order of words alone leaves every order-preserving way to skip columns.
import type { HeadingColumn } from "./headingColumn";
import type { Placement, TableValue } from "./yearTable";

/** More ways than this is no information: the row is asked as a whole. */
const MOST_PLACEMENTS = 3_000;

/** Placement by grid column; null when a value stands in a column that the heading does not have. */
export function placeByColumn(
  values: readonly TableValue[],
  columns: readonly HeadingColumn[],
): Placement | null {
  const placement: number[] = [];
  for (const value of values) {
    const at = columns.findIndex((column) => column.column !== null && column.column === value.column);
    if (at < 0) return null;
    placement.push(at);
  }
  return placement;
}

/** All order-preserving placements of `count` values over `columns` columns. */
export function placementsByOrder(count: number, columns: number): Placement[] {
  const found: Placement[] = [];
  const extend = (chosen: number[], next: number): void => {
    if (found.length > MOST_PLACEMENTS) return;
    if (chosen.length === count) {
      found.push(chosen);
      return;
    }
    for (let at = next; at <= columns - (count - chosen.length); at += 1) extend([...chosen, at], at + 1);
  };
  extend([], 0);
  return found;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

type Edge = (extent: Extent) => number;
const EDGES: readonly Edge[] = [
  (extent) => extent.end,
  (extent) => extent.start,
  (extent) => (extent.start + extent.end) / 2,
];

/**
 * Placement of all rows by horizontal position, or null when positions are no proof: one and the same edge
 * (right, left or middle) must bring every value of every row within `tolerance` of its own column.
 */
export function placeByPosition(
  rows: readonly (readonly Extent[])[],
  columns: readonly Extent[],
  tolerance: number,
): Placement[] | null {
  for (const edge of EDGES) {
    const placements = rows.map((values) => values.map((value) => nearest(value, columns, edge, tolerance)));
    const sound = placements.every((placement) =>
      placement.every((at, index) => at >= 0 && (index === 0 || at > (placement[index - 1] ?? -1))),
    );
    if (sound) return placements;
  }
  return null;
}

function nearest(value: Extent, columns: readonly Extent[], edge: Edge, tolerance: number): number {
  let best = -1;
  let distance = tolerance;
  columns.forEach((column, at) => {
    const gap = Math.abs(edge(value) - edge(column));
    if (gap <= distance) {
      best = at;
      distance = gap;
    }
  });
  return best;
}
