// Splitting a row of flowing text into its label and the values at its end.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { SourceRow } from "../source";
import { isRunningText, placeIn } from "../source";
import {
  hasSpacedThousands,
  joinThousands,
  LOOSE_DASH,
  standInGaps,
  withLooseDashesApart,
} from "./joinThousands";
import { type LooseMinus, looseMinusOf, looseMinusOfRows, withTrailingMinus } from "./looseMinus";
import type { TableValue } from "./yearTable";
import { isPrintedYear } from "../words/printedYear";

const NUMBER =
  "(?:[VN]\\s?(?=[€\\d]))?(?:\\(\\s?(?=€\\s?\\d[\\d.,\\s'’]{0,15}\\)))?(?:€\\s*)?(?:[-–−+](?:\\/-)?\\s?(?=[€\\dOlI(]))?(?:€\\s*)?\\(?(?:(?=[\\d.,]*[OolI])(?=\\S*\\d\\S*\\d)[\\dOolI]{1,3}(?:[.,][\\dOolI]{3})+(?=\\s|$)|\\d(?:[\\d.,]|['’](?=\\d{3}(?!\\d)))*)\\)?(?:,?-{1,2}(?=\\s|$))?(?:\\s?(?:mln|miljoen|mio|k|dzd)\\b\\.?)?(?:\\s?%)?(?:\\s?[VN](?=\\s|$))?\\*{0,2}";
const WORDS =
  "[-–−+]?\\s?P\\.?M\\.?(?:\\s\\([VN]\\))?|n\\.?\\s?t\\.?\\s?b\\.?|n\\.?n\\.?b\\.?|notk|n\\.?o\\.?t\\.?k\\.?|n\\.?\\s?v\\.?\\s?t\\.?|xx+|[-–—]+|nihil|\\?+|#{2,}";
const VALUE = new RegExp(`(?<=^|\\s)(?:${NUMBER}|(?:${WORDS})(?=\\s|$))`, "giu");

/** V or N in a column of its own, behind the amount that it is about. */
const LETTER = /^[VN]$/;

/** A word behind the values that says whether they last: `S`, `I`, `incidenteel`. */
const NATURE = /\s+(S|I|I\/S|S\/I|str\.?|inc\.?|structureel|incidenteel)$/i;

/** How the rows of a table print their numbers. */
export interface NumberStyle {
  /** Some print thousands with a space (`25 000`). */
  readonly spaced: boolean;
  /** Where they print a minus that a space sets apart. */
  readonly minus: LooseMinus | null;
  /** The years of the columns, where no number without a point can be taken for one of them. */
  readonly years: readonly number[];
  /** All have more numbers than there are columns: one of those is no number of a label. */
  readonly surplus: boolean;
  /** Two rows have one number more than there are columns, or one of which the first adds the others. */
  readonly oneMore: boolean;
  /** Rows with several numbers print thousands without a point (`15000`), and so may a row with one. */
  readonly plain: boolean;
  /** The last full row of small numbers alone (`25 30 35`): in a row before it one such number is an amount too. */
  readonly lastSmall: number;
}

const NO_STYLE: NumberStyle = {
  spaced: false,
  minus: null,
  years: [],
  surplus: false,
  oneMore: false,
  plain: false,
  lastSmall: -1,
};

/** What is known of a table before its rows are split. */
interface KnownOfTable {
  readonly columns: number;
  readonly years: readonly number[];
  /** Euros that one printed unit stands for. */
  readonly unit: number;
  /** The document prints its thousands with a space. */
  readonly spaced: boolean;
}

