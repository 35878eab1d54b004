// Labels that wrap in laid-out text: the lines of words above and below a row's amounts that are the rest of its
// label. They become one row, whose amounts stay where they stand, so that no half of a title becomes a measure.
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceDocument, SourceRow } from "../source";
import { natureIn } from "../words/nature";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { breaksOff } from "../words/textWords";
import { type LabelLine, labelSpans } from "./labelLines";
import { codesOfLines } from "./loneCodes";
import { standsApart } from "./placeRows";
import { type SplitRow, splitFlowRow } from "./splitFlowRow";
import { yearHeadingOf } from "./yearHeading";

/** More lines than this are no label. */
const MOST_LINES = 3;
/** A longer line is text. */
const LONGEST_LINE = 70;

/** The document with every wrapped label below a heading of years as one row. */
export function withWholeLabels(document: SourceDocument): SourceDocument {
  const rows: SourceRow[] = [];
  for (let at = 0; at < document.rows.length;) {
    const heading = document.rows[at];
    const isHeading = heading?.layout === "flow" && yearHeadingOf(heading) !== null;
    const body = isHeading ? bodyBelow(document, at) : [];
    if (heading) rows.push(heading, ...wholeRows(body));
    at += body.length + 1;
  }
  if (rows.length === document.rows.length) return document;
  return { ...document, rows: rows.map((row, index) => ({ ...row, index })) };
}

/** The lines below a heading that stand close enough to be of its table. */
function bodyBelow({ rows }: SourceDocument, heading: number): SourceRow[] {
  const body: SourceRow[] = [];
  for (let at = heading + 1; at < rows.length; at += 1) {
    const [row, above] = [rows[at], rows[at - 1]];
    if (!row || !above || row.layout !== "flow" || row.segment !== above.segment) break;
    if (yearHeadingOf(row) !== null || lineOf(row) - lineOf(above) > 3) break;
    body.push(row);
  }
  return body;
}

interface Part {
  readonly row: SourceRow;
  readonly split: SplitRow;
  /** Words alone, short enough for a line of a label. */
  readonly isWords: boolean;
  /** Amounts behind a label: several, or one behind a wide gap. */
  readonly isRow: boolean;
  /** Such a row with a code for a label, or nothing: its words stand above and below. */
  readonly isBare: boolean;
  /** A code on a line of its own. */
  readonly isCode: boolean;
}

/** The lines as parts: a number alone, or before amounts, is a code only where the codes of the other lines say so. */
function partsOf(body: readonly SourceRow[]): Part[] {
  const parts = body.map(partOf);
  const last = parts.findLastIndex(({ isRow, isBare }) => isRow || isBare);
  const codes = codesOfLines(
    parts
      .slice(0, last + 1)
      .map(({ row, isRow, isBare }) => ({ text: row.text.trim(), hasAmounts: isRow || isBare })),
  );
  return parts.map((part, at) => {
    const { row, split } = part;
    const [first] = split.values;
    if (codes.alone.has(at)) {
      return {
        ...part,
        split: { label: row.text.trim(), values: [] },
        isWords: true,
        isRow: false,
        isBare: false,
        isCode: true,
      };
    }
    if (!codes.coded || codes.coded.has(at) || !part.isBare || !first || !/^\d+\.?$/.test(split.label))
      return part;
    return {
      ...part,
      split: { label: "", values: [{ ...first, raw: split.label, start: 0 }, ...split.values] },
      isRow: false,
    };
  });
}

function partOf(row: SourceRow): Part {
  const split = splitFlowRow(row, 12);
  const [first] = split.values;
  const isRow =
    first !== undefined && (split.values.length > 1 || standsApart(first) || /^\d{1,3}$/.test(split.label));
  const isShort = split.values.length === 0 && row.text.length <= LONGEST_LINE && !isClosed(row.text);
  const isWords = isShort && scanTextAmounts(row.text).length === 0 && findUnit(row.text) === null;
  const isBare = isRow && BARE.test(split.label);
  return { row, split, isWords, isRow: isRow && split.label !== "", isBare, isCode: false };
}

/** A code, or nothing. */
const BARE = /^(?:[A-Z]{0,3}[-.]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?\.?)?$/;

/** A line that says something by itself: a sentence, a sum, a kind of amounts. */
function isClosed(text: string): boolean {
  return (
    /[.;:!?]$/.test(text) ||
    FURNITURE.test(text) ||
    rowKindOf(text) === "total" ||
    isBareRowKind(text) ||
    /\S\s{3}/.test(text.replace(CODE, ""))
  );
}

/** What a page prints below its table: an address, a page number. */
const FURNITURE = /:\/\/|(?<![\d/])\d{1,3}\s?\/\s?\d{1,3}$|\bpagina\s\d/i;

/** A code and the gap behind it. */
const CODE = /^\S{1,10}\s+(?=\p{L})/u;

