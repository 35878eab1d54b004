// Pieces of text as a PDF places them, turned so that the page stands upright: x to the right, y down.

export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Baseline. */
  readonly y: number;
  /** Height of the letters, in points. */
  readonly size: number;
}

/** What pdfjs gives for each run of text. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface UprightPage {
  readonly pieces: readonly TextPiece[];
  /** Text in another direction than most of the page. */
  readonly turned: readonly TextPiece[];
}

/** The pieces of a page, by the direction that most of its text has (tables are often printed sideways). */
export function uprightPieces(items: readonly PdfTextItem[], viewport: readonly number[]): UprightPage {
  const placed = items.flatMap((item) => (item.str.trim() === "" ? [] : [place(item, viewport)]));
  const counts = [0, 0, 0, 0];
  for (const piece of placed) counts[piece.quarter] = (counts[piece.quarter] ?? 0) + piece.text.length;
  const main = counts.indexOf(Math.max(...counts));
  const turn = (wanted: (quarter: number) => boolean): TextPiece[] =>
    placed.filter((piece) => wanted(piece.quarter)).flatMap((piece) => splitWide(upright(piece)));
  return { pieces: turn((quarter) => quarter === main), turned: turn((quarter) => quarter !== main) };
}

interface PlacedPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Quarter turns clockwise: 0 upright. */
  readonly quarter: number;
}

function place(item: PdfTextItem, viewport: readonly number[]): PlacedPiece {
  const [a, b, c, d, e, f] = multiply(viewport, item.transform);
  const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  return { text: item.str, x: e, y: f, width: item.width, size: Math.hypot(c, d) || 1, quarter };
}

function upright({ text, x, y, width, size, quarter }: PlacedPiece): TextPiece {
  const [across, down] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][quarter] ?? [x, y];
  const start = across ?? 0;
  return { text, start, end: start + width, y: down ?? 0, size };
}

/** Columns that a program made with spaces: parted where three or more stand together. */
function splitWide(piece: TextPiece): TextPiece[] {
  if (!/\s{2}|^\s|\s$/.test(piece.text)) return [piece];
  const text = piece.text.replace(/\s+$/, "");
  const pitch = (piece.end - piece.start) / Math.max(1, piece.text.length);
  const parts = [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)];
  return parts.map((part) => {
    const start = piece.start + part.index * pitch;
    const isLast = part.index + part[0].length === piece.text.length;
    return { ...piece, text: part[0], start, end: isLast ? piece.end : start + part[0].length * pitch };
  });
}

type Matrix = [number, number, number, number, number, number];

function multiply(one: readonly number[], two: readonly number[]): Matrix {
  const [a1 = 1, b1 = 0, c1 = 0, d1 = 1, e1 = 0, f1 = 0] = one;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = two;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}
