// Check: totals as the document prints them, against the sums of its amounts, within the printed precision.
import { codesOfTotal } from "../codesOfTotal";
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger, LedgerAmount, LedgerTotal } from "../ledger";
import type { LineKind, Nature } from "../measureSet";
import { addAmount, type Effect, leftOut, noEffect } from "../netEffect";
import { roundingTolerance } from "../precision";

export function checkControlTotals(ledger: Ledger): readonly Diagnostic[] {
  // A long document has a total per measure, and may have one over all of them on every page.
  const bySet = groupsOf(ledger.amounts, ({ set }) => set);
  const byMeasure = groupsOf(ledger.amounts, ({ set, code }) => keyOf(set, code));
  const sums = new Map<string, Sum>();
  return ledger.totals.flatMap((total) => {
    const { set, code, year } = total;
    const kind = kindOf(total.label);
    const nature = natureOf(total.label);
    const key = JSON.stringify([set, code, year, kind, nature]);
    const amounts = (): readonly LedgerAmount[] =>
      code === null
        ? (bySet.get(set) ?? [])
        : codesOfTotal(code).flatMap((one) => byMeasure.get(keyOf(set, one)) ?? []);
    const sum = sums.get(key) ?? sumOf(amounts(), { year, kind, nature });
    sums.set(key, sum);
    return checkTotal(total, sum);
  });
}

function keyOf(set: string, code: string): string {
  return `${set}\n${code}`;
}

function groupsOf(
  amounts: readonly LedgerAmount[],
  keyOfAmount: (amount: LedgerAmount) => string,
): ReadonlyMap<string, readonly LedgerAmount[]> {
  const groups = new Map<string, LedgerAmount[]>();
  for (const amount of amounts) {
    const key = keyOfAmount(amount);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [amount]);
    else group.push(amount);
  }
  return groups;
}

interface Sum {
  readonly effect: Effect;
  /** Amounts without a year, which may or may not belong to it. */
  readonly yearless: number;
}

interface Wanted {
  readonly year: number | null;
  readonly kind: LineKind | null;
  readonly nature: Nature | null;
}

/**
 * What the document's amounts add up to. Rows that do not count (lapsed, declined) are in the printed total all the
 * same: the document printed them.
 */
function sumOf(all: readonly LedgerAmount[], { year, kind, nature }: Wanted): Sum {
  // Of an amount whose sign is asked nobody knows yet of which kind it is.
  const isOfKind = (amount: LedgerAmount): boolean =>
    kind === null || kind === amount.kind || (amount.kind === "net" && amount.type === "unsettled");
  const amounts = all.filter(
    (amount) =>
      isOfKind(amount) && (nature === null || amount.nature === undefined || nature === amount.nature),
  );
  const inYear = amounts.filter((amount) => year === null || amount.year === year);
  return {
    effect: inYear.reduce((sum, amount) => addAmount(sum, amount.type, amount.cents), noEffect),
    yearless: year === null ? 0 : amounts.filter((amount) => amount.year === null).length,
  };
}

function checkTotal(total: LedgerTotal, { effect, yearless }: Sum): readonly Diagnostic[] {
  const difference = Math.abs(effect.cents - total.cents);
  if (difference === 0) return [];
  const data = { label: total.label, year: total.year, expected: total.cents, found: effect.cents };
  if (difference <= roundingTolerance(total.precision, effect.money)) {
    return [createDiagnostic("sum/total-rounding", total.place, data)];
  }
  const left = leftOut(effect) + yearless;
  if (left > 0) return [createDiagnostic("sum/total-unsure", total.place, { ...data, left })];
  return [createDiagnostic("sum/total-mismatch", total.place, data)];
}

/** A label may say that the total is of one kind of line only (`Totaal investeringen`). */
function kindOf(label: string): LineKind | null {
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
