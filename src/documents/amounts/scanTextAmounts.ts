// Amounts in running text: everything that can only be money (a currency, a unit word, thousands).
// Years, dates, codes such as 4.2.5 and counts are no money and are left alone.
import { rememberText } from "../remember";
import { parsePrintedAmount } from "./parsePrintedAmount";
import type { PrintedAmount } from "./printedAmount";
import { spelledAmounts, weighs } from "./spelledAmount";

export interface TextAmount {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly printed: PrintedAmount;
}

/** Thousands with spaces (`25 000`) are one number only beside a currency; the test of money below sees to that. */
const NUMBER =
  "\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d{1,2})?(?![\\d,])|\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d{1,2})?(?![\\d.])|\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:['’]\\d{3})+(?!\\d)(?:,\\d{1,2})?|\\d+(?:[.,]\\d+)?";
const UNIT = "ton\\b|mille\\b|mln\\b\\.?|miljoen\\b|mio\\b\\.?|miljard\\b|duizend\\b|k\\b|K\\b";
const CANDIDATE = new RegExp(
  `(?<![\\w.,/])(?:(?:€|EUR\\b)\\s*[-–−]?\\s*(?:${NUMBER})|[-–−]?(?:${NUMBER}))(?:,-{1,2}|\\.-|,=)?(?:\\s?(?:${UNIT}))?(?:\\s?euro(?:'s)?\\b)?`,
  "giu",
);
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3}){2,}|(?:['’]\d{3})+)(?![\d]|[.,]\d{3})/;

/** Every amount of money in a line of text, in reading order. */
export const scanTextAmounts = rememberText((text): readonly TextAmount[] => {
  const found: TextAmount[] = spelledAmounts(text).map((one) => ({
    ...one,
    end: one.start + one.raw.length,
  }));
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(CANDIDATE)) {
    const own = match[0].trim();
    // The number of a note that lost its place: `45.0003`.
    const note = THOUSANDS.test(own)
      ? (/^\d(?![\d.,])/.exec(text.slice(match.index + match[0].length))?.[0] ?? "")
      : "";
    const raw = own + note;
    const start = match.index + match[0].indexOf(own);
    const after = text.slice(start + raw.length);
    if (/^(?:[\d%]|\.\d|[/-]\d|\s?%|\s?procent)/.test(after)) continue;
    if (!isMoney(own) || (IN_WORDS.test(own) && weighs(after))) continue;
    const printed = parsePrintedAmount(raw.replace(/\.$/, ""), 1_000_000);
    if (printed?.type !== "money" && printed?.type !== "malformed") continue;
    found.push({ raw, start, end: start + raw.length, printed });
  }
  return found.sort((one, other) => one.start - other.start);
});

/** Behind a number without a currency these may count or weigh something. */
const IN_WORDS = /^[^€e]*(?:mln|miljoen|mio|miljard|duizend|ton)\b/i;

function isMoney(raw: string): boolean {
  if (/€|eur\b|euro/i.test(raw)) return true;
  if (/(?:mille|mln|miljoen|mio|miljard|duizend|\dk)\b/i.test(raw)) return true;
  if (/^\d{1,2}(?:[.,]\d)?\s?ton$/i.test(raw)) return true;
  if (/,-{1,2}$|\.-$|,=$/.test(raw)) return true;
  return THOUSANDS.test(raw);
}
