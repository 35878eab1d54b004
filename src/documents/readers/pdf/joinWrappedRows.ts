// Rows of a table whose cells take more than one line: joined when the lines of a row stand closer to each
// other than rows do, or overlap in height; never when both lines hold figures.
import { type Chunk, isFigure, medianOf, type PageLine } from "./pageLine";

export interface TableRowLines {
  readonly chunks: readonly Chunk[];
  /** Lines of the row, top to bottom. */
  readonly lines: readonly PageLine[];
}

export function joinWrappedRows(lines: readonly PageLine[]): TableRowLines[] {
  const within = gapWithinRows(lines);
  const groups: PageLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const group = groups[groups.length - 1];
    const before = lines[at - 1];
    const close = before !== undefined && line.y - before.y <= within;
    if (group && close && canJoin(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ chunks: joinChunks(group), lines: group }));
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

function hasFigures(line: PageLine | undefined): boolean {
  return (
    line?.chunks.some((chunk, at) => (at > 0 || line.chunks.length === 1) && isFigure(chunk.text)) ?? false
  );
}

function canJoin(group: readonly PageLine[], line: PageLine): boolean {
  return !(hasFigures(line) && group.some(hasFigures));
}

/** Chunks that stand over each other become one cell, in reading order. */
function joinChunks(group: readonly PageLine[]): Chunk[] {
  const cells: Chunk[] = [];
  for (const chunk of group.flatMap((line) => line.chunks)) {
    const at = cells.findIndex(
      (cell) =>
        cell.start < chunk.end && chunk.start < cell.end && !(isFigure(cell.text) && isFigure(chunk.text)),
    );
    const cell = cells[at];
    if (!cell) cells.push(chunk);
    else {
      cells[at] = {
        text: joinText(cell.text, chunk.text),
        start: Math.min(cell.start, chunk.start),
        end: Math.max(cell.end, chunk.end),
      };
    }
  }
  return cells.sort((a, b) => a.start - b.start);
}

function joinText(one: string, other: string): string {
  return /\p{L}-$/u.test(one) && /^\p{Ll}/u.test(other) ? `${one.slice(0, -1)}${other}` : `${one} ${other}`;
}
