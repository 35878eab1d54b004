// Year headings: the columns that a table's header names (years, totals, `structureel`, letters),
// in grids by cell and in flowing text by the order of words.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { rememberRow } from "../remember";
import { indentOf, isRunningText, type SourceRow } from "../source";
import { compoundKind } from "../words/rowWords";
import { headingColumn, type HeadingColumn, mayHaveYear, RANGE, yearOfAmounts } from "./headingColumn";
import { countedYears, mayCountYears } from "./relativeYears";

/** Flowing text heads columns when it has two years or more. */
function mayHaveYears(text: string): boolean {
  return /(?:(?:19|20)\d{2}|['’]\d{2}).*?(?:(?:19|20)\d{2}|['’]\d{2})/s.test(text);
}

/** The columns of a row that heads a table with years, or null when the row is no such heading. */
export const yearHeadingOf = rememberRow((row): readonly HeadingColumn[] | null => {
  if (isRunningText(row)) return null;
  if (mayCountYears(row)) return countedHeading(row);
  if (!mayHaveYear(row.text)) return null;
  if (row.layout !== "flow") return gridHeading(row);
  return mayHaveYears(row.text) ? flowHeading(row) : null;
});

/** The columns of a heading that counts its years; words before them are its label. */
function countedHeading(row: SourceRow): HeadingColumn[] | null {
  const cells =
    row.layout === "flow"
      ? [...row.text.matchAll(/jaar\s?[1-9]|t\s?\+\s?[1-9]|[^\s]+/giu)].map(({ 0: text, index }) => {
          const start = indentOf(row) + index;
          return { text, column: null, start, end: start + text.length };
        })
      : row.cells;
  const words = cells.map((cell) => headingColumn(cell.text, cell));
  const counted = countedYears(words);
  if (!counted) return null;
  const columns = words.map((column, at): HeadingColumn => {
    const relative = counted[at] ?? null;
    return relative === null ? column : { ...column, kind: "year", relative };
  });
  return row.layout === "flow" ? columns.filter((column) => column.kind !== "text") : columns;
}

/** A range of which every year has a column of its own is their total. */
function settleRanges(columns: readonly HeadingColumn[]): HeadingColumn[] {
  const years = new Set(columns.map((column) => column.year));
  return columns.map((column) => {
    const range = column.year === null ? RANGE.exec(column.label) : null;
    if (!range) return column;
    const covered = years.has(Number(range[1])) && years.has(Number(range[2]));
    if (!covered) return column;
    const { period: _, ...total } = column;
    return { ...total, kind: "total" };
  });
}

/** Where no column is a year's, the change of one year is. */
function withYearOfChange(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  if (columns.some(({ year, period }) => year !== null || period !== undefined)) return columns;
  const years = columns.map(yearOfAmounts);
  if (years.filter((year) => year !== null).length !== 1) return columns;
  return columns.map((column, at) => {
    const year = years[at] ?? null;
    return year === null ? column : { ...column, kind: "year", year };
  });
}

function gridHeading(row: SourceRow): readonly HeadingColumn[] | null {
  const columns = withYearOfChange(settleRanges(row.cells.map((cell) => headingColumn(cell.text, cell))));
  const years = columns.filter((column) => column.year !== null || column.period !== undefined);
  if (years.length === 0 || (years.length === 1 && row.table === undefined)) return null;
  const others = columns.filter((column) => column.kind === "text" && column.label !== "");
  if (others.some((column) => column.label.length > 80)) return null;
  if (others.filter((column) => /\d{1,3}\.\d{3}/.test(withoutUnit(column.label))).length > 0) return null;
  // Beside an amount of 1.000, the 2000 is an amount too.
  if (others.some((column) => isNumber(withoutUnit(column.label)))) return null;
  if (years.length > 1) return columns;
  // A year with amounts beside it, or first in its row, is a row of a table whose years stand below each other.
  if (years[0]?.column === 0) return null;
  const amounts = others.some((column) => parsePrintedAmount(column.label) !== null);
  return others.length > 4 || amounts ? null : columns;
}

