// Check: what the measures claim of a reserve over all years that have a year budget, against their sum.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger, LedgerReserve } from "../ledger";
import { sumCents } from "../money";
import { carrierName, claimOf } from "../reserve";

export function checkTotalBudget(ledger: Ledger): readonly Diagnostic[] {
  return [...byCarrier(ledger.reserves)].flatMap(([carrier, rows]) => {
    const budgeted = rows.filter((row) => row.yearBudget !== null);
    const [first] = budgeted;
    if (first === undefined) return [];
    const available = sumCents(budgeted.map((row) => row.yearBudget ?? 0));
    const used = sumCents(budgeted.map((row) => claimOf(ledger, carrier, row.year)));
    if (used <= available) return [];
    const place = { file: first.place.file, cell: carrier, raw: "" };
    const data = { reserve: carrier, available, used, shortfall: used - available };
    return [createDiagnostic("reserve/overdrawn-total", place, data)];
  });
}

function byCarrier(reserves: readonly LedgerReserve[]): ReadonlyMap<string, readonly LedgerReserve[]> {
  const groups = new Map<string, LedgerReserve[]>();
  for (const row of reserves) {
    const name = carrierName(row);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}
