// Vertical tables: text extraction that prints one cell a line. First the years, then for each row its
// label and its values.
import { findUnit } from "../amounts/findUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { withKindsBelowTotals } from "./kindColumn";
import { columnsInOrder, type DraftRow, placeRows } from "./placeRows";
import { attributeOf, headsMeasures, isCodeColumn } from "./columnMeaning";
import { lastLineOf, rowStart, type VerticalShape } from "./verticalRowStart";
import { readVerticalRows, type VerticalRows, wordColumnsAbove } from "./verticalRows";
import { headingColumn, type HeadingColumn, mayHaveYear } from "./headingColumn";
import { ORDINAL_POSITION, type TableValue, type YearTable } from "./yearTable";
import { isPrintedYear } from "../words/printedYear";

/** The vertical table whose first year, or the total before it, stands at row `at`, or null. */
export function findVerticalTable(
  document: SourceDocument,
  at: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const first = document.rows[at];
  if (!first || !mayHeadYears(document, at)) return null;
  const heading = headingFrom(document, at);
  const columns = columnsInOrder(heading);
  const years = columns.filter((column) => column.year !== null).length;
  const gap = headingGap(document, at, heading.length);
  if (years === 0 || startsBefore(document, at, gap) || !areBlocks(heading)) return null;
  const from = at + heading.length + (statesUnit(document.rows[at + heading.length]) ? 1 : 0);
  const above = wordColumnsAbove(document, at, years > 1 ? gap : LONE_GAP);
  const words = above.map(({ text }) => text);
  const shape = { words, isStrict: false, values: columns.length, gap: years > 1 ? gap : LONE_GAP, isStop };
  const read =
    words.length > 1 || years === 1 || columns[0]?.kind === "total"
      ? readAsHeaded(document, from, shape)
      : (readPlain(document, from, shape) ?? readAsCoded(document, from, shape));
  if (!read) return null;
  return {
    columns,
    headingText: "",
    heading: first,
    ...(words.some(headsMeasures) ? { headsMeasures: true } : {}),
    rows: placeRows(withKindsBelowTotals(read.drafts), columns, "flow"),
    first: at,
    last: read.next - 1,
    segment: first.segment,
  };
}

/** `(bedragen x € 1.000)` alone between the years and the first row. */
function statesUnit(row: SourceRow | undefined): boolean {
  if (!row || !isSingle(row) || row.text.length > LONGEST_UNIT) return false;
  const phrase = findUnit(row.text)?.phrase;
  return (
    phrase !== undefined &&
    /^[\s()[\]]*(?:(?:alle )?bedragen:?)?[\s()[\]]*$/i.test(row.text.replace(phrase, ""))
  );
}

const LONGEST_UNIT = 40;

type Shape = Omit<VerticalShape, "isCoded">;

type PlainShape = Pick<Shape, "values" | "gap" | "isStop">;

/** Lines between the cells of a table with one year, whose heading does not tell how far they stand apart. */
const LONE_GAP = 2;

/** The rows below columns of words, one year, or a total that the years add to. */
function readAsHeaded(document: SourceDocument, from: number, shape: Shape): VerticalRows | null {
  const [heading, second] = shape.words;
  if (heading === undefined && shape.values === 1) return null;
  const isCodes = heading !== undefined && (isCodeColumn(heading) || attributeOf(heading) !== null);
  const coded = { ...shape, isCoded: true };
  const isCoded = second !== undefined && isCodes && rowStart(document, from, coded) !== null;
  const read = readVerticalRows(document, from, isCoded ? coded : { ...shape, isCoded: false });
  if (!read || (shape.values === 1 && read.drafts.filter(({ values }) => values.length === 1).length < 2))
    return null;
  return read;
}

/** Full rows with codes that follow each other, of which no heading tells. */
function readAsCoded(document: SourceDocument, from: number, shape: Shape): VerticalRows | null {
  const words = ["", shape.words[0] ?? ""];
  const read = readVerticalRows(document, from, { ...shape, words, isCoded: true, isStrict: true });
  return read && read.drafts.filter(({ values }) => values.length > 0).length > 2 ? read : null;
}

