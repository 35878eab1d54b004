// Splitting a row of flowing text into its label and the values at its end.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceRow } from "../source";
import { isRunningText, placeIn } from "../source";
import type { TableValue } from "./yearTable";

const NUMBER =
  "(?:€\\s*)?(?:[-–−+](?:\\/-)?\\s?(?=[€\\d(]))?(?:€\\s*)?\\(?\\d[\\d.,]*\\)?(?:,?-{1,2}(?=\\s|$))?(?:\\s?(?:mln|miljoen|mio|k|dzd)\\b\\.?)?(?:\\s?%)?(?:\\s?[VN](?=\\s|$))?\\*{0,2}";
const WORDS =
  "[-–−+]?\\s?P\\.?M\\.?|n\\.?\\s?t\\.?\\s?b\\.?|n\\.?n\\.?b\\.?|notk|n\\.?o\\.?t\\.?k\\.?|xx+|[-–—]+|nihil|\\?+";
const VALUE = new RegExp(`(?<=^|\\s)(?:${NUMBER}|(?:${WORDS})(?=\\s|$))`, "giu");

export interface SplitRow {
  readonly label: string;
  readonly values: readonly TableValue[];
}

/**
 * The label and the trailing values of a row. At most `columns` values; more values than that means that
 * the label itself ends in a number. A row without a trailing value gives no values.
 */
export function splitFlowRow(row: SourceRow, columns: number, unit = 1): SplitRow {
  const text = row.text;
  if (isRunningText(row)) return { label: text, values: [] };
  const tokens = [...text.matchAll(VALUE)].map((match) => ({
    raw: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let from = text.length;
  const suffix: typeof tokens = [];
  for (const token of tokens.reverse()) {
    if (text.slice(token.end, from).trim() !== "") break;
    suffix.unshift(token);
    from = token.start;
  }
  const kept = withoutLabelNumbers(text, suffix, columns);
  const start = kept[0]?.start ?? text.length;
  const values = kept.flatMap((token) => {
    const printed = parsePrintedAmount(token.raw, unit);
    if (!printed) return [];
    return [{ ...token, printed, column: null, row, place: placeIn(row, token.raw) }];
  });
  return { label: text.slice(0, start).trim(), values };
}

/** A number at the start of the row is its label when the row has no other, or when there are too many values. */
function withoutLabelNumbers<T extends { raw: string; start: number; end: number }>(
  text: string,
  suffix: readonly T[],
  columns: number,
): T[] {
  const tokens = [...suffix];
  while (tokens.length > columns) tokens.shift();
  const first = tokens[0];
  const unlabelled = first !== undefined && text.slice(0, first.start).trim() === "";
  if (unlabelled && tokens.length > 1 && /^\d{1,3}\.?$/.test(first.raw)) tokens.shift();
  return tokens;
}
