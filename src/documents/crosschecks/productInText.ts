// Crosscheck: a multiplication written out in the text against the result that it prints:
// `15 deelnemers x € 300 x 12 maanden = € 54.000`.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import { placeIn } from "../source";
import type { Crosscheck } from "./crosscheck";

const NUMBER = String.raw`(?:€\s?)?\d[\d.]*(?:,\d+)?(?:,-)?(?:\s?%)?`;
const WORDS = String.raw`(?:\s(?!(?:is|x|van|tegen|keer|maal)\b)\p{L}[\p{L}.]*){0,3}`;
const TIMES = String.raw`\s*(?:[x×*à]|\b(?:keer|maal|tegen)\b|\bvan(?=\s€))\s*`;
const PRODUCT = new RegExp(
  String.raw`(?<![\d.,])(?<factors>${NUMBER}${WORDS}(?:${TIMES}${NUMBER}${WORDS}){1,3})` +
    String.raw`\s*(?:=|\bis(?: totaal| samen)?\b|\bkomt (?:dit |dat )?neer op\b)\s*(?<result>${NUMBER})`,
  "giu",
);

/** A sign or word of times, and a number behind it: most lines have no such thing. */
const MAY_MULTIPLY = /(?:[x×*à]|keer|maal|tegen|van)\s{0,3}€?\s?\d/iu;

export const productInText: Crosscheck = ({ document, inTable }) =>
  document.rows.flatMap((row) => {
    if (inTable.has(row.index) || row.layout !== "flow" || !MAY_MULTIPLY.test(row.text)) return [];
    return [...row.text.matchAll(PRODUCT)].flatMap(({ 0: raw, groups }) => {
      const printed = numberIn(groups?.["result"] ?? "");
      const factors = (groups?.["factors"] ?? "").match(new RegExp(NUMBER, "gu"))?.map(numberIn) ?? [];
      if (printed === null || factors.includes(null)) return [];
      const product = factors.reduce<number>((all, one) => all * (one ?? 1), 1);
      if (Math.abs(product - printed) < 0.5) return [];
      const data = { label: raw, expected: cents(printed), found: cents(product) };
      return [createDiagnostic("text/product-mismatch", placeIn(row, raw), data)];
    });
  });

/** A plain number or amount; a percentage as its part of one; null for anything else. */
function numberIn(text: string): number | null {
  const percentage = /^([\d,]+)\s?%$/.exec(text.trim())?.[1];
  if (percentage !== undefined) return Number(percentage.replace(",", ".")) / 100;
  const printed = parsePrintedAmount(text.trim());
  return printed?.type === "money" ? centsOf(printed.number, 1) / 100 : null;
}

function cents(euros: number): number {
  return Math.round(euros * 100);
}
