// Running text that wraps: a line whose sentence ends on the line below it is no row of a table and no heading,
// whatever number it begins or ends with.
import type { SourceDocument, SourceRow } from "../source";

/** As long as a line of a paragraph: shorter ones may be the rest of a wrapped title. */
const FULL_LINE = 45;

/** True when the next line, right below, goes on in small letters to the end of a sentence, or fills its line. */
export function wrapsOn(document: SourceDocument, row: SourceRow): boolean {
  const next = document.rows[row.index + 1];
  if (row.layout !== "flow" || next?.layout !== "flow" || next.segment !== row.segment) return false;
  if ((next.place.line ?? 0) - (row.place.line ?? 0) !== 1 || row.text.length < FULL_LINE) return false;
  if (!/^\p{Ll}/u.test(next.text) || /\d$/.test(next.text)) return false;
  return /[.!?]$/.test(next.text) || (next.text.length >= FULL_LINE && /[.!?]\s/.test(next.text));
}
