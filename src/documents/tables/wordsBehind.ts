// Remarks behind the amounts of flowing text (`Voorstel 2026 2027 Toelichting`): the words are taken off heading and
// rows, where each row shows beyond doubt which of its numbers are the amounts.
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceDocument, SourceRow } from "../source";
import { yearHeadingOf } from "./yearHeading";

const HEADING =
  /^(.{0,150}(?<!\d)(?:19|20)\d{2}\*?(?:\s+totaal)?)\s+(?:dekking|toelichting|opmerking(?:en)?|motivering|onderbouwing|bron|status|portefeuille(?:houder)?|pfh\.?)$/i;
const AMOUNT = String.raw`(?:\(?(?:-\s?\/\s?-|[-–−+])?\s?(?:€\s?)?\d[\d.,]*-?\)?(?:\s?[VN](?!\p{L}))?|[-–−]|p\.?m\.?|n\.?t\.?b\.?|nihil)`;
/** A label whose last word is no number: else it could be an amount. */
const LABEL = String.raw`(?:\S+\s+)*?[^\s\d]*\p{L}[^\s\d]*`;
const LONGEST_ROW = 250;
/** Rows behind the table that could be of it still. */
const FARTHEST = 200;

/** The document without those words; the same document where there are none, or a row leaves a doubt. */
export function withoutWordsBehind(document: SourceDocument): SourceDocument {
  const cut = new Map<number, string>();
  for (const heading of document.rows) {
    const words = headingWithout(heading);
    const rows = words === null ? null : rowsWithout(document, heading, widthOf(heading, words));
    if (words === null || rows === null) continue;
    cut.set(heading.index, words);
    for (const [index, text] of rows) cut.set(index, text);
  }
  if (cut.size === 0) return document;
  const rows = document.rows.map((row) => {
    const text = cut.get(row.index);
    return text === undefined ? row : { ...row, text };
  });
  return { ...document, rows };
}

function headingWithout(row: SourceRow): string | null {
  if (row.layout !== "flow" || row.text.length > LONGEST_ROW || !/\d\D{4,20}$/.test(row.text)) return null;
  return HEADING.exec(row.text)?.[1] ?? null;
}

/** The amounts that a row below the heading has. */
function widthOf(heading: SourceRow, text: string): number {
  const columns = yearHeadingOf({ ...heading, text }) ?? [];
  return columns.filter(({ kind }) => kind !== "text").length;
}

/** The rows of the table by index, without the words; null when any of them, or of those behind, leaves a doubt. */
function rowsWithout(
  document: SourceDocument,
  heading: SourceRow,
  width: number,
): Map<number, string> | null {
  if (width < 2) return null;
  const pattern = new RegExp(`^(${LABEL}\\s+${AMOUNT}(?:\\s+${AMOUNT}){${width - 1}})(\\s+\\p{L}.*)?$`, "iu");
  const found = new Map<number, string>();
  let isBehind = false;
  for (const row of document.rows.slice(heading.index + 1, heading.index + FARTHEST)) {
    if (row.layout !== "flow" || yearHeadingOf(row) !== null) break;
    const above = document.rows[row.index - 1];
    isBehind ||= found.size > 0 && (row.place.line ?? 0) - (above?.place.line ?? 0) > 1;
    const [, kept, words] = row.text.length > LONGEST_ROW ? [] : (pattern.exec(row.text) ?? []);
    if (isBehind && words === undefined) continue;
    if (isBehind || kept === undefined || scanTextAmounts(words ?? "").length > 0) return null;
    found.set(row.index, kept);
  }
  return found.size > 1 ? found : null;
}
