// Year pairs: rows that print each year beside its amount (`2026: 20   2027: 45`, `2026 -20, 2027 -45`), the same
// years in every row.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { placeIn, type SourceDocument, type SourceRow, rowsFrom } from "../source";
import { type HeadingColumn, headingColumn } from "./headingColumn";
import type { TableRow, TableValue, YearTable } from "./yearTable";

const PAIR =
  /(?<=^|[\s,;(])((?:19|20)\d{2}(?:\s*e\.?\s?v\.?)?)(?:\s*[:=]\s*|\s+(?!\s|[-–−+]\s|(?:19|20)\d{2}(?!\d)))((?:€\s*)?(?:-\s?\/\s?-|[-–−+])?\s?(?:€\s*)?\d[\d.,]*\d|(?:€\s*)?[-–−+]?\d|p\.?m\.?|-)(?=[\s,;)]|$)/giu;

interface PairRow {
  readonly row: SourceRow;
  readonly years: readonly string[];
  readonly label: string;
  readonly values: readonly TableValue[];
}

/** The table of which row `at` is the first, or null. */
export function findYearPairs(
  document: SourceDocument,
  at: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const found: PairRow[] = [];
  for (const row of rowsFrom(document, at)) {
    const pairs = row === document.rows[at] || !isStop(row) ? pairsOf(row) : null;
    const same = found[0] === undefined || pairs?.years.join() === found[0].years.join();
    if (!pairs || !same) break;
    found.push(pairs);
  }
  const [first] = found;
  if (!first) return null;
  const columns = first.years.map((year, order): HeadingColumn =>
    headingColumn(year, { column: null, start: order, end: order + 1 }),
  );
  return {
    columns,
    headingText: "",
    heading: first.row,
    rows: found.map(({ row, label, values }): TableRow => ({
      label,
      extras: [],
      values,
      placements: [values.map((_, order) => order)],
      source: row,
      place: row.place,
    })),
    first: at,
    last: at + found.length - 1,
    segment: first.row.segment,
  };
}

/** A label with two years or more and their amounts, and nothing behind them. */
function pairsOf(row: SourceRow): PairRow | null {
  if (row.layout !== "flow" || !/(?:19|20)\d{2}[\s.ev]*(?:[:=]|\s[€\d+–−-])/.test(row.text)) return null;
  const matches = [...row.text.matchAll(PAIR)];
  const [first] = matches;
  const last = matches[matches.length - 1];
  if (!first || !last || matches.length < 2) return null;
  const label = row.text
    .slice(0, first.index)
    .replace(/[\s:(,-]+$/, "")
    .trim();
  const rest = row.text.slice(last.index + last[0].length).replace(/[\s,;).]+/g, "");
  if (!/\p{L}{3}/u.test(label) || rest !== "") return null;
  if (!/[:=]/.test(first[0]) && isSentence(row.text, label, matches)) return null;
  const values = matches.flatMap(({ 0: whole, 2: raw = "", index }) => {
    const printed = parsePrintedAmount(raw);
    const start = index + whole.length - raw.length;
    return printed
      ? [{ raw, printed, place: placeIn(row, raw), row, start, end: start + raw.length, column: null }]
      : [];
  });
  if (values.length < matches.length) return null;
  return { row, years: matches.map((match) => match[1] ?? ""), label, values };
}

/** Years and amounts as `in 2026 20.000 en in 2027 45.000` are words of a sentence. */
function isSentence(text: string, label: string, matches: readonly RegExpMatchArray[]): boolean {
  const between = matches.slice(1).map(({ index = 0 }, at) => {
    const before = matches[at];
    return text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), index);
  });
  return PREPOSITION.test(label) || between.some((words) => /[^\s,;–-]/.test(words));
}

const PREPOSITION = /(?<!\p{L})(?:in|vanaf|per|van|voor|tot|over|sinds|jaar|uit|naar|met)$/iu;
