// Crosscheck: a cost table with quantities and a rate: quantity × rate against the cost of each row. The
// formula is the one that most rows follow.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { Crosscheck } from "./crosscheck";

type Formula = (quantities: readonly number[]) => number;

const formulas: readonly Formula[] = [
  (all) => sum(all.slice(0, -1)) * (all[all.length - 1] ?? 0),
  (all) => all.reduce((product, one) => product * one, 1),
  (all) => (all[0] ?? 0) * sum(all.slice(1)),
];

export const quantityTimesRate: Crosscheck = ({ tables }) =>
  tables.flatMap(({ rows }) => {
    const lines = rows.flatMap(({ row, kind }) => {
      const quantities = row.extras.map((extra) => numberOf(extra.text));
      const cost = row.values[0] ? numberOf(row.values[0].raw) : null;
      if (kind === "total" || cost === null || quantities.length < 2 || quantities.includes(null)) return [];
      return [{ row, cost, quantities: quantities.filter((one) => one !== null) }];
    });
    const formula = formulas.find(
      (one) => lines.filter(({ cost, quantities }) => one(quantities) === cost).length * 2 > lines.length,
    );
    if (!formula || lines.length < 2) return [];
    return lines.flatMap(({ row, cost, quantities }) => {
      const product = formula(quantities);
      if (product === cost) return [];
      const data = { label: row.label, expected: cost * 100, found: product * 100 };
      return [createDiagnostic("text/product-mismatch", row.place, data)];
    });
  });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A plain number in euros or units; null for anything else. */
function numberOf(text: string): number | null {
  const printed = parsePrintedAmount(text);
  return printed?.type === "money" ? centsOf(printed.number, 1) / 100 : null;
}
