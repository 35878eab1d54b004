// Tables whose heading has no year, beside a sentence that says for which year their amounts are: when exactly one
// such sentence stands there, the year is read from it.
import type { SourceDocument, SourceRow } from "../source";
import { statedPeriod, type StatedPeriod } from "../words/statedPeriod";
import type { HeadingColumn } from "./yearHeading";
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
  const statements = tables.some(isWithoutYears) ? periodsStated(document, tables) : [];
  if (statements.length === 0) return { tables: [...tables], statements };
  return {
    statements,
    tables: tables.map((table) => {
      const [only, second] = distinct(statements.filter(({ row }) => isAbout(row, table, tables)));
      if (!isWithoutYears(table) || !only || second) return table;
      const columns = table.columns.map((column) =>
        column.kind === "total" ? column : within(column, only),
      );
      return { ...table, columns, periodFrom: only.row };
    }),
  };
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
