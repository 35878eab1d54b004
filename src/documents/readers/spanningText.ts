// Text of a merged cell: whether it says something of every column and row that the cell spans.
import { plainLine } from "./plainText";

/** Longer than any heading of a column: prose stands once. */
const MOST_CHARACTERS = 60;

/** A heading goes for all that it spans; an amount is one amount, also when its cell is wide. */
export function spansAll(text: string): boolean {
  const plain = plainLine(text);
  const withoutYears = plain.replace(/(?<!\d)(?:19|20)\d\d(?!\d|[.,]\d)/g, "");
  return plain.length <= MOST_CHARACTERS && !/\d/.test(withoutYears);
}
