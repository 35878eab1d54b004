// Kinds that totals tell: below `Totaal lasten` and `Totaal baten` the rows that each of them adds are costs and income,
// whatever their own words leave open.
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { kindOfTotal } from "../words/rowWords";
import { fits, ownRowsOf } from "./subtotals";

/** The table with those kinds on rows that have none; as it was where not both totals prove to add their rows. */
export function withKindsOfTotals(solved: SolvedTable): SolvedTable {
  const { rows } = solved;
  const found = new Map<SolvedRow, SolvedRow>();
  const named = new Set<string>();
  rows.forEach((row, at) => {
    const kind = row.kind === "total" ? kindOfTotal(row.row.label) : null;
    if (kind !== "investment" && kind !== "revenue") return;
    const own = ownRowsOf(rows, at).rows;
    if (own.length === 0 || !fits(row, own).every(Boolean)) return;
    named.add(kind);
    for (const one of own) if (one.kind === null) found.set(one, { ...one, kind });
  });
  return named.size < 2 ? solved : { ...solved, rows: rows.map((row) => found.get(row) ?? row) };
}
