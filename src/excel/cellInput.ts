// Cell input: what we want in a cell, as Excel takes it in `range.formulas`. Imported text can never become a
// formula: a leading apostrophe makes it text, whatever it begins with, and Excel does not show it.
import type { Cell, CellInput } from "../domain/tables/cell";

/** Names of our tables at this moment: controllers may rename them. */
export type TableNames = ReadonlyMap<string, string>;

export function encodeCell(input: CellInput, names: TableNames): Cell {
  if (typeof input === "number" || input === "") return input;
  if (typeof input === "string") return `'${input}`;
  return `=${input.formula.replace(/\{(\w+)\}/g, (_, table: string) => names.get(table) ?? table)}`;
}

/**
 * A cell as it was, to put it back. A text that looks like a formula is told from one by its value: the value of
 * a text is the text itself.
 */
export function encodeSnapshot(formula: Cell, value: Cell): Cell {
  if (typeof formula !== "string" || formula === "") return formula;
  return formula.startsWith("=") && formula !== value ? formula : `'${formula}`;
}
