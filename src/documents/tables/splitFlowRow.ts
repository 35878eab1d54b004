// Splitting a row of flowing text into its label and the values at its end.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceRow } from "../source";
import { isRunningText, placeIn } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { joinThousands, LOOSE_DASH, standInGaps, withLooseDashesApart } from "./joinThousands";
import { looseMinusOf, withTrailingMinus } from "./looseMinus";
import { isNearYear, NO_STYLE, type NumberStyle } from "./numberStyle";
import { isNoRow, lastTokens, mayEndInValue, NATURE, type Token } from "./rowTokens";
import type { TableValue } from "./yearTable";

export interface SplitRow {
  readonly label: string;
  readonly values: readonly TableValue[];
  /** The word behind the values, when there is one. */
  readonly nature?: string;
  /** True for groups of digits that can be joined to numbers in more than one way. */
  readonly unclear?: true;
  /** Amounts before those of the columns: more of them than the heading has columns. */
  readonly surplus?: readonly { readonly raw: string; readonly end: number }[];
}

/**
 * The label and the trailing values of a row. At most `columns` values; more values than that means that
 * the label itself ends in a number. A row without a trailing value gives no values.
 */
export function splitFlowRow(row: SourceRow, columns: number, unit = 1, style = NO_STYLE): SplitRow {
  const nature = NATURE.exec(row.text)?.[1];
  if (nature !== undefined && !isRunningText(row)) {
    const rest = splitValues({ ...row, text: row.text.replace(NATURE, "") }, columns, unit, style, nature);
    if (rest.values.length > 0) return { ...rest, nature };
  }
  return splitValues(row, columns, unit, style);
}

/**
 * An amount with words behind it, in a column of its own or right before a capital: the row of a table beside another.
 */
const BESIDE =
  /\s(?:€\s*)?[-–−]?\d{1,3}(?:[.'’]\d{3})+(?:,\d+|,-{1,2})?\s{3,}\p{L}{3}|\p{L}\S*\s(?:€\s?)?[-–−]?\d{1,3}(?:[.'’]\d{3})+(?:,\d+|,-{1,2})?(?:\s(?:€\s?)?[-–−]?\d[\d.,'’]*-{0,2})*\s\p{Lu}\p{Ll}{2}/u;

function splitValues(
  row: SourceRow,
  columns: number,
  unit: number,
  style: NumberStyle,
  nature?: string,
): SplitRow {
  const text = row.text;
  if (isRunningText(row) || !mayEndInValue(text)) return { label: text, values: [] };
  const suffix = lastTokens(text);
  const sign = looseMinusOf(suffix, columns, style.spaced);
  const minus = sign === "either" ? style.minus : sign;
  const signed = minus === "trailing" ? withTrailingMinus(suffix) : suffix;
  const isUnsure = (sign !== null && minus === null) || (!style.spaced && standInGaps(text, signed));
  const joined = isUnsure ? null : joinThousands(signed, columns, style.spaced, unit);
  if (!joined)
    return { label: text.slice(0, suffix[0]?.start ?? text.length).trim(), values: [], unclear: true };
  if (isNoRow(text, joined, columns)) return { label: text, values: [] };
  const wanted = nature === undefined ? columns : columns - 1;
  const own = withoutLabelNumbers(text, joined, columns, style);
  const kept = areApart(text, own) ? own : splitLooseDashes(own, [columns, wanted]);
  const start = kept[0]?.start ?? text.length;
  if (BESIDE.test(text.slice(0, start)))
    return { label: text.slice(0, start).trim(), values: [], unclear: true };
  const values = kept.flatMap((token) => {
    // A figure among amounts that nobody can read is asked.
    const printed = parsePrintedAmount(token.raw, unit) ?? (/\d/.test(token.raw) ? UNREADABLE : null);
    if (!printed) return [];
    return [{ ...token, printed, column: null, row, place: placeIn(row, token.raw) }];
  });
  const before = joined.slice(0, -kept.length).filter(({ start: at }) => at > 0);
  const surplus = before.filter(({ raw }) => style.surplus || isCertain(raw));
  return { label: text.slice(0, start).trim(), values, ...(surplus.length > 0 ? { surplus } : {}) };
}

const UNREADABLE = { type: "unreadable" } as const;

function isCertain(raw: string): boolean {
  const printed = parsePrintedAmount(raw);
  return (
    printed?.type === "malformed" ||
    (printed?.type === "money" && (printed.certain || printed.letter !== null))
  );
}

/** True where wide gaps set all values apart: a dash one space before a number is its sign. */
function areApart(text: string, tokens: readonly Token[]): boolean {
  return tokens.every(({ start }) => start > 0 && /\s\s$/.test(text.slice(Math.max(0, start - 2), start)));
}

/** `- 25` is an empty cell and 25 where that fills the columns exactly; otherwise it is minus 25. */
function splitLooseDashes<T extends { raw: string; start: number; end: number }>(
  tokens: readonly T[],
  columns: readonly number[],
): T[] {
  const loose = tokens.filter((token) => LOOSE_DASH.test(token.raw)).length;
  if (loose === 0 || !columns.includes(tokens.length + loose)) return [...tokens];
  return withLooseDashesApart(tokens);
}

/** Words that have a number behind them, which counts no money. */
export const NUMBERED =
  /(?:^|\s)(?:fase|deel|tranche|programma|deelprogramma|pijler|spoor|onderdeel|artikel|hoofdstuk|paragraaf|bijlage|nummer|nr\.?|categorie|klasse|variant|scenario|optie|blok|perceel|locatie|route|lijn)\s$/i;

/**
 * A number at the start of the row is its label when the row has no other, or when there are too many values; a
 * year right behind the words of the label is one of them (`Doorwerking kadernota 2025`).
 */
function withoutLabelNumbers<T extends { raw: string; start: number; end: number }>(
  text: string,
  suffix: readonly T[],
  columns: number,
  { years, startsBefore }: NumberStyle,
): T[] {
  const tokens = [...suffix];
  while (tokens.length > columns) tokens.shift();
  const isOfLabel = ({ raw, start }: T): boolean => {
    const before = text.slice(0, start);
    if (isNearYear(raw, years)) return startsBefore || /\p{L}\S*(?:\s(?:19|20)\d\d)*\s$/u.test(before);
    return columns > 1 && /^\d{1,2}[.:]?$/.test(raw) && NUMBERED.test(before);
  };
  // `Programma 3` alone heads a group; any other number is kept where it is the only one.
  const isAlone = /^\S+\s\d{1,2}$/.test(text);
  while (tokens[0] && (tokens.length > 1 || isAlone) && isOfLabel(tokens[0])) tokens.shift();
  const first = tokens[0];
  const unlabelled = first !== undefined && text.slice(0, first.start).trim() === "";
  if (unlabelled && tokens.length > 1 && /^\d{1,3}\.?$/.test(first.raw)) tokens.shift();
  return tokens;
}

/** Numbers that stand alone in a text, years left out: more than one in a label means that it is no label. */
export function countNumbers(text: string): number {
  const numbers = text.match(/(?<=^|\s)[-–]?\(?\d[\d.,]*\)?(?=\s|$)/g) ?? [];
  return numbers.filter((number) => !isPrintedYear(number)).length;
}
