// Headings of columns that break within their cell, where text extraction prints one cell after another: `Begroting`,
// `2026`, a blank line, `Begroting`, `2027`. Each word and its year become one row, as other headings have them.
import type { SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { headingColumn } from "./headingColumn";

const WORDS = /^\p{L}[\p{L} .]{1,25}$/u;
const FEWEST_COLUMNS = 2;

/** The document with every such heading as one row a column. */
export function withYearsBesideWords(document: SourceDocument): SourceDocument {
  const rows: SourceRow[] = [];
  for (let at = 0; at < document.rows.length;) {
    const heads = headsFrom(document.rows, at);
    const row = document.rows[at];
    if (heads.length >= FEWEST_COLUMNS) rows.push(...heads);
    else if (row) rows.push(row);
    at += heads.length >= FEWEST_COLUMNS ? heads.length * 2 : 1;
  }
  if (rows.length === document.rows.length) return document;
  return { ...document, rows: rows.map((row, index) => ({ ...row, index })) };
}

/** The columns that follow each other from here, each a year later than the one before. */
function headsFrom(rows: readonly SourceRow[], from: number): SourceRow[] {
  const heads: SourceRow[] = [];
  for (let at = from; ; at += 2) {
    const [words, year] = [rows[at], rows[at + 1]];
    const before = rows[at - 1];
    if (!words || !year || !isCell(words, year)) return heads;
    const follows = at === from || Number(year.text) === Number(before?.text) + 1;
    const isApart = at === from || lineOf(words) - lineOf(before) > 1;
    if (!follows || !isApart) return heads;
    heads.push(joined(words, year));
  }
}

/** A word, and right below it the year that makes it the heading of a column. */
function isCell(words: SourceRow, year: SourceRow): boolean {
  if (words.layout !== "flow" || year.layout !== "flow" || !isPrintedYear(year.text)) return false;
  if (lineOf(year) - lineOf(words) !== 1 || words.segment !== year.segment || !WORDS.test(words.text))
    return false;
  const text = `${words.text} ${year.text}`;
  return headingColumn(text, { column: null, start: 0, end: text.length }).kind === "year";
}

function joined(words: SourceRow, year: SourceRow): SourceRow {
  const text = `${words.text} ${year.text}`;
  const { line: endLine } = year.place;
  const place = { ...words.place, ...(endLine === undefined ? {} : { endLine }), raw: text };
  const [cell] = words.cells;
  const cells = cell ? [{ ...cell, text, end: cell.start + text.length, place }] : [];
  return { ...words, text, place, cells };
}

function lineOf(row: SourceRow | undefined): number {
  return row?.place.line ?? 0;
}
