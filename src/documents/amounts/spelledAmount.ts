// Amounts in words: `een ton`, `anderhalf miljoen`, `vijftigduizend euro`. People write them so in letters and
// explanations, and never in a table.
import type { PrintedAmount } from "./printedAmount";

/** Euros that a word stands for. */
const UNITS: Readonly<Record<string, number>> = { mille: 1e3, ton: 1e5, miljoen: 1e6, miljard: 1e9 };

const PARTS: Readonly<Record<string, number>> = {
  kwart: 0.25,
  half: 0.5,
  halve: 0.5,
  driekwart: 0.75,
  anderhalf: 1.5,
  anderhalve: 1.5,
};

const ONES = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig".split(
  " ",
);
const TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** Numbers below a thousand that people write as a word. */
const NUMBERS = numbersInWords();

function numbersInWords(): ReadonlyMap<string, number> {
  const numbers = new Map([...ONES, ...TEENS].map((word, at) => [word, at + 1]));
  TENS.forEach((ten, by) => {
    numbers.set(ten, 10 * (by + 2));
    ONES.forEach((one, at) =>
      numbers.set(one + (one.endsWith("e") ? "ën" : "en") + ten, 10 * (by + 2) + at + 1),
    );
  });
  for (const [word, value] of [...numbers]) numbers.set(`honderd${word}`, 100 + value);
  ONES.slice(1).forEach((one, at) => numbers.set(`${one}honderd`, 100 * (at + 2)));
  return numbers.set("honderd", 100).set("één", 1).set("eén", 1);
}

/** What is weighed or counted: `een ton restafval`, `twee miljoen bezoekers`. */
const NO_MONEY =
  /^\s+(?:co2|kilo|liter|\p{L}*afval|gft|papier|hout|zand|grond|slib|stikstof|plastic|kunststof|glas|inwoners|mensen|bezoekers|reizigers|huishoudens|woningen|banen|m2|m3|kwh|kubieke|vierkante)(?!\p{L})/iu;

/** True for what stands behind a number of tons or millions that is no money. */
export function weighs(after: string): boolean {
  return NO_MONEY.test(after);
}

const WORDS = [...NUMBERS.keys()].sort((one, other) => other.length - one.length).join("|");
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:(?:(?<number>${WORDS})\\s(?<and>en\\s[eé][eé]n\\s)?)?(?:(?<part>${Object.keys(PARTS).join("|")})\\s)?` +
    `(?<unit>${Object.keys(UNITS).join("|")})|(?<thousands>${WORDS})?duizend(?=\\seuro))(?:\\seuro(?:'s)?)?(?!\\p{L})`,
  "giu",
);

export interface SpelledAmount {
  readonly raw: string;
  readonly start: number;
  readonly printed: Extract<PrintedAmount, { type: "money" }>;
}

/** Every amount in words of a text, in reading order. */
export function spelledAmounts(text: string): SpelledAmount[] {
  if (!/(?:mille|ton|miljoen|miljard|duizend)(?!\p{L})/iu.test(text)) return [];
  return [...text.matchAll(SPELLED)].flatMap(({ 0: raw, index: start, groups = {} }) => {
    const euros = eurosOf(groups);
    if (euros === null || weighs(text.slice(start + raw.length))) return [];
    const number = { digits: String(euros), decimals: 0, reason: "as-printed" };
    const said = { negative: false, signed: false, letter: null, ownUnit: 1, certain: true };
    return [{ raw, start, printed: { type: "money", number, ...said } }];
  });
}

function eurosOf({
  number,
  and,
  part,
  unit,
  thousands,
}: Readonly<Record<string, string | undefined>>): number | null {
  if (unit === undefined) return valueOf(thousands) * 1_000;
  if (number === undefined && part === undefined) return null;
  const [whole, fraction] = [valueOf(number), PARTS[part?.toLowerCase() ?? ""] ?? 1];
  return (and === undefined ? whole * fraction : whole + fraction) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** Without a word before it (`duizend euro`) it is one. */
function valueOf(word = "een"): number {
  return NUMBERS.get(word.toLowerCase()) ?? 1;
}
