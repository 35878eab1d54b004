// Rows of tables in flowing text: what tells a label with its amounts from a line of text between or below
// them, where only words, gaps and positions can.
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { indentOf, type SourceDocument, type SourceRow } from "../source";
import { codedRow } from "../sections/codedRow";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { readsOn, refersTo } from "../words/textWords";
import { isApartFromTitle, isCodeColumn } from "./columnMeaning";
import { type DraftRow, isLaidOut, standsApart } from "./placeRows";
import { type NumberStyle, SMALL } from "./numberStyle";
import { countNumbers, splitFlowRow } from "./splitFlowRow";
import { type HeadingColumn } from "./headingColumn";
import { yearHeadingOf } from "./yearHeading";
import type { Extra, TableValue } from "./yearTable";
import { isPrintedYear } from "../words/printedYear";

/** The heading under which the words behind the values of a row stand (`S`, `incidenteel`). */
export const NATURE_COLUMN = "structureel";

/** What the rows of a table in flowing text have in common. */
export interface FlowTable {
  readonly columns: readonly HeadingColumn[];
  /** Columns of words about a row, such as its programme or code, that are no part of its title. */
  readonly attributes: readonly HeadingColumn[];
  /** How many columns of other numbers than euros the heading names before its years (`fte`). */
  readonly quantitiesBefore: number;
  readonly unit: number;
  readonly style: NumberStyle;
}

/** The row as label and values; null when it is text, or has no values and names no kind of row. */
export function flowRow(row: SourceRow, table: FlowTable): DraftRow | null {
  if (isNote(row)) return null;
  const { columns, unit, style } = table;
  const split = splitFlowRow(row, columns.length, unit, style);
  const { label: printed, values, nature, surplus = [] } = split;
  // Its amounts are not certain: a row without any, as its label alone would be, it is not.
  if (split.unclear) return null;
  const left = (columns[0]?.start ?? 0) - indentOf(row);
  const standBefore = !isLaidOut(columns) || surplus.every(({ end }) => end < left);
  // Other figures are amounts: of a budget, or of a year that the heading lost. They are never left out of a row.
  if (surplus.length > 0 && !(standBefore && surplus.length === table.quantitiesBefore)) return null;
  const label = withoutQuantities(printed, surplus);
  if (mayBeAmount(label, values, columns.length)) return null;
  const reads =
    readsAsRow(label, values, columns.length, unit) || isPlain(values, table) || isSmall(row, values, table);
  if (!reads && !(values.length > 0 && codedRow(row))) return null;
  if (isText(row, label, values, columns)) return null;
  const words = partedLabel(label, indentOf(row), table.attributes);
  const extras = nature === undefined ? [] : [{ heading: NATURE_COLUMN, text: nature }];
  return { label: words.label, extras: [...words.extras, ...extras], values, source: row };
}

/** The label without the quantities at its end. */
function withoutQuantities(label: string, quantities: readonly { readonly raw: string }[]): string {
  return quantities.reduceRight(
    (rest, { raw }) => (rest.endsWith(raw) ? rest.slice(0, -raw.length).trim() : rest),
    label,
  );
}

/** The label without the words that a wide gap sets apart under a column of their own (`Programma`). */
function partedLabel(
  label: string,
  indent: number,
  attributes: readonly HeadingColumn[],
): Pick<DraftRow, "label" | "extras"> {
  const extras: Extra[] = [];
  const codes: string[] = [];
  if (attributes.length === 0) return { label, extras };
  const kept = [...label.matchAll(/\S+(?:\s\S+)*/g)].flatMap(({ 0: text, index }) => {
    const start = indent + index;
    const column = attributes.find((one) => start < one.end && one.start < start + text.length);
    if (!column || index === 0 || !isApartFromTitle(column.label, text)) return [text];
    if (isCodeColumn(column.label)) codes.push(text);
    extras.push({ heading: column.label, text, isLabel: false });
    return [];
  });
  return { label: [...codes, ...kept].join(" "), extras };
}

