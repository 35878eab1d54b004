// Reading an amount in a sentence: what the words around it suggest about its kind, its year, and whether it is
// an amount of the measure at all.
import type { LineKind } from "../../domain/measureSet";
import { DAY_BEFORE_YEAR } from "../words/startDate";
import type { TextAmount } from "../amounts/scanTextAmounts";

export interface ProseReading {
  /** `net` where no word tells costs from savings. */
  readonly kind: LineKind;
  readonly year: number | null;
  /** True for `vanaf 2027`, `2027 e.v.`. */
  readonly goesOn: boolean;
  /** The years behind that one in which the same amount counts as well: `in 2027, 2028 en 2029`. */
  readonly alsoIn: readonly number[];
  /** True when it may be the other way round: the sentence denies it, or says the opposite of all around it. */
  readonly doubtful: boolean;
}

const COST =
  /\b(?:kost(?:en|te)?|(?!woonlasten|belasten|minder)\p{L}{3,}-?(?:kosten|lasten|uitgaven)|investering(?:en)?|uitgaven?|lasten|benodigd|nodig|bedraagt de inzet|inhuur|krediet(?:en)?|budget(?:ten)?|beschikbaar|nade(?:el|lig)|vrij te maken|uit te trekken)\b/giu;
const SAVING =
  /\b(?:lever(?:t|en)|opbrengst(?:en)?|bespa(?:art|ren|ring(?:en)?)|(?!debaten)\p{L}{3,}-?(?:opbrengst(?:en)?|baten|inkomsten|besparing(?:en)?|voordeel)|minder(?:kosten|lasten|uitgaven)|scheelt|voorde(?:el|lig)|baten|bezuinig\w*|ombuig\w*|minder lasten|inkomsten|ontvang(?:t|en)|dalen|daalt)\b/giu;
/** Less cost is a saving, and less revenue costs. */
const LESS =
  /\b(?:(?:minder|lagere?|geen)|(?:verlaging|vermindering|verlagen|verminderen|afname|daling|aframing|aframen|korting)\s+(?:(?:van|op)\s+)?(?:(?:het|de|deze|dit)\s+)?)\s*(?:\p{L}+e\s+)?$/iu;
/** What comes in, of which there may be less; a saving that is less says nothing. */
const INCOME = /^(?:opbrengst|baten|inkomsten)/i;
const COVER = /\b(?:dekking|(?:ge)?dek(?:t|ken)|ten laste van|onttrek(?:king|ken)|stelpost)\b/gi;
/** What one piece costs is no amount of a year. */
const RATE =
  /^\s*(?:per|\/)\s*(?:uur|m2|m²|stuk|inwoner|huishouden|dag|week|keer|kind|leerling|cli[eë]nt|plaats)\b/i;
/** A point ends a sentence when a capital follows: `2027 e.v. € 45.000` goes on. */
const SENTENCE_END = /[;!?]\s|\.\s+(?=\p{Lu})/gu;
/** `€ 45.000 V`, `(€ 30.000 N)`: the letter of an amount, no road (`N 201`) and no initial. */
const LETTER = /^\s*\(?([VN])\)?(?=\s*(?:[),.;:]|$|\p{Ll}))/u;
const YEAR_BEFORE = /\b((?:19|20)\d{2})(?:\s*e\.?\s?v\.?)?\s*[:=]?\s*(?:€\s*)?$/;
const YEAR = /\b((?:19|20)\d{2})\b/g;
const NEXT = /\b(?:daarna|vervolgens|erna)\s*(?:nog\s*)?(?:€\s*)?$/i;

/**
 * The reading of an amount among all amounts of its text; `cover` for what pays the measure; null for an amount of
 * which the words say nothing, unless `fallback` is a kind. `before`: the year of the amount before it.
 */
