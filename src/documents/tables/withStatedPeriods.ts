// Tables whose heading has no year, beside a sentence that says for which year their amounts are: when exactly one
// such sentence stands there, the year is read from it.
import type { SourceDocument, SourceRow } from "../source";
import { captionedPeriod, statedPeriod, type StatedPeriod } from "../words/statedPeriod";
import type { HeadingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

/** A period with the row that states it. */
export interface PeriodStatement extends StatedPeriod {
  readonly row: SourceRow;
}

const FARTHEST_ABOVE = 6;
const FARTHEST_BELOW = 4;
const OF_ALL = /(?<!\p{L})alle\s+(?:\p{L}+\s+)?bedragen/iu;
const OF_BELOW = /(?<!\p{L})(?:onderstaande|volgende|hieronder)(?!\p{L})|:\s*$/iu;
const OF_ABOVE = /(?<!\p{L})(?:bovenstaande|hierboven)(?!\p{L})/iu;

/** Every sentence of a document, outside its tables, that only states a period. */
export function periodsStated(document: SourceDocument, tables: readonly YearTable[]): PeriodStatement[] {
  const inTable = (row: SourceRow): boolean =>
    tables.some(({ first, last }) => first <= row.index && row.index <= last);
  return document.rows.flatMap((row) => {
    if (!/(?:19|20)\d{2}/.test(row.text) || row.text.length > LONGEST_ROW || inTable(row)) return [];
    return row.text.split(/(?<=[.;!?])\s+/).flatMap((sentence) => {
      const period = statedPeriod(sentence);
      return period ? [{ ...period, row }] : [];
    });
  });
}

const LONGEST_ROW = 400;

export function withStatedPeriods(
  document: SourceDocument,
  tables: readonly YearTable[],
): { readonly tables: YearTable[]; readonly statements: readonly PeriodStatement[] } {
  if (!tables.some(isWithoutYears)) return { tables: [...tables], statements: [] };
  const sentences = periodsStated(document, tables);
  const sheets = yearsOfSheets(document);
  const statements = [...sentences];
  return {
    statements,
    tables: tables.map((table) => {
      if (!isWithoutYears(table)) return table;
      const [only, second] = distinct([
        ...sentences.filter(({ row }) => isAbout(row, table, tables)),
        ...captionsOf(document, table),
        ...sheets.filter(({ row }) => row.text === sheetOf(table.heading)),
      ]);
      if (!only || second) return table;
      if (!statements.includes(only)) statements.push(only);
      const columns = table.columns.map((column) =>
        column.kind === "total" ? column : within(column, only),
      );
      return { ...table, columns, periodFrom: only.row };
    }),
  };
}

/** The caption right above a table, when it gives a year. */
function captionsOf({ rows }: SourceDocument, table: YearTable): PeriodStatement[] {
  const row = rows[table.first - 1];
  const period = row && row.segment === table.segment ? captionedPeriod(row.text) : null;
  return row && period ? [{ ...period, row }] : [];
}

/** Sheets with a year for a name, two or more: what stands on each is of that year. */
function yearsOfSheets({ rows }: SourceDocument): PeriodStatement[] {
  const sheets = rows.filter(
    ({ text, index }) => SHEET_OF_YEAR.test(text) && sheetOf(rows[index + 1]) === text,
  );
  return sheets.length < 2
    ? []
    : sheets.map((row) => ({ row, years: [Number(row.text.slice(-4))], continuing: false }));
}

const SHEET_OF_YEAR = /^(?:(?:begrotings)?jaar |jaarschijf )?20\d\d$/i;

/** The name of the sheet that a row stands on, or null. */
function sheetOf(row: SourceRow | undefined): string | null {
  return /^'?(.*?)'?!/.exec(row?.place.cell ?? "")?.[1] ?? null;
}

/** The column with the year, or as one for several years. */
function within(column: HeadingColumn, { years, continuing }: StatedPeriod): HeadingColumn {
  const [year = null, second] = years;
  if (second !== undefined) return { ...column, period: years };
  return { ...column, year, continuing: column.continuing || continuing };
}

/** No year, counted or not, in any column. */
function isWithoutYears({ columns }: YearTable): boolean {
  return columns.every(
    ({ year, relative, period, label }) =>
      year === null && relative === undefined && period === undefined && !/\d{4}/.test(label),
  );
}

function isAbout(row: SourceRow, table: YearTable, tables: readonly YearTable[]): boolean {
  if (OF_ALL.test(row.text)) return true;
  const above = tables.findLast((one) => one.last < row.index);
  const below = tables.find((one) => one.first > row.index);
  const isAbove = below?.first === table.first && table.first - row.index <= FARTHEST_ABOVE;
  const isBelow = above?.last === table.last && row.index - table.last <= FARTHEST_BELOW;
  const [ofBelow, ofAbove] = [OF_BELOW.test(row.text), OF_ABOVE.test(row.text)];
  if (ofBelow !== ofAbove) return ofBelow ? isAbove : isBelow;
  // Between two tables that both lack years nobody knows which one it is about.
  const isBetween =
    above !== undefined && below !== undefined && isWithoutYears(above) && isWithoutYears(below);
  return (isAbove || isBelow) && !isBetween;
}

/** The one period that all of these state; null when they state none, or more than one. */
export function onlyPeriod(statements: readonly PeriodStatement[]): PeriodStatement | null {
  const [only, second] = distinct(statements);
  return only && !second ? only : null;
}

function distinct(statements: readonly PeriodStatement[]): PeriodStatement[] {
  const keyOf = ({ years, continuing }: StatedPeriod): string => `${years.join()}|${continuing}`;
  return [...new Map(statements.map((one) => [keyOf(one), one])).values()];
}
