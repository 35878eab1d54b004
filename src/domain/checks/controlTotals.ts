// Check: totals as the document prints them, against the sums of its amounts, within the printed precision.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger, LedgerAmount, LedgerTotal } from "../ledger";
import type { LineKind, Nature } from "../measureSet";
import { addAmount, leftOut, noEffect } from "../netEffect";
import { roundingTolerance } from "../precision";

export function checkControlTotals(ledger: Ledger): readonly Diagnostic[] {
  // A long document has a total per measure: each looks at the amounts of its own measure only.
  const ofMeasure = new Map<string, LedgerAmount[]>();
  for (const amount of ledger.amounts) {
    const key = keyOf(amount.set, amount.code);
    const group = ofMeasure.get(key);
    if (group === undefined) ofMeasure.set(key, [amount]);
    else group.push(amount);
  }
  return ledger.totals.flatMap((total) => {
    const { set, code } = total;
    if (code !== null) return checkTotal(total, ofMeasure.get(keyOf(set, code)) ?? []);
    return checkTotal(
      total,
      ledger.amounts.filter((amount) => amount.set === set),
    );
  });
}

function keyOf(set: string, code: string): string {
  return `${set}\n${code}`;
}

/** `all`: the amounts that the total is over. Rows that do not count (lapsed, declined) are in the printed total all the same: the document printed them. */
function checkTotal(total: LedgerTotal, all: readonly LedgerAmount[]): readonly Diagnostic[] {
  const kinds = kindsOf(total.label);
  const nature = natureOf(total.label);
  const amounts = all.filter(
    (amount) =>
      (kinds === null || kinds === amount.kind) &&
      (nature === null || amount.nature === undefined || nature === amount.nature),
  );
  const inYear = amounts.filter((a) => total.year === null || a.year === total.year);
  const yearless = total.year === null ? 0 : amounts.filter((amount) => amount.year === null).length;
  const sum = sumOf(inYear);
  const difference = Math.abs(sum.cents - total.cents);
  if (difference === 0) return [];
  const data = { label: total.label, year: total.year, expected: total.cents, found: sum.cents };
  if (difference <= roundingTolerance(total.precision, sum.money)) {
    return [createDiagnostic("sum/total-rounding", total.place, data)];
  }
  const left = leftOut(sum) + yearless;
  if (left > 0) return [createDiagnostic("sum/total-unsure", total.place, { ...data, left })];
  return [createDiagnostic("sum/total-mismatch", total.place, data)];
}

function sumOf(amounts: readonly LedgerAmount[]) {
  return amounts.reduce((sum, amount) => addAmount(sum, amount.type, amount.cents), noEffect);
}

/** A label may say that the total is of one kind of line only (`Totaal investeringen`). */
function kindsOf(label: string): LineKind | null {
  const investment = /\binvestering(en)?\b/i.test(label);
  const revenue = /\bopbrengst(en)?\b/i.test(label);
  if (investment === revenue) return null;
  return investment ? "investment" : "revenue";
}

/** A total of what lasts leaves out what ends, and the other way round (`Totaal incidenteel`). */
function natureOf(label: string): Nature | null {
  const structural = /\bstructure(?:el|le)\b/i.test(label);
  const incidental = /\bincidente(?:el|le)\b/i.test(label);
  if (structural === incidental) return null;
  return structural ? "structural" : "incidental";
}
