// Where a row of a vertical table starts: its code and its words, up to its first value.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { rowKindOf } from "../words/rowWords";
import { isCodeColumn } from "./columnMeaning";
import type { Extra } from "./yearTable";

/** What the rows of a vertical table have in common. */
export interface VerticalShape {
  /** The headings of its columns of words, in order; the last is that of the label. */
  readonly words: readonly string[];
  /** True when each row starts with a number that is its code. */
  readonly isCoded: boolean;
  /** True when no heading says so: then codes must follow each other, and rows be full. */
  readonly isStrict: boolean;
  /** Columns with amounts. */
  readonly values: number;
  /** Most lines from a cell to the next. */
  readonly gap: number;
  readonly isStop: (row: SourceRow) => boolean;
}

export interface RowStart {
  /** Words above the row that head its group. */
  readonly groups: readonly SourceRow[];
  readonly code: string | null;
  readonly label: string;
  readonly extras: readonly Extra[];
  readonly source: SourceRow;
  /** The line of its first value. */
  readonly next: number;
}

/** The start of the row whose first line, or that of the words that head its group, stands at `at`; null for none. */
export function rowStart(document: SourceDocument, at: number, shape: VerticalShape): RowStart | null {
  const texts = textsFrom(document, at, shape);
  const [first] = texts;
  if (first && rowKindOf(first.text) === "total") return ofTotal(document, at, texts);
  if (!shape.isCoded) return ofWords(document, at, texts, shape);
  const code = document.rows[at + texts.length];
  if (texts.length > MOST_GROUPS || !code || !isPlainCode(code.text)) return null;
  const from = at + texts.length + 1;
  const words = textsFrom(document, from, shape);
  const [word] = words;
  if (!word || rowKindOf(word.text) === "total" || words.length >= Math.max(2, shape.words.length))
    return null;
  const row = ofWords(document, from, words, shape);
  if (!row) return null;
  const heading = shape.words[0] ?? "";
  const isCode = shape.isStrict || isCodeColumn(heading);
  const extra: Extra = { heading, text: code.text, place: code.place, ...(isCode ? {} : { isLabel: false }) };
  return {
    ...row,
    groups: texts,
    code: code.text,
    label: isCode ? `${code.text} ${row.label}` : row.label,
    extras: [extra, ...row.extras],
    source: code,
  };
}

/** Words that head a group above another. */
const MOST_GROUPS = 2;

/** A total may take two lines (`Totaal lasten` / `na dekking`); no column of words is empty in another way. */
function ofTotal(document: SourceDocument, at: number, texts: readonly SourceRow[]): RowStart | null {
  const [source] = texts;
  const next = at + texts.length;
  if (!source || texts.length > 2 || !isValue(document.rows[next])) return null;
  const label = texts.map(({ text }) => text).join(" ");
  return { groups: [], code: null, label, extras: [], source, next };
}

/** As many lines of words as there are columns of them, or fewer; one more heads a group. */
function ofWords(
  document: SourceDocument,
  at: number,
  texts: readonly SourceRow[],
  shape: VerticalShape,
): RowStart | null {
  const next = at + texts.length;
  const columns = shape.isCoded ? Math.max(1, shape.words.length - 1) : shape.words.length;
  const groups = texts.slice(0, Math.max(0, texts.length - columns));
  const own = texts.slice(groups.length);
  const [source] = own;
  const last = own[own.length - 1];
  if (!source || !last || groups.length > 1 || !isValue(document.rows[next])) return null;
  // A word in small letters goes on with the line above it.
  const wraps = own.length > 1 && /^\p{Ll}/u.test(last.text) && !/^\p{Ll}/u.test(source.text);
  const about = wraps ? [] : own.slice(0, -1);
  const headings = shape.words.slice(-own.length);
  const extras = about.map(({ text, place }, order): Extra => ({
    heading: headings[order] ?? "",
    text,
    place,
    isLabel: false,
  }));
  const label = wraps ? own.map(({ text }) => text).join(" ") : last.text;
  return { groups, code: null, label, extras, source: wraps ? source : last, next };
}

/** The lines of words from `at` on, close to each other. */
function textsFrom(document: SourceDocument, at: number, { gap, isStop }: VerticalShape): SourceRow[] {
  const texts: SourceRow[] = [];
  for (let next = at; texts.length <= MOST_TEXTS; next += 1) {
    const row = document.rows[next];
    const above = texts[texts.length - 1];
    if (row?.layout !== "flow" || isStop(row) || row.text.length > LONGEST_LABEL) break;
    if (!/\p{L}/u.test(row.text) || parsePrintedAmount(row.text) !== null || isSentence(row.text)) break;
    if (above && (row.place.line ?? 0) - (above.place.line ?? 0) > gap) break;
    texts.push(row);
  }
  return texts;
}

const MOST_TEXTS = 4;
const LONGEST_LABEL = 100;

/** An abbreviation ends with a point too (`Jeugdbel. kinderopv.`). */
function isSentence(text: string): boolean {
  return /[;!?]$/.test(text) || (/\.$/.test(text) && text.split(/\s+/).length > LONGEST_WORDS);
}

const LONGEST_WORDS = 6;

function isValue(row: SourceRow | undefined): boolean {
  return row?.layout === "flow" && !isPrintedYear(row.text) && parsePrintedAmount(row.text) !== null;
}

/** A number that can be a code: `3`, `1.10`. */
export function isPlainCode(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2}){0,2}\.?$/.test(text.trim());
}

/** The line where a cell ends: a letter below its amount is a part of it. */
export function lastLineOf(row: SourceRow | undefined): number {
  return row?.place.endLine ?? row?.place.line ?? 0;
}