/** What the rows of a table show together. */
export function numberStyleOf(rows: readonly SourceRow[], known: KnownOfTable): NumberStyle {
  const { columns, years } = known;
  const spaced =
    known.spaced || rows.some((row) => hasSpacedThousands(row.text) || showsGroups(row, columns));
  const signs = rows.map((row) => {
    const text = row.text.replace(NATURE, "");
    return isRunningText(row) || !mayEndInValue(text)
      ? null
      : looseMinusOf(lastTokens(text), columns, spaced);
  });
  const isPlain = rows.some((row) => valuesOf(row, columns).some(({ raw }) => isPlainThousands(raw, years)));
  const counts = countsOf(rows, { ...known, spaced });
  const more = counts.filter(({ count }) => count === columns + 1);
  return {
    spaced,
    minus: looseMinusOfRows(signs),
    years: isPlain ? [] : years,
    surplus: counts.length > 1 && counts.every(({ count }) => count > columns),
    oneMore: more.length > 1 || more.some(({ adds }) => adds),
    plain: isPlain,
    lastSmall: rows.findLast((row) => isFullOfSmall(row, columns))?.index ?? -1,
  };
}

/** More numbers than columns, of which wide gaps set some apart and one space divides others: those are thousands. */
function showsGroups(row: SourceRow, columns: number): boolean {
  if (isRunningText(row) || !/\d \d{3}(?!\d)/.test(row.text) || !mayEndInValue(row.text)) return false;
  const tokens = lastTokens(row.text);
  return tokens.length > columns && standInGaps(row.text, tokens);
}

function isFullOfSmall(row: SourceRow, columns: number): boolean {
  const values = valuesOf(row, columns);
  return columns > 1 && values.length === columns && values.every(({ raw }) => SMALL.test(raw));
}

/** Two digits or three: one alone counts or numbers something more often than it is an amount. */
export const SMALL = /^[-–−(]?\d{2,3}\)?$/;

/** How many numbers each full row has, and whether the first adds the others; one that starts a row is its code. */
function countsOf(
  rows: readonly SourceRow[],
  { columns, unit, spaced }: KnownOfTable,
): { readonly count: number; readonly adds: boolean }[] {
  return rows.flatMap((row) => {
    if (isRunningText(row) || !mayEndInValue(row.text)) return [];
    const suffix = lastTokens(row.text);
    const tokens = joinThousands(suffix, columns, spaced, unit) ?? suffix;
    const isCode = row.text.slice(0, tokens[0]?.start).trim() === "";
    const count = tokens.length - (isCode ? 1 : 0);
    return count >= columns ? [{ count, adds: addsOthers(tokens.map(({ raw }) => raw)) }] : [];
  });
}

function addsOthers(values: readonly string[]): boolean {
  const cents = values.map((raw) => {
    const printed = parsePrintedAmount(raw);
    return printed?.type === "money" ? centsOf(printed.number, 1) * (printed.negative ? -1 : 1) : 0;
  });
  const [first = 0, ...others] = cents;
  return first !== 0 && first === others.reduce((sum, one) => sum + one, 0);
}

/** The values of a row of the table; few or none of a line of text below it. */
function valuesOf(row: SourceRow, columns: number): readonly Token[] {
  const { text } = row;
  if (isRunningText(row) || !mayEndInValue(text)) return [];
  const tokens = lastTokens(text);
  return tokens.length < Math.min(2, columns) || isNoRow(text, tokens, columns) ? [] : tokens;
}

/** `4500`: a table that prints thousands so can print 2027 of them too. */
function isPlainThousands(raw: string, years: readonly number[]): boolean {
  return /^[-–(]?\d{4,}\)?$/.test(raw) && !isNearYear(raw.replace(/[^\d]/g, ""), years);
}

/** Budgets look so many years ahead or back. */
const FARTHEST_YEAR = 10;

function isNearYear(raw: string, years: readonly number[]): boolean {
  return isPrintedYear(raw) && years.some((year) => Math.abs(year - Number(raw)) <= FARTHEST_YEAR);
}

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

/** A last word without a digit that can still end a value: its unit, sign or letter, or a word for an amount. */
const LAST_WORD = new RegExp(
  `^(?:(?:mln|miljoen|mio|k|dzd)?\\.?%?[VN]?\\*{0,2}|${WORDS}|t\\.?b\\.?|b\\.?)$`,
  "iu",
);

