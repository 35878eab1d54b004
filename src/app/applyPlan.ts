// applyPlan: what a table would hold after a plan, without writing it, so that checks can run before the write.
// Formulas come out blank: nothing that we compute is ever read from one.
import type { Cell, CellInput, TableData } from "../domain/tables/cell";
import { tableSchemas } from "../domain/tables/tableSchema";
import type { TablePlan } from "./ports";

export function applyPlan(current: TableData | undefined, plan: TablePlan): TableData {
  const columns = current?.columns ?? tableSchemas[plan.table].columns;
  const rows = (current?.rows ?? []).map((cells) => [...cells]);
  for (const { row, column, input } of plan.changes) {
    const cells = rows[row];
    const index = columns.indexOf(column);
    if (cells !== undefined && index >= 0) cells[index] = literal(input);
  }
  const gone = new Set(plan.goneRows);
  const fresh = plan.newRows.map((cells) => columns.map((column) => literal(cells[column] ?? "")));
  return { columns, rows: [...rows.filter((_, index) => !gone.has(index)), ...fresh] };
}

function literal(input: CellInput): Cell {
  return typeof input === "object" ? "" : input;
}

/** Whether carrying out the plan would change nothing at all. */
export function isEmptyPlan(plan: TablePlan): boolean {
  return plan.changes.length + plan.newRows.length + plan.goneRows.length === 0;
}

/** How many cells the plan writes. */
export function cellCount(plan: TablePlan): number {
  const fresh = plan.newRows.map((cells) => Object.values(cells).filter((cell) => cell !== "").length);
  return plan.changes.length + fresh.reduce((sum, count) => sum + count, 0);
}

/** Whether a plan for the workbook changes anything in it. */
export function isWrite(plan: { tables: readonly unknown[]; overview: unknown; memory: unknown }): boolean {
  return plan.tables.length > 0 || plan.overview !== null || plan.memory !== null;
}
