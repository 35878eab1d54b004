// Columns of text: a page set in two columns is read column by column. Only where both sides hold lines of running
// text with an empty strip between them: the columns of a table are read across.
import type { TextPiece } from "./textPiece";

/** Letters of a line that is running text rather than a cell. */
const FEWEST_LETTERS = 25;
/** Lines of running text on either side. */
const FEWEST_LINES = 6;
/** Half of the empty strip, in points. */
const HALF_STRIP = 4;
/** Where the strip is looked for, as shares of the width of the text, and the distance of two tries in points. */
const FROM = 0.3;
const TO = 0.7;
const STEP = 3;

/** The pieces in reading order: what stands above the columns, the left one, the right one, what stands below. */
export function textColumns(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  if (pieces.length < 2 * FEWEST_LINES) return [pieces];
  let [left, right] = [Infinity, -Infinity];
  for (const { start, end } of pieces) {
    left = Math.min(left, start);
    right = Math.max(right, end);
  }
  const width = right - left;
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const letters = lettersCounted();
  let best: Columns | null = null;
  for (let x = left + FROM * width; x < left + TO * width; x += STEP) {
    const found = columnsAt(sorted, x, letters);
    if (found && (!best || found.lines > best.lines)) best = found;
  }
  if (!best) return [pieces];
  const { first, last, at } = best;
  const inside = sorted.slice(first, last + 1);
  return [
    sorted.slice(0, first),
    inside.filter((piece) => piece.end <= at),
    inside.filter((piece) => piece.end > at),
    sorted.slice(last + 1),
  ].filter((part) => part.length > 0);
}

/** How many letters a piece has: counted once, and only of pieces that may stand beside a strip. */
type LettersOf = (piece: TextPiece) => number;

function lettersCounted(): LettersOf {
  const known = new Map<TextPiece, number>();
  return (piece) => {
    const counted = known.get(piece) ?? piece.text.match(/\p{L}/gu)?.length ?? 0;
    known.set(piece, counted);
    return counted;
  };
}

interface Columns {
  readonly at: number;
  /** First and last piece (from top to bottom) that stand beside the strip. */
  readonly first: number;
  readonly last: number;
  readonly lines: number;
}

/** The tallest part of the page that has an empty strip at `at` between two columns of text; null when none has. */
function columnsAt(sorted: readonly TextPiece[], at: number, lettersOf: LettersOf): Columns | null {
  let best: Columns | null = null;
  let first = 0;
  const close = (last: number): void => {
    if (
      last - first + 1 < 2 * FEWEST_LINES ||
      !hasTextOnBothSides(sorted.slice(first, last + 1), at, lettersOf)
    )
      return;
    const band = sorted.slice(first, last + 1);
    const lines = Math.min(
      runningLines(
        band.filter((piece) => piece.end <= at),
        lettersOf,
      ),
      runningLines(
        band.filter((piece) => piece.end > at),
        lettersOf,
      ),
    );
    if (lines >= FEWEST_LINES && lines > (best?.lines ?? 0)) best = { at, first, last, lines };
  };
  sorted.forEach((piece, index) => {
    if (piece.start >= at + HALF_STRIP || piece.end <= at - HALF_STRIP) return;
    close(index - 1);
    first = index + 1;
  });
  close(sorted.length - 1);
  return best;
}

/** Letters enough for the fewest lines, left and right: figures have none, so most tables end here. */
function hasTextOnBothSides(band: readonly TextPiece[], at: number, lettersOf: LettersOf): boolean {
  let [left, right] = [0, 0];
  for (const piece of band) {
    if (piece.end <= at) left += lettersOf(piece);
    else right += lettersOf(piece);
  }
  return Math.min(left, right) >= FEWEST_LINES * FEWEST_LETTERS;
}

/** Lines of one column that are running text and start at its left edge. */
function runningLines(pieces: readonly TextPiece[], lettersOf: LettersOf): number {
  const lines = new Map<number, { letters: number; start: number }>();
  for (const piece of pieces) {
    const { y, start } = piece;
    const letters = lettersOf(piece);
    const line = lines.get(Math.round(y));
    if (line) {
      line.letters += letters;
      line.start = Math.min(line.start, start);
    } else lines.set(Math.round(y), { letters, start });
  }
  const running = [...lines.values()].filter((line) => line.letters >= FEWEST_LETTERS);
  const starts = new Map<number, number>();
  for (const { start } of running) starts.set(Math.round(start), (starts.get(Math.round(start)) ?? 0) + 1);
  return Math.max(0, ...starts.values());
}
