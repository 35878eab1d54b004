// Check: what the sums leave out must show: PM and the like are counted per set, unsettled amounts are named.
import { createDiagnostic } from "../diagnostics/createDiagnostic";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Ledger } from "../ledger";

export function checkLeftOutOfSums(ledger: Ledger): readonly Diagnostic[] {
  const counted = ledger.amounts.filter((amount) => amount.counts);
  const unsettled = counted
    .filter((amount) => amount.type === "unsettled")
    .map(({ set, code, year, place }) => createDiagnostic("workbook/unsettled", place, { set, code, year }));
  const open = counted.filter((amount) => amount.type !== "unsettled" && amount.type !== "money");
  const sets = [...new Set(open.map((amount) => amount.set))];
  const pm = sets.map((set) => {
    const places = open.filter((amount) => amount.set === set).map((amount) => amount.place);
    const [first, ...related] = places;
    if (first === undefined) throw new Error("a set without amounts cannot be listed here");
    const place = { file: first.file, raw: first.raw };
    return createDiagnostic(
      "workbook/pm-left-out",
      place,
      { set, count: places.length },
      { related: [first, ...related] },
    );
  });
  return [...unsettled, ...pm];
}