/** The rows below years: a label, and its values. */
function readPlain(document: SourceDocument, from: number, shape: PlainShape): VerticalRows | null {
  const { values: columns, gap, isStop } = shape;
  const drafts: DraftRow[] = [];
  let next = from;
  let group: { readonly rows: number; readonly next: number } | null = null;
  for (;;) {
    const label = document.rows[next];
    if (!label || isStop(label) || !isSingle(label) || label.text.length > 80) break;
    const values = valuesFrom(document, next + 1, columns + 1, gap);
    if (parsePrintedAmount(label.text) !== null || !/\p{L}/u.test(label.text)) break;
    // A row with more values than columns has a column that the heading does not tell: nobody knows which is which.
    if (values.length > columns) return null;
    const above = drafts[drafts.length - 1]?.label ?? "";
    const isRow = values.length > 0 || isEmptyRow(document, next, isStop, gap);
    const lines = isRow ? 1 : linesAboveRow(document, next, shape, rowKindOf(above) === "total");
    if (lines === 0) break;
    if (!isRow) group ??= { rows: drafts.length, next };
    drafts.push({ label: label.text, extras: [], values, source: label });
    next += lines + values.length;
  }
  // Rows that all have gaps do not show that the words above them are of this table.
  if (group && !drafts.some(({ values }) => values.length === columns)) {
    drafts.length = group.rows;
    next = group.next;
  }
  return drafts.length === 0 ? null : { drafts, next };
}

/** A year, or the word for a total with a year right below it. */
function mayHeadYears(document: SourceDocument, at: number): boolean {
  const [row, below] = [document.rows[at], document.rows[at + 1]];
  if (!row || mayHaveYear(row.text)) return row !== undefined;
  return below !== undefined && /^totaal$/i.test(row.text.trim()) && isPrintedYear(below.text.trim());
}

/**
 * A kind of row without values, with another row or the end of the table below it; one with more words than
 * those when the row below it names a kind too and has its values right below.
 */
function isEmptyRow(
  document: SourceDocument,
  at: number,
  isStop: (row: SourceRow) => boolean,
  gap: number,
): boolean {
  const label = document.rows[at];
  const below = document.rows[at + 1];
  if (!label || !namesKind(label.text)) return false;
  if (!below || isStop(below)) return isBareRowKind(label.text);
  if (isBareRowKind(label.text) && isBareRowKind(below.text)) return true;
  const [value] = valuesFrom(document, at + 2, 1, gap);
  const filled = value !== undefined && (value.place.line ?? 0) - (below.place.line ?? 0) <= gap;
  return namesKind(below.text) && (filled || isEmptyRow(document, at + 1, isStop, gap));
}

/**
 * The lines of words above the label of a full row of the same columns, as close to it as a value is: the first heads
 * its group. Above a row with gaps too, and with rows without amounts between them, unless a total stands above or the
 * row has one number. 0 where they head no row.
 */
function linesAboveRow(
  document: SourceDocument,
  at: number,
  shape: PlainShape,
  isBelowTotal: boolean,
): number {
  const { values: columns, gap, isStop } = shape;
  for (let next = at + 1; next <= at + MOST_WORDS; next += 1) {
    const [above, label] = [document.rows[next - 1], document.rows[next]];
    if (!above || !label || isStop(label) || !isSingle(label)) return 0;
    const areLabels = [above, label].every(({ text }) => /\p{L}{2}/u.test(text) && text.length <= 80);
    const isClose = (label.place.line ?? 0) - (above.place.line ?? 0) <= gap;
    const isText = above.text.split(/\s+/).length > LONGEST_LABEL || /[.;!?]$/.test(above.text);
    if (!areLabels || !isClose || isText || headsYears(above) || parsePrintedAmount(label.text)) return 0;
    const { length } = valuesFrom(document, next + 1, columns + 1, gap);
    if (length === columns && next === at + 1) return 1;
    if (length > 0) return !isBelowTotal && length > 1 && length <= columns ? next - at : 0;
  }
  return 0;
}

