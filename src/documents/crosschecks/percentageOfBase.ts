// Crosscheck: a part of an amount with its outcome beside it, without a sign of equality: `14 % van € 6,5 mln, een
// besparing van € 900.000`. The outcome must be the part, within what its own digits round.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { precisionOf } from "../amounts/printedAmount";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { Crosscheck } from "./crosscheck";
import { amountsInText, type SentenceAmount } from "./sentences";

const PART = /(?<![\d.,])(\d{1,2}(?:,\d{1,2})?)\s?(?:%|procent)\s+van\s+(?:[\p{L}-]+\s+){0,6}$/iu;
const ABOUT =
  /(?:ongeveer|circa|ca\.?|ruim|bijna|zo['’]n|rond(?: de)?|afgerond|maximaal|minimaal|tot)\s*(?:€\s*)?$/i;
/** Farther away it is another amount than this part. */
const NEAR = 0.2;

export const percentageOfBase: Crosscheck = (input) => {
  const all = amountsInText(input);
  return all.flatMap((base) => {
    const percentage = PART.exec(base.sentence.slice(0, base.at))?.[1];
    if (percentage === undefined) return [];
    const part = (base.cents * Number(percentage.replace(",", "."))) / 100;
    const others = all.filter((one) => one !== base && one.sentence === base.sentence && one.at > base.at);
    const near = others.filter(({ cents }) => Math.abs(cents - part) <= part * NEAR);
    const [wrong] = near;
    if (!wrong || near.some((one) => fits(one, part)) || /=|\bis\b|komt neer op/.test(between(base, wrong)))
      return [];
    const label = `${percentage}% x ${base.raw}`;
    const data = { label, expected: wrong.cents, found: Math.round(part) };
    return [createDiagnostic("text/product-mismatch", wrong.place, data, { related: [base.place] })];
  });
};

function between(base: SentenceAmount, other: SentenceAmount): string {
  return base.sentence.slice(base.at + base.raw.length, other.at);
}

/** Equal within the last printed digit, or said to be about so much. */
function fits({ cents, raw, sentence, at }: SentenceAmount, part: number): boolean {
  if (ABOUT.test(sentence.slice(0, at))) return true;
  const printed = scanTextAmounts(raw)[0]?.printed;
  const precision = printed?.type === "money" ? precisionOf(printed.number, printed.ownUnit ?? 1) : 100;
  return Math.abs(cents - part) <= Math.max(precision / 2, 50);
}
