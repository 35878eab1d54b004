// Check: what a text says is available in a reserve, against what remains plus what the measures spend.
// "ongeveer 2,4 mln" agrees with 2.396.000; "ruim 2,4 mln" (at least) does not.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger, LedgerStatement } from "../ledger";
import { sumCents, type Cents } from "../money";
import { carrierName, claimOf, sameName } from "../reserve";

export function checkStatedReserve(ledger: Ledger): readonly Diagnostic[] {
  return ledger.statements
    .filter((statement) => statement.kind === "available" && statement.year === null)
    .flatMap((statement) => checkStatement(ledger, statement));
}

function checkStatement(ledger: Ledger, stated: LedgerStatement): readonly Diagnostic[] {
  const remaining = remainingOf(ledger, stated);
  if (remaining.length === 0) return [];
  const carriers = [...new Set(remaining.map(carrierName))];
  const years = [...new Set(ledger.amounts.map((amount) => amount.year))];
  const spent = carriers.flatMap((carrier) =>
    years.map((year) => (year === null ? 0 : claimOf(ledger, carrier, year))),
  );
  const found = sumCents([...remaining.map((statement) => statement.cents), ...spent]);
  if (agrees(stated, found)) return [];
  const data = {
    reserve: carrierName(stated),
    stated: stated.cents,
    found,
    approximation: stated.approximation ?? "exact",
  };
  const related = remaining.map((statement) => statement.place);
  return [createDiagnostic("reserve/stated-mismatch", stated.place, data, { related })];
}

/** What remains of the same reserve, or of a post within it, in each year. */
function remainingOf(ledger: Ledger, stated: LedgerStatement): readonly LedgerStatement[] {
  return ledger.statements.filter(
    (statement) =>
      statement.set === stated.set &&
      statement.kind === "remaining" &&
      statement.year !== null &&
      sameName(statement.reserve, stated.reserve) &&
      (stated.post === undefined || sameName(statement.post ?? "", stated.post)),
  );
}

/** Within the printed precision, on the side that the wording allows. */
export function agrees(
  stated: { readonly cents: Cents; readonly precision?: Cents; readonly approximation?: string },
  found: Cents,
): boolean {
  const difference = found - stated.cents;
  const precision = stated.precision ?? 100;
  if (stated.approximation === "min") return difference >= 0 && difference < precision;
  if (stated.approximation === "max") return difference <= 0 && -difference < precision;
  return Math.abs(difference) * 2 <= precision;
}