/** A short note between or below the rows of a table, such as its unit, or a title that ends in one. */
export function isNote({ text }: SourceRow): boolean {
  const phrase = findUnit(text)?.phrase;
  if (phrase === undefined || text.length < SHORT_NOTE) return phrase !== undefined;
  const at = text.indexOf(phrase);
  return at > 0 && !/\d/.test(text.slice(0, at)) && /^[\s)\].:]*$/.test(text.slice(at + phrase.length));
}

const SHORT_NOTE = 40;

/** Flowing text is a row when it is short and its values are amounts, or when it only names a kind. */
function readsAsRow(label: string, values: readonly TableValue[], columns: number, unit: number): boolean {
  if (values.length === 0) return isBareRowKind(label);
  if (label === "" && (values.length < 2 || values.length < columns)) return false;
  if (
    label.split(/\s+/).length > 14 ||
    /[.;!?]$/.test(label.replace(/\b(?:nr|excl|incl|o\.a|t\.b\.v)\.$/i, ""))
  ) {
    return false;
  }
  if (unit > 1 || values.length === columns || values.length > 1 || isApart(values)) return true;
  return (
    values.some((value) => value.printed.type !== "money" || value.printed.certain) || isBareRowKind(label)
  );
}

/** A number alone before fewer amounts than there are columns: where those are as small, it may be one of them. */
function mayBeAmount(label: string, values: readonly TableValue[], columns: number): boolean {
  if (!/^\d{1,3}$/.test(label) || values.length >= columns) return false;
  return values.some(({ printed, raw }) => printed.type === "money" && !/\d[.,]\d{3}|\d{4}/.test(raw));
}

/** One number of thousands without a point, behind words, in a table that prints them so. */
function isPlain([value, second]: readonly TableValue[], { style, columns }: FlowTable): boolean {
  if (!style.plain || !value || second) return false;
  return value.start > 0 && /^[-–−(]?\d{4,}\)?$/.test(value.raw) && !isYear(value.raw, columns);
}

/** One small number behind words, above a full row of those. */
function isSmall(row: SourceRow, [value, second]: readonly TableValue[], { style }: FlowTable): boolean {
  return (
    value !== undefined && !second && row.index < style.lastSmall && value.start > 0 && SMALL.test(value.raw)
  );
}

/** Words that run on into a number, or that say what it is the number of; a code or a column proves a row. */
function isText(
  row: SourceRow,
  label: string,
  values: readonly TableValue[],
  columns: readonly HeadingColumn[],
): boolean {
  if (values.length === 0 || values.length === columns.length || isApart(values)) return false;
  if (values.length >= FEWEST_OF_ROW && values.every(({ raw }) => !isYear(raw, columns))) return false;
  if (refersTo(label) || SENTENCE_ENDS.test(label)) return true;
  // A sentence with two sums of money in it.
  if (codedRow(row) === null && scanTextAmounts(label).length > 0) return true;
  if (isBareRowKind(label)) return false;
  if (values.every((value) => isYear(value.raw, columns))) return true;
  return codedRow(row) === null && readsOn(label);
}

/** So many amounts behind each other are no end of a sentence. */
const FEWEST_OF_ROW = 3;

/** `... 06-12345678. In de nota stond`: one sentence and the start of another. */
const SENTENCE_ENDS = /[\p{L}\d]{4}[.!?]\s+\p{Lu}\p{L}*\s+\p{L}+/u;

/** A wide gap before the first value: a column, not a number at the end of a sentence. */
function isApart([first]: readonly TableValue[]): boolean {
  return first !== undefined && standsApart(first);
}

/** A year that could stand in the heading too: `Zonnedijk, oktober 2024`. */
function isYear(raw: string, columns: readonly HeadingColumn[]): boolean {
  if (!isPrintedYear(raw)) return false;
  return columns.some(({ year }) => year !== null && Math.abs(year - Number(raw)) <= 10);
}

/**
 * A line of text below the rows of a table: it stands outside the columns that they
 * keep, or farther away than they do from each other without being a sum, a coded row or a full one.
 */
