// Crosscheck: what one fte costs, as far as the text says it in several places (`1 fte, wat neerkomt op € 90.000`):
// prices that cannot be one and the same.
import type { Place } from "../../domain/diagnostics/place";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";
import { amountsInText, type SentenceAmount } from "./sentences";

const NUMBER = String.raw`(\d{1,2}(?:,\d{1,2})?)`;
const FTE = new RegExp(
  String.raw`(?<![\d.,€])${NUMBER}(?:\s*(?:tot|à|-|–)\s*${NUMBER})?\s*fte(?:['’]?s)?(?!\p{L})`,
  "giu",
);
/** Beside each other, with no other amount between them. */
const FARTHEST = 45;
/** Another amount, the end of a sentence or an item of a list. */
const APART = /[\d€;•]|\.\s|\s[-–]\s/;
/** Euros that a year of one person can cost; outside it the amount is of something else. */
const CHEAPEST = 30_000;
const DEAREST = 200_000;
/** Prices within a tenth of each other are of scales and years. */
const MARGIN = 1.1;

interface Price {
  readonly least: number;
  readonly most: number;
  readonly place: Place;
}

export const pricePerFte: Crosscheck = (input) => {
  const prices = amountsInText(input).flatMap((amount) => priceOf(amount) ?? []);
  const [first, ...others] = prices;
  const differ = first ? others.filter((one) => !overlap(first, one)) : [];
  if (!first || differ.length === 0) return [];
  const figures = [first, ...differ].map(({ least, most }) => [
    Math.round(least * 100),
    Math.round(most * 100),
  ]);
  const related = differ.map(({ place }) => place);
  return [createDiagnostic("text/rates-differ", first.place, { figures: figures.flat() }, { related })];
};

function priceOf({ sentence, at, raw, cents, place }: SentenceAmount): Price | null {
  if (/^\s*(?:per|voor)\s+(?:week|maand|dag|uur)/i.test(sentence.slice(at + raw.length))) return null;
  const near = [...sentence.matchAll(FTE)].filter(({ index, 0: words }) => {
    const [from, to] = index < at ? [index + words.length, at] : [at + raw.length, index];
    const between = sentence.slice(from, to).replace(/€\s*$/, "");
    return from <= to && to - from <= FARTHEST && !APART.test(between);
  });
  const [only, second] = near;
  if (!only || second || /(?:weken|maanden)/.test(sentence.slice(at, at + 80))) return null;
  const [few, many] = [only[1], only[2] ?? only[1]].map((text) => Number(text?.replace(",", ".")));
  if (!few || !many) return null;
  const [least, most] = [cents / 100 / many, cents / 100 / few];
  return least >= CHEAPEST && most <= DEAREST ? { least, most, place } : null;
}

function overlap(one: Price, other: Price): boolean {
  return one.least <= other.most * MARGIN && other.least <= one.most * MARGIN;
}