/** Lines of words above the row that they head: a group, and rows without amounts. */
const MOST_WORDS = 3;

/** `Begroting 2026` heads a column; `Mutaties begroting 2026` tells of which budget the rows below it are. */
function headsYears({ text }: SourceRow): boolean {
  return mayHaveYear(text) && headingColumn(text, { column: null, start: 0, end: 1 }).kind === "year";
}

function namesKind(text: string): boolean {
  return rowKindOf(text) !== null && text.split(/\s+/).length <= LONGEST_LABEL && !/[.;:!?]$/.test(text);
}

/** Words in the label of a row: more of them are a sentence. */
const LONGEST_LABEL = 8;

function headingFrom(document: SourceDocument, at: number): HeadingColumn[] {
  const columns: HeadingColumn[] = [];
  for (let next = at; next < document.rows.length; next += 1) {
    const row = document.rows[next];
    if (!row || !isSingle(row)) break;
    const column = headingColumn(row.text, { column: null, start: columns.length, end: columns.length + 1 });
    const isOpening = columns.length === 0 && column.kind === "total" && next === at;
    const isOther = columns.length > 1 && ["total", "structural", "other-quantity"].includes(column.kind);
    if (column.kind !== "year" && !isOther && !isOpening) break;
    // Below the years a stand may name one too: `Saldo begroting 2020`.
    const before = columns.findLast(({ year }) => year !== null)?.year ?? null;
    // `Begroting 2026` right above 2026, 2027, ... is the title of the document.
    const isTitle = columns.length === 1 && !isPrintedYear(columns[0]?.label ?? "") && column.year === before;
    if (isTitle && isPrintedYear(row.text.trim())) return [];
    if (before !== null && !isPrintedYear(row.text.trim()) && (column.year ?? Infinity) <= before) break;
    columns.push(column);
  }
  return columns;
}

/** A year that comes again starts a block of the same years beside the first, or else heads something else. */
function areBlocks(heading: readonly HeadingColumn[]): boolean {
  const years = heading.flatMap(({ year }) => year ?? []);
  const again = years.findIndex((year, order) => years.indexOf(year) < order);
  return again < 0 || years.every((year, order) => year === years[order % again]);
}

/** A year right above the first one: the columns start there, and so no table starts here. */
function startsBefore(document: SourceDocument, at: number, gap: number): boolean {
  const [above, first] = [document.rows[at - 1], document.rows[at]];
  if (!above || !first || !isSingle(above) || (first.place.line ?? 0) - (above.place.line ?? 0) > gap)
    return false;
  return headingFrom(document, at - 1).length > 1;
}

/** Lines from one year to the next: values of a row stand as close, a page number below it does not. */
function headingGap(document: SourceDocument, at: number, length: number): number {
  const lines = document.rows.slice(at, at + length).map((row) => row.place.line ?? 0);
  return Math.max(1, ...lines.slice(1).map((line, index) => line - (lines[index] ?? 0)));
}

function valuesFrom(document: SourceDocument, from: number, most: number, gap: number): TableValue[] {
  const values: TableValue[] = [];
  for (let next = from; values.length < most; next += 1) {
    const row = document.rows[next];
    const printed = row && isSingle(row) ? parsePrintedAmount(row.text) : null;
    if (!row || !printed || isPrintedYear(row.text)) break;
    const above = lastLineOf(document.rows[next - 1]);
    if (values.length > 0 && (row.place.line ?? 0) - above > gap) break;
    const at = values.length;
    // Positions are ordinals here: they must never look like a proof of a column.
    values.push({
      raw: row.text,
      printed,
      place: row.place,
      row,
      start: ORDINAL_POSITION + at,
      end: ORDINAL_POSITION + at,
      column: null,
    });
  }
  return values;
}

function isSingle(row: SourceRow): boolean {
  return row.layout === "flow" && !/\s{3,}\S+\s{3,}/.test(row.text);
}
