// Columns `Hoger | Lager`: more and less of something that another word names (`Mutaties in de lasten`). With that
// word they are columns of costs or of income; without it nobody can tell which of the two is an advantage.
import type { SourceDocument, SourceRow } from "../source";
import type { HeadingColumn } from "./yearHeading";

const DIRECTION = /^(hogere?|lagere?)(?:\s+(?:19|20)\d{2})?$/i;
const COSTS = /(?<!\p{L})(?:lasten|kosten|uitgaven)(?!\p{L})/iu;
const INCOME = /(?<!\p{L})(?:baten|opbrengsten|inkomsten|ontvangsten)(?!\p{L})/iu;
/** The word stands at most so many rows above. */
const FARTHEST = 4;

/** The columns with the word that they are more and less of, where both directions stand beside each other. */
export function withWhatIsHigher(
  document: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  const directions = columns.map(({ label }) => DIRECTION.exec(label)?.[1]?.toLowerCase().charAt(0) ?? "");
  if (!tellsDirections(columns.map(({ label }) => label))) return columns;
  const above = document.rows.slice(Math.max(0, heading.index - FARTHEST), heading.index + 1).reverse();
  const word = above.map(({ text }) => wordIn(text)).find((found) => found !== null);
  if (word == null) return columns;
  return columns.map((column, at) => {
    const letter = directions[at] ?? "";
    if (letter === "") return column;
    const year = /(?:19|20)\d{2}$/.exec(column.label)?.[0];
    const label = `${word} ${letter === "h" ? "hoger" : "lager"}${year === undefined ? "" : ` ${year}`}`;
    return year === undefined ? { ...column, label } : { ...column, kind: "year", year: Number(year), label };
  });
}

/** True for headings of which one says more and another less. */
export function tellsDirections(labels: readonly string[]): boolean {
  const found = labels.map((label) => DIRECTION.exec(label.trim())?.[1]?.toLowerCase().charAt(0));
  return found.includes("h") && found.includes("l");
}

/** The kind that a short text names, and not the other too. */
function wordIn(text: string): string | null {
  if (text.length > 100 || COSTS.test(text) === INCOME.test(text)) return null;
  return COSTS.test(text) ? "Lasten" : "Baten";
}
