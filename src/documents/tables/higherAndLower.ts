// Columns `Hoger | Lager`, `Verhoging | Verlaging`: more and less of something that another word names (`Mutaties in de
// lasten`, or `Lasten` over the two). With that word they are columns of costs or of income; without it nobody can tell
// which of the two is an advantage.
import type { SourceDocument, SourceRow } from "../source";
import type { HeadingColumn } from "./headingColumn";

const MORE = /^(?:hogere?|verhoging(?:en)?|vermeerdering(?:en)?|toename)$/i;
const LESS = /^(?:lagere?|verlaging(?:en)?|vermindering(?:en)?|afname)$/i;
/** Which of the two these are depends on the side of the budget. */
const ADVANTAGE = /^(?:V|voordeel|voordelige?)$/i;
const DISADVANTAGE = /^(?:N|nadeel|nadelige?)$/i;
const YEAR = /\s+((?:19|20)\d{2})$/;
const COSTS = /(?<!\p{L})(?:lasten|kosten|uitgaven)(?!\p{L})/iu;
const INCOME = /(?<!\p{L})(?:baten|opbrengsten|inkomsten|ontvangsten)(?!\p{L})/iu;
/** The word stands at most so many rows above. */
const FARTHEST = 4;

type Side = "Lasten" | "Baten";
type Direction = "hoger" | "lager";

function directionOf(label: string, side?: Side): Direction | null {
  const word = label.trim().replace(YEAR, "");
  if (MORE.test(word)) return "hoger";
  if (LESS.test(word)) return "lager";
  if (side === undefined || (!ADVANTAGE.test(word) && !DISADVANTAGE.test(word))) return null;
  return ADVANTAGE.test(word) === (side === "Baten") ? "hoger" : "lager";
}

/** The columns with the word that they are more and less of, where both directions stand beside each other. */
export function withWhatIsHigher(
  document: SourceDocument,
  heading: SourceRow,
  columns: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  const above = document.rows[heading.index - 1];
  const isDivided = above !== undefined && dividesSides(above, heading);
  if (!isDivided && !tellsDirections(columns.map(({ label }) => label))) return columns;
  const only = isDivided ? null : sideAbove(document, heading);
  return columns.map((column) => {
    const side = isDivided ? sideOver(above, column) : only;
    const direction = side && directionOf(column.label, side);
    if (!side || !direction) return column;
    const year = YEAR.exec(column.label)?.[1];
    const label = `${side} ${direction}${year === undefined ? "" : ` ${year}`}`;
    return year === undefined ? { ...column, label } : { ...column, kind: "year", year: Number(year), label };
  });
}

/** True for headings of which one says more and another less. */
export function tellsDirections(labels: readonly string[]): boolean {
  const found = labels.map((label) => directionOf(label));
  return found.includes("hoger") && found.includes("lager");
}

/** `Lasten` and `Baten` over `Verhoging | Verlaging`, or over `Voordeel | Nadeel`, each. */
export function dividesSides(above: SourceRow, below: SourceRow): boolean {
  if (above.layout !== "grid" || below.layout !== "grid" || above.table !== below.table) return false;
  const sides = new Set(above.cells.map(({ text }) => sideIn(text)));
  if (!sides.has("Lasten") || !sides.has("Baten")) return false;
  return tellsBoth(below.cells.map(({ text }) => text));
}

/** More and less, or an advantage and its opposite, and no number. */
export function tellsBoth(words: readonly string[]): boolean {
  const found = words.map((word) => directionOf(word, "Lasten"));
  return found.includes("hoger") && found.includes("lager") && words.every((word) => !/\d/.test(word));
}

/** The side of the budget that stands over a column: in its own cell, or in the one that spans it from the left. */
function sideOver(above: SourceRow, { column }: HeadingColumn): Side | null {
  const cells = above.cells.filter(
    (cell) => cell.text.trim() !== "" && (cell.column ?? Infinity) <= (column ?? -1),
  );
  return sideIn(cells[cells.length - 1]?.text ?? "");
}

/** The one side that a row shortly above names for all columns. */
function sideAbove({ rows }: SourceDocument, { index }: SourceRow): Side | null {
  const above = rows.slice(Math.max(0, index - FARTHEST), index + 1).reverse();
  return above.map(({ text }) => sideIn(text)).find((side) => side !== null) ?? null;
}

/** The side that a short text names, and not the other too. */
function sideIn(text: string): Side | null {
  if (text.length > 100 || COSTS.test(text) === INCOME.test(text)) return null;
  return COSTS.test(text) ? "Lasten" : "Baten";
}
