// Tables on a page, found by geometry: lines whose chunks stand under each other, with figures among them.
import { isFigure } from "./figure";
import type { Chunk, PageLine } from "./pageLine";
import { isPrintedYear, namesYear } from "../../words/printedYear";

/** First and last line (index in the page) of a table. */
export interface TableRegion {
  readonly first: number;
  readonly last: number;
}

/** Lines up and down among which a chunk looks for one at the same place. */
const REACH = 8;
/** Points that chunks of one column differ at most. */
const SAME_EDGE = 3;
/** Empty height that ends a table, in letter heights. */
const TABLE_GAP = 4.5;
/** Lines with only a label between rows with figures. */
const MOST_LABELS = 4;
/** Lines of one cell at most. */
const MOST_LINES = 16;
/** Distance between two lines of one paragraph at most, in letter heights. */
const LEADING = 1.5;

export function findTableRegions(lines: readonly PageLine[]): TableRegion[] {
  const inTable = lines.map((line, at) => isTableLine(lines, line, at));
  const regions: TableRegion[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!inTable[at]) continue;
    const last = lastLine(lines, inTable, at);
    const figures = lines
      .slice(at, last + 1)
      .some((line) => line.chunks.slice(1).some((chunk) => isFigure(chunk.text)));
    if (figures && last > at) regions.push({ first: firstLine(lines, at, regions), last });
    at = last;
  }
  return regions;
}

function isTableLine(lines: readonly PageLine[], line: PageLine, at: number): boolean {
  const near = lines.slice(Math.max(0, at - REACH), at + REACH + 1).filter((other) => other !== line);
  if (near.some((other) => areYearsBelowEachOther(line, other))) return true;
  if (line.chunks.length < 2) return false;
  if (line.chunks.filter((chunk) => namesYear(chunk.text)).length > 1) return true;
  if (near.some((other) => other.y < line.y && standsUnderYears(line, other))) return true;
  const isSentence = line.chunks.some(({ text }) => SENTENCE.test(text)) && runsOverFigures(line, near);
  return (
    !isSentence &&
    line.chunks
      .slice(1)
      .some((chunk) => near.some((other) => other.chunks.slice(1).some((its) => sharesEdge(chunk, its))))
  );
}

const SENTENCE = /\p{Ll}{2}[.!?]\s+\p{Lu}/u;

/** Words that run over a column of figures: of a paragraph whose last words stand apart, or of a label too long. */
export function runsOverFigures({ chunks }: PageLine, table: readonly PageLine[]): boolean {
  const figures = table.flatMap((line) => line.chunks.slice(1)).filter(({ text }) => isFigure(text));
  const words = chunks.filter(({ text }) => !isFigure(text));
  return words.some((chunk) => figures.some(({ start, end }) => chunk.start < start && end < chunk.end));
}

/** Rows that start with a year at the same place, with only figures behind it; in one of the two there are some. */
function areYearsBelowEachOther(line: PageLine, other: PageLine): boolean {
  const [year, ...figures] = line.chunks;
  const [beside] = other.chunks;
  if (!year || !beside || figures.some(({ text }) => !isFigure(text))) return false;
  const filled = Math.max(line.chunks.length, other.chunks.length) > 1;
  return filled && [year, beside].every(({ text }) => isPrintedYear(text)) && sharesEdge(year, beside);
}

/** Figures that each stand under a year of their own, nearer than half the way to the next year. */
function standsUnderYears(line: PageLine, heading: PageLine): boolean {
  const years = heading.chunks.filter((chunk) => namesYear(chunk.text));
  const figures = line.chunks.slice(1).filter((chunk) => isFigure(chunk.text));
  if (years.length < 2 || figures.length === 0 || figures.length !== line.chunks.length - 1) return false;
  const middles = years.map((year) => (year.start + year.end) / 2);
  const pitch = Math.min(...middles.slice(1).map((middle, at) => middle - (middles[at] ?? 0)));
  const under = figures.map((figure) => middles.findIndex((middle) => isNear(figure, middle, pitch / 2)));
  return under.every((at, index) => at >= 0 && under.indexOf(at) === index);
}

function isNear(chunk: Chunk, middle: number, reach: number): boolean {
  const edges = [chunk.start, chunk.end, (chunk.start + chunk.end) / 2];
  return edges.some((edge) => Math.abs(edge - middle) < reach);
}

export function sharesEdge(one: Chunk, other: Chunk): boolean {
  return (
    Math.abs(one.start - other.start) <= SAME_EDGE ||
    Math.abs(one.end - other.end) <= SAME_EDGE ||
    Math.abs(one.start + one.end - other.start - other.end) <= 2 * SAME_EDGE
  );
}

