// The sign of a bridge: rows that lead from one printed stand to the next as printed (`Saldo begroting`, costs,
// savings, `Saldo na voorstellen`). Where one group of them is known to save or to cost, its signs tell those of all.
import { centsByColumn } from "../reconcile/rowOptions";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isOutcome } from "../words/rowWords";
import type { DraftLine } from "./draft";
import type { SignLegend } from "./signLegends";

/** As a legend would say it; null where a line stands outside such bridges, or where they contradict each other. */
export function signOfBridges(lines: readonly DraftLine[]): SignLegend | null {
  const stands = new Map<SolvedTable, SolvedRow | null>();
  for (const { table } of lines) if (!stands.has(table)) stands.set(table, standOfBridge(table));
  const [stand] = stands.values();
  if (!stand || [...stands.values()].includes(null)) return null;
  const signs = lines.flatMap(({ kind, row }) => {
    if (kind !== "revenue" && kind !== "investment") return [];
    const filled = centsByColumn(row).filter((cents) => cents !== 0);
    return filled.map((cents) => cents > 0 === (kind === "revenue"));
  });
  const [plus, ...others] = signs;
  if (plus === undefined || others.some((one) => one !== plus)) return null;
  return { plus, index: stand.row.source.index, place: stand.row.place };
}

/** The last stand, where the first and every row between them add up to it in each column; or null. */
function standOfBridge({ rows }: SolvedTable): SolvedRow | null {
  const filled = rows.filter(({ row }) => row.values.length > 0);
  const isStand = ({ row }: SolvedRow): boolean => isOutcome(row.label);
  const [from, to] = [filled.findIndex(isStand), filled.findLastIndex(isStand)];
  const [first, last] = [filled[from], filled[to]];
  if (!first || !last || to - from < 3 || from > 0 || to < filled.length - 1) return null;
  const between = filled.slice(from + 1, to);
  if (between.some((row) => row.kind === "total" || row.kind === "part" || centsByColumn(row).length === 0))
    return null;
  const sums = centsByColumn(first).map((cents, column) =>
    between.reduce((sum, row) => sum + (centsByColumn(row)[column] ?? 0), cents),
  );
  const isExact = sums.length > 1 && sums.every((sum, column) => sum === centsByColumn(last)[column]);
  return isExact ? last : null;
}