function wholeRows(body: readonly SourceRow[]): SourceRow[] {
  const parts = partsOf(body);
  // Where titles begin with a small letter, such a letter tells nothing.
  const small = parts.some((part, at) => part.isRow && parts[at - 1]?.isRow && startsSmall(part.split.label));
  if (small) return [...body];
  const spans = new Map(labelSpans(parts.map(lineOfLabel))?.map((span) => [span.first, span]));
  const rows: SourceRow[] = [];
  for (let at = 0; at < parts.length;) {
    const span = spans.get(at);
    const { first, last } = span
      ? { first: span.row, last: span.last }
      : (labelOfBare(parts, at) ?? labelAround(parts, at));
    const own = parts.slice(at, last + 1);
    const row = own[first - at];
    rows.push(row && own.length > 1 ? joined(own, row) : (body[at] as SourceRow));
    at += own.length;
  }
  return rows;
}

function lineOfLabel(
  { row, split, isWords, isRow, isBare, isCode }: Part,
  at: number,
  parts: readonly Part[],
): LabelLine {
  return {
    isWords,
    isRow,
    isBare,
    isTotal: rowKindOf(split.label) === "total",
    isCoded: isCode || CODED.test(split.label),
    isCode,
    isNext: isNextLine(parts[at - 1], parts[at]),
    length: row.text.length,
  };
}

const CODED = /^(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?[.:)]?\s+\S/;

/** The row with amounts whose label starts at `from`, and the last line of that label; `from` itself when it is whole. */
function labelAround(parts: readonly Part[], from: number): { first: number; last: number } {
  let first = from;
  while (parts[first]?.isWords && first - from < MOST_LINES && goesOn(parts[first], parts[first + 1]))
    first += 1;
  if (!parts[first]?.isRow) return { first: from, last: from };
  let last = first;
  while (last - first < MOST_LINES && parts[last + 1]?.isWords && goesOn(parts[last], parts[last + 1]))
    last += 1;
  return { first, last };
}

/**
 * The same for a row whose words all stand above it and below: the lines from `from` up to it, and those below
 * that go on from them. Null where the row has words of its own, or none above.
 */
function labelOfBare(parts: readonly Part[], from: number): { first: number; last: number } | null {
  let first = from;
  while (parts[first]?.isWords && first - from < MOST_LINES && isNextLine(parts[first], parts[first + 1]))
    first += 1;
  if (first === from || !parts[first]?.isBare) return null;
  let last = first;
  while (
    last - first < MOST_LINES &&
    isRestOf(parts[last === first ? first - 1 : last], parts[last + 1], parts[last])
  )
    last += 1;
  return { first, last };
}

function isRestOf(words: Part | undefined, below: Part | undefined, above: Part | undefined): boolean {
  if (!words || !below?.isWords || !isNextLine(above, below)) return false;
  return startsSmall(below.split.label) || breaksOff(words.split.label);
}

function isNextLine(above: Part | undefined, below: Part | undefined): boolean {
  return above !== undefined && below !== undefined && lineOf(below.row) - lineOf(above.row) === 1;
}

/** True when the words of a line are the rest of those right above it. */
function goesOn(above: Part | undefined, below: Part | undefined): boolean {
  if (!above || !below || !(below.isWords || below.isRow)) return false;
  if (!isNextLine(above, below)) return false;
  const { label } = below.split;
  if (above.isCode || below.isCode) return above.isCode && !below.isCode && !CODED.test(label);
  if (above.isRow && rowKindOf(above.split.label) === "total" && !breaksOff(above.split.label)) return false;
  if (isBareRowKind(label) || rowKindOf(label) === "part" || natureIn(label) !== null) return false;
  return startsSmall(label) || breaksOff(above.split.label);
}

function startsSmall(label: string): boolean {
  return /^(?:\p{Ll}|\(\p{L})/u.test(label);
}

/** The lines as one row: a code, then all words before the amounts, which keep their place on the line. */
function joined(parts: readonly Part[], { row, split, isBare }: Part): SourceRow {
  const [first] = split.values;
  const amounts = row.text.slice(first?.start ?? row.text.length);
  const gap = row.text.slice(split.label.length, first?.start) || " ";
  const [code, own] = isBare ? [split.label, ""] : codeAndWords(split.label);
  const words = parts.map((part) => (part.row === row ? own : part.split.label));
  const label = [code, ...words].filter((one) => one !== "").join(" ");
  const text = `${label}${gap}${amounts}`;
  const [cell] = row.cells;
  const start = (cell?.start ?? 0) - (text.length - row.text.length);
  const lines = parts.map((part) => lineOf(part.row));
  const top = parts[lines.indexOf(Math.min(...lines))]?.row ?? row;
  const place = { ...top.place, line: Math.min(...lines), endLine: Math.max(...lines), raw: text };
  return { ...row, text, place, cells: cell ? [{ ...cell, text, start, place }] : [] };
}

function codeAndWords(label: string): [code: string, words: string] {
  const code = CODED.test(label) ? (/^\S+/.exec(label)?.[0] ?? "") : "";
  return [code, label.slice(code.length).trim()];
}

function lineOf({ place }: SourceRow): number {
  return place.line ?? 0;
}
