// Headings on a page whose years and the words before them came as two cells, one space apart (`Begr.` and `2027`): a
// year and its word are one cell.
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { headingColumn } from "./headingColumn";

/** The document with one cell for each of those. */
export function withYearsAndTheirWords(document: SourceDocument): SourceDocument {
  const rows = document.rows.map((row) => (row.layout === "aligned" ? joined(row) : row));
  return rows.some((row, at) => row !== document.rows[at]) ? { ...document, rows } : document;
}

function joined(row: SourceRow): SourceRow {
  const years = row.cells.filter(({ text }) => isPrintedYear(text.trim()));
  if (years.length < 2) return row;
  const cells = row.cells.reduce<SourceCell[]>((before, cell) => {
    const word = before[before.length - 1];
    // The first words of a row stand over its titles, unless each year has its own.
    const isFirst = before.length === 1 && row.cells.length < 2 * years.length;
    const both = word && !isFirst ? asOne(word, cell) : null;
    return both ? [...before.slice(0, -1), both] : [...before, cell];
  }, []);
  return cells.length < row.cells.length ? { ...row, cells } : row;
}

/** A word and the year one space behind it, where both name a column of that year. */
function asOne(word: SourceCell, year: SourceCell): SourceCell | null {
  const text = `${word.text.trim()} ${year.text.trim()}`;
  const digit = (year.end - year.start) / year.text.length;
  const isNear = year.start - word.end < WIDEST_SPACE * digit;
  if (!isNear || !isPrintedYear(year.text.trim()) || /\d/.test(word.text)) return null;
  if (headingColumn(text, word).year === null) return null;
  return { ...word, text, end: year.end, place: { ...word.place, raw: text } };
}

/** In digits: a space of a typewriter is one wide. */
const WIDEST_SPACE = 1.5;
