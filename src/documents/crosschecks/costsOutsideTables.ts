// Crosscheck: costs with their year in the text of a measure whose tables have savings only. They count nowhere.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";
import { readsAsNew } from "./readsAsNew";
import { sentenceAmounts } from "./sentences";

export const costsOutsideTables: Crosscheck = (input) => {
  const printed = new Set(
    input.set.measures.flatMap(({ lines }) =>
      lines.flatMap((line) => line.amounts.map(({ cents }) => Math.abs(cents ?? 0))),
    ),
  );
  return input.texts.flatMap(({ measure, first, end }) => {
    const { lines } = measure;
    if (lines.length === 0 || lines.some((line) => line.kind !== "revenue")) return [];
    const [cost, ...others] = sentenceAmounts(input, first, end).filter(
      (amount) =>
        readsAsNew(amount, input.set.years) === "investment" && !printed.has(Math.abs(amount.cents)),
    );
    if (!cost) return [];
    const data = { code: measure.code, amounts: [...new Set([cost, ...others].map(({ cents }) => cents))] };
    const related = others.map(({ place }) => place);
    return [createDiagnostic("text/costs-outside-tables", cost.place, data, { related })];
  });
};
