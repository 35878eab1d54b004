// Rows of a table by the distances between its lines: the lines of one cell keep the pitch of their letters, and
// between rows there is a border or a margin more, however thin.
import { namesYear } from "../../words/printedYear";
import { isFigure } from "./figure";
import type { PageLine } from "./pageLine";
import { completes, figuresInColumns, isHeading, type RightEdges, rightEdgesOf, runsOn } from "./tableLine";

/** Points that two equal distances differ, by rounding. */
const SAME = 0.15;
/** Points that the least distance between rows has more than the lines of a cell do. */
const LEAST_MORE = 0.3;
/** Distance between two lines of one paragraph at most, in letter heights. */
const LEADING = 1.5;
/** A table is set in few distances; drawings and maps have many. */
const MOST_DISTANCES = 24;
/** Fewer lines that go on are no pattern. */
const FEWEST = 2;

/**
 * The lines of each row; null where the distances do not tell rows and lines apart. What stands together with a
 * heading of years keeps the rows of `otherwise`, unless it is only the rest of the heading's words.
 */
export function rowsBySpacing(
  lines: readonly PageLine[],
  otherwise: () => PageLine[][],
): PageLine[][] | null {
  const gaps = lines.slice(1).map((line, at) => round(line.y - (lines[at]?.y ?? 0)));
  if (gaps.some((gap) => gap < 0)) return null;
  const largest = LEADING * Math.min(...lines.map(({ size }) => size));
  const candidates = [...new Set(gaps)].filter((gap) => gap <= largest).sort((a, b) => b - a);
  if (candidates.length > MOST_DISTANCES) return null;
  const hasFigures = figuresInColumns(lines);
  const rightEdgeOf = rightEdgesOf(lines);
  for (const within of candidates) {
    const rows = splitAt(lines, gaps, within);
    const body = rows.filter((row) => !row.some(isHeading));
    const holdsRows = (row: readonly PageLine[]): boolean =>
      row.filter((line, at) => hasFigures(line) && !completes(row[at - 1], line)).length > 1 &&
      (!row.some(isHeading) || row.some(isLabelled));
    if (!isApart(gaps, within) || rows.some(holdsRows)) continue;
    // One distance more than the others proves nothing unless it parts two rows of figures.
    if (rows.length === 2 && !rows.every((row) => row.some(hasFigures))) return null;
    if (!body.every((row) => startsAbove(row, hasFigures, rightEdgeOf))) return null;
    if (rows.every((row) => !row.some(isHeading) || goesOnBelowWords(row))) return rows;
    const whole = otherwise();
    return rows.flatMap((row) =>
      row.some(isHeading) && !goesOnBelowWords(row) ? partsOf(row, whole) : [row],
    );
  }
  return null;
}

/** Words with figures behind them that are no years. */
function isLabelled({ chunks }: PageLine): boolean {
  const figures = chunks.slice(1).filter(({ text }) => isFigure(text) && !namesYear(text));
  return figures.length > 0 && /\p{L}{2}/u.test(chunks[0]?.text ?? "");
}

/** The lines of a row as other rows have them. */
function partsOf(row: readonly PageLine[], whole: readonly (readonly PageLine[])[]): PageLine[][] {
  return whole.map((other) => other.filter((line) => row.includes(line))).filter(({ length }) => length > 0);
}

function splitAt(lines: readonly PageLine[], gaps: readonly number[], within: number): PageLine[][] {
  const rows: PageLine[][] = [];
  lines.forEach((line, at) => {
    const row = rows[rows.length - 1];
    if (row && (gaps[at - 1] ?? 0) <= within + SAME) row.push(line);
    else rows.push([line]);
  });
  return rows;
}

/** Two distances, with nothing between them. */
function isApart(gaps: readonly number[], within: number): boolean {
  const between = gaps.filter((gap) => gap > within + SAME);
  const joined = gaps.length - between.length;
  return joined >= FEWEST && between.length > 0 && Math.min(...between) >= within + LEAST_MORE;
}

/** False when words above the figures of a row are not the start of their cell. */
function startsAbove(
  row: readonly PageLine[],
  hasFigures: (line: PageLine) => boolean,
  rightEdgeOf: RightEdges,
): boolean {
  const at = row.findIndex(hasFigures);
  const [figures, before] = [row[at], row[at - 1]];
  if (!figures || !before) return true;
  const words = figures.chunks.filter(({ text }) => !isFigure(text));
  const isAbove = words.some((word) => before.chunks.some((one) => one.start === word.start));
  return !isAbove || runsOn(row.slice(0, at), figures, rightEdgeOf);
}

/** The rest of a heading of years stands below its words, never below its years: that is a second row. */
function goesOnBelowWords([heading, ...rest]: readonly PageLine[]): boolean {
  if (!heading || !isHeading(heading)) return false;
  const words = heading.chunks.filter(({ text }) => /\p{L}/u.test(text));
  return rest.every(({ chunks }) =>
    chunks.every((chunk) => words.some((word) => word.start < chunk.end && chunk.start < word.end)),
  );
}

function round(points: number): number {
  return Math.round(points * 20) / 20;
}
