// How the rows of a table in flowing text print their numbers, from all of them together: thousands apart by a space, a
// minus that stands apart, years that could be amounts, one number more than there are columns.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { SourceRow } from "../source";
import { isRunningText } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { hasSpacedThousands, joinThousands, standInGaps } from "./joinThousands";
import { type LooseMinus, looseMinusOf, looseMinusOfRows } from "./looseMinus";
import { isNoRow, lastTokens, mayEndInValue, NATURE, type Token } from "./rowTokens";

/** How the rows of a table print their numbers. */
export interface NumberStyle {
  /** Some print thousands with a space (`25 000`). */
  readonly spaced: boolean;
  /** Where they print a minus that a space sets apart. */
  readonly minus: LooseMinus | null;
  /** The years of the columns, where no number without a point can be taken for one of them. */
  readonly years: readonly number[];
  /** A column before the amounts says in which year each row starts. */
  readonly startsBefore: boolean;
  /** All have more numbers than there are columns: one of those is no number of a label. */
  readonly surplus: boolean;
  /** Two rows have one number more than there are columns, or one of which the first adds the others. */
  readonly oneMore: boolean;
  /** Rows with several numbers print thousands without a point (`15000`), and so may a row with one. */
  readonly plain: boolean;
  /** The last full row of small numbers alone (`25 30 35`): in a row before it one such number is an amount too. */
  readonly lastSmall: number;
}

export const NO_STYLE: NumberStyle = {
  spaced: false,
  minus: null,
  years: [],
  startsBefore: false,
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
  /** What the heading says before its first column. */
  readonly headed: string;
}

/** Over a column of years in which rows start. */
export const STARTS =
  /(?<!\p{L})(?:start(?:jaar|datum)?|ingang(?:sjaar|sdatum)?|invoering|vanaf|jaar|per)\s*$/iu;

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
    startsBefore: STARTS.test(known.headed),
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

export function isNearYear(raw: string, years: readonly number[]): boolean {
  return isPrintedYear(raw) && years.some((year) => Math.abs(year - Number(raw)) <= FARTHEST_YEAR);
}
