// Reading `Controletotalen` back. The table has no column for printed precision: the set's unit and the
// printed totals themselves show it.
import { parsePlace } from "../diagnostics/parsePlace";
import type { LedgerSet, LedgerTotal } from "../ledger";
import { formatAmount } from "../money";
import { precisionOf } from "../precision";
import { cellCents, cellYear } from "./cell";
import type { Report, TableRow } from "./tableRow";

export function readTotals(
  rows: readonly TableRow[],
  sets: readonly LedgerSet[],
  report: Report,
): readonly LedgerTotal[] {
  const totals = rows.flatMap((row) => readTotal(row, report) ?? []);
  const precisions = new Map(
    sets.map((set) => [
      set.id,
      precisionOf(
        set.unit,
        totals.filter((total) => total.set === set.id).map((total) => total.cents),
      ),
    ]),
  );
  return totals.map((total) => ({ ...total, precision: precisions.get(total.set) ?? 100 }));
}

function readTotal(row: TableRow, report: Report): LedgerTotal | null {
  const cents = cellCents(row.cell("Bedrag"));
  if (cents === undefined) report(row, "Bedrag");
  const year = cellYear(row.cell("Jaar"));
  if (year === null && row.text("Jaar") !== "") report(row, "Jaar");
  if (cents === undefined || cents === null || (year === null && row.text("Jaar") !== "")) return null;
  return {
    set: row.text("Set"),
    code: row.text("Code") === "" ? null : row.text("Code"),
    label: row.text("Omschrijving"),
    year,
    cents,
    precision: 100,
    place: parsePlace(row.text("Bron"), formatAmount(cents)),
  };
}
