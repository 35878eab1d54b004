// The unit of a table: euros that one printed unit stands for, as phrases say it
// (`x € 1.000`, `bedragen in duizenden euro's`, `€ mln`), near a table or for the whole document.
import { rememberText } from "../remember";

const NUMBER = String.raw`(1(?:[.,]| )?000(?:[.,]| )?000|1(?:[.,]| )?000|1\s?mln|1\s?miljoen|miljoen|mln|miljard|mld|duizend)(?:,-+)?(?!\.?\d| \d{3}(?!\d))`;
const EURO = String.raw`(?:€|euro?)`;
/** `3 x € 1.000` is a quantity and its rate; behind a year or the number of a table it is a unit. */
const NOT_COUNTED = String.raw`(?:(?<!\d )|(?<=\b(?:20\d\d|(?:tabel|bijlage|programma) [\d.]+) ))`;
const TIMES_SIGN = String.raw`(?<![\p{L}\d])${NOT_COUNTED}[x×*]`;
/** A sign of times with its number; a sign alone may end the cell before (`Kosten x`, `Lasten *`). */
const TIMES: readonly RegExp[] = [
  // With euros between or around: `x € 1.000`, `€ x 1.000`, `x 1.000 euro`.
  String.raw`${TIMES_SIGN} ?${EURO}\s*${NUMBER}`,
  String.raw`${EURO}\s*[x×*]\s*${NUMBER}`,
  String.raw`${TIMES_SIGN} ?${NUMBER}\.? ?${EURO}`,
  // Glued, in brackets, first in its row, or behind words or years that say what is multiplied.
  String.raw`${TIMES_SIGN}${NUMBER}`,
  String.raw`${TIMES_SIGN} ?${NUMBER}\.?\s*[)\]]`,
  String.raw`^\s*[([]?[x×*] ?${NUMBER}`,
  String.raw`(?<=(?:\bbedrag(?:en)?|\beuro'?s|\beenheid|\bcijfers|\bgetallen|\b20\d\d\*?):? )[x×*] ?${NUMBER}`,
  // `bedragen in € 1.000`, `(in 1.000 euro)`, `eenheden van € 1.000`; `leidt in € 1.000` is a sentence.
  String.raw`(?:\beenhe(?:id|den) van|(?:\bbedrag(?:en)?:? |[([]\s*|^\s*)in) ${EURO} ?${NUMBER}(?=\s*(?:[)\].;|]|$|20\d\d\b))`,
  String.raw`(?:\beenhe(?:id|den) van|(?:\bbedrag(?:en)?:? |[([]\s*|^\s*)in) ${NUMBER} ?${EURO}`,
  // `Omschrijving (€ 1.000) 2026 2027`, or alone in its cell.
  String.raw`(?:^|\s)[([] ?${EURO} ?${NUMBER} ?[)\]](?=\s*(?:$|20\d\d\b))`,
  // Other units, only where words or a bracket say so.
  String.raw`(?:\bbedrag(?:en)?:?|[([])\s*[x×*]\s*(?:${EURO}\s*)?(100\.000|10\.000|100|10)(?:,-+)?\s*(?:[)\]]|$)`,
  String.raw`(?:\bbedrag(?:en)?:?|[([])\s*[x×*]\s+${EURO}\s*${NUMBER}`,
].map((source) => new RegExp(source.replaceAll(" ", String.raw`[ \u00a0\u2009\u202f]`), "iu"));
const WORDS =
  /\b(?:in|bedragen in|€)\s*(?:de\s+)?(duizend(?:en|tallen)?|dzd\.?|miljoen(?:en)?|mln\.?|miljard(?:en)?|mld\.?|hele|hele\s+euro'?s?)\b(?:\s*(?:euro(?:'s)?|€))?|€\s*(mln|miljoen|mld|miljard|dzd|k)\b|\b(k)\s?(?:€|euro\b)|\((mln|miljoen|mld|miljard|dzd)\.?(?:\s*(?:€|euro))?\)/i;
const PLAIN =
  /\b(?:bedragen|alle bedragen|in)\s*(?:zijn\s+)?(?:in\s+)?(?:hele\s+)?(?:euro(?:['’]?s)?(?!\s*(?:mln|miljoen|1|x))\b|€(?=\s*(?:[)\].,;:|]|$)))/i;

/** A unit stands near the start of its line or cell; looking farther only costs time. */
const FARTHEST = 400;

export interface UnitPhrase {
  readonly unit: number;
  readonly phrase: string;
}

/** The unit that a piece of text states, or null. An amount such as `€ 1,0 mln` states no unit. */
export const findUnit = rememberText((whole): UnitPhrase | null => {
  const text = whole.slice(0, FARTHEST);
  for (const pattern of /[x×*]|\b1[., ]?000\b/i.test(text) ? TIMES : []) {
    const times = pattern.exec(text);
    if (times && !endsAmounts(text, times))
      return { unit: unitOf(times[1] ?? ""), phrase: times[0].replace(/^[\s([]+|\.?\s*[)\]]$/g, "").trim() };
  }
  const withoutAmounts = text.replace(
    /(?:€\s*)?\d[\d.,]*\s*(?:mln|miljoen|mld|miljard|k|duizend|dzd)\b\.?/gi,
    "",
  );
  const words = WORDS.exec(withoutAmounts);
  const word = words?.[1] ?? words?.[2] ?? words?.[3] ?? words?.[4];
  if (words && word) return { unit: unitOf(word), phrase: words[0].trim() };
  const plain = PLAIN.exec(withoutAmounts);
  return plain ? { unit: 1, phrase: plain[0].trim() } : null;
});

/** `€ 4.000 (€ 1.000)`: behind other amounts the brackets are those of a saving. */
function endsAmounts(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!/^\s*[([]\s?[€e]/i.test(found)) return false;
  return /€|\d[.,]?\d\d/.test(text.slice(0, index).replace(/\b(?:19|20)\d\d\b/g, ""));
}

function unitOf(word: string): number {
  const text = word.toLowerCase().replace(/[\s.,]/g, "");
  if (/mld|miljard/.test(text)) return 1_000_000_000;
  if (/1000000|mln|miljoen/.test(text)) return 1_000_000;
  if (/^1000$|duizend|dzd|^k$/.test(text)) return 1_000;
  if (/^10+$/.test(text)) return Number(text);
  return 1;
}

/** True when a text states a unit and nothing else. */
export function saysOnlyUnit(text: string): boolean {
  const found = findUnit(text);
  return found !== null && /^\W*(?:(?:alle\s+)?bedrag(?:en)?)?\W*$/i.test(text.replace(found.phrase, ""));
}

/** True when a text states its unit for every table that follows. */
export function holdsForDocument(text: string): boolean {
  return /\b(?:alle|tenzij anders|in dit (?:document|voorstel|stuk)|in deze (?:nota|notitie|begroting|bijlage))\b/i.test(
    text,
  );
}
