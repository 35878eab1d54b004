// Argument values: what an argument of a call stands for, as far as it can be told without calculating.
import type { Cell } from "../tables/cell";

/** A block of values, rows of equal length. */
export type Block = readonly (readonly Cell[])[];

/** A text, a number or nothing; null for a reference or an expression. */
export function literalValue(argument: string): Block | null {
  if (argument === "") return [[""]];
  if (/^"(?:[^"]|"")*"$/.test(argument)) return [[argument.slice(1, -1).replaceAll('""', '"')]];
  if (/^-?\d+(?:\.\d+)?$/.test(argument)) return [[Number(argument)]];
  return null;
}

/** Whether an argument is a cell or a block of cells, and nothing more. */
export function isReference(argument: string): boolean {
  return /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/iu.test(
    argument,
  );
}

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