/** Goes on over labels without figures as long as another line of the table follows soon. */
function lastLine(lines: readonly PageLine[], inTable: readonly boolean[], first: number): number {
  let last = first;
  /** Labels since the last line with figures, those that run on below another not counted. */
  let labels = 0;
  for (let at = first + 1; at < lines.length && labels <= MOST_LABELS && at - last <= MOST_LINES; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || line.y - before.y > TABLE_GAP * line.size || line.y < before.y) break;
    labels = inTable[at] ? 0 : labels + Number(line.y - before.y > LEADING * line.size);
    if (inTable[at] || isLoneFigure(line, lines.slice(first, at))) last = at;
    else if (goesOnInCell(line, before, lines.slice(first, at))) continue;
    else if (inTable[at + 1] && startsCell(line, lines[at + 1], lines.slice(first, at))) continue;
    else if (line.chunks.length === 1 && !isLabel(line, lines.slice(first, last + 1))) break;
  }
  return withWrappedEnd(lines, last);
}

/** A label that stands left of the figures beside it and is no sentence. */
function isLabel(line: PageLine, table: readonly PageLine[]): boolean {
  const [only] = line.chunks;
  if (!only || /[.!?]$/.test(only.text)) return false;
  const figures = table
    .flatMap((one) => one.chunks.slice(1))
    .filter(({ text }) => isFigure(text) || namesYear(text));
  const beside = figures.filter((chunk) => chunk.start > only.start + SAME_EDGE);
  return beside.length > 0 && only.end <= Math.min(...beside.map((chunk) => chunk.start)) + SAME_EDGE;
}

/** Words close below a cell of words of the row above, at its edge: also in the last column, behind all figures. */
function goesOnInCell(line: PageLine, before: PageLine, table: readonly PageLine[]): boolean {
  const [only] = line.chunks;
  if (!only || line.chunks.length > 1 || line.y - before.y > LEADING * line.size) return false;
  const cells = table.slice(-MOST_LINES).flatMap(({ chunks }) => chunks.slice(1));
  return cells.some((cell) => !isFigure(cell.text) && sharesEdge(cell, only));
}

/** Words at the edge of a cell of words, right above the figures of their row: the other cells stand lower. */
function startsCell(line: PageLine, next: PageLine | undefined, table: readonly PageLine[]): boolean {
  if (!next) return false;
  const cells = table.slice(-MOST_LINES).flatMap(({ chunks }) => chunks.slice(1));
  const isCell = (chunk: Chunk): boolean =>
    !isFigure(chunk.text) &&
    cells.some((cell) => !isFigure(cell.text) && Math.abs(cell.start - chunk.start) < 2);
  return next.y - line.y <= LEADING * line.size && line.chunks.every(isCell);
}

/** One figure without a label, under the figures of the table. */
function isLoneFigure(line: PageLine, table: readonly PageLine[]): boolean {
  const [only] = line.chunks;
  if (!only || line.chunks.length > 1 || !isFigure(only.text)) return false;
  return table.some((one) => one.chunks.slice(1).some((chunk) => sharesEdge(chunk, only)));
}

/** The rest of the last row's label, as long as it stands closer than a next row would. */
function withWrappedEnd(lines: readonly PageLine[], row: number): number {
  let last = row;
  while (last - row < MOST_LINES && isWrappedEnd(lines, row, last + 1)) last += 1;
  return last;
}

function isWrappedEnd(lines: readonly PageLine[], at: number, next: number): boolean {
  const row = lines[at];
  const before = lines[next - 1];
  const line = lines[next];
  const after = lines[next + 1];
  const [label] = line?.chunks ?? [];
  if (!row || !before || !line || !label || line.chunks.length !== 1) return false;
  const gap = line.y - before.y;
  const above = lines[at - 1];
  const isNear = above && row.y - above.y > 0 && row.y - above.y <= LEADING * row.size;
  const cells = [...row.chunks, ...(isNear ? above.chunks : [])].sort((a, b) => a.start - b.start);
  const under = cells.findLastIndex((chunk) => Math.abs(label.start - chunk.start) <= SAME_EDGE);
  const isCell = under >= 0 && !isFigure(cells[under]?.text ?? "");
  const fits = label.end <= (cells[under + 1]?.start ?? 0);
  const goesOn = after?.chunks.length === 1 && after.chunks.every((one) => one.start === label.start);
  const apart = !after || after.y < line.y || after.y - line.y > 1.25 * gap || goesOn;
  return isCell && fits && apart && gap > 0 && gap <= 1.35 * row.size;
}

/** Column headings above the first line: a line of chunks, or words over one column, close above. */
function firstLine(lines: readonly PageLine[], first: number, found: readonly TableRegion[]): number {
  const from = (found[found.length - 1]?.last ?? -1) + 1;
  let at = first;
  while (at > from) {
    const line = lines[at - 1];
    const below = lines[at];
    if (!line || !below || below.y - line.y > 1.6 * below.size) break;
    if (line.chunks.length < 2 || line.chunks.some((chunk) => chunk.text.length > 40)) break;
    at -= 1;
  }
  return at;
}
