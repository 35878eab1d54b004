// ledgerFromTables: what the workbook's tables hold, in the shape that sums and checks use.
// The tables are the truth: a controller's own rows and edits count like any other.
import type { Diagnostic } from "../diagnostics/diagnostic";
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import { parsePlace } from "../diagnostics/parsePlace";
import type { Ledger, LedgerMeasure, LedgerSet } from "../ledger";
import { readEffects } from "./readEffects";
import { readReserves } from "./readReserves";
import { readTotals } from "./readTotals";
import type { TableData } from "./cell";
import { rowsOf, type Report, type TableRow } from "./tableRow";
import type { DataTable } from "./tableSchema";

export type Tables = { readonly [T in DataTable]?: TableData };

export function ledgerFromTables(tables: Tables): Ledger {
  const findings: Diagnostic[] = [];
  const reportFor =
    (table: DataTable): Report =>
    (row, column) =>
      findings.push(invalidCell(table, row, column));
  const sets = rowsOf(tables.Sets).map(readSet);
  const amounts = readEffects(rowsOf(tables.Effecten), reportFor("Effecten"));
  return {
    sets,
    measures: rowsOf(tables.Maatregelen).map(readMeasure),
    amounts,
    totals: readTotals(rowsOf(tables.Controletotalen), sets, reportFor("Controletotalen")),
    reserves: readReserves(rowsOf(tables.Reserves), reportFor("Reserves")),
    statements: [],
    findings,
  };
}

function readSet(row: TableRow): LedgerSet {
  return {
    id: row.text("Set"),
    title: row.text("Titel"),
    years: parseYears(row.text("Jaren")),
    unit: Number(row.cell("Eenheid")) || 1,
  };
}

function readMeasure(row: TableRow): LedgerMeasure {
  return {
    set: row.text("Set"),
    code: row.text("Code"),
    title: row.text("Titel"),
    domain: row.text("Domein"),
    status: row.text("Status"),
    certainty: row.text("Zekerheid"),
    responsible: row.text("Verantwoordelijke"),
  };
}

/** `2020-2023` and `2020, 2022` to years, ascending. */
export function parseYears(text: string): readonly number[] {
  const years = new Set<number>();
  for (const match of text.matchAll(/(\d{4})(?:\s*[-–]\s*(\d{4}))?/g)) {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    for (let year = first; year <= last && year < first + 100; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

function invalidCell(table: DataTable, row: TableRow, column: string): Diagnostic {
  const value = row.text(column);
  const place = { ...parsePlace(row.text("Bron") || `${table}, rij ${row.number}`), raw: value };
  return createDiagnostic("workbook/cell-invalid", place, { table, column, row: row.number, value });
}
