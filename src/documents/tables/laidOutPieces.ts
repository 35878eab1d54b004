// Pieces of a row that a page or a typewriter laid out: its parts between wide gaps, with their extent.
import { indentOf, placeIn, type SourceRow } from "../source";
import { isBareRowKind } from "../words/rowWords";
import { headsMeasures, isApartFromTitle, isQuantityColumn } from "./columnMeaning";
import type { Piece } from "./piecesUnder";

/** The parts of a row that wide gaps set apart, with their extent on the page. */
export function piecesOf(row: SourceRow): Piece[] {
  if (row.layout !== "flow") return row.cells.filter(({ text }) => text.trim() !== "");
  const indent = indentOf(row);
  return [...row.text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: text, index }) => {
    const start = indent + index;
    return { text, start, end: start + text.length, place: placeIn(row, text) };
  });
}

/** `Lasten Baten Saldo` that stand close together: a column for each, where every word heads one. */
export function wordsApart(piece: Piece): Piece[] {
  const words = [...piece.text.matchAll(/\S+/g)];
  const heads = (text: string): boolean =>
    isBareRowKind(text) || headsMeasures(text) || isApartFromTitle(text, "") || isQuantityColumn(text);
  if (words.length < 2 || !words.every(({ 0: text }) => heads(text))) return [piece];
  if (words.length === 2 && OF_NEXT.test(words[0]?.[0] ?? "")) return [piece];
  const width = (piece.end - piece.start) / piece.text.length;
  return words.map(({ 0: text, index }) => {
    const start = piece.start + index * width;
    return { ...piece, text, start, end: start + text.length * width };
  });
}

/** `Totaal krediet` is one column. */
const OF_NEXT = /^(?:totaa?le?|bruto|netto)$/i;

/** `Begroting   Mutatie` right above `2026   2026`: each word with the one it stands over, where all stand over one. */
export function withWordsOver(
  above: SourceRow | undefined,
  row: SourceRow,
  heading: readonly Piece[],
): readonly Piece[] {
  if (above?.layout !== row.layout || above.table !== row.table) return heading;
  if ((row.place.line ?? 0) - (above.place.line ?? 0) > 1) return heading;
  const words = piecesOf(above);
  const over = words.map(({ start, end }) =>
    heading.findIndex((piece, at) => at > 0 && start < piece.end && piece.start < end),
  );
  if (words.length < 2 || over.includes(-1) || new Set(over).size < words.length) return heading;
  return heading.map((piece, at) => {
    const word = words[over.indexOf(at)];
    return word ? { ...piece, text: `${word.text} ${piece.text}` } : piece;
  });
}
