// Existing policy: what is budgeted already (`Bestaand beleid`), above the rows that change it and a sum of both. It is
// a stand, and so is that sum: only the rows between them are amounts of measures.
import { centsByColumn } from "../reconcile/rowOptions";
import { columnsThatFit } from "../reconcile/rowAndParts";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isOutcome } from "../words/rowWords";

const EXISTING =
  /(?<!\p{L})(?:bestaande?|ongewijzigde?|lopende?|huidige?|vastgestelde?|primitieve?) (?:beleid|begroting|budget(?:ten)?|ramingen?)(?!\p{L})/iu;
const CHANGES =
  /mutatie|wijzig|bijstel|aanpass|ontwikkeling|verschil|afwijking|ruimte|effect|gevolg|meer|minder|hoger|lager/i;

/** Those rows, and the sums that add them to the changes below them. */
export function existingPolicy({ rows }: SolvedTable): ReadonlySet<SolvedRow> {
  const found = new Set<SolvedRow>();
  let parts: SolvedRow[] = [];
  for (const row of rows) {
    if (isSum(row)) {
      // Right below such a sum another one (`Saldo`) is of those.
      const existing = parts.length === 0 && found.size > 0 ? [row] : existingIn(parts, row);
      if (existing.length > 0) [...existing, row].forEach((one) => found.add(one));
      parts = [];
    } else if (row.row.values.length === 0) parts = [];
    else if (row.kind !== "part") parts.push(row);
  }
  return found;
}

/** The parts of a sum that are existing policy, where they are most of it. */
function existingIn(parts: readonly SolvedRow[], sum: SolvedRow): readonly SolvedRow[] {
  const existing = parts.filter(isExisting);
  if (existing.length === 0 || existing.length === parts.length) return [];
  if ([...parts, sum].some(({ options }) => options.length !== 1)) return [];
  const places = parts.map((_, at) => at);
  const fits = columnsThatFit(parts, sum, places);
  const changes = parts.filter((part) => !existing.includes(part));
  const isMost = sizeOf(existing) > sizeOf(changes);
  return isMost && fits.length > 0 && fits.every((fit) => fit) ? existing : [];
}

function isSum({ row, kind }: SolvedRow): boolean {
  return row.values.length > 0 && (kind === "total" || kind === "net" || isOutcome(row.label));
}

function isExisting({ row: { label } }: SolvedRow): boolean {
  return EXISTING.test(label) && !CHANGES.test(label);
}

function sizeOf(rows: readonly SolvedRow[]): number {
  return rows.flatMap(centsByColumn).reduce((sum, cents) => sum + Math.abs(cents), 0);
}
