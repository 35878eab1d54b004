// Pieces of text as a PDF places them, turned so that the page stands upright: x to the right, y down.
import { matrixOf, multiply } from "./matrix";

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
    withoutDoubles(placed.filter((piece) => wanted(piece.quarter)).map(upright)).flatMap(splitWide);
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
  const [a, b, c, d, e, f] = multiply(matrixOf(viewport), matrixOf(item.transform));
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

/** The same text nearer than this is printed twice, for a bold look or a shadow; in letter heights. */
const ONE_PLACE = 0.15;

/** Text that stands twice at one place is there once; two letters next to each other stand further apart. */
function withoutDoubles(pieces: readonly TextPiece[]): TextPiece[] {
  const alike = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    const others = alike.get(piece.text);
    if (!others) alike.set(piece.text, [piece]);
    else if (others.some((one) => isAt(one, piece))) return false;
    else others.push(piece);
    return true;
  });
}

function isAt(one: TextPiece, { start, y, size }: TextPiece): boolean {
  return Math.abs(one.start - start) < ONE_PLACE * size && Math.abs(one.y - y) < ONE_PLACE * size;
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
