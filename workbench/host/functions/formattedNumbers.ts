// Formatted numbers: a data type that brings its own number format (`-50.106 + ?`). Excel shows it without
// touching the cell's format; here the cell wears the format for as long as it holds such a number.
import type { CellRef } from "../engine/engine";
import type { Grid } from "../engine/grid";

const SET = "sheet.mutation.set.numfmt";
const REMOVE = "sheet.mutation.remove.numfmt";

export class FormattedNumbers {
  /** What a cell's own format is while it wears another. */
  private readonly own = new Map<string, string>();

  constructor(private readonly grid: Grid) {}

  /** Shows a single result of a function in its cells; a block that spills shows plain numbers. */
  show(cells: Iterable<CellRef>, value: unknown): void {
    const format = formatOf(singleOf(value));
    if (format === null && this.own.size === 0) return;
    for (const cell of cells) {
      if (this.isCallAlone(cell)) this.wear(cell, format);
    }
  }

  /** A call within another formula gives that formula a plain number. */
  private isCallAlone({ sheetId, row, column }: CellRef): boolean {
    const formula = this.grid.formulas(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
    return typeof formula === "string" && /^=\s*[\w.]+\([^()]*\)\s*$/.test(formula);
  }

  private wear(cell: CellRef, format: string | null): void {
    const key = `${cell.sheetId}|${cell.row}|${cell.column}`;
    const own = this.own.get(key);
    if (format === null) {
      if (own === undefined) return;
      this.own.delete(key);
      this.apply(cell, own);
      return;
    }
    if (own === undefined) {
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      this.own.set(key, this.grid.numberFormats(cell.sheetId, area)[0]?.[0] ?? "General");
    }
    this.apply(cell, format);
  }

  /** As a mutation, so that it is no step for undo and no edit. */
  private apply({ sheetId, row, column }: CellRef, format: string): void {
    const ranges = [{ startRow: row, endRow: row, startColumn: column, endColumn: column }];
    const { engine } = this.grid;
    const at = { unitId: engine.unitId, subUnitId: sheetId };
    if (format === "General") engine.run(REMOVE, { ...at, ranges });
    else engine.run(SET, { ...at, values: { "0": { ranges } }, refMap: { "0": { pattern: format } } });
  }
}

/** The value of a block of one; anything larger has no format of its own here. */
function singleOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [line] = value as unknown[];
  return value.length === 1 && Array.isArray(line) && line.length === 1 ? line[0] : null;
}

function formatOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, numberFormat } = value as { type?: unknown; numberFormat?: unknown };
  return type === "FormattedNumber" && typeof numberFormat === "string" ? numberFormat : null;
}
