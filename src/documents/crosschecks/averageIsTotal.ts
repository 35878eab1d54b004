// Crosscheck: an amount that the text calls an average while it is the total: `vier casussen ... gemiddeld € 60.000
// (15.000 per jongere)`: four times the amount of one.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Crosscheck } from "./crosscheck";
import { amountsInText, type SentenceAmount } from "./sentences";

const WORDS = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];
const PER_ONE = /^[\s)]*(?:euro\s+)?per\s+(?!jaar|maand|week|dag|uur)\p{L}/iu;

export const averageIsTotal: Crosscheck = (input) => {
  const bySentence = new Map<string, SentenceAmount[]>();
  for (const amount of amountsInText(input)) {
    if (!/gemiddeld/i.test(amount.sentence)) continue;
    bySentence.set(amount.sentence, [...(bySentence.get(amount.sentence) ?? []), amount]);
  }
  return [...bySentence.values()].flatMap((amounts) => {
    const one = amounts.find(({ sentence, at, raw }) => PER_ONE.test(sentence.slice(at + raw.length)));
    return one ? amounts.flatMap((amount) => findingOf(amount, one)) : [];
  });
};

function findingOf(amount: SentenceAmount, one: SentenceAmount): Diagnostic[] {
  const times = one.cents === 0 ? 0 : amount.cents / one.cents;
  const word = WORDS[times - 2];
  const counted = new RegExp(String.raw`(?<![\d.,])${times}(?![\d.,])`).test(amount.sentence);
  const isSaid =
    counted ||
    (word !== undefined && new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "iu").test(amount.sentence));
  if (!Number.isInteger(times) || times < 2 || !isSaid) return [];
  const data = { average: amount.cents, each: one.cents, times };
  return [createDiagnostic("text/average-is-total", amount.place, data, { related: [one.place] })];
}