/** Two digits or more: a heading may number its columns. */
function isNumber(label: string): boolean {
  return /^[-–−(]?\s*(?:€\s*)?\d{2}/.test(label) && parsePrintedAmount(label) !== null;
}

/** Budgets look so many years ahead or back; a number farther from the years of a table is an amount. */
const FARTHEST = 10;

/** True when a row below a heading heads columns again, rather than holding amounts that look like years. */
export function headsAgain(row: SourceRow, above: readonly HeadingColumn[]): boolean {
  const heading = yearHeadingOf(row);
  if (!heading || row.layout === "flow") return heading !== null;
  const known = above.flatMap((column) => column.year ?? []);
  const years = heading.filter((column) => column.year !== null);
  const isNear = years.every(({ year }) => known.some((one) => Math.abs(one - (year ?? 0)) <= FARTHEST));
  const [first, second] = years;
  if (!isNear || !first || known.length === 0) return known.length === 0;
  if (second || known.length === 1) return true;
  const over = above.find((column) => column.column !== null && column.column === first.column);
  return first.column === null || over === undefined || over.year === null || over.year === first.year;
}

/** A heading may state its unit (`Maatregel (x € 1.000)`); any other such number makes it a row. */
function withoutUnit(label: string): string {
  return label.replace(/1\.000(?:\.000)?(?![\d.])/g, "");
}

const TOKEN =
  /(?:19|20)\d{2}\s?(?:t\/m|tot en met|-|–)\s?(?:19|20)\d{2}|(?:(?:begroting|raming|mjb|mjr|jr|jaar|jaarschijf|prognose)\s)?(?:19|20)\d{2}(?:\s?\*+)?(?:\s(?:e\.?v\.?|en verder|en volgende jaren|en later|en eerder)(?=\s|$))?|(?:t\/m|tot en met|na)\s(?:19|20)\d{2}|totaal|structureel|v\/n|n\/v|fte|[^\s]+/giu;

const UNIT_BEHIND = /(?<=(?:19|20)\d{2})\s*\(?[x×]\s*€?\s*1\.000(?:\.000)?(?![\d.])\)?/gi;

function flowHeading(row: SourceRow): HeadingColumn[] | null {
  const indent = indentOf(row);
  // A unit behind each year says nothing of the columns (`2027 x € 1.000   2028 x € 1.000`).
  const text = row.text.replace(UNIT_BEHIND, (unit) => " ".repeat(unit.length));
  const found = [...text.matchAll(TOKEN)].map((match) => {
    const start = indent + match.index;
    return headingColumn(match[0], { column: null, start, end: start + match[0].length });
  });
  const tokens = settleRanges(withWordBefore(found));
  const first = tokens.findIndex((token) => token.year !== null);
  if (first < 0) return null;
  const columns = tokens.slice(first);
  const years = columns.filter((column) => column.year !== null);
  if (years.length < 2 || columns.some((column) => column.kind === "text")) return null;
  const before = row.text.slice(0, Math.max(0, (columns[0]?.start ?? 0) - indent)).trim();
  // A legend or a unit between brackets is no part of the words.
  const words = before.replace(/\([^()]*\)/g, " ").trim();
  if (words.split(/\s+/).length > 8 || (/[.;!?]$/.test(before) && !ABBREVIATION.test(before))) return null;
  if (/\b(?:in|en|tot|van|tussen|jaren|vanaf|periode|voor|sinds|over)$/i.test(before)) return null;
  // What a year came to stands in a column that only cells can keep apart from the others.
  const isWorded = columns.some((column) => column.label !== String(column.year));
  if (isWorded && /\b(?:rekening|jaarrekening|realisatie|gerealiseerd|werkelijk)$/i.test(before)) return null;
  // `Lasten 2026 Baten 2026` are two columns; a year and the same year again are none.
  const ascending = years.every((column, at) => {
    const before = years[at - 1];
    return column.year !== before?.year || wordBefore(column) !== wordBefore(before);
  });
  if (!ascending) return null;
  return [...wordColumns(before, indent), ...columns];
}

/** `Begr.`: a short word that stands apart ends no sentence. */
const ABBREVIATION = /(?:^|\s{2})\p{L}{2,6}\.$/u;

/** `Raming 2026 Raming 2027`: the word that each year has before it is part of its column. */
function withWordBefore(tokens: readonly HeadingColumn[]): HeadingColumn[] {
  const hasTwoWords = (token: HeadingColumn, at: number): boolean =>
    hasWord(token) && token.year !== null && tokens[at + 1]?.kind === "text";
  return tokens.flatMap((token, at): HeadingColumn[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // The first word of a row stands over the titles where it is far before the years (`Kosten      2027   2028`), or
    // where the year has a word of its own (`Budget Begroting 2027`), unless a later one has two as well.
    const isFar = (word: HeadingColumn, year: HeadingColumn): boolean =>
      word === tokens[0] &&
      (year.start - word.end > WIDEST_SPACE || (hasWord(year) && !tokens.slice(2).some(hasTwoWords)));
    if (token.kind === "text" && next && !isFar(token, next) && joined(token, next)) return [];
    return [(before && !isFar(before, token) && joined(before, token)) || token];
  });
}

const WIDEST_SPACE = 3;
const wordBefore = ({ label }: HeadingColumn): string => label.replace(/[^\p{L}]+/gu, "").toLowerCase();
const hasWord = ({ label }: HeadingColumn): boolean => /^\p{L}/u.test(label);

/** A word and the year behind it as one column; null when they are none. */
function joined(word: HeadingColumn, year: HeadingColumn): HeadingColumn | null {
  if (word.kind !== "text" || year.year === null || compoundKind(word.label) !== null) return null;
  const both = headingColumn(`${word.label} ${year.label}`, { ...year, start: word.start });
  return both.year === null ? null : both;
}

/** The words before the years: one column, or several where wide gaps part them. */
function wordColumns(before: string, indent: number): HeadingColumn[] {
  return [...before.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: words, index }) => {
    const start = indent + index;
    const place = { column: null, start, end: start + words.length };
    return { ...headingColumn(words, place), kind: "text" };
  });
}
