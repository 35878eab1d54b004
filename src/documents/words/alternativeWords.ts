// Alternatives: the words by which documents name plans of which only one is chosen (`Scenario A`, `Variant 2`).
// Their amounts never add up.
import { findUnit } from "../amounts/findUnit";

const NOUN = String.raw`\p{L}*(?:scenario|variant|alternatief)`;
const ENDS = String.raw`(?=$|[\s:.,)\-–]|\d)`;
/** At its start, or behind one word (`Minimale variant`). */
const NAME = new RegExp(String.raw`^(?:[\p{L}-]+\s+)?${NOUN}${ENDS}`, "iu");
/** Options often go together in rows below each other; beside each other in columns they do not. */
const COLUMN =
  /^(?:optie|keuze)(?:\s|$|\d)|^(?:laag|midden|hoog|minim(?:aal|um)|maxim(?:aal|um)|optimistisch|pessimistisch|realistisch)$/i;
const NUMBERED = new RegExp(String.raw`(?<!\p{L})${NOUN}\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?![\p{L}\d])`, "iu");
const SPEAKS = /(?<!\p{L})(?:scenario|variant|alternatie[fv]|opties?(?!\p{L})|keuzes?(?!\p{L}))/iu;

/** True for the title or heading of an alternative: `Scenario 1: Handhaven`, `Basisvariant`. */
export function namesAlternative(text: string): boolean {
  return text.length < LONGEST_NAME && !/[.;!?]$/.test(text) && NAME.test(text.trim());
}

const LONGEST_NAME = 90;

/** True for the heading of a column or block of columns of one alternative: also `Optie B`. */
export function headsAlternative(text: string): boolean {
  return namesAlternative(text) || COLUMN.test(text.trim());
}

/** The alternative that a label names somewhere with its letter or number (`Kosten variant A`), or null. */
export function numberedAlternative(label: string): string | null {
  return NUMBERED.exec(label)?.[0] ?? null;
}

/** True for words that announce alternatives: `De raad kan kiezen uit drie scenario's`. */
export function speaksOfAlternatives(text: string): boolean {
  return SPEAKS.test(text);
}

/** The name of an alternative as a heading prints it, without its unit. */
export function alternativeName(heading: string): string {
  const phrase = findUnit(heading)?.phrase;
  const name = phrase === undefined ? heading : heading.replace(phrase, "").replace(/\(\s*\)/, "");
  return name.replace(/[\s:–-]+$/, "").trim();
}
