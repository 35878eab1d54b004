// Columns `Hoger | Lager`, `Verhoging | Verlaging`: more and less of something that another word names (`Mutaties in de
// lasten`, or `Lasten` over the two). With that word they are columns of costs or of income; without it nobody can tell
// which of the two is an advantage.
import type { SourceDocument, SourceRow } from "../source";
import type { HeadingColumn } from "./yearHeading";

const MORE = /^(?:hogere?|verhoging(?:en)?|vermeerdering(?:en)?|toename)$/i;
const LESS = /^(?:lagere?|verlaging(?:en)?|vermindering(?:en)?|afname)$/i;
const YEAR = /\s+((?:19|20)\d{2})$/;
const COSTS = /(?<!\p{L})(?:lasten|kosten|uitgaven)(?!\p{L})/iu;
const INCOME = /(?<!\p{L})(?:baten|opbrengsten|inkomsten|ontvangsten)(?!\p{L})/iu;
/** The word stands at most so many rows above. */
const FARTHEST = 4;

type Direction = "hoger" | "lager";

function directionOf(label: string): Direction | null {
  const word = label.trim().replace(YEAR, "");
  if (MORE.test(word)) return "hoger";
  return LESS.test(word) ? "lager" : null;
}

/** The columns with the word that they are more and less of, where both directions stand beside each other. */
export function withWhatIsHigher(
  document: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  if (!tellsDirections(columns.map(({ label }) => label))) return columns;
  const words = wordsOver(document, heading, columns);
  return columns.map((column, at) => {
    const direction = directionOf(column.label);
    const word = words[at] ?? null;
    if (direction === null || word === null) return column;
    const year = YEAR.exec(column.label)?.[1];
    const label = `${word} ${direction}${year === undefined ? "" : ` ${year}`}`;
    return year === undefined ? { ...column, label } : { ...column, kind: "year", year: Number(year), label };
  });
}

/** True for headings of which one says more and another less. */
export function tellsDirections(labels: readonly string[]): boolean {
  const found = labels.map(directionOf);
  return found.includes("hoger") && found.includes("lager");
}

/** What each column is more or less of: the word over it in the row above, or one word for all. */
function wordsOver(
  { rows }: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
): readonly (string | null)[] {
  const over = rows[heading.index - 1];
  if (over?.layout === "grid" && over.table === heading.table) {
    const own = columns.map(({ column }) => {
      const cells = over.cells.filter((cell) => cell.text.trim() !== "" && (cell.column ?? Infinity) <= (column ?? -1));
      return wordIn(cells[cells.length - 1]?.text ?? "");
    });
    if (new Set(own.filter((word) => word !== null)).size > 1) return own;
  }
  const above = rows.slice(Math.max(0, heading.index - FARTHEST), heading.index + 1).reverse();
  const word = above.map(({ text }) => wordIn(text)).find((found) => found !== null) ?? null;
  return columns.map(() => word);
}

/** The kind that a short text names, and not the other too. */
function wordIn(text: string): string | null {
  if (text.length > 100 || COSTS.test(text) === INCOME.test(text)) return null;
  return COSTS.test(text) ? "Lasten" : "Baten";
}
