// Years below each other in text with one cell a line: words over the amounts (`Jaar`, `Kosten`, `Opbrengsten`), then
// each year with one line for every word. Such lines are the rows of a grid.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { headsYears } from "./headingColumn";

const MOST_WORDS = 6;
/** Lines from cell to cell at most. */
const FARTHEST = 4;

/** The document with such tables as grids. */
export function withYearsOneCellALine(document: SourceDocument): SourceDocument {
  const rows: SourceRow[] = [];
  let tables = document.rows.reduce((most, { table = 0 }) => Math.max(most, table), 0);
  for (let at = 0; at < document.rows.length;) {
    const found = tableAt(document.rows, at);
    const row = document.rows[at];
    if (found) {
      tables = Math.floor(tables) + 1;
      rows.push(...found.map((cells) => asRow(cells, tables)));
    } else if (row) rows.push(row);
    at += found ? found.reduce((count, cells) => count + cells.length, 0) : 1;
  }
  if (rows.length === document.rows.length) return document;
  return { ...document, rows: rows.map((row, index) => ({ ...row, index })) };
}

/** The lines of each row of the table that starts at `at`, its heading first; null when none does. */
function tableAt(all: readonly SourceRow[], at: number): SourceRow[][] | null {
  const first = all[at];
  if (!first || !headsYears(first.text.trim()) || !isLine(first)) return null;
  const words = linesFrom(all, at, MOST_WORDS).findIndex((row) => isPrintedYear(row.text.trim()));
  const heading = all.slice(at, at + words);
  if (words < 2 || !heading.slice(1).every(({ text }) => isBareRowKind(text.trim()))) return null;
  const rows: SourceRow[][] = [];
  for (let next = at + words; ; next += words) {
    const lines = linesFrom(all, next - 1, words + 1).slice(1);
    const [label, ...amounts] = lines;
    if (!label || !startsRow(label.text.trim())) break;
    if (amounts.length < words - 1 || !amounts.every(({ text }) => isAmount(text.trim()))) return null;
    rows.push(lines);
  }
  const after = all[at + words * (rows.length + 1)];
  const isCutOff = after !== undefined && isLine(after) && isAmount(after.text.trim());
  return rows.length > 0 && !isCutOff ? [heading, ...rows] : null;
}

/** Lines near each other from `at` on. */
function linesFrom(all: readonly SourceRow[], at: number, count: number): SourceRow[] {
  const lines = all.slice(at, at + count + 1);
  const end = lines.findIndex((row, order) => {
    const before = lines[order - 1];
    return !isLine(row) || (before !== undefined && lineOf(row) - lineOf(before) > FARTHEST);
  });
  return lines.slice(0, end < 0 ? count : Math.min(end, count));
}

function isLine({ layout, table }: SourceRow): boolean {
  return layout === "flow" && table === undefined;
}

function startsRow(text: string): boolean {
  return isPrintedYear(text) || (rowKindOf(text) === "total" && !/\d/.test(text));
}

function isAmount(text: string): boolean {
  return parsePrintedAmount(text) !== null;
}

function lineOf({ place }: SourceRow): number {
  return place.line ?? 0;
}

/** Lines as the cells of one row. */
function asRow(lines: readonly SourceRow[], table: number): SourceRow {
  const cells = lines.map(({ text, place }, column): SourceCell => {
    const cell = text.trim();
    return {
      text: cell,
      column,
      start: column * WIDTH,
      end: column * WIDTH + 1,
      place: { ...place, raw: cell },
    };
  });
  const text = cells.map((cell) => cell.text).join(" ");
  const [first] = lines;
  if (!first) throw new Error("a row has at least one line");
  return { ...first, layout: "grid", cells, text, table };
}

const WIDTH = 10;
