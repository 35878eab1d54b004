// Movements per reserve: a table with a row for each reserve, of which the total or the heading says that its amounts
// go in or out.
import type { SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";

/** True for rows under `Reserve` that their total calls movements: `Algemene reserve` is then no stand either. */
export function movesReserves({ table, rows }: Pick<SolvedTable, "table" | "rows">): boolean {
  const isHeaded = /^reserves?$/i.test(/^\p{L}+/u.exec(table.heading.text)?.[0] ?? "");
  return isHeaded && rows.some(({ kind, row }) => kind === "total" && MOVEMENTS.test(row.label));
}

const MOVEMENTS = /\b(?:mutaties?|onttrekking(?:en)?|toevoeging(?:en)?|storting(?:en)?)\b.*\breserves?\b/i;

/** True where the heading of a table, or a line right above it, says that its amounts go into reserves or out of them. */
export function isHeadedAsMovements(
  { rows }: SourceDocument,
  { table }: Pick<SolvedTable, "table">,
): boolean {
  const above = rows.slice(Math.max(0, table.first - NEAR), table.first).reverse();
  const near = above.filter(({ text, segment }) => segment === table.segment && text.length < LONGEST);
  const told = [table.heading, ...near].find(({ text }) => MOVEMENTS.test(text) || COURSE.test(text));
  return told !== undefined && !COURSE.test(told.text);
}

const NEAR = 3;
const LONGEST = 130;
/** The course of a reserve has its stands beside its movements. */
const COURSE = /\b(?:verloop|stand(?:en)?|saldo|saldi|omvang)\b/i;