export function readInSentence(
  text: string,
  amount: TextAmount,
  all: readonly TextAmount[],
  fallback: LineKind | null,
  before: number | null,
): ProseReading | "cover" | null {
  if (RATE.test(text.slice(amount.end))) return null;
  const { from, to } = sentenceAround(text, amount);
  const costs = wordsIn(COST, text, from, to);
  const savings = wordsIn(SAVING, text, from, to);
  const isLess = (at: number): boolean => LESS.test(text.slice(from, at));
  const isMissed = (at: number): boolean => INCOME.test(text.slice(at)) && isLess(at);
  const cost = distance([...costs.filter((at) => !isLess(at)), ...savings.filter(isMissed)], amount);
  const saving = distance([...savings.filter((at) => !isMissed(at)), ...costs.filter(isLess)], amount);
  const cover = distance(wordsIn(COVER, text, from, amount.start), amount);
  if (cover < Math.min(cost, saving)) return "cover";
  const letter = LETTER.exec(text.slice(amount.end))?.[1];
  const said = letter ? (letter === "V" ? "revenue" : "investment") : saidKind(cost, saving);
  const kind = said ?? fallback;
  if (kind === null) return null;
  const follows = before !== null && NEXT.test(text.slice(0, amount.start));
  const year = follows ? before + 1 : yearNear(text, amount, all);
  const opposite = said !== null && fallback !== null && fallback !== "net" && said !== fallback;
  const isDenied = letter === undefined && /\bniet\b/i.test(text.slice(from, to));
  const sentence = text.slice(from, to);
  const alone =
    year !== null && all.length === 1 && !TOGETHER.test(sentence) ? yearsListed(sentence, year) : [];
  const goesOn = follows || (year !== null && goesOnFrom(sentence, alone[alone.length - 1] ?? year));
  const [first = year] = alone;
  return { kind, year: first, goesOn, alsoIn: alone.slice(1), doubtful: opposite || isDenied };
}

/** One amount for all of its years. */
const TOGETHER = /\b(?:totaal|totale|samen|cumulatief|verdeeld|gespreid|opgeteld|respectievelijk|resp)\b/i;
const LISTED = /\b(?:19|20)\d{2}(?:(?:\s*,\s*|\s+en\s+)(?:19|20)\d{2})+\b/g;

/** The list of years next to each other that this year stands in; empty where it stands alone. */
function yearsListed(sentence: string, year: number): readonly number[] {
  const lists = (sentence.match(LISTED) ?? []).map((list) => (list.match(/\d{4}/g) ?? []).map(Number));
  const found = lists.find((list) => list.includes(year)) ?? [];
  return found.every((one, at) => one === (found[0] ?? 0) + at) ? found : [];
}

function goesOnFrom(sentence: string, year: number): boolean {
  const from = String.raw`\b(?:vanaf|ingaande|met ingang van)\s+${DAY_BEFORE_YEAR}${year}\b`;
  return new RegExp(
    String.raw`${from}|\b${year}\s*(?:e\.?\s?v\.?(?!\p{L})|en verder|en volgende)`,
    "iu",
  ).test(sentence);
}

function saidKind(cost: number, saving: number): LineKind | null {
  if (cost === Infinity && saving === Infinity) return null;
  return cost <= saving ? "investment" : "revenue";
}

function sentenceAround(text: string, amount: TextAmount): { from: number; to: number } {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index);
  const from = Math.max(0, ...ends.filter((end) => end < amount.start));
  const to = Math.min(text.length, ...ends.filter((end) => end >= amount.end));
  return { from, to };
}

function wordsIn(pattern: RegExp, text: string, from: number, to: number): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index).filter((at) => from <= at && at < to);
}

/** To the nearest of these words; one before the amount counts as nearer than one after it. */
function distance(words: readonly number[], amount: TextAmount): number {
  return Math.min(
    Infinity,
    ...words.map((at) => (at < amount.start ? amount.start - at : (at - amount.end) * 2)),
  );
}

/** A year in another clause is farther away than any in its own. */
const OTHER_CLAUSE = 10_000;
const OTHER_SENTENCE = 10 * OTHER_CLAUSE;

/** The year that stands nearest, and nearer to this amount than to another. */
function yearNear(text: string, amount: TextAmount, all: readonly TextAmount[]): number | null {
  const before = YEAR_BEFORE.exec(text.slice(0, amount.start))?.[1];
  if (before !== undefined) return Number(before);
  const gap = (at: number, one: TextAmount): number => {
    const between = at < one.start ? text.slice(at, one.start) : text.slice(one.end, at);
    const clause = /[,;]|\ben\b/.test(between) ? OTHER_CLAUSE : 0;
    return between.length + clause + (/[!?]\s|\.\s+(?=\p{Lu})/u.test(between) ? OTHER_SENTENCE : 0);
  };
  const years = [...text.matchAll(YEAR)]
    .map((match) => ({ year: Number(match[1]), at: match.index }))
    .filter(({ at }) => all.every((other) => gap(at, amount) <= gap(at, other)))
    .sort((a, b) => gap(a.at, amount) - gap(b.at, amount));
  return years[0]?.year ?? null;
}
