// Argument values: blocks of cells as arguments, and how Excel spreads one over the other.
import type { Cell } from "../tables/cell";

/** A block of values, rows of equal length. */
export type Block = readonly (readonly Cell[])[];

/**
 * The value at a place of the block that a call with block arguments makes. One row or column repeats, as in
 * Excel; undefined where the block has no such cell.
 */
export function valueAt(block: Block, row: number, column: number): Cell | undefined {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

/** The size of what a call with these blocks makes. */
export function sizeOf(blocks: readonly Block[]): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(1, ...blocks.map((block) => block.length)),
    columns: Math.max(1, ...blocks.map((block) => block[0]?.length ?? 1)),
  };
}
