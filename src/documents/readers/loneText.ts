// Text that stands alone in a row of a sheet or a CSV file: a heading or a sentence rather than a row of the
// table around it.
import { plainLine } from "./plainText";

/** Long text, or text with a code or the end of a sentence: nothing that a row of a table is called. */
export function isLoneText(text: string): boolean {
  const plain = plainLine(text);
  return (
    plain.length > 60 ||
    text.includes("\n") ||
    /^(?:[A-Z]{0,2}\d[\d.]*[:.)]?\s+\p{L}|\p{L}+ (?:nr\.? ?)?\d+\b)/u.test(plain) ||
    /[.:]$/.test(plain)
  );
}
