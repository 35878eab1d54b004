// planFindings: renews `Controles` in place. A finding that stays keeps its row, and with it what the
// controller noted (Afgehandeld, Toelichting); one that is gone goes; rows of their own stay.
import { severities } from "../domain/diagnostics/catalogue";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/diagnostics/messages";
import { cellText, sameCell, type CellInput, type TableData } from "../domain/tables/cell";
import { rowKey } from "../domain/tables/desiredRow";
import { findingRows } from "./findingRows";
import type { CellChange, TablePlan } from "./ports";

export function planFindings(
  findings: readonly Diagnostic[],
  current: TableData | undefined,
  language: Language,
): TablePlan {
  const desired = new Map(findingRows(findings, language).map((row) => [row.key, row]));
  const changes: CellChange[] = [];
  const goneRows: number[] = [];
  const columns = current?.columns ?? [];
  current?.rows.forEach((cells, row) => {
    const cell = (column: string) => cells[columns.indexOf(column)];
    if (!isOurs(cellText(cell("Code")))) return;
    const key = rowKey("Controles", cell);
    const found = desired.get(key);
    if (found === undefined) {
      goneRows.push(row);
      return;
    }
    desired.delete(key);
    for (const [column, input] of Object.entries(found.cells)) {
      if (typeof input !== "object" && !sameCell(cell(column) ?? "", input))
        changes.push({ row, column, input });
    }
  });
  const newRows: Readonly<Record<string, CellInput>>[] = [...desired.values()].map((row) => row.cells);
  return { table: "Controles", changes, newRows, goneRows };
}

function isOurs(code: string): boolean {
  return Object.hasOwn(severities, code);
}
