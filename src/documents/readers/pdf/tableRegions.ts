// Tables on a page, found by geometry: lines whose chunks stand under each other, with figures among them.
import { type Chunk, isFigure, type PageLine } from "./pageLine";

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
  if (line.chunks.filter((chunk) => /^(?:19|20)\d\d\b/.test(chunk.text)).length > 1) return true;
  if (near.some((other) => other.y < line.y && standsUnderYears(line, other))) return true;
  return line.chunks
    .slice(1)
    .some((chunk) => near.some((other) => other.chunks.slice(1).some((its) => sharesEdge(chunk, its))));
}

/** Rows that start with a year at the same place, with only figures behind it; in one of the two there are some. */
function areYearsBelowEachOther(line: PageLine, other: PageLine): boolean {
  const [year, ...figures] = line.chunks;
  const [beside] = other.chunks;
  if (!year || !beside || figures.some(({ text }) => !isFigure(text))) return false;
  const filled = Math.max(line.chunks.length, other.chunks.length) > 1;
  return (
    filled && [year, beside].every(({ text }) => /^(?:19|20)\d\d$/.test(text)) && sharesEdge(year, beside)
  );
}

/** Figures that each stand under a year of their own, nearer than half the way to the next year. */
function standsUnderYears(line: PageLine, heading: PageLine): boolean {
  const years = heading.chunks.filter((chunk) => /^(?:19|20)\d\d\b/.test(chunk.text));
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
  for (let at = first + 1; at < lines.length && at - last <= MOST_LABELS + 1; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || line.y - before.y > TABLE_GAP * line.size) break;
    if (inTable[at] || isLoneFigure(line, lines.slice(first, at))) last = at;
    else if (line.chunks.length === 1 && !isLabel(line, lines.slice(first, last + 1))) break;
  }
  return withWrappedEnd(lines, last);
}

/** A label that stands left of the figures and is no sentence. */
function isLabel(line: PageLine, table: readonly PageLine[]): boolean {
  const figures = table.flatMap((one) => one.chunks.slice(1)).filter((chunk) => isFigure(chunk.text));
  const left = Math.min(...figures.map((chunk) => chunk.start));
  const [only] = line.chunks;
  return only !== undefined && only.end <= left + SAME_EDGE && !/[.!?]$/.test(only.text);
}

/** One figure without a label, under the figures of the table. */
function isLoneFigure(line: PageLine, table: readonly PageLine[]): boolean {
  const [only] = line.chunks;
  if (!only || line.chunks.length > 1 || !isFigure(only.text)) return false;
  return table.some((one) => one.chunks.slice(1).some((chunk) => sharesEdge(chunk, only)));
}

/** The rest of the last row's label, when it stands closer than a next row would. */
function withWrappedEnd(lines: readonly PageLine[], last: number): number {
  const row = lines[last];
  const next = lines[last + 1];
  const after = lines[last + 2];
  if (!row || !next || next.chunks.length !== 1) return last;
  const gap = next.y - row.y;
  const [label] = next.chunks;
  const under = label !== undefined && Math.abs(label.start - (row.chunks[0]?.start ?? 0)) <= SAME_EDGE;
  const apart = !after || after.y - next.y > 1.25 * gap;
  return under && gap <= 1.35 * row.size && apart && label.end <= (row.chunks[1]?.start ?? 0)
    ? last + 1
    : last;
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
