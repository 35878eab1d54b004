// What a sheet hides, and which of its cells cannot be read: said once per sheet, with addresses.
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { cellAddress, columnLetters } from "./cellReference";
import type { Sheet } from "./readSheet";

/** Addresses named in one finding. */
const MOST_NAMED = 20;

export function findingsOfSheet(file: string, name: string, sheet: Sheet): Diagnostic[] {
  const found: Diagnostic[] = [];
  const place = { file, cell: name, raw: "" };
  const rows = sheet.hiddenRows.map((row) => String(row + 1));
  const columns = filledHiddenColumns(sheet).map(columnLetters);
  if (rows.length + columns.length > 0) {
    found.push(
      createDiagnostic("import/hidden-cells", place, {
        sheet: name,
        rows: short(rows),
        columns: short(columns),
      }),
    );
  }
  for (const trouble of ["no-value", "error"] as const) {
    const cells = [...sheet.rows].flatMap(([row, cells]) =>
      cells.filter((cell) => cell.trouble === trouble).map((cell) => ({ row, ...cell })),
    );
    const [first] = cells;
    if (!first) continue;
    const at = { file, cell: cellAddress(name, first.column, first.row), raw: first.text };
    const addresses = cells.map((cell) => `${columnLetters(cell.column)}${cell.row + 1}`);
    found.push(
      createDiagnostic("import/cells-without-value", at, { sheet: name, cells: short(addresses), trouble }),
    );
  }
  return found;
}

function filledHiddenColumns(sheet: Sheet): number[] {
  const filled = new Set([...sheet.rows.values()].flatMap((cells) => cells.map((cell) => cell.column)));
  return [...filled]
    .filter((column) => sheet.hiddenColumns.some(({ from, to }) => from <= column && column <= to))
    .sort((a, b) => a - b);
}

function short(addresses: readonly string[]): string[] {
  return addresses.length <= MOST_NAMED ? [...addresses] : [...addresses.slice(0, MOST_NAMED), "…"];
}
