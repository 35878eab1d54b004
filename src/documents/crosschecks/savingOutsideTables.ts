// Crosscheck: savings that a measure's text promises while its tables have costs only. They count nowhere.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";
import { sentenceAmounts } from "./sentences";

const SAVING = /\b(?:bespa(?:ring|ren|ard|art)\p{L}*|opbrengst\p{L}*|taakstelling\p{L}*|ingeboekt\p{L}*)/iu;

export const savingOutsideTables: Crosscheck = (input) => {
  const printed = new Set(
    input.set.measures.flatMap((measure) =>
      measure.lines.flatMap((line) => line.amounts.map((amount) => Math.abs(amount.cents ?? 0))),
    ),
  );
  return input.texts.flatMap(({ measure, first, end }) => {
    const { lines } = measure;
    if (lines.length === 0 || lines.some((line) => line.kind !== "investment")) return [];
    const claims = sentenceAmounts(input, first, end).filter(
      (amount) => SAVING.test(amount.sentence) && !printed.has(Math.abs(amount.cents)),
    );
    const [claim, ...others] = claims;
    if (!claim) return [];
    const data = { code: measure.code, amounts: [...new Set(claims.map((one) => one.cents))] };
    const related = others.map((one) => one.place);
    return [createDiagnostic("text/saving-outside-tables", claim.place, data, { related })];
  });
};
