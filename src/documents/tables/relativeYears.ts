// Relative years: headings that count the years (`Jaar 1 | Jaar 2`, `t | t+1`). Where the document says which
// year is the first, they are years like any other; elsewhere that one year is asked.
import type { SourceDocument, SourceRow } from "../source";

/** What it takes of a column. */
interface Column {
  readonly label: string;
  readonly year: number | null;
  readonly relative?: number;
}

/** Years after the first: 0 for `Jaar 1` and `t`, 2 for `Jaar 3` and `t+2`; null for other words. */
function yearsAfterFirst(label: string): number | null {
  const counted = /^(?:jaar|jr\.?)\s*([1-9])$/i.exec(label)?.[1];
  if (counted !== undefined) return Number(counted) - 1;
  const added = /^t(?:\s*\+\s*([1-9]))?$/i.exec(label);
  return added ? Number(added[1] ?? 0) : null;
}

/** For each column its years after the first; null when the heading does not count from the first. */
export function countedYears(columns: readonly Column[]): (number | null)[] | null {
  const counted = columns.map((column) => yearsAfterFirst(column.label));
  const years = counted.filter((year) => year !== null);
  return years.length >= 2 && years.every((year, at) => year === at) ? counted : null;
}

/** A cheap look before the columns of a row are read. */
export function mayCountYears({ text }: SourceRow): boolean {
  return /\bjaar\s?1\b.*\bjaar\s?2\b|(?:^|\s)t\s.*\bt\s?\+\s?1\b/is.test(text);
}

const IS_YEAR = String.raw`\s*(?:=|:|\bis\b|\()\s*(?:(?:begrotings)?jaar\s*)?((?:19|20)\d{2})\b`;
const FIRST_COUNTED = new RegExp(String.raw`\bjaar\s*1${IS_YEAR}`, "i");
const FIRST_ADDED = new RegExp(String.raw`\bt${IS_YEAR}`, "i");

/** The columns with their years, where the document says in the same notation which is the first. */
export function withFirstYear<C extends Column>(document: SourceDocument, columns: readonly C[]): C[] {
  const counted = columns.find((column) => column.relative !== undefined);
  if (!counted) return [...columns];
  const pattern = /^t/i.test(counted.label) ? FIRST_ADDED : FIRST_COUNTED;
  const first = document.rows.map((row) => pattern.exec(row.text)?.[1]).find((year) => year !== undefined);
  if (first === undefined) return [...columns];
  return columns.map((column) =>
    column.relative === undefined ? column : { ...column, year: Number(first) + column.relative },
  );
}
