// The kind of a row that is a measure itself: the words around its table decide, and its own where those are silent.
import type { LineKind } from "../../domain/measureSet";
import { partsOfSum } from "../reconcile/partsOfSum";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { startsWithKind } from "../words/rowWords";
import { lineKind } from "./draftLine";

export interface RowsKind {
  /** Null where the document contradicts itself: the sign is then asked. */
  readonly kind: LineKind | null;
  /** The kind whose signs hold for the row too. */
  readonly signsLike?: LineKind;
}

/**
 * In a table of measures the heading decides; a word such as "kosten" in a title does so where it is silent.
 * Columns of lasten and baten leave no room for it. "Extra kosten invoering" among the savings contradicts it, unless a total adds the row to the others as printed.
 */
export function rowsKind(row: SolvedRow, around: LineKind | null, table: SolvedTable): RowsKind {
  const { kind } = row;
  if (around !== null && /^(?:lasten|baten)\b/i.test(table.table.headingText)) return { kind: around };
  const contradicts = (kind === "investment" || kind === "revenue") && around !== "net" && around !== kind;
  if (around === null || !contradicts || !startsWithKind(row.row.label)) {
    return { kind: around ?? lineKind(row, around) };
  }
  return isAddedAsPrinted(row, table) ? { kind, signsLike: around } : { kind: null };
}

/** True when a total is the plain sum of its rows in every column, this row with money among them. */
export function isAddedAsPrinted(row: SolvedRow, { rows }: SolvedTable): boolean {
  return rows.some((total, at) => {
    const parts = total.kind === "total" || total.kind === "net" ? partsOfSum(rows, at) : [];
    const [printed, second] = total.options;
    if (!parts.includes(row) || parts.length < 2 || !printed || second) return false;
    if (parts.some((part) => part.options.length !== 1)) return false;
    const own = row.options[0]?.columns ?? [];
    const sums = printed.columns.map((_, column) =>
      parts.reduce((sum, part) => sum + (part.options[0]?.columns[column] ?? 0), 0),
    );
    return own.some((cents) => cents !== 0) && sums.every((sum, column) => sum === printed.columns[column]);
  });
}
