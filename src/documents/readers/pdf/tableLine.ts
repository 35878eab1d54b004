// Lines of a table on a page: whether they hold figures or head it, and whether the text of their cells ran on from
// the line above because its next word did not fit.
import { isFigure } from "./figure";
import type { Chunk, PageLine } from "./pageLine";
import { namesYear } from "../../words/printedYear";

/** Points that the lines of one cell differ at their left edge. */
const SAME_LEFT = 2;

export function hasFigures(line: PageLine | undefined): boolean {
  return (
    line?.chunks.some((chunk, at) => (at > 0 || line.chunks.length === 1) && isFigure(chunk.text)) ?? false
  );
}

/** Whether a line has figures in a column of figures: a year below the words of a label is the rest of that label. */
export function figuresInColumns(lines: readonly PageLine[]): (line: PageLine) => boolean {
  /** By left edge, in whole points: how many chunks, and how many of them words. */
  const columns = new Map<number, { all: number; words: number }>();
  for (const { start, text } of lines.flatMap((line) => line.chunks)) {
    const column = columns.get(Math.round(start)) ?? { all: 0, words: 0 };
    columns.set(Math.round(start), { all: column.all + 1, words: column.words + Number(!isFigure(text)) });
  }
  const isAmongWords = ({ start }: Chunk): boolean => {
    let [all, words] = [0, 0];
    for (let edge = Math.round(start) - SAME_LEFT; edge <= Math.round(start) + SAME_LEFT; edge += 1) {
      all += columns.get(edge)?.all ?? 0;
      words += columns.get(edge)?.words ?? 0;
    }
    return words * 2 > all;
  };
  return (line) =>
    hasFigures(line) && line.chunks.some((chunk) => isFigure(chunk.text) && !isAmongWords(chunk));
}

/** Figures broken within their thousands, one cell after another: `1.215.0` above `00`. */
export function completes(above: PageLine | undefined, line: PageLine): boolean {
  const figures = line.chunks.filter(({ text }) => isFigure(text));
  const isRest = (chunk: Chunk): boolean =>
    above?.chunks.some(
      (one) => one.start < chunk.end && chunk.start < one.end && isWholeBroken(one.text, chunk.text),
    ) ?? false;
  return figures.length > 0 && figures.every(isRest);
}

/** Neither is a number of its own, and both are one. */
export function isWholeBroken(one: string, other: string): boolean {
  const isBroken = /\d\.\d{0,2}$/.test(one) && /^\d{1,3}$/.test(other);
  return isBroken && /^\D*\d{1,3}(?:\.\d{3})+$/.test(one + other);
}

export function isHeading({ chunks }: PageLine): boolean {
  return chunks.filter(({ text }) => namesYear(text)).length > 1;
}

export type RightEdges = (chunk: Chunk) => number;

/** The farthest that text with this left edge reaches: the width of its column. */
export function rightEdgesOf(lines: readonly PageLine[]): RightEdges {
  const chunks = lines.flatMap((line) => line.chunks);
  return (chunk) =>
    Math.max(...chunks.filter((one) => Math.abs(one.start - chunk.start) <= SAME_LEFT).map((one) => one.end));
}

/** True when every chunk of the line goes on below text whose next word would not have fitted beside it. */
export function runsOn(group: readonly PageLine[], line: PageLine, rightEdgeOf: RightEdges): boolean {
  const own = group.flatMap((one) => one.chunks);
  const words = line.chunks.filter((chunk) => !isFigure(chunk.text));
  const goesOn = (chunk: Chunk): boolean => {
    const above = own.findLast((one) => Math.abs(one.start - chunk.start) <= SAME_LEFT);
    if (!above || isFigure(above.text)) return false;
    const first = /^\S+/.exec(chunk.text)?.[0].length ?? 0;
    const width = (chunk.end - chunk.start) / chunk.text.length;
    return above.end + (first + 1) * width > rightEdgeOf(chunk) - width / 2;
  };
  return words.length > 0 && (hasFigures(line) ? words.some(goesOn) : line.chunks.every(goesOn));
}
