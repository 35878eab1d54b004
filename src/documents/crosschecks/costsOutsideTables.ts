// Crosscheck: costs with their year in the text of a measure whose tables have savings only. They count nowhere.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { readInSentence } from "../assemble/proseReading";
import type { Crosscheck } from "./crosscheck";
import { sentenceAmounts, type SentenceAmount } from "./sentences";

/** About what there is already, or what others pay. */
const NOT_NEW =
  /(?<!\p{L})(?:nu|huidige?|thans|bestaande?|was|waren|bedroeg(?:en)?|vorig\p{L}*|totale (?:begroting|budget|kosten))(?!\p{L})/iu;

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
      (amount) => isCost(amount, input.set.years) && !printed.has(Math.abs(amount.cents)),
    );
    if (!cost) return [];
    const data = { code: measure.code, amounts: [...new Set([cost, ...others].map(({ cents }) => cents))] };
    const related = others.map(({ place }) => place);
    return [createDiagnostic("text/costs-outside-tables", cost.place, data, { related })];
  });
};

function isCost({ sentence, at }: SentenceAmount, years: readonly number[]): boolean {
  const all = scanTextAmounts(sentence);
  const amount = all.find(({ start }) => start === at);
  const reading = amount ? readInSentence(sentence, amount, all, null, null) : null;
  if (reading === null || reading === "cover" || reading.doubtful || NOT_NEW.test(sentence)) return false;
  return reading.kind === "investment" && reading.year !== null && years.includes(reading.year);
}
