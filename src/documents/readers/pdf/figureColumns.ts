// Columns of figures on a page: right edges at which figures of several lines end. A figure that ends there is a
// cell of its own, also where the words before it come close.
import type { TextPiece } from "./textPiece";
import { isFigure, isSpacedFigure } from "./figure";

/** Lines that must agree before an edge is a column. */
const FEWEST_LINES = 3;
/** Of those, lines on which the figure stands alone: words of a paragraph may end at its edge too. */
const FEWEST_ALONE = 2;
const LONGEST_FIGURE = 20;

/** True for a piece of text that ends with a figure in such a column. */
export type IsInColumn = (piece: TextPiece) => boolean;

export function figureColumns(pieces: readonly TextPiece[]): IsInColumn {
  const alone = new Map<number, Set<number>>();
  const behind = new Map<number, Set<number>>();
  const starts = new Map<number, Set<number>>();
  for (const piece of pieces) {
    const text = piece.text.trim();
    const isAlone = text.length <= LONGEST_FIGURE && (isFigure(text) || isSpacedFigure(text));
    // A word that touches the figure behind it comes as one piece with it.
    if (!isAlone && !LABEL.test(piece.text)) continue;
    addLine(isAlone ? alone : behind, piece.end, piece);
    if (isAlone) addLine(starts, piece.start, piece);
  }
  const countAt = (lines: typeof alone, edge: number): number =>
    [edge - 1, edge, edge + 1].reduce((sum, at) => sum + (lines.get(at)?.size ?? 0), 0);
  return (piece) => {
    const start = startOfSigned(piece);
    if (start !== null && countAt(starts, Math.round(start)) >= FEWEST_LINES) return true;
    const edge = Math.round(piece.end);
    const figures = countAt(alone, edge);
    const count = figures < FEWEST_ALONE ? 0 : figures + countAt(behind, edge);
    return count >= FEWEST_LINES && isFigure(lastWord(piece.text));
  };
}

function addLine(lines: Map<number, Set<number>>, at: number, { y }: TextPiece): void {
  const edge = Math.round(at);
  const seen = lines.get(edge);
  if (seen) seen.add(Math.round(y));
  else lines.set(edge, new Set([Math.round(y)]));
}

/** Where a figure with a sign and decimals starts, also behind its label: cells of a web page stand left in their column. */
function startOfSigned(piece: TextPiece): number | null {
  if (SIGNED.test(piece.text)) return piece.start;
  const [, , figures] = LABEL.exec(piece.text) ?? [];
  if (figures === undefined || !SIGNED.test(figures)) return null;
  return piece.end - (figures.length * (piece.end - piece.start)) / piece.text.length;
}

function lastWord(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf(" ") + 1);
}

/**
 * A label with figures behind it that one piece of text holds: figures with thousands, or with a sign and decimals, which no label ends with.
 * With spaces between the thousands only behind a sign: `Fase 2 150 000` may be either.
 */
const LABEL =
  /^(.*\p{L}\S*)\s+((?:[-–−]?(?:€\s?)?\d{1,3}(?:\.\d{3})+\s*)+|(?:[-–−]\s?(?:€\s?)?|€\s?)\d{1,3}(?:\s\d{3})+|[-–−]\d{1,3},\d{1,2})$/u;
const SIGNED = /^[-–−]\d{1,3},\d{1,2}$/;

/** The letter of the amount, or a heading and its unit: `2041 x € 1.000`. */
const NO_LABEL = /^[VN]$|(?:^|\s)[x×]$/i;

/** The label and its figures apart, by their share of the width, when the last of them ends in a column. */
export function partLabel(piece: TextPiece, isInColumn: IsInColumn): TextPiece[] {
  if (!isInColumn(piece)) return [piece];
  const [, label, figures] = LABEL.exec(piece.text) ?? [];
  if (label === undefined || figures === undefined || NO_LABEL.test(label)) return [piece];
  const pitch = (piece.end - piece.start) / piece.text.length;
  return [
    { ...piece, text: label, end: piece.start + label.length * pitch },
    { ...piece, text: figures, start: piece.end - figures.length * pitch },
  ];
}
