// A row and the rows that it may add: their codes, and whether its amounts are what theirs come to.
import type { DiagnosticData } from "../../domain/diagnostics/catalogue";
import type { SummedRow } from "./partsOfSum";

/** What other rows are to a row that may add them. */
export interface Parent {
  readonly at: number;
  readonly children: readonly number[];
  /**
   * `sum`: it only adds them; `asked`: it equals them, and nothing else says that they belong to it; `near`: they do,
   * and it equals them in some columns; `counts`: it has other amounts; `difference`: it is what the two differ, and
   * they are stands; `unequal`: it says so, and its amounts or their sign leave doubt; `level`: what there is now stands
   * beside its amounts, which may be what there will be; `added`: it calls itself a part of them, and a total adds it;
   * `proposed`: its amounts are what two others differ, and nobody printed them; `again`, `divided`: with the rows beside
   * it it comes to what they come to, which certainly or perhaps are the same amounts divided in another way.
   */
  readonly is: DiagnosticData["import/parent-row"]["is"];
}

/** True for what a row may be to others, and is asked. */
export function isAskedOf({ is }: Pick<Parent, "is">): boolean {
  return is !== "sum" && is !== "counts" && is !== "difference" && is !== "again";
}

const CODE = /^((?:[A-Z]{1,3}[\s-]?)?\d{1,3}(?:[.-]\d{1,2})*[a-z]?)[.:)]?\s+\p{L}/iu;
export function codeOf(label: string): string | null {
  return CODE.exec(label)?.[1]?.replace(/\s/g, "").toUpperCase() ?? null;
}

/** The same amounts times some number: then the sum of one column is that of all, and easily one by chance. */
export function isProportional(one: SummedRow, other: SummedRow | undefined): boolean {
  const [a, b] = [one, other].map((row) => row?.options[0]?.columns ?? []);
  const at = a?.findIndex((cents) => cents !== 0) ?? -1;
  return (a ?? []).every((cents, column) => cents * (b?.[at] ?? 0) === (a?.[at] ?? 0) * (b?.[column] ?? 0));
}

/** For each column with an amount whether the row is the sum of these, but for what rounding leaves. */
export function columnsThatFit(
  rows: readonly SummedRow[],
  row: SummedRow,
  parts: readonly number[],
): boolean[] {
  return (row.options[0]?.columns ?? []).flatMap((cents, column) => {
    const all = parts.map((part) => rows[part]?.options[0]?.columns[column] ?? 0);
    const sum = all.reduce((total, one) => total + one, 0);
    const rounding = parts.length > 1 ? digitIn(row, column) : 0;
    const isClose = Math.abs(sum - cents) <= rounding && rounding * FEWEST_DIGITS <= Math.abs(cents);
    return cents === 0 && all.every((one) => one === 0) ? [] : [sum === cents || isClose];
  });
}

/** Below so many of its last digits an amount is close to others by chance. */
const FEWEST_DIGITS = 10;

/** What the last printed digit of a row is worth in a column, in cents. */
function digitIn({ options: [option] }: SummedRow, column: number): number {
  const at = option?.placement.indexOf(column) ?? -1;
  const number = option?.numbers[at];
  const cents = Math.abs(option?.columns[column] ?? 0);
  return number && cents > 0 ? cents / Number(number.digits) : 0;
}

/** A row that can be read in one way, and is no total, quantity or part. */
export function isSingle({ row, kind, options }: SummedRow): boolean {
  const isAmount = kind === null || kind === "investment" || kind === "revenue";
  return isAmount && row.values.length > 0 && options.length === 1;
}
