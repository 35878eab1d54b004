// Lines of a page: pieces on one baseline, and in each line the chunks that gaps part from each other.
import { isFigure, isSpacedFigure } from "./figure";
import { figureColumns, type IsInColumn, partLabel } from "./figureColumns";
import { plainLine } from "../plainText";
import type { TextPiece } from "./textPiece";

export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The line of another page that it was printed on. */
  readonly printed?: PageLine;
}

export interface PageLine {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly chunks: readonly Chunk[];
  /** As printed, when figures of another page were put beside it. */
  readonly printed?: PageLine;
}

/** Gap that parts two chunks, in letter heights; the widest spaces in justified text stay under it. */
const CELL_GAP = 0.9;
/** Between two numbers: no number holds a space as wide as this. */
const NUMBER_GAP = 0.45;
const SPACE_GAP = 0.12;
/** Between words and a figure that stands in a column of figures: a little more than a space. */
const FIGURE_GAP = 0.35;
/** Between a bullet or number and its text at most, in letter heights: farther apart they are cells. */
const LEAD_GAP = 4;
/** Notes are smaller than the text that they belong to: browsers print them at five sixths. */
const RAISED = 0.86;

export function linesOfPage(page: number, all: readonly TextPiece[]): PageLine[] {
  const groups: { y: number; size: number; pieces: TextPiece[] }[] = [];
  const notes: TextPiece[] = [];
  const usual = usualSize(all);
  const isInColumn = figureColumns(all);
  const pieces = all.flatMap((piece) => partLabel(piece, isInColumn));
  for (const piece of pieces.sort((a, b) => a.y - b.y || a.start - b.start)) {
    if (piece.size < usual * RAISED && /^\d{1,2}\)?$/.test(piece.text.trim())) {
      notes.push(piece);
      continue;
    }
    const group = groups[groups.length - 1];
    if (group && piece.y - group.y <= 0.35 * Math.max(group.size, piece.size)) {
      group.pieces.push(piece);
      group.size = Math.max(group.size, piece.size);
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const note of notes) addNote(groups, note);
  return groups
    .sort((a, b) => a.y - b.y)
    .map((group) => ({ page, y: group.y, size: group.size, chunks: chunksOf(group.pieces, isInColumn) }))
    .filter((line) => line.chunks.length > 0);
}

/** The size of most letters: small capitals come as a piece for each letter, and count no more than they are. */
function usualSize(pieces: readonly TextPiece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** A raised number after a word is a note, never a digit of the number that it follows. */
function addNote(groups: { y: number; size: number; pieces: TextPiece[] }[], note: TextPiece): void {
  for (const group of groups) {
    if (Math.abs(group.y - note.y) > 0.6 * group.size) continue;
    const host = group.pieces.find(
      (piece) => Math.abs(note.start - piece.end) < 0.35 * group.size && note.size < piece.size * RAISED,
    );
    if (!host) continue;
    const raised = host.y - note.y > 0.15 * host.size;
    group.pieces.push(raised ? { ...note, text: raisedDigits(note.text) } : note);
    return;
  }
  const level = groups.find((group) => Math.abs(group.y - note.y) <= 0.35 * group.size);
  if (level) level.pieces.push(note);
  else groups.push({ y: note.y, size: note.size, pieces: [note] });
}

function raisedDigits(text: string): string {
  return { "1": "¹", "2": "²", "3": "³" }[text.replace(")", "").trim()] ?? "*";
}

function chunksOf(pieces: readonly TextPiece[], isInColumn: IsInColumn): Chunk[] {
  const chunks: Chunk[] = [];
  let last: TextPiece | undefined;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const chunk = chunks[chunks.length - 1];
    const gap = (piece.start - (last?.end ?? 0)) / Math.max(piece.size, last?.size ?? 1);
    const text = piece.text.trim();
    const isCell = gap > FIGURE_GAP && (isFigure(text) || isSpacedFigure(text)) && isInColumn(piece);
    if (chunk && !isCell && (gap < NUMBER_GAP || (gap < CELL_GAP && !areFigures(chunk, piece)))) {
      const space = gap > SPACE_GAP || /\s$/.test(last?.text ?? "") || /^\s/.test(piece.text);
      chunks[chunks.length - 1] = {
        text: plainLine(`${chunk.text}${space ? " " : ""}${piece.text}`),
        start: chunk.start,
        end: Math.max(chunk.end, piece.end),
      };
    } else if (plainLine(piece.text) !== "") {
      chunks.push({ text: plainLine(piece.text), start: piece.start, end: piece.end });
    }
    last = piece;
  }
  return withoutLoneMarks(chunks, Math.max(...pieces.map(({ size }) => size)));
}

function areFigures(chunk: Chunk, piece: TextPiece): boolean {
  return isFigure(chunk.text) && isFigure(piece.text.trim());
}

/** A euro sign at the left of its cell belongs to the amount at the right; a bullet to its text. */
function withoutLoneMarks(chunks: readonly Chunk[], size: number): Chunk[] {
  const result: Chunk[] = [];
  chunks.forEach((chunk, at) => {
    const before = result[result.length - 1];
    const mark = before && /^(?:€|€\s*[-–−])$/.test(before.text) && isFigure(chunk.text);
    const near = before && chunk.start - before.end < LEAD_GAP * size;
    const lead = near && at === 1 && chunks.length === 2 && isLead(before.text) && !isFigure(chunk.text);
    if (!before || (!mark && !lead)) {
      result.push(chunk);
      return;
    }
    const text = mark && /^[-–—]$/.test(chunk.text) ? chunk.text : `${before.text} ${chunk.text}`;
    result[result.length - 1] = { text, start: before.start, end: chunk.end };
  });
  return result;
}

/** A bullet, or the number of a heading or list item. */
function isLead(text: string): boolean {
  return /^(?:[•·▪◦●○■□–—\-o§>]|[(]?(?:\d{1,3}(?:\.\d{1,2})*|[A-Z]{1,2}\.?\d{0,3}(?:\.\d{1,2})?|[a-z])[.):]?)$/u.test(
    text,
  );
}

export function textOfLine(line: PageLine, separator = "  "): string {
  return line.chunks.map((chunk) => chunk.text).join(separator);
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 10;
}

/** A number that is complete in itself: a year, or an amount with its thousands. */
const WHOLE = /^(?:(?:19|20)\d{2}\*?|[-–−]?(?:€\s?)?\d{1,3}(?:\.\d{3})+(?:,\d{1,2}|,-)?|PM)$/i;

/**
 * Chunks with the figures in them apart: years and amounts of narrow columns stand closer than words do.
 * Only figures that are complete in themselves are parted, by their share of the chunk's width.
 */
export function partFigures(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk) => {
    const words = [...chunk.text.matchAll(/\S+/g)];
    if (words.length < 2 || !words.every((word) => WHOLE.test(word[0]))) return [chunk];
    const width = (chunk.end - chunk.start) / chunk.text.length;
    return words.map((word) => ({
      ...chunk,
      text: word[0],
      start: chunk.start + word.index * width,
      end: chunk.start + (word.index + word[0].length) * width,
    }));
  });
}
