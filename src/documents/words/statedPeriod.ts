// Stated periods: sentences that say nothing but for which years the amounts beside them are (`Alle bedragen gelden
// voor 2026`, `Besparingen vanaf 2027 structureel`). A sentence that says more may be about something else.
import { findUnit } from "../amounts/findUnit";

export interface StatedPeriod {
  /** One year, or all years of a run. */
  readonly years: readonly number[];
  /** The amounts go on after it. */
  readonly continuing: boolean;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const RUN = new RegExp(
  String.raw`(?<![\d.,])${YEAR}(?:(?:\s*(?:,|/|en|en/of)\s*${YEAR})+|\s*(?:t/m|tot en met|[-–])\s*${YEAR})?(?![\d.,]*\d)`,
  "giu",
);
const AMOUNTS =
  /^(?:bedrag(?:en)?|besparing(?:en)?|bezuiniging(?:en)?|ombuiging(?:en)?|kosten|lasten|baten|opbrengst(?:en)?|uitgaven|inkomsten|budget(?:ten)?|voordelen|effecten)$/i;
/** What such a sentence may say beside them. */
const OTHER =
  /^(?:alle|al|de|het|deze|dit|genoemde|vermelde|onderstaande|bovenstaande|volgende|jaarlijkse|structurele|incidentele|zijn|is|gelden|geldt|betreffen|betreft|hebben|heeft|betrekking|zien|gaan|gaat|in|voor|over|op|per|vanaf|met|ingang|van|wij|we|worden|wordt|realiseren|gerealiseerd|begrotingsjaar|begrotingsjaren|jaar|jaren|jaarschijf|jaarschijven|structureel|en|verder|daarna|e\.?v\.?|tenzij|anders|vermeld|aangegeven|tabel|overzicht|lijst|hierboven|hieronder|respectievelijk|achtereenvolgens)$/i;
/** Between the amounts and the year: without one of these the year may be that of a document. */
const RELATION =
  /(?<!\p{L})(?:voor|over|in|per|vanaf|betreffen|betreft|betrekking|ingang|gelden|geldt|jaren?|begrotingsjaar|jaarschijf)(?!\p{L})/iu;
const CONTINUES = /(?<!\p{L})(?:vanaf|met ingang van|structureel|e\.?v\.?|en verder)(?!\p{L})/iu;
const LONGEST = 140;

/** The period that a sentence states for amounts; null for every other text. */
export function statedPeriod(text: string): StatedPeriod | null {
  const period = periodIn(text);
  if (!period || !RELATION.test(text)) return null;
  const words = wordsBeside(text);
  return words.some((word) => AMOUNTS.test(word)) &&
    words.every((word) => AMOUNTS.test(word) || OTHER.test(word))
    ? period
    : null;
}

/**
 * The year that the caption of a table gives right behind a word for amounts (`Tabel 3: Bezuinigingen 2026`); null for
 * other captions, such as one that names a document with its year (`Bezuinigingen uit de kadernota 2026`).
 */
export function captionedPeriod(text: string): StatedPeriod | null {
  const period = CAPTION.test(text) ? periodIn(text.replace(CAPTION, "")) : null;
  if (period?.years.length !== 1 || period.continuing) return null;
  const words = wordsBeside(text.replace(CAPTION, ""));
  return words.some((word) => AMOUNTS.test(word)) &&
    words.every((word) => AMOUNTS.test(word) || OTHER.test(word))
    ? period
    : null;
}

const CAPTION = /^(?:tabel|overzicht)\s+(?:[A-Z]?\d{1,2}(?:\.\d{1,2})*|[A-Z])\s*[:.–-]?\s+/i;

/** The run of years that a short note lists, with nothing beside it but its unit and words about amounts; or null. */
export function listedYears(text: string): readonly number[] | null {
  const period = periodIn(text);
  if (!period || period.years.length < 2) return null;
  return wordsBeside(text).every((word) => AMOUNTS.test(word) || OTHER.test(word)) ? period.years : null;
}

function periodIn(text: string): StatedPeriod | null {
  if (text.length > LONGEST || !/(?:19|20)\d{2}/.test(text)) return null;
  const [found, second] = [...withoutUnit(text).matchAll(RUN)];
  if (!found || second) return null;
  const years = found[0].match(/(?:19|20)\d{2}/g)?.map(Number) ?? [];
  const [first = 0] = years;
  const last = years[years.length - 1] ?? first;
  const run = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const isRange = years.length === 2 && !/,|en/.test(found[0].replace(/tot en met/i, ""));
  const isRun = last >= first && last - first < 10 && (isRange || years.join() === run.join());
  return isRun ? { years: run, continuing: CONTINUES.test(text) } : null;
}

function wordsBeside(text: string): string[] {
  return withoutUnit(text)
    .replace(RUN, " ")
    .replace(/(?<!\p{L})e\.\s?v\.|[()*:;,.!\-–•]/giu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function withoutUnit(text: string): string {
  const phrase = findUnit(text)?.phrase;
  return phrase === undefined ? text : text.replace(phrase, /bedrag/i.test(phrase) ? "bedragen" : " ");
}
