// Year headings: the columns that a table's header names (years, totals, `structureel`, letters),
// in grids by cell and in flowing text by the order of words.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { rememberRow, rememberText } from "../remember";
import { nearestYear } from "./openYears";
import { countedYears, mayCountYears } from "./relativeYears";
import { compoundKind } from "../words/rowWords";
import { isAmountColumn, isChangeColumn } from "./columnMeaning";
import type { StartDate } from "../words/startDate";
import { indentOf, isRunningText, type SourceCell, type SourceRow } from "../source";

export type ColumnKind = "year" | "total" | "structural" | "letter" | "other-quantity" | "text" | "amount";

export interface HeadingColumn {
  readonly kind: ColumnKind;
  /** For a year column: the year as printed. */
  readonly year: number | null;
  /** `2024 e.v.`: the amount goes on in the years after. */
  readonly continuing: boolean;
  /** `2025 t/m 2027`: the years that the amounts are for; nobody says how they are spread. */
  readonly period?: readonly number[];
  /** `t/m 2026`, `na 2028`: of this year, or of others beyond the table too. */
  readonly isOpen?: true;
  /** When its amounts start, and whether they are said to last: the first year may have a part of them. */
  readonly starts?: StartDate & { readonly lasts: boolean };
  /** `Jaar 2`: years after the first, which the heading does not name. */
  readonly relative?: number;
  readonly label: string;
  /** Grid column, or null when only the order is known. */
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
}

/** The same column, whatever kind its cells have shown it to be. */
export function isSameColumn(one: HeadingColumn, other: HeadingColumn): boolean {
  return one.column === other.column && one.start === other.start;
}

const YEAR =
  /^(?:(?:(?:begroting|meerjarenbegroting|kadernota|perspectiefnota|voorjaarsnota)\s+(?:19|20)\d{2}\s*[-–,:]?\s*(?=jaarschijf)|begroot|begroting|begr\.?|besp\.?|opbr\.?|inv\.?|bez\.?|raming|jaar|jaarschijf|prognose|mjb|mjr|mj|jr|meerjaren(?:raming|begroting|perspectief)?|meerjarige?|korting(?:en)?|verlaging(?:en)?|verhoging(?:en)?|doorwerking|effect|bedrag|budget|lasten|baten|kosten|opbrengst(?:en)?|besparing|stand|primitief|saldo|incidentele?|structurele?|eenmalige?|extra|netto|verwachte?|geraamde?|ingeboekte?|krediet(?:en)?|kapitaallasten|investering(?:en)?|uitgaven|inkomsten|(?!woonlasten|minder)[a-zë]{3,}-?(?:lasten|kosten|baten|opbrengsten|inkomsten|uitgaven)|voordeel|nadeel|ombuiging(?:en)?|bezuiniging(?:en)?|taakstelling|incidenteel|structureel|wijziging|mutatie|bijstelling|(?:scenario|variant|alternatief|optie)\s+(?:[a-z]|\d{1,2}|[ivx]+)\s*[:–-]?|€|per|t\/m|vanaf)\s*)*\(?((?:19|20)\d{2})\)?\s*(?:\*+|[¹²³]|\d\))?\s*(e\.?\s?v\.?|en verder|en volgende(?: jaren)?|en later|ev|→|>|\+)?\s*(?:\(?[x×*]?\s*€?\s*(?:1\.000(?:\.000)?|mln|1000|k€)?\)?)?$/i;
const RANGE = /^\(?((?:19|20)\d{2})\s*(?:t\/m|tot en met|[-–/])\s*((?:19|20)\d{2})\)?\*?$/i;
const TOTAL =
  /^(?:totaa?l(?:en)?|som|saldo|cumulatief|cum\.?)(?:\s+(?:bedrag|kosten|lasten|effect|20\d\d\s*[-–]\s*20\d\d|\d+\s*jaar))*$/i;
const STRUCTURAL = /^(?:structureel|struct\.?|structurele? (?:effect|bedrag)|jaarlijks)$/i;
const LETTER =
  /^(?:voordeel\s?\/\s?nadeel|nadeel\s?\/\s?voordeel|voordelig\s?\/\s?nadelig|v\/n|n\/v|v of n|l\/b|b\/l|i\/s|s\/i|inc\.?\/str\.?|str\.?\/inc\.?)$/i;
const OTHER = /^(?:fte|formatie|aantal(?:\s.*)?|uren|%|percentage|m2)$/i;

/** One header cell as a column. */
export function headingColumn(
  text: string,
  { column, start, end }: Pick<SourceCell, "column" | "start" | "end">,
): HeadingColumn {
  return { ...headingWords(text), column, start, end };
}

/** `Inc. 2027`, `2027 S`: a year and whether its amounts last, in short. */
const OF_NATURE =
  /^(?:(inc(?:id)?|str(?:uct)?)\.?\s+)?((?:19|20)\d{2})(?:\s+\(?(i|s|inc(?:id(?:enteel)?)?|str(?:uct(?:ureel)?)?)\.?\)?)?$/i;