export function standsBelow(
  heading: SourceRow,
  rows: readonly DraftRow[],
  row: DraftRow,
  columns: readonly HeadingColumn[],
): boolean {
  const last = rows[rows.length - 1];
  if (row.values.length === 0 || !last) return false;
  const keeps = isLaidOut(columns) && rows.some(({ values }) => isApart(values));
  if (keeps && !isApart(row.values) && !row.values.every((value) => isUnder(value, columns))) return true;
  const lines = [heading, ...rows.map(({ source }) => source)].map(({ place }) => place.line ?? 0);
  const widest = Math.max(...lines.slice(1).map((line, at) => line - (lines[at] ?? 0)));
  const gap = (row.source.place.line ?? 0) - (last.source.place.line ?? 0);
  if (gap <= widest || row.values.length === columns.length) return false;
  return rowKindOf(row.label) === null && codedRow(row.source) === null && !isApart(row.values);
}

/** Lines that nobody understands, within a table. */
const MOST_UNREAD = 20;
const LONGEST_UNREAD = 100;

/**
 * True when, behind a line that nobody understands, a row follows soon that fills all columns: the table goes on. Behind
 * sentences about the row above them its amounts stand right under the headings. Below two columns only figures alone
 * (`isBare`) are such a line.
 */
export function goesOnBelow(
  below: readonly SourceRow[],
  columns: readonly HeadingColumn[],
  read: (row: SourceRow) => DraftRow | null,
  isBare: boolean,
): boolean {
  if (columns.length < 3) {
    const [next] = below;
    const draft = isBare && next?.layout === "flow" ? read(next) : null;
    return draft?.values.length === columns.length && /\p{L}{3}/u.test(draft.label);
  }
  let isText = false;
  for (const row of below.slice(0, MOST_UNREAD)) {
    if (row.layout !== "flow" || row.text.length > LONGEST_UNREAD) return false;
    const draft = read(row);
    const isFull = draft?.values.length === columns.length && /\p{L}{3}/u.test(draft.label);
    if (isFull)
      return !isText || draft.values.every((value, at) => standsApart(value) && overlaps(value, columns[at]));
    isText ||= /[.!?]$/.test(row.text);
  }
  return false;
}

function overlaps({ start, end, row }: TableValue, column: HeadingColumn | undefined): boolean {
  const indent = indentOf(row);
  return column !== undefined && start + indent < column.end && column.start < end + indent;
}

/** True when the value begins or ends where a column of the heading does. */
function isUnder({ start, end, row }: TableValue, columns: readonly HeadingColumn[]): boolean {
  const indent = indentOf(row);
  return columns.some(
    (column) => Math.abs(start + indent - column.start) <= 1 || Math.abs(end + indent - column.end) <= 1,
  );
}

/** Rows without values that may follow each other inside a table of flowing text. */
const MOST_EMPTY_ROWS = 4;

/** A label without values, with a row that has some not far below it. */
export function emptyRow(
  document: SourceDocument,
  at: number,
  isStop: (row: SourceRow) => boolean,
  read: (row: SourceRow) => DraftRow | null,
): DraftRow | null {
  const row = document.rows[at];
  if (row?.layout !== "flow" || !looksLikeLabel(row.text)) return null;
  for (const below of document.rows.slice(at + 1, at + 1 + MOST_EMPTY_ROWS)) {
    if (isStop(below) || below.segment !== row.segment || yearHeadingOf(below)) return null;
    const next = read(below);
    if (next !== null && next.values.length > 0 && next.label !== "") {
      // One number behind words that go on from the line above ends a sentence.
      const [value, second] = next.values;
      if (value && !second && /^\p{Ll}/u.test(next.label) && !standsApart(value)) return null;
      return { label: row.text, extras: [], values: [], source: row };
    }
    if (!looksLikeLabel(below.text)) return null;
  }
  return null;
}

export function looksLikeLabel(text: string): boolean {
  if (countNumbers(text) > 1 || !/\p{L}{2}/u.test(text) || SENTENCE_ENDS.test(text)) return false;
  return text.split(/\s+/).length <= 12 && !/[.;:!?]$/.test(text);
}
