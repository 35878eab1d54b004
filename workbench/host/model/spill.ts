// Spill: the blocks that formulas fill beyond their own cell, as ranges know them.
import { intersection, type Area } from "../cells/address";
import { Range } from "./range";

/** The cell whose formula fills this one (itself included); null for several cells, as in Excel. */
export function spillParent(range: Range): Range | null {
  if (range.CellCount !== 1) return null;
  const block = blocksOf(range)[0];
  return block === undefined ? null : range.Worksheet.GetCell(block.row, block.column);
}

/** The block that the formula of this one cell fills. */
export function spillingTo(range: Range): Range | null {
  const { row, column } = range.area;
  const block = range.CellCount === 1 ? blocksOf(range)[0] : undefined;
  return block?.row === row && block.column === column ? new Range(range.Worksheet, block) : null;
}

/** True when every cell of the range belongs to such a block, null when some do. */
export function hasSpill(range: Range): boolean | null {
  // Blocks never overlap.
  const spilled = blocksOf(range)
    .map((block) => intersection(block, range.area))
    .reduce((sum, common) => sum + (common === null ? 0 : common.rows * common.columns), 0);
  if (spilled === 0) return false;
  return spilled === range.CellCount ? true : null;
}

function blocksOf(range: Range): Area[] {
  const { engine } = range.Worksheet.workbook.grid;
  return engine
    .spills(range.Worksheet.Id)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((block) => block.rows * block.columns > 1 && intersection(block, range.area) !== null);
}
