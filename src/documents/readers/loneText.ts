// Text that stands alone in a row of a table, a sheet or a CSV file: a heading or a sentence, or the label of
// the rows below it.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { plainLine } from "./plainText";
import { startsWithYear } from "../words/printedYear";

/** `next`: texts of the row below, when there is one. */
export function isLoneText(text: string, next: readonly string[] | undefined): boolean {
  const plain = plainLine(text);
  if (plain === "" || parsePrintedAmount(plain) !== null) return false;
  if (plain.length > 60 || text.includes("\n") || /[.:]$/.test(plain)) return true;
  if (/^(?:[A-Z]{0,2}\d[\d.]*[:.)]?\s+\p{L}|\p{L}+ (?:nr\.? ?)?[A-Z]{0,2}-?\d+\b)/u.test(plain)) return true;
  return !next || !hasAmounts(next);
}

/** A row with amounts, rather than the years that head a table. */
function hasAmounts(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => plainLine(cell)).filter((cell) => cell !== "");
  if (filled.length < 2) return false; // a number alone, as of a page
  const figures = filled.filter((cell) => /\d/.test(cell));
  return figures.some((cell) => !startsWithYear(cell) && parsePrintedAmount(cell) !== null);
}
