// Crosscheck: a text that says that an effect grows over the years, beside the same amount in all of them.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Line } from "../../domain/measureSet";
import type { Crosscheck } from "./crosscheck";

const GROWTH =
  /\b(?:geleidelijk\p{L}*|stapsgewijze?|gefaseerde?|ingroei\p{L}*|loopt (?:jaarlijks |langzaam )?op\b|groeit (?:jaarlijks|langzaam|ieder jaar))/iu;
const FEWEST_YEARS = 3;

export const growthAgainstFlat: Crosscheck = (input) =>
  input.texts.flatMap(({ measure, sentences }) => {
    const flat = measure.lines.find((line) => line.kind !== "investment" && isFlat(line));
    const growth = flat && sentences.find(({ text }) => GROWTH.test(text));
    if (!flat || !growth) return [];
    const cents = flat.amounts.find((amount) => amount.cents !== 0)?.cents ?? 0;
    const data = { code: measure.code, words: GROWTH.exec(growth.text)?.[0] ?? "", cents };
    return [
      createDiagnostic("text/growth-against-flat", growth.place, data, {
        related: flat.amounts.map((amount) => amount.place),
      }),
    ];
  });

/** The same amount in every year that has one. */
function isFlat({ amounts }: Line): boolean {
  if (amounts.some((amount) => amount.type !== "money")) return false;
  const filled = amounts.filter((amount) => amount.cents !== 0);
  return filled.length >= FEWEST_YEARS && filled.every((amount) => amount.cents === filled[0]?.cents);
}
