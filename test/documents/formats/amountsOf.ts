// The settled amounts of a set in one comparable list: measure, kind, year and cents.
import type { ImportResult } from "../../../src/domain/importResult";

export function amountsOf({ set }: Pick<ImportResult, "set">): string[] {
  const found = (set?.measures ?? []).flatMap((measure) =>
    measure.lines.flatMap((line) =>
      line.amounts.map((amount) => {
        const value = amount.type === "money" ? amount.cents : amount.type;
        return `${measure.code} ${line.kind} ${amount.year ?? "-"} ${value}`;
      }),
    ),
  );
  return found.sort();
}
