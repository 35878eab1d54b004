// Subtotals that are not what their own rows come to: one that adds up is part of the total below it, one that does
// not is held against the measures above it, so that a misprint in either is heard.
import { codeOfTotal } from "../../domain/codesOfTotal";
import { partsOfSum } from "../reconcile/partsOfSum";
import { columnsThatFit } from "../reconcile/rowAndParts";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isCarriedForward } from "../words/rowWords";
import type { DraftMeasure } from "./draft";
import { namesGroup } from "./groupsOfRows";

/** The codes of the measures that the subtotal at `at` is about and does not come to; null for any other. */
export function codesOfMissed(
  { rows, table }: SolvedTable,
  at: number,
  group: string,
  drafts: readonly DraftMeasure[],
): string | null {
  const row = rows[at];
  if (!row || table.alternative !== undefined || isCarriedForward(row.row.label)) return null;
  const parts = partsOfSum(rows, at);
  if (parts.length < 2 || ![row, ...parts].every(isPlainMoney)) return null;
  const since = rows.slice(0, at).findLastIndex(({ kind }) => kind === "total" || kind === "net");
  const isSince = parts.every((part) => rows.indexOf(part, since + 1) > since);
  if (!isSince || new Set(parts.map(({ kind }) => kind)).size > 1) return null;
  const own = fits(rows, at, parts);
  const isOfGroup = /^sub/i.test(row.row.label) || namesGroup(row.row.label, group);
  if (own.every(Boolean) || !(isOfGroup || own.some(Boolean))) return null;
  const above = rows.slice(0, at);
  const others = [
    above.filter(({ kind }) => kind === "total"),
    above.filter(({ kind }) => kind !== "total" && kind !== "part" && kind !== "subtotal"),
  ];
  if (others.some((ones) => ones.length > 1 && fits(rows, at, ones).every(Boolean))) return null;
  const within = new Set(parts);
  const measures = drafts.filter(({ lines }) => lines.some((line) => within.has(line.row)));
  const isApart = measures.every(({ lines }) => lines.every((line) => within.has(line.row)));
  return isApart && measures.length > 0 ? codeOfTotal(measures.map(({ code }) => code)) : null;
}

function fits(rows: readonly SolvedRow[], at: number, parts: readonly SolvedRow[]): boolean[] {
  const row = rows[at];
  const places = parts.map((part) => rows.indexOf(part));
  return row ? columnsThatFit(rows, row, places) : [];
}

function isPlainMoney({ row, options }: SolvedRow): boolean {
  const isMoney = row.values.every(({ printed }) => printed.type === "money" || printed.type === "nil");
  return isMoney && options.length === 1;
}
