// Rows of a table whose cells take more than one line: joined when the lines of a row stand closer to each
// other than rows do, when they overlap in height, or when the text of a cell ran on because its next word did not
// fit; never when both lines hold figures in one column.
import { isFigure } from "./figure";
import { type Chunk, medianOf, type PageLine } from "./pageLine";
import { rowsBySpacing } from "./rowsBySpacing";
import { hasFigures, isHeading, isWholeBroken, type RightEdges, rightEdgesOf, runsOn } from "./tableLine";

export interface TableRowLines {
  readonly chunks: readonly Chunk[];
  /** Lines of the row, top to bottom. */
  readonly lines: readonly PageLine[];
}

/** Distance between two lines of one paragraph at most, in letter heights. */
const LEADING = 1.5;
/** Lines nearer than this overlap so much that they cannot be two rows, in letter heights. */
const OVERLAP = 0.6;

export function joinWrappedRows(lines: readonly PageLine[]): TableRowLines[] {
  const groups = rowsBySpacing(lines, () => rowsByText(lines)) ?? rowsByText(lines);
  return groups.map((group) => ({ chunks: joinChunks(group), lines: group }));
}

/** A row of several lines of which the first has no figures, and another has. */
export function startsAboveFigures({ lines: [first, ...others] }: TableRowLines): boolean {
  return !hasFigures(first) && others.some((line) => hasFigures(line) && !isHeading(line));
}

/** Rows by what their cells say, where the distances between lines do not tell. */
function rowsByText(lines: readonly PageLine[]): PageLine[][] {
  const within = gapWithinRows(lines);
  const rightEdges = rightEdgesOf(lines);
  const isBottom = standAtBottom(lines, rightEdges);
  const groups: PageLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const group = groups[groups.length - 1];
    const before = lines[at - 1];
    const gap = before ? line.y - before.y : Infinity;
    if (!group || !before || gap < 0) groups.push([line]);
    else if (gap <= OVERLAP * line.size && !overlaps(group, line)) group.push(line);
    else if (gap <= within && canJoin(group, line)) group.push(line);
    else if (
      gap <= LEADING * line.size &&
      // Figures stand at the first line of their row, or at the last.
      (isBottom ? !group.some(hasFigures) : group.some(hasFigures) && !hasFigures(line)) &&
      !group.some(isHeading) &&
      runsOn(group, line, rightEdges)
    )
      group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * The largest distance between two lines of one row. Lines that overlap in height are one row; others only
 * when rows with figures stand clearly further apart than the lines of one label do.
 */
function gapWithinRows(lines: readonly PageLine[]): number {
  const size = medianOf(lines.map((line) => line.size));
  const gaps = lines.slice(1).map((line, at) => ({
    gap: line.y - (lines[at]?.y ?? 0),
    rows: hasFigures(line) && hasFigures(lines[at]),
  }));
  const between = Math.min(...gaps.filter((one) => one.rows).map((one) => one.gap), Infinity);
  const overlapping = 0.85 * size;
  const proved = Number.isFinite(between) ? between * 0.85 : 0;
  return Math.max(overlapping, Math.min(proved, 1.45 * size));
}

function canJoin(group: readonly PageLine[], line: PageLine): boolean {
  return !(hasFigures(line) && group.some(hasFigures));
}

/** Whether any chunk of the line stands over or under one of the group. */
function overlaps(group: readonly PageLine[], line: PageLine): boolean {
  const own = group.flatMap((one) => one.chunks);
  return line.chunks.some((chunk) => own.some((one) => one.start < chunk.end && chunk.start < one.end));
}

/** Whether figures stand at the last line of their row: the first row then starts with text alone. */
function standAtBottom(lines: readonly PageLine[], rightEdgeOf: RightEdges): boolean {
  const heading = lines.findIndex(isHeading);
  const first = lines[heading + 1];
  const second = lines[heading + 2];
  if (!first || !second || hasFigures(first)) return false;
  // A column of single words does not show how wide it is.
  if (!lines.some(({ chunks }) => chunks.some(({ text }) => /\p{L}\s\p{L}/u.test(text)))) return false;
  return second.y - first.y <= LEADING * second.size && runsOn([first], second, rightEdgeOf);
}

/** Chunks that stand over each other become one cell, in reading order. */
function joinChunks(group: readonly PageLine[]): Chunk[] {
  const cells: Chunk[] = [];
  for (const chunk of group.flatMap((line) => line.chunks)) {
    const at = cells.findIndex(
      (cell) =>
        cell.start < chunk.end &&
        chunk.start < cell.end &&
        (!(isFigure(cell.text) && isFigure(chunk.text)) || isWholeBroken(cell.text, chunk.text)),
    );
    const cell = cells[at];
    if (!cell) cells.push(chunk);
    else {
      cells[at] = {
        ...cell,
        text: isWholeBroken(cell.text, chunk.text)
          ? `${cell.text}${chunk.text}`
          : joinText(cell.text, chunk.text),
        start: Math.min(cell.start, chunk.start),
        end: Math.max(cell.end, chunk.end),
      };
    }
  }
  return cells.sort((a, b) => a.start - b.start);
}

/** Words that go on on the next line; a hyphen at its end goes. */
export function joinText(one: string, other: string): string {
  return /\p{L}-$/u.test(one) && /^\p{Ll}/u.test(other) ? `${one.slice(0, -1)}${other}` : `${one} ${other}`;
}