function inFull(all: string, before = "", year = "", behind = ""): string {
  if ((before === "") === (behind === "")) return all;
  return `${/^i/i.test(before + behind) ? "Incidenteel" : "Structureel"} ${year}`;
}

/** What the words of a header cell say. */
const headingWords = rememberText((text): Omit<HeadingColumn, "column" | "start" | "end"> => {
  const label = text
    .replace(/\*\*|__|(?<=\d)\s+\(?in (?:€|euro(?:['’]?s)?)\)?\s*$/gi, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’](\d{2})$/, "20$1")
    .replace(/^((?:19|20)\d{2})\s+(raming|prognose|begroting)$/i, "$2 $1")
    .replace(OF_NATURE, inFull);
  const open = mayHaveYear(label) ? YEAR.exec(nearestYear(label) ?? "") : null;
  const year = mayHaveYear(label) ? (open ?? YEAR.exec(label) ?? amountOfYear(label)) : null;
  const kind: ColumnKind =
    year || (mayHaveYear(label) && RANGE.test(label))
      ? "year"
      : TOTAL.test(label)
        ? "total"
        : STRUCTURAL.test(label)
          ? "structural"
          : LETTER.test(label)
            ? "letter"
            : OTHER.test(label)
              ? "other-quantity"
              : "text";
  return {
    kind,
    year: year ? Number(year[1]) : null,
    ...(open ? { isOpen: true as const } : {}),
    ...(year ? {} : periodOf(label)),
    continuing: Boolean(year?.[2]) || (year !== null && /\bvanaf\b/i.test(label)),
    label,
  };
});

/** `Kosten gemeente 2026`; not `Besparing kadernota 2026`, which may be the year of a document. */
function amountOfYear(label: string): RegExpExecArray | null {
  const found = /^\p{L}[\p{L} .-]{2,40} ((?:19|20)\d{2})$/u.exec(label);
  const words = label.slice(0, -5);
  return found && isAmountColumn(words) && !DOCUMENT.test(words) ? found : null;
}

const DOCUMENT = /nota|begroting|besluit|raad|rapport|rekening|akkoord|plan|circulaire|programma/i;

/** Budgets look a few years ahead: a longer period is that of a programme, or a number. */
const LONGEST_PERIOD = 10;

function periodOf(label: string): Pick<HeadingColumn, "period"> {
  const [, first, last] = RANGE.exec(label) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (!(length >= 2 && length <= LONGEST_PERIOD)) return {};
  return { period: Array.from({ length }, (_, at) => Number(first) + at) };
}

/** True when a text has something in it that can be a year, in full or as `'26`: without one it heads no columns. */
export function mayHaveYear(text: string): boolean {
  return /(?:19|20)\d{2}|['’]\d{2}/.test(text);
}

/** `Jaar` over a column of years: each stands below it with the amounts of its row. */
export function headsYears(text: string): boolean {
  return /^(?:(?:begrotings)?jaar|jaarschijf|jaartal)(?:\s*\([^()]*\))?$/i.test(text);
}

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

/** The year of a column, also where its word is one that years do not have before them (`Verschil 2026`). */
export function yearOfColumn({ year, label }: HeadingColumn): number | null {
  if (year !== null) return year;
  const [only, second] = label.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return only !== undefined && second === undefined ? Number(only) : null;
}

/** The year of a column of amounts: one of years, or one of what changes in a year. */
export function yearOfAmounts(column: HeadingColumn): number | null {
  return column.year ?? (isChangeColumn(column.label) ? yearOfColumn(column) : null);
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

function flowHeading(row: SourceRow): HeadingColumn[] | null {
  const indent = indentOf(row);
  const found = [...row.text.matchAll(TOKEN)].map((match) => {
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
  const ascending = years.every((column, at) => at === 0 || column.year !== years[at - 1]?.year);
  if (!ascending) return null;
  return [...wordColumns(before, indent), ...columns];
}

/** `Begr.`: a short word that stands apart ends no sentence. */
const ABBREVIATION = /(?:^|\s{2})\p{L}{2,6}\.$/u;

/** `Raming 2026 Raming 2027`: the word that each year has before it is part of its column. */
function withWordBefore(tokens: readonly HeadingColumn[]): HeadingColumn[] {
  return tokens.flatMap((token, at): HeadingColumn[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // The first word of a row, far before its years, stands over the titles (`Kosten      2027   2028`).
    const isFar = (word: HeadingColumn, year: HeadingColumn): boolean =>
      word === tokens[0] && year.start - word.end > WIDEST_SPACE;
    if (token.kind === "text" && next && !isFar(token, next) && joined(token, next)) return [];
    return [(before && !isFar(before, token) && joined(before, token)) || token];
  });
}

const WIDEST_SPACE = 3;

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
