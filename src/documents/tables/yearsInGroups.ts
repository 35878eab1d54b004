// Years that stand over groups of columns (`2027` over `Lasten`, `Baten` and `Saldo`) and that a page printed on one line
// with them: `Lasten   2027 Baten   Saldo`. Each word gets the year of its group.
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isBareRowKind } from "../words/rowWords";

const WORD = /^(?:((?:19|20)\d{2})\s+)?(\p{L}+)(?:\s+((?:19|20)\d{2}))?$/u;

interface Word {
  readonly cell: SourceCell;
  readonly word: string;
  readonly year: string | null;
}

/** The document with a year in every column of such headings. */
export function withYearsInGroups(document: SourceDocument): SourceDocument {
  const rows = document.rows.map((row) => {
    const cells = row.layout === "aligned" ? cellsWithYears(row) : null;
    return cells ? { ...row, cells, text: cells.map(({ text }) => text).join("  ") } : row;
  });
  return rows.some((row, at) => row !== document.rows[at]) ? { ...document, rows } : document;
}

/** The cells with the year of their group; null for any other row. */
function cellsWithYears({ cells }: SourceRow): SourceCell[] | null {
  const words = cells.map(wordOf);
  const first = words.findIndex((word) => word !== null && isBareRowKind(word.word));
  const group = words.slice(first).flatMap((word) => word ?? []);
  const years = group.flatMap(({ year }) => year ?? []);
  const size = group.length / years.length;
  if (first < 0 || group.length < cells.length - first || years.length < 2 || size < 2) return null;
  const isSame = ({ word }: Word, at: number): boolean =>
    isBareRowKind(word) && word === group[at % size]?.word;
  if (!Number.isInteger(size) || new Set(years).size < years.length || !group.every(isSame)) return null;
  const inGroups = years.every(
    (_, at) => group.slice(at * size, (at + 1) * size).filter(({ year }) => year !== null).length === 1,
  );
  if (!inGroups) return null;
  const named = group.map(({ cell, word }, at) => ({
    ...cell,
    text: `${word} ${years[Math.floor(at / size)]}`,
  }));
  return [...cells.slice(0, first), ...named];
}

function wordOf(cell: SourceCell): Word | null {
  const [, before, word, behind] = WORD.exec(cell.text.trim()) ?? [];
  return word === undefined ? null : { cell, word, year: before ?? behind ?? null };
}
