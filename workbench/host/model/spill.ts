// Spill: the blocks that formulas fill beyond their own cell, and where a cell or area stands in them.
import { intersection, type Area } from "../cells/address";
import type { Engine } from "../engine/engine";

/** The blocks that the area has cells of. */
export function spillsIn(engine: Engine, sheetId: string, area: Area): readonly Area[] {
  return engine
    .spills(sheetId)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((block) => block.rows * block.columns > 1 && intersection(block, area) !== null);
}

/** The cell whose formula fills this one (itself included); null for several cells, as in Excel. */
export function spillParent([block]: readonly Area[], area: Area): Area | null {
  return block === undefined || !isOneCell(area) ? null : { ...block, rows: 1, columns: 1 };
}

/** The block that the formula of this one cell fills. */
export function spillingTo([block]: readonly Area[], area: Area): Area | null {
  const isOrigin = isOneCell(area) && block?.row === area.row && block.column === area.column;
  return isOrigin ? block : null;
}

/** True when every cell of the area belongs to such a block, null when some do. Blocks never overlap. */
export function hasSpill(blocks: readonly Area[], area: Area): boolean | null {
  const spilled = blocks
    .map((block) => intersection(block, area))
    .reduce((sum, common) => sum + (common === null ? 0 : common.rows * common.columns), 0);
  if (spilled === 0) return false;
  return spilled === area.rows * area.columns ? true : null;
}

function isOneCell({ rows, columns }: Area): boolean {
  return rows * columns === 1;
}
