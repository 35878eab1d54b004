// Check: what the measures claim of a reserve, against its room in each year.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger } from "../ledger";
import { carrierName, reserveRoom, type ReserveRoom } from "../reserve";

export function checkYearBudgets(ledger: Ledger): readonly Diagnostic[] {
  return ledger.reserves.flatMap((row) => checkRoom(reserveRoom(ledger, row)));
}

function checkRoom(room: ReserveRoom): readonly Diagnostic[] {
  if (room.room === null || room.room >= 0) return [];
  const { row, used } = room;
  const reserve = carrierName(row);
  if (room.binding === "balance" && row.floor !== null && row.floor !== 0) {
    const data = { reserve, year: row.year, balance: room.balance ?? 0, floor: row.floor };
    return [createDiagnostic("reserve/floor-broken", row.place, data)];
  }
  const data = { reserve, year: row.year, available: room.room + used, used, shortfall: -room.room };
  return [createDiagnostic("reserve/overdrawn", row.place, data)];
}
