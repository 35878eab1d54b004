// Remarks behind the amounts of flowing text (`Voorstel 2026 2027 Toelichting`): the words are taken off heading and
// rows, where each row shows beyond doubt which of its numbers are the amounts.
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceDocument, SourceRow } from "../source";
import { rowKindOf } from "../words/rowWords";
import { headingColumn } from "./headingColumn";
import { yearHeadingOf } from "./yearHeading";

const HEADING = /^(.{0,150}(?<!\d)(?:19|20)\d{2}\*?(?:\s+totaal)?)\s+(\p{L}[^\d\s]*(?:\s+[^\d\s]+){0,4})$/iu;
/** Words for remarks, which a row may lack; below any other word each row that adds nothing has something. */
const REMARKS =
  /^(?:dekking|toelichting|opmerking(?:en)?|motivering|onderbouwing|bron|status|portefeuille(?:houder)?|pfh\.?)$/i;
const AMOUNT = String.raw`(?:\(?(?:-\s?\/\s?-|[-–−+])?\s?(?:€\s?)?\d[\d.,'’]*-?\)?(?:\s?[VN](?!\p{L}))?|[-–−]|p\.?m\.?|n\.?t\.?b\.?|nihil)`;
/** A label whose last word is no number: else it could be an amount. A period (`2021-2025`) is none. */
const LABEL = String.raw`(?:\S+\s+)*?(?:[^\s\d]*\p{L}[^\s\d]*|\S*\p{L}\S*\s(?:19|20)\d{2}[-–/](?:19|20)?\d{2})`;
/** Years alone: the words of the heading stand in the row above. */
const YEARS = /^(?:19|20)\d{2}(?:\s+(?:19|20)\d{2})+$/;
const WORDS_ABOVE = /^\p{L}[^\d]{0,80}\s(\p{L}[^\d\s]*)$/u;
/** What is counted right before the years: one number more belongs to the label. */
const COUNTED = /\s(?:fte'?s?|formatie|uren|aantal)\s+(?:19|20)\d{2}(?!\d)/i;
const LONGEST_ROW = 250;
/** Rows behind the table that could be of it still. */
const FARTHEST = 200;

/** The document without those words; the same document where there are none, or a row leaves a doubt. */
export function withoutWordsBehind(document: SourceDocument): SourceDocument {
  const cut = new Map<number, string>();
  for (const heading of document.rows) {
    const found = headingWithout(heading) ?? wordsAbove(document, heading);
    const rows = found && rowsWithout(document, heading, found);
    if (!found || !rows) continue;
    cut.set(heading.index, found.kept);
    for (const [index, text] of rows) cut.set(index, text);
  }
  if (cut.size === 0) return document;
  const rows = document.rows.map((row) => {
    const text = cut.get(row.index);
    return text === undefined ? row : { ...row, text };
  });
  return { ...document, rows };
}

interface Shortened {
  readonly kept: string;
  /** True when a row may have no words behind its amounts. */
  readonly mayLack: boolean;
}

function headingWithout(row: SourceRow): Shortened | null {
  if (row.layout !== "flow" || row.text.length > LONGEST_ROW || !/\d\D{4,80}$/.test(row.text)) return null;
  const [, kept, words] = HEADING.exec(row.text) ?? [];
  if (kept === undefined || words === undefined) return null;
  if (REMARKS.test(words)) return { kept, mayLack: true };
  return headsWords(words) ? { kept, mayLack: false } : null;
}

/** A word for amounts or what is counted heads a column of its own. */
function headsWords(words: string): boolean {
  const { kind } = headingColumn(words, { column: null, start: 0, end: words.length });
  return kind === "text" && rowKindOf(words) === null;
}

/** Years alone, right below the words of the heading (`Krediet Soort`), of which the last heads the words behind. */
function wordsAbove(document: SourceDocument, row: SourceRow): Shortened | null {
  if (row.layout !== "flow" || row.text.length > LONGEST_ROW || !YEARS.test(row.text)) return null;
  const above = document.rows[row.index - 1];
  if (above?.layout !== "flow" || above.segment !== row.segment) return null;
  if ((row.place.line ?? 0) - (above.place.line ?? 0) !== 1) return null;
  const last = WORDS_ABOVE.exec(above.text)?.[1]?.replace(/\*+$/, "");
  return last !== undefined && headsWords(last) ? { kept: row.text, mayLack: false } : null;
}

/** The amounts that a row below the heading has. */
function widthOf(heading: SourceRow, text: string): number {
  const columns = yearHeadingOf({ ...heading, text }) ?? [];
  return columns.filter(({ kind }) => kind !== "text").length;
}

/** A row with all its amounts, or with some of them, and the words behind those. */
function rowPatterns(heading: string, width: number): { readonly full: RegExp; readonly fewer: RegExp } {
  const label = COUNTED.test(heading) ? `${LABEL}(?:\\s+\\d+(?:,\\d+)?)?` : LABEL;
  const behind = String.raw`(\s+(?:\p{L}|\d{1,3}(?:,\d)?\s?%).*)?$`;
  const of = (times: string): RegExp =>
    new RegExp(`^(${label}\\s+${AMOUNT}(?:\\s+${AMOUNT}){${times}})${behind}`, "iu");
  return { full: of(`${width - 1}`), fewer: of(`1,${width - 1}`) };
}

/** The rows of the table by index, without the words; null when any of them, or of those behind, leaves a doubt. */
function rowsWithout(
  document: SourceDocument,
  heading: SourceRow,
  { kept: words, mayLack }: Shortened,
): Map<number, string> | null {
  const width = widthOf(heading, words);
  if (width < 2) return null;
  const { full, fewer } = rowPatterns(words, width);
  const found = new Map<number, string>();
  const behindFull = new Set<string>();
  let isBehind = false;
  for (const row of document.rows.slice(heading.index + 1, heading.index + FARTHEST)) {
    if (row.layout !== "flow" || yearHeadingOf(row) !== null) break;
    const above = document.rows[row.index - 1];
    isBehind ||= found.size > 0 && (row.place.line ?? 0) - (above?.place.line ?? 0) > 1;
    const [, kept, behind] = row.text.length > LONGEST_ROW ? [] : (full.exec(row.text) ?? []);
    if (isBehind && behind === undefined) continue;
    if (kept === undefined && !isBehind && row.text.length <= LONGEST_ROW) {
      const some = partOf(fewer.exec(row.text), behindFull);
      if (some === null) return null;
      found.set(row.index, some);
      continue;
    }
    if (isBehind || kept === undefined || scanTextAmounts(behind ?? "").length > 0) return null;
    if (behind !== undefined) behindFull.add(behind);
    if (behind === undefined && !mayLack && rowKindOf(kept.replace(/[\d.,\s-]+$/, "")) !== "total")
      return null;
    found.set(row.index, kept);
  }
  return found.size > 1 ? found : null;
}

/** A row that lacks an amount ends with words that a full one has: where its amounts stand is asked. */
function partOf(parts: RegExpExecArray | null, words: ReadonlySet<string>): string | null {
  const [, kept, behind] = parts ?? [];
  return kept !== undefined && behind !== undefined && words.has(behind) ? kept : null;
}
