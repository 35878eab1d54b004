// Text reader: plain text and Markdown, line by line. Tabs and pipes make a grid; anything else keeps
// only the order of its words, because extracted text loses its columns.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { isPrintedYear } from "../words/printedYear";
import { usualDashes } from "./plainText";
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { withoutEmptyCells } from "./withoutEmptyCells";

/** Blank lines in a row that separate slides or pages. */
const BREAK = 3;

/** Marks before the lines of a mail that was answered; one such line alone may be a number (`> € 100.000`). */
const QUOTE = /^\s?(?:>\s?)+/;
const FEWEST_QUOTED = 3;

/** Lines of text as a source document; places count lines from 1. */
export function readTextLines(file: string, text: string): SourceDocument {
  const lines = text.split(/\r\n|\n|\r/);
  const isQuoted = lines.filter((line) => QUOTE.test(line)).length >= FEWEST_QUOTED;
  const rows: SourceRow[] = [];
  let blank = 0;
  let segment = 0;
  let table = 0;
  let inPipes = false;
  lines.forEach((line, at) => {
    const pageBreak = line.includes("\f");
    const unquoted = isQuoted ? line.replace(QUOTE, "") : line;
    const content = withoutLonePipe(usualDashes(unquoted).replace(/\f/g, ""), inPipes);
    if (content.trim() === "") blank += 1;
    if (pageBreak || (content.trim() !== "" && blank >= BREAK)) segment += 1;
    if (content.trim() === "") return;
    blank = 0;
    if (isPageNumber(content) || DRAWN.test(content)) return;
    const pipes = pipeCells(content);
    if (pipes && !inPipes) table += 1;
    inPipes = pipes !== null;
    if (pipes?.every((cell) => /^:?-*:?$/.test(cell.text.trim()))) {
      if (pipes.some((cell) => cell.text.includes("-"))) {
        if (startsTable(rows, table)) table += 1;
        return;
      }
    }
    for (const part of pipes ? [content] : pieces(content)) {
      rows.push(buildRow(file, part, at + 1, rows.length, segment, pipes, table));
    }
  });
  return { file, rows: withoutEmptyCells(rows, lines), lines };
}

/** True where a line of dashes shows that the row above it heads another table than the rows before that; it is told so. */
function startsTable(rows: SourceRow[], table: number): boolean {
  const [before, heading] = rows.slice(-2);
  if (before?.table !== table || heading?.table !== table) return false;
  rows[heading.index] = { ...heading, table: table + 1 };
  return true;
}

/**
 * The foot or the head of a page, which stands in the middle of any table: `Pagina 7 van 23`, `- 8 -`, or words with a
 * number of the page behind a wide gap.
 */
const PAGE_NUMBER =
  /^(?:(?:\S.*(?:\s{2,}|\t|\|\s?|[-–]\s))?(?:pagina|pag\.|blz\.?|bladzijde|blad) ?\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?|[-–] ?\d{1,3} ?[-–])$/i;
const LONGEST_FOOT = 90;

function isPageNumber(line: string): boolean {
  const text = line.replace(/\u00a0/g, " ").trim();
  if (text.length > LONGEST_FOOT || !/[\d–-]$/.test(text) || !PAGE_NUMBER.test(text)) return false;
  const words = text
    .replace(/(?:[-–] ?\d{1,3} ?[-–]|\S+ ?\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?)$/, "")
    .split(/\s+/);
  return !words.some(mayBeAmount);
}

/** A row that refers to a page (`Minder inhuur   PM   40V   blz. 12`) is no foot; a year or a number of a case is. */
function mayBeAmount(word: string): boolean {
  if (/\d|€/.test(word)) return !isPrintedYear(word) && !word.includes("/");
  const type = parsePrintedAmount(word)?.type;
  return type !== undefined && type !== "nil";
}

/** A line that only draws: `------   ======`, `+---+---+`; three dashes alone may be an empty cell. */
const DRAWN = /^\s*[-=_*─━═–—]{4,}(?:[\s+|]+[-=_*─━═–—]{4,})*[\s+|]*$|^\s*\+?(?:[-=]{3,}\+)+[-=]*\s*$/;

