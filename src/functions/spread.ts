// spread: a function of single values over blocks of cells, as Excel spreads one row or column over the other.
import type { AnswerBlock, CellAnswer } from "./answer";

/** A block as Excel hands it over; a single value or nothing where the host does not make it one. */
export type GivenBlock = unknown;

type Rows = readonly (readonly unknown[])[];

/** All pairs of cells of two blocks, in the place where their answer goes. Outside the shorter one: null. */
export function spread(
  first: GivenBlock,
  second: GivenBlock,
  answer: (one: unknown, other: unknown) => CellAnswer,
): AnswerBlock {
  const [a, b] = [blockOf(first), blockOf(second)];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => answer(cellAt(a, i, j), cellAt(b, i, j))),
  );
}

/** All cells of a block, row by row. */
export function cellsOf(block: GivenBlock): readonly unknown[] {
  return blockOf(block).flat();
}

function blockOf(block: GivenBlock): Rows {
  return Array.isArray(block) && Array.isArray(block[0]) ? (block as Rows) : [[block]];
}

function cellAt(block: Rows, row: number, column: number): unknown {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}
