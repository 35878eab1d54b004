// Headings in two rows: years above, and under each year the words that divide it (`Lasten | Baten | Saldo`).
// Together they are one heading, with a column for each word in each year.
import type { SourceCell, SourceRow } from "../source";
import { compoundKind, rowKindOf } from "../words/rowWords";
import { isBudgetColumn, isChangeColumn, isGrossColumn, isNetColumn } from "./columnMeaning";
import { type HeadingColumn, headingColumn } from "./headingColumn";

const NATURE = /^(?:structureel|incidenteel|str\.?|inc\.?|eenmalig)$/i;

/** The columns of both rows together, or null when the second row does not divide the years. */
export function headingInTwoRows(
  years: readonly HeadingColumn[],
  below: SourceRow | undefined,
): HeadingColumn[] | null {
  if (below?.layout !== "grid" || below.cells.some((cell) => /\d/.test(cell.text))) return null;
  const first = years.find((column) => column.year !== null);
  if (first?.column === undefined || first.column === null) return null;
  const from = first.column;
  const words = below.cells.filter((cell) => (cell.column ?? -1) >= from && cell.text.trim() !== "");
  // Beside the net amounts of a year the gross ones, and what lies between them, do not count.
  const isNet = [isGrossColumn, isNetColumn].every((is) => words.some(({ text }) => is(text)));
  const isBesideNet = ({ text }: SourceCell): boolean => isNet && !dividesYear(text.trim());
  const dividing = words.filter((cell) => dividesYear(cell.text.trim()) || isBesideNet(cell));
  const summed = besideSums(years, words);
  if (summed) return summed;
  // A merged cell may come as its year in every column.
  const count = new Set(years.flatMap((column) => column.year ?? [])).size;
  if (dividing.length <= count || dividing.length < words.length) return null;
  const labels = below.cells
    .filter((cell) => (cell.column ?? -1) < from && cell.text.trim() !== "")
    .map((cell) => textColumn(cell.text.trim(), cell));
  return [
    ...(labels.length > 0 ? labels : years.filter((column) => (column.column ?? from) < from)),
    ...words.flatMap((cell) => {
      const over = years.filter(
        (column) => column.kind !== "text" && (column.column ?? 0) <= (cell.column ?? 0),
      );
      const year = over[over.length - 1];
      if (!year) return [];
      const place = { column: cell.column, start: cell.start, end: cell.end };
      const label = `${wholeWord(cell.text.trim(), dividing)} ${year.label}`;
      return [isBesideNet(cell) ? textColumn(label, place) : { ...year, ...place, label }];
    }),
  ];
}

/** `cum.` below some of the years, or below the empty cell beside each: those columns add the years so far. */
function besideSums(years: readonly HeadingColumn[], words: readonly SourceCell[]): HeadingColumn[] | null {
  if (words.length === 0 || !words.every((cell) => CUMULATIVE.test(cell.text.trim()))) return null;
  const sums = words.map((cell) => headingColumn(cell.text.trim(), cell));
  const others = years.filter((column) => sums.every((sum) => sum.column !== column.column));
  const named = others.flatMap((column) => column.year ?? []);
  const all = new Set(years.flatMap((column) => column.year ?? []));
  if (named.length !== all.size || new Set(named).size !== named.length) return null;
  return [...others, ...sums].sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}

const CUMULATIVE = /^cum(?:ulatief|\.)?$/i;

/** `L` beside `B` stands for lasten beside baten. */
function wholeWord(word: string, words: readonly SourceCell[]): string {
  const has = (letter: string): boolean => words.some((cell) => cell.text.trim() === letter);
  if (!has("L") || !has("B")) return word;
  return word === "L" ? "Lasten" : word === "B" ? "Baten" : word;
}

/** Words for one side of a year: `Lasten`, `Baten`, `incidenteel`. */
export function dividesYear(text: string): boolean {
  if (NATURE.test(text) || /^(?:L|B|S|I|V\/N)$/.test(text)) return true;
  if (isBudgetColumn(text) || isChangeColumn(text)) return true;
  const kind = rowKindOf(text) ?? compoundKind(text);
  return kind === "investment" || kind === "revenue" || kind === "net";
}

function textColumn(
  label: string,
  { column, start, end }: Pick<HeadingColumn, "column" | "start" | "end">,
): HeadingColumn {
  return { kind: "text", year: null, continuing: false, label, column, start, end };
}
