// Relative years: headings that count the years (`Jaar 1 | Jaar 2`, `t | t+1`). Where the document says which
// year is the first, they are years like any other; elsewhere that one year is asked.
import type { SourceDocument, SourceRow } from "../source";
import type { HeadingColumn } from "./yearHeading";

/** Years after the first: 0 for `Jaar 1` and `t`, 2 for `Jaar 3` and `t+2`; null for other words. */
export function yearsAfterFirst(label: string): number | null {
  const counted = /^(?:jaar|jr\.?)\s*([1-9])$/i.exec(label)?.[1];
  if (counted !== undefined) return Number(counted) - 1;
  const added = /^t(?:\s*\+\s*([1-9]))?$/i.exec(label);
  return added ? Number(added[1] ?? 0) : null;
}

/** The heading with its counted years as year columns; null when it does not count from the first. */
export function relativeHeading(columns: readonly HeadingColumn[]): HeadingColumn[] | null {
  const counted = columns.map((column) => ({ column, relative: yearsAfterFirst(column.label) }));
  const years = counted.flatMap(({ relative }) => relative ?? []);
  if (years.length < 2 || years.some((year, at) => year !== at)) return null;
  return counted.map(({ column, relative }) =>
    relative === null ? column : { ...column, kind: "year", relative },
  );
}

/** A cheap look before the columns of a row are read. */
export function mayCountYears({ text }: SourceRow): boolean {
  return /\bjaar\s?1\b.*\bjaar\s?2\b|(?:^|\s)t\s.*\bt\s?\+\s?1\b/is.test(text);
}

const IS_YEAR = String.raw`\s*(?:=|:|\bis\b|\()\s*(?:(?:begrotings)?jaar\s*)?((?:19|20)\d{2})\b`;
const FIRST_COUNTED = new RegExp(String.raw`\bjaar\s*1${IS_YEAR}`, "i");
const FIRST_ADDED = new RegExp(String.raw`\bt${IS_YEAR}`, "i");

/** The columns with their years, where the document says in the same notation which is the first. */
export function withFirstYear(document: SourceDocument, columns: readonly HeadingColumn[]): HeadingColumn[] {
  const counted = columns.find((column) => column.relative !== undefined);
  if (!counted) return [...columns];
  const pattern = /^t/i.test(counted.label) ? FIRST_ADDED : FIRST_COUNTED;
  const first = document.rows.map((row) => pattern.exec(row.text)?.[1]).find((year) => year !== undefined);
  if (first === undefined) return [...columns];
  return columns.map((column) =>
    column.relative === undefined ? column : { ...column, year: Number(first) + column.relative },
  );
}
