// ledgerFromSet: a set just read, in the shape that sums and checks use.
import { coverOf } from "./cover";
import type { Ledger, LedgerAmount, LedgerMeasure, LedgerReserve, LedgerTotal } from "./ledger";
import type { Measure, MeasureSet } from "./measureSet";
import { precisionOf } from "./precision";
import { statedReserves } from "./yearBudget";

export function ledgerFromSet(set: MeasureSet, id: string): Ledger {
  return {
    sets: [{ id, title: set.title, years: set.years, unit: set.unit }],
    measures: set.measures.map((measure) => measureOf(measure, id)),
    amounts: amountsOf(set, id),
    totals: totalsOf(set, id),
    reserves: statedReserves(set).map(reserveOf),
    statements: set.reserves.map((statement) => ({ ...statement, set: id })),
    findings: [],
  };
}

function measureOf(measure: Measure, set: string): LedgerMeasure {
  const { code, title, domain, status, certainty = "", responsible = "" } = measure;
  return { set, code, title, domain, status, certainty, responsible };
}

function amountsOf(set: MeasureSet, id: string): readonly LedgerAmount[] {
  return set.measures.flatMap((measure) =>
    measure.lines.flatMap((line) => {
      const cover = coverOf(set, line);
      return line.amounts.map((amount) => ({
        set: id,
        code: measure.code,
        kind: line.kind,
        year: amount.year,
        type: amount.type,
        cents: amount.cents,
        cover,
        counts: true,
        description: line.description,
        ...(line.nature === undefined ? {} : { nature: line.nature }),
        place: amount.place,
      }));
    }),
  );
}

function totalsOf(set: MeasureSet, id: string): readonly LedgerTotal[] {
  const fallback = precisionOf(
    set.unit,
    set.controlTotals.map((total) => total.cents),
  );
  return set.controlTotals.map((total) => ({
    set: id,
    code: total.code ?? null,
    label: total.label,
    year: total.year,
    cents: total.cents,
    precision: total.precision ?? fallback,
    place: total.place,
  }));
}

function reserveOf(stated: ReturnType<typeof statedReserves>[number]): LedgerReserve {
  const [first] = stated.statements;
  if (first === undefined) throw new Error("a reserve row needs a statement");
  return {
    reserve: stated.reserve,
    post: stated.post,
    year: stated.year,
    opening: stated.opening,
    addition: null,
    otherWithdrawal: null,
    yearBudget: stated.yearBudget,
    floor: null,
    place: first.place,
  };
}