/** A cheap look at the end of the row: most lines of a document are text, and hold no value there. */
function mayEndInValue(text: string): boolean {
  const word = /\S+$/.exec(text.slice(-LONGEST_WORD).trimEnd())?.[0] ?? "";
  return /\d/.test(word) || LAST_WORD.test(word);
}

/** No word without a digit that ends a value is longer. */
const LONGEST_WORD = 24;

/** The values at the end of a text, as printed. */
function lastTokens(text: string): Token[] {
  const tokens = [...text.matchAll(VALUE)].map((match) => ({
    raw: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let from = text.length;
  const suffix: Token[] = [];
  for (const token of tokens.reverse()) {
    const between = text.slice(token.end, from).trim();
    if (between !== "" && !(LETTER.test(between) && /\d/.test(token.raw))) break;
    suffix.unshift(between === "" ? token : { ...token, raw: `${token.raw} ${between}` });
    from = token.start;
  }
  // `N348` is a road where no other value has a letter.
  const isLettered = suffix.slice(1).some(({ raw }) => /[VN]/.test(raw));
  return suffix.length > 1 && !isLettered && /^[VN]\d/.test(suffix[0]?.raw ?? "") ? suffix.slice(1) : suffix;
}

interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
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
  const own = withoutLabelNumbers(text, joined, columns, style.years);
  const kept = areApart(text, own) ? own : splitLooseDashes(own, [columns, wanted]);
  const start = kept[0]?.start ?? text.length;
  if (BESIDE.test(text.slice(0, start)))
    return { label: text.slice(0, start).trim(), values: [], unclear: true };
  const values = kept.flatMap((token) => {
    const printed = parsePrintedAmount(token.raw, unit);
    if (!printed) return [];
    return [{ ...token, printed, column: null, row, place: placeIn(row, token.raw) }];
  });
  const before = joined.slice(0, -kept.length).filter(({ start: at }) => at > 0);
  const surplus = before.filter(({ raw }) => style.surplus || isCertain(raw));
  return { label: text.slice(0, start).trim(), values, ...(surplus.length > 0 ? { surplus } : {}) };
}

function isCertain(raw: string): boolean {
  const printed = parsePrintedAmount(raw);
  return printed?.type === "malformed" || (printed?.type === "money" && printed.certain);
}

/** A number at the end of a sentence, or one that begins with a zero, as of a telephone: no amount of a row. */
function isNoRow(text: string, suffix: readonly { readonly raw: string }[], columns: number): boolean {
  if (/\d\.$/.test(text) && suffix.length < Math.max(2, columns)) return true;
  if (/^\s*[-–—|]\s*\d{1,3}\s*[-–—|]\s*$/.test(text)) return true; // a page number between dashes
  return suffix.some(({ raw }) => /^\(?0\d/.test(raw) && !/^\(?0\d*(?:\.\d{3})+\)?$/.test(raw));
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
const NUMBERED =
  /(?:^|\s)(?:fase|deel|tranche|programma|deelprogramma|pijler|spoor|onderdeel|artikel|hoofdstuk|paragraaf|bijlage|nummer|nr\.?|categorie|klasse|variant|scenario|optie|blok|perceel|locatie|route|lijn)\s$/i;

/**
 * A number at the start of the row is its label when the row has no other, or when there are too many values; a
 * year right behind the words of the label is one of them (`Doorwerking kadernota 2025`).
 */
function withoutLabelNumbers<T extends { raw: string; start: number; end: number }>(
  text: string,
  suffix: readonly T[],
  columns: number,
  years: readonly number[],
): T[] {
  const tokens = [...suffix];
  while (tokens.length > columns) tokens.shift();
  const isOfLabel = ({ raw, start }: T): boolean => {
    const before = text.slice(0, start);
    if (isNearYear(raw, years)) return /\p{L}\S*(?:\s(?:19|20)\d\d)*\s$/u.test(before);
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
