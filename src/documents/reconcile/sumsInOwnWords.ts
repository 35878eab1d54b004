// Sums in words of their own below the rows that they add (`Autonome ontwikkelingen` below `B1`, `B2`): no word says
// that they are one, and they count a second time what the rows above them have.
import { isLabelAlone } from "../tables/yearTable";
import { isOutcome } from "../words/rowWords";
import type { SummedRow } from "./partsOfSum";
import { codeOf, columnsThatFit, isProportional, isSingle, type Parent } from "./rowAndParts";

/** Rows without a code below a run of codes of one letter (`A1`, `A2`, `A3`) that they add. */
export function sumsOfCodes(rows: readonly SummedRow[]): Parent[] {
  return rows.flatMap((row, at): Parent[] => {
    const family = familyOf(rows[at - 1]);
    if (family === null || !isSingle(row) || codeOf(row.row.label) !== null) return [];
    const children: number[] = [];
    for (let above = at - 1; familyOf(rows[above]) === family; above -= 1) children.unshift(above);
    const isWhole = children.length > 1 && children.every((child) => isSingleAt(rows, child));
    if (!isWhole) return [];
    if (fitsAll(rows, row, children)) return [{ at, children, is: "sum" }];
    const fits = columnsThatFit(rows, row, children);
    // One wrong amount in the group, or in its sum, makes it no measure.
    const isNear = fits.length > 2 && fits.filter((fit) => fit).length * 2 > fits.length;
    return isNear ? [{ at, children, is: "near" }] : [];
  });
}

/** The letters of a code: those of its group. */
function familyOf(row: SummedRow | undefined): string | null {
  return /^([A-Z]{1,3})\d{1,3}$/.exec((row && codeOf(row.row.label)) ?? "")?.[1] ?? null;
}

/** Rows from the last stand, sum or name of a group on, and what they come to. */
interface Run {
  readonly from: number;
  /** Whether the first of them is that stand, sum or name: a sum adds it, or starts behind it. */
  readonly opens: boolean;
  /** Per column, with the first row and without it. */
  readonly all: number[];
  readonly own: number[];
}

/**
 * Rows that are what all rows above them come to, since the last stand or sum, or with it: nothing but the sum says so.
 * Where the words that head the group come again, those say it too. `known`: sums that are found already.
 */
export function sumsAbove(rows: readonly SummedRow[], known: readonly Parent[]): Parent[] {
  const sums = new Set(known.map(({ at }) => at));
  const found: Parent[] = [];
  let run = startRun(rows, 0, false);
  rows.forEach((row, at) => {
    if (at === 0 && isSingle(row) && !isOutcome(row.row.label)) return;
    if (!isSingle(row) || isOutcome(row.row.label) || sums.has(at)) {
      run = startRun(rows, at, true);
      return;
    }
    const children = partsOf(rows, at, run);
    if (children === null) {
      addTo(run.all, row);
      addTo(run.own, row);
      return;
    }
    const opening = rows[run.from];
    const isNamed = opening !== undefined && isLabelAlone(opening.row) && isSameLabel(opening, row);
    found.push({ at, children, is: isNamed ? "sum" : "asked" });
    run = startRun(rows, at, true);
  });
  return found;
}

function startRun(rows: readonly SummedRow[], from: number, opens: boolean): Run {
  const all: number[] = [];
  const first = rows[from];
  if (first) addTo(all, first);
  return { from, opens, all, own: opens ? [] : [...all] };
}

function addTo(sums: number[], { options: [option] }: SummedRow): void {
  option?.columns.forEach((cents, column) => (sums[column] = (sums[column] ?? 0) + cents));
}

/** The rows of the run that a row adds; null when it is no sum of them. */
function partsOf(rows: readonly SummedRow[], at: number, { from, opens, all, own }: Run): number[] | null {
  const row = rows[at];
  if (!row || codeOf(row.row.label) !== null) return null;
  const first = isNear(row, all) ? from : opens && isNear(row, own) ? from + 1 : null;
  if (first === null) return null;
  const parts: number[] = [];
  for (let part = first; part < at; part += 1) if (rows[part]?.row.values.length) parts.push(part);
  const isAlike = parts.every((part, order) => {
    const other = rows[part];
    if (other?.options.length !== 1) return false;
    return (opens && part === from && order === 0) || other.kind === row.kind || other.kind === null;
  });
  if (parts.length < 2 || !isAlike || !fitsAll(rows, row, parts)) return null;
  return parts.some((part) => !isProportional(row, rows[part])) ? parts : null;
}

/** Whether sums are close enough to a row to look at what they add. */
function isNear({ options: [option] }: SummedRow, sums: readonly number[]): boolean {
  const columns = option?.columns ?? [];
  return columns.every((cents, column) => Math.abs(cents - (sums[column] ?? 0)) * 10 <= Math.abs(cents));
}

/** All columns, of which two are filled at least. */
function fitsAll(rows: readonly SummedRow[], row: SummedRow, parts: readonly number[]): boolean {
  const fits = columnsThatFit(rows, row, parts);
  return fits.length > 1 && fits.every((fit) => fit);
}

function isSingleAt(rows: readonly SummedRow[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && isSingle(row);
}

function isSameLabel(one: SummedRow, other: SummedRow): boolean {
  const [a, b] = [one, other].map(({ row }) => row.label.replace(/[\s:*]+$/, "").toLowerCase());
  return a === b;
}
