// Sides of the budget: among savings that a total adds up a column of lasten and baten says where in the budget each of
// them is, and not whether it costs.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { rowKindOf } from "../words/rowWords";
import { sumOfKinds } from "./sumOfKinds";

/** The table with rows that say what they are themselves, where its column of kinds says only that. */
export function withoutSides(solved: SolvedTable, around: LineKind | null): SolvedTable {
  const hasColumn = solved.rows.some(({ row }) => row.kindText);
  if (!hasColumn || around !== "revenue" || sumOfKinds([solved]) !== "added") return solved;
  return { ...solved, rows: solved.rows.map(withoutSide) };
}

function withoutSide(solved: SolvedRow): SolvedRow {
  const { kindText, ...row } = solved.row;
  const isSide = solved.kind === "investment" || solved.kind === "revenue";
  return kindText && isSide ? { ...solved, row, kind: rowKindOf(row.label) } : solved;
}
