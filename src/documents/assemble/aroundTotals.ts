// Rows that only the sums around them explain: what a total is held against below it, and a subtotal of rows that stand
// in another table.
import { centsByColumn } from "../reconcile/rowOptions";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import { isOutcome } from "../words/rowWords";
import { existingPolicy } from "./existingPolicy";

/** What was to be found; any other row that a total is lessened by (a grant, say) is one of money. */
const TARGET =
  /\b(?:\p{L}*opgave|opdracht|taakstelling(?:en)?|doelstelling|streefbedrag|ambitie|norm|kader|te (?:realiseren|bezuinigen|besparen|vinden|dekken))\b/iu;

/** Rows that are no amounts of measures: what a total is held against, and what is budgeted already. */
export function standsAroundTotals(table: SolvedTable): ReadonlySet<SolvedRow> {
  return new Set([...heldAgainstTotal(table), ...existingPolicy(table)]);
}

/** `Opgave` and, below it, what the total is short of it or over: neither is an amount of a measure. */
export function heldAgainstTotal({ rows }: SolvedTable): ReadonlySet<SolvedRow> {
  const filled = rows.filter((row) => row.row.values.length > 0);
  const last = filled.findLastIndex(({ kind }) => kind === "total");
  const total = filled[last];
  const [target, difference] = filled.slice(last + 1);
  if (last < 2 || !total || !target || !difference || !TARGET.test(target.row.label)) return new Set();
  const isDifference = [1, -1].some((sign) =>
    centsByColumn(difference).every(
      (cents, at) => cents * sign === columnAt(total, at) - columnAt(target, at),
    ),
  );
  const isFilled = [target, difference].every((row) => centsByColumn(row).some((cents) => cents !== 0));
  return isFilled && isDifference ? new Set([target, difference]) : new Set();
}

/** A subtotal between two stands that differ by it and the rows beside it, and not by those rows alone. */
export function isStepBetweenStands(row: SolvedRow, { rows }: SolvedTable): boolean {
  const isStand = (one: SolvedRow): boolean => isOutcome(one.row.label) && one.row.values.length > 0;
  const at = rows.indexOf(row);
  const from = rows.slice(0, at).findLastIndex(isStand);
  const to = rows.findIndex((one, index) => index > at && isStand(one));
  const [first, second] = [rows[from], rows[to]];
  if (!first || !second || centsByColumn(row).every((cents) => cents === 0)) return false;
  const between = rows.slice(from + 1, to).filter(({ kind }) => kind !== "part");
  const explain = (parts: readonly SolvedRow[]): boolean =>
    centsByColumn(second).every(
      (cents, column) =>
        cents === parts.reduce((sum, part) => sum + columnAt(part, column), columnAt(first, column)),
    );
  return explain(between) && !explain(between.filter((one) => one !== row));
}

/** A total of the measures and the stand above them (`Startbegroting`): it says nothing of the measures alone. */
export function addsStand(row: SolvedRow, { rows, unit }: SolvedTable): boolean {
  const [stand, ...others] = rows.slice(0, rows.indexOf(row)).filter((one) => one.row.values.length > 0);
  const [first] = centsByColumn(row);
  if (!stand || first === undefined || !isOutcome(stand.row.label)) return false;
  const parts = [stand, ...others.filter(({ kind }) => kind !== "part" && kind !== "total")];
  const rounding = unit * 100 * (parts.length / 2);
  return centsByColumn(row).every((cents, column) => {
    const sum = parts.reduce((before, part) => before + columnAt(part, column), 0);
    return Math.abs(cents - sum) <= rounding;
  });
}

/** True when the next total adds the row to those above it, and does not add up without it. */
export function isAddedBelow(row: SolvedRow, { rows }: SolvedTable): boolean {
  const at = rows.indexOf(row);
  const total = rows.slice(at + 1).find(({ kind }) => kind === "total");
  if (!total || centsByColumn(row).every((cents) => cents === 0)) return false;
  const from = rows.slice(0, at).findLastIndex(({ kind }) => kind === "total");
  const parts = rows.slice(from + 1, rows.indexOf(total)).filter(({ kind }) => kind !== "part");
  return centsByColumn(total).every(
    (cents, column) => cents === parts.reduce((sum, part) => sum + (centsByColumn(part)[column] ?? 0), 0),
  );
}

function columnAt(row: SolvedRow, column: number): number {
  return centsByColumn(row)[column] ?? NaN;
}