/** Longer lines are running text that lost its line ends; in pieces they stay quick to search. */
const LONGEST_PIECE = 1_500;

/** A line in pieces, cut where two words meet, so that no amount is cut in two. */
function pieces(line: string): string[] {
  if (line.length <= LONGEST_PIECE) return [line];
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_PIECE) {
    const found = /[\p{L}.,;]\s+(?=\p{L})/u.exec(rest.slice(LONGEST_PIECE / 2, LONGEST_PIECE));
    const cut = found ? LONGEST_PIECE / 2 + found.index + 1 : LONGEST_PIECE;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest].filter((part) => part.trim() !== "");
}

interface RawCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function buildRow(
  file: string,
  line: string,
  number: number,
  index: number,
  segment: number,
  pipes: RawCell[] | null,
  table: number,
): SourceRow {
  const place = { file, line: number, raw: line.trim() };
  const grid = pipes ?? tabCells(line);
  const heading = /^(#{1,6})\s+\S/.exec(line)?.[1]?.length;
  const raw = grid ?? [{ text: line, start: line.length - line.trimStart().length, end: line.length }];
  const cells: SourceCell[] = raw.map((cell, column) => {
    const text = cleanMarkup(cell.text);
    return {
      text,
      column: grid ? column : null,
      start: cell.start,
      end: cell.end,
      place: { ...place, raw: cell.text.trim() },
    };
  });
  return {
    index,
    layout: grid ? "grid" : "flow",
    cells,
    text: grid
      ? cells
          .map((cell) => cell.text)
          .filter((cell) => cell !== "")
          .join(" ")
      : cleanMarkup(line),
    place,
    segment,
    ...(heading === undefined ? {} : { heading }),
    ...(pipes ? { table } : {}),
  };
}

/** Cells of a Markdown table row, also when the table stands in a list; null when it is none. */
function pipeCells(line: string): RawCell[] | null {
  const list = /^\s*(?:[-*]\s+)?(?=\|)/.exec(line)?.[0].length;
  const inner = list === undefined ? line : line.slice(list + 1);
  const offset = list === undefined ? 0 : list + 1;
  if (inner.split("|").length < (list === undefined ? 3 : 2)) return null;
  const cells = splitAt(inner, "|", offset);
  if (cells[cells.length - 1]?.text.trim() === "") cells.pop();
  return cells;
}

/** A line that a pipe closes is a cell of a table that has each on a line of its own; in a table it is a row. */
function withoutLonePipe(line: string, inPipes: boolean): string {
  return inPipes ? line : line.replace(/^([^|]*)\|\s*$/, "$1");
}

/** Cells of a line with tabs; a single leading tab is only an indent. */
function tabCells(line: string): RawCell[] | null {
  const parts = line.split("\t");
  const filled = parts.filter((part) => part.trim() !== "").length;
  if (parts.length < 2 || (parts.length === 2 && filled < 2)) return null;
  if (filled === 1 && parts[parts.length - 1]?.trim() !== "") return null;
  return splitAt(line, "\t", 0);
}

function splitAt(line: string, separator: string, offset: number): RawCell[] {
  let start = offset;
  return line.split(separator).map((text) => {
    const cell = { text, start, end: start + text.length };
    start = cell.end + 1;
    return cell;
  });
}

/** Text without Markdown's marks; the words and their order stay. */
export function cleanMarkup(text: string): string {
  return (
    text
      .replace(/^\s*#{1,6}\s+/, "")
      // Two amounts below each other in a cell are two: with a space between them they could read as one.
      .replace(/(?<=\d[^|<]{0,8})<br\s*\/?>(?=[^|<\d\p{L}]{0,8}\d)/giu, " / ")
      .replace(/\s*<br\s*\/?>\s*/gi, " ")
      .replace(/\*\*|__|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w|\s*\d)/g, (mark) => (mark === "*" ? mark : ""))
      .replace(/\^(?=\w)/g, "")
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
      .replace(/[^\S\t ]/g, " ")
      .trim()
  );
}
