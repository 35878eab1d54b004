// Crosscheck: a saving that the text gives for a year (or from a year on) against the table of the measure.
// "Net" in the text is compared with the net effect, a plain saving with the revenue.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { LineKind, Measure } from "../../domain/measureSet";
import { sumCents } from "../../domain/money";
import { measureWithCode } from "../../domain/measureWithCode";
import type { Crosscheck } from "./crosscheck";
import { sentenceAmounts } from "./sentences";

const SAVING = /\b(?:besparing|besparen|bespaard|bespaart|opbrengst|voordeel)\b/i;
const NET = /\bnetto\b|\bper saldo\b/i;
const YEAR = /\b(vanaf|in|met ingang van|per)\s+(?:het jaar\s+)?((?:19|20)\d{2})\b/gi;

export const savingInText: Crosscheck = (input) =>
  input.drafts.flatMap((draft) => {
    const { set } = input;
    const measure = measureWithCode(set, draft.code);
    if (!measure || !draft.section || measure.lines.length === 0) return [];
    return sentenceAmounts(input, draft.section.first, draft.section.end).flatMap((amount) => {
      if (!SAVING.test(amount.sentence)) return [];
      const year = [...amount.sentence.matchAll(YEAR)]
        .map((match) => Number(match[2]))
        .find((one) => set.years.includes(one));
      if (year === undefined) return [];
      const revenue = inYear(measure, year, ["revenue"]);
      const net = inYear(measure, year, ["investment", "revenue", "net"]);
      const related = measure.lines.flatMap((line) =>
        line.amounts.filter((one) => one.year === year).map((one) => one.place),
      );
      if (
        revenue !== null &&
        net !== null &&
        -net === amount.cents &&
        net !== revenue &&
        !NET.test(amount.sentence)
      ) {
        const data = { code: measure.code, year, net, revenue };
        return [createDiagnostic("text/saving-is-net", amount.place, data, { related })];
      }
      const expected = NET.test(amount.sentence) ? net : revenue;
      if (revenue === null || expected === null || Math.abs(expected) === amount.cents) return [];
      if (!isNearby(amount.cents, [revenue, net ?? 0])) return [];
      const data = { label: measure.code, year, expected: amount.cents, found: Math.abs(expected) };
      return [createDiagnostic("text/amount-mismatch", amount.place, data, { related })];
    });
  });

/** An amount of another order is about something else than this table. */
function isNearby(cents: number, amounts: readonly number[]): boolean {
  return amounts.some(
    (amount) => amount !== 0 && cents <= Math.abs(amount) * 3 && cents * 3 >= Math.abs(amount),
  );
}

function inYear(measure: Measure, year: number, kinds: readonly LineKind[]): number | null {
  const amounts = measure.lines
    .filter((line) => kinds.includes(line.kind))
    .flatMap((line) => line.amounts.filter((amount) => amount.year === year));
  if (amounts.length === 0 || amounts.some((amount) => amount.type !== "money")) return null;
  return sumCents(amounts.map((amount) => amount.cents ?? 0));
}
