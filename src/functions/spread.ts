// spread: a function of single values over blocks of cells, as Excel spreads one row or column over the other.
import type { AnswerBlock, CellAnswer } from "./answer";
import { explainFailure } from "./explainFailure";

/** A block as Excel hands it over; a single value or nothing where the host does not make it one. */
export type GivenBlock = unknown;

type Rows = readonly (readonly unknown[])[];

/** More answers than anybody looks at, such as those of a whole column: making them would hold everything up. */
const mostCells = 100_000;

/** All pairs of cells of two blocks, in the place where their answer goes. */
export function spread(
  first: GivenBlock,
  second: GivenBlock,
  answer: (one: unknown, other: unknown) => CellAnswer,
): AnswerBlock {
  const [a, b] = [blockOf(first), blockOf(second)];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 1, b[0]?.length ?? 1);
  if (rows * columns > mostCells) return [[explainFailure({ kind: "block-too-large" })]];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const [one, other] = [cellAt(a, i, j), cellAt(b, i, j)];
      return one === undefined || other === undefined
        ? explainFailure({ kind: "blocks-differ" })
        : answer(one, other);
    }),
  );
}

/** All cells of a block, row by row. */
export function cellsOf(block: GivenBlock): readonly unknown[] {
  return blockOf(block).flat();
}

/** Nothing at all in place of a block is an argument that was left out; within a block it is an empty cell. */
function blockOf(block: GivenBlock): Rows {
  if (!Array.isArray(block) || !Array.isArray(block[0])) return [[block ?? null]];
  return (block as Rows).map((row) => row.map((cell) => cell ?? ""));
}

/** Undefined outside the shorter of two blocks. */
function cellAt(block: Rows, row: number, column: number): unknown {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
