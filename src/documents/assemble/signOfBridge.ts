// The sign of a bridge: rows that lead from one printed stand to the next as printed (`Saldo begroting`, costs,
// savings, `Saldo na voorstellen`). Where one group of them is known to save or to cost, its signs tell those of all.
import { centsByColumn } from "../reconcile/rowOptions";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isOutcome } from "../words/rowWords";
import type { DraftLine } from "./draft";
import type { SignLegend } from "./signLegends";

/** As a legend would say it; null where a line stands outside such bridges, or where they contradict each other. */
export function signOfBridges(lines: readonly DraftLine[]): SignLegend | null {
  const bridges = new Map<SolvedTable, readonly SolvedRow[]>();
  for (const { table } of lines) if (!bridges.has(table)) bridges.set(table, standsOfBridge(table));
  const all = [...bridges.values()];
  const stand = all[0]?.[1];
  if (!stand || all.some((stands) => stands.length === 0)) return null;
  const signs = lines.flatMap(({ kind, row }) => {
    if (kind !== "revenue" && kind !== "investment") return [];
    const filled = centsByColumn(row).filter((cents) => cents !== 0);
    return filled.map((cents) => cents > 0 === (kind === "revenue"));
  });
  const [plus, ...others] = [...signs, ...all.flat().flatMap(signsOfShortage)];
  if (plus === undefined || others.some((one) => one !== plus)) return null;
  return { plus, index: stand.row.source.index, place: stand.row.place };
}

/** A shortage below zero, or a surplus above it: what is above zero is an advantage; the other way round it is none. */
function signsOfShortage(stand: SolvedRow): boolean[] {
  const words = new Set(stand.row.label.toLowerCase().match(/tekort|overschot/g));
  if (words.size !== 1) return [];
  const filled = centsByColumn(stand).filter((cents) => cents !== 0);
  return filled.map((cents) => cents > 0 === words.has("overschot"));
}

/** The first and the last stand, where that and every row between them add up to this in each column; or none. */
function standsOfBridge({ rows }: SolvedTable): readonly SolvedRow[] {
  const filled = rows.filter(({ row }) => row.values.length > 0);
  const isStand = ({ row }: SolvedRow): boolean => isOutcome(row.label);
  const [from, to] = [filled.findIndex(isStand), filled.findLastIndex(isStand)];
  const [first, last] = [filled[from], filled[to]];
  if (!first || !last || to - from < 3 || from > 0 || to < filled.length - 1) return [];
  const between = filled.slice(from + 1, to);
  if (between.some((row) => row.kind === "total" || row.kind === "part" || centsByColumn(row).length === 0))
    return [];
  const sums = centsByColumn(first).map((cents, column) =>
    between.reduce((sum, row) => sum + (centsByColumn(row)[column] ?? 0), cents),
  );
  const isExact = sums.length > 1 && sums.every((sum, column) => sum === centsByColumn(last)[column]);
  return isExact ? [first, last] : [];
}
