// Parent rows: a row with amounts above the rows that it adds (`3` above `3.1`, `3.2`), without the word total. The
// table's own sums decide whether it counts: those of the rows below it, and those of a printed total.
import { partsOfSum, type SummedRow } from "./partsOfSum";
import { levelParents } from "./levelParents";
import { codeOf, columnsThatFit, isProportional, isSingle, type Parent } from "./rowAndParts";
import { sumsAbove, sumsOfCodes } from "./sumsInOwnWords";
import { holds } from "./quantitiesThatAdd";

/** Every row (by its place in the table) with rows below it that it may add, from the last to the first. */
export function parentRows(rows: readonly SummedRow[]): readonly Parent[] {
  const levels = levelParents(rows, isSingle);
  if (levels.length > 0) return levels.map((level) => ({ ...level, is: "sum" }));
  const found = sumsOfCodes(rows);
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const sums = new Set(found.filter((one) => one.is !== "counts").map((one) => one.at));
    const parent = parentAt(rows, at, sums);
    if (parent) found.push(parent);
  }
  const all = [...found, ...sumsAbove(rows, found)];
  return all.length === 0 ? all : byTotals(rows, all);
}

function parentAt(rows: readonly SummedRow[], at: number, sums: ReadonlySet<number>): Parent | null {
  const row = rows[at];
  if (!row || !isSingle(row) || !row.options[0]?.columns.some((cents) => cents !== 0)) return null;
  const own = ownRows(rows, at);
  if (own.length > 0) {
    const added = own.filter((index) => !sums.has(index));
    const fits = columnsThatFit(rows, row, added);
    const fitting = fits.filter((fit) => fit).length;
    const is = fitting === fits.length ? "sum" : fitting * 2 >= fits.length ? "near" : "counts";
    if (added.length > 1) return { at, children: added, is };
    // `1` above `1a` alone, with the same amounts: printed twice. Other amounts may stand beside it.
    return is === "sum" && fits.length > 1 ? { at, children: added, is } : null;
  }
  const next = nextRows(rows, at, sums);
  return next === null ? null : { at, children: next, is: "asked" };
}

/** The rows right below that say by their code or mark that they are a part of this one. */
function ownRows(rows: readonly SummedRow[], at: number): number[] {
  const [row, first] = [rows[at], rows[at + 1]];
  if (!row || !first) return [];
  const code = codeOf(row.row.label);
  const isChild =
    code !== null && codeOf(first.row.label)?.startsWith(code)
      ? (label: string) => isPartOf(code, codeOf(label) ?? "")
      : (label: string) => MARK.test(label) && !MARK.test(row.row.label);
  const own: number[] = [];
  for (let index = at + 1; index < rows.length; index += 1) {
    const child = rows[index];
    if (!child || !isSingle(child) || !isChild(child.row.label)) break;
    own.push(index);
  }
  return own;
}

const MARK = /^[-–•·▪*]\s*(?=\p{L})/u;

function isPartOf(code: string, other: string): boolean {
  return other.startsWith(code) && /^(?:[.-]\d|[A-Z]$)/.test(other.slice(code.length));
}

/** Farther below no row looks for what it adds: a sheet of thousands of rows is no table with sums between them. */
const MOST_ROWS = 500;

/** Rows right below, at least two, that add up to this one in all columns, where that can hardly be chance. */
function nextRows(rows: readonly SummedRow[], at: number, sums: ReadonlySet<number>): number[] | null {
  const row = rows[at];
  const code = row && codeOf(row.row.label);
  if (!row) return null;
  const next: number[] = [];
  // What the row has left when those of the rows below are taken off, column by column.
  const left = [...(row.options[0]?.columns ?? [])];
  for (let index = at + 1; index < Math.min(rows.length, at + MOST_ROWS); index += 1) {
    const child = rows[index];
    if (!child || !isSingle(child) || (child.kind !== row.kind && child.kind !== null)) return null;
    // Codes of their own that are no parts of this one say that they stand beside it.
    if (code !== null && codeOf(child.row.label) !== null) return null;
    if (!sums.has(index)) {
      next.push(index);
      left.forEach((cents, column) => (left[column] = cents - (child.options[0]?.columns[column] ?? 0)));
    }
    if (next.length >= 2 && left.every((cents) => cents === 0)) {
      return next.some((part) => !isProportional(row, rows[part])) ? next : null;
    }
  }
  return null;
}

/** A printed total that holds without these rows, or only with them, decides. */
function byTotals(rows: readonly SummedRow[], parents: readonly Parent[]): Parent[] {
  return rows.reduce<Parent[]>(
    (left, total, at) => {
      if (total.kind !== "total" && total.kind !== "net") return left;
      const parts = partsOfSum(rows, at);
      const mine = left.filter((one) => parts.includes(rows[one.at] as SummedRow));
      const without = parts.filter((part) => !mine.some((one) => rows[one.at] === part));
      if (mine.length === 0) return left;
      if (holds(without, total)) return left.map((one) => (mine.includes(one) ? { ...one, is: "sum" } : one));
      return holds(parts, total) ? left.filter((one) => !mine.includes(one)) : left;
    },
    [...parents],
  );
}
