// Check: claims on a reserve in a year for which that reserve has no row. No room is known, so none is checked.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger, LedgerAmount } from "../ledger";
import { carrierName, claimOf, claims, sameName } from "../reserve";

export function checkYearsWithoutReserve(ledger: Ledger): readonly Diagnostic[] {
  const findings = new Map<string, Diagnostic>();
  for (const amount of ledger.amounts) {
    const { year, cover } = amount;
    if (year === null || amount.cents === null || cover === "" || !claims(amount, cover)) continue;
    if (!isReserve(ledger, cover) || hasRow(ledger, cover, year)) continue;
    const key = JSON.stringify([cover.toLowerCase(), year]);
    if (!findings.has(key)) findings.set(key, findingOf(ledger, amount, year));
  }
  return [...findings.values()];
}

function findingOf(ledger: Ledger, amount: LedgerAmount, year: number): Diagnostic {
  const used = claimOf(ledger, amount.cover, year);
  return createDiagnostic("reserve/year-missing", amount.place, { reserve: amount.cover, year, used });
}

/** Other covers (a subsidy, an existing budget) are no business of this check. */
function isReserve(ledger: Ledger, cover: string): boolean {
  return ledger.reserves.some((row) => sameName(carrierName(row), cover));
}

function hasRow(ledger: Ledger, cover: string, year: number): boolean {
  return ledger.reserves.some((row) => row.year === year && sameName(carrierName(row), cover));
}
