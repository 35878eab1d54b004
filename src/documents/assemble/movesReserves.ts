// Movements per reserve: a table with a row for each reserve, of which the total says that its amounts go in or out.
import type { SolvedTable } from "../reconcile/solveTable";

/** True for rows under `Reserve` that their total calls movements: `Algemene reserve` is then no stand either. */
export function movesReserves({ table, rows }: Pick<SolvedTable, "table" | "rows">): boolean {
  const isHeaded = /^reserves?$/i.test(/^\p{L}+/u.exec(table.heading.text)?.[0] ?? "");
  return isHeaded && rows.some(({ kind, row }) => kind === "total" && MOVEMENTS.test(row.label));
}

const MOVEMENTS = /\b(?:mutaties?|onttrekking(?:en)?|toevoeging(?:en)?|storting(?:en)?)\b.*\breserves?\b/i;
