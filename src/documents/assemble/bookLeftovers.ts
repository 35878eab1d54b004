// Leftovers: amounts that no rule took. In running text they are rejected as such; in a table they are a
// finding, because a table that was not understood must never be silent.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { findUnit } from "../amounts/findUnit";
import type { AmountLedger } from "../amountLedger";
import type { SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";

export function bookLeftovers(
  document: SourceDocument,
  ledger: AmountLedger,
  tables: readonly SolvedTable[],
): Diagnostic[] {
  for (const { rows } of tables) {
    for (const { row, kind } of rows) {
      for (const value of row.values) {
        if (value.printed.type === "nil") continue;
        if (kind === "other-quantity") ledger.book(value, "rejected", "other-quantity");
        if (kind === "total") ledger.book(value, "rejected", "subtotal");
      }
    }
  }
  const understood = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => row.source.index)));
  const diagnostics: Diagnostic[] = [];
  for (const { spot, inTable } of ledger.leftovers(document, understood)) {
    if (findUnit(spot.row.text)?.phrase.includes(spot.raw)) {
      ledger.book(spot, "rejected", "unit");
      continue;
    }
    ledger.book(spot, "rejected", inTable ? "table-not-understood" : "running-text");
    if (!inTable) continue;
    const data = { label: spot.row.text.slice(0, 120), reason: "table-not-understood" };
    diagnostics.push(createDiagnostic("import/row-rejected", spot.place, data, { severity: "warning" }));
  }
  return diagnostics;
}
