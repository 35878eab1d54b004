// What printed totals add: the measures of their own table or those of all, and with which sign.
import { codesOfTotal, codeOfTotal } from "../../domain/codesOfTotal";
import type { ControlTotal, LineKind, Measure } from "../../domain/measureSet";
import { roundingTolerance } from "../../domain/precision";
import type { SolvedTable } from "../reconcile/solveTable";
import type { DraftMeasure } from "./draft";

/** Sums in cents, by what a total can stand for: the measure and the year that it totals. */
type Sums = ReadonlyMap<string, number>;

/**
 * The codes of the measures that one table alone has, where other measures stand elsewhere. A measure with lines in
 * another table too is no part of its total as a whole: such a table has no codes here.
 */
export function codesOfTables(drafts: readonly DraftMeasure[]): Map<SolvedTable, string> {
  const filled = drafts.filter((draft) => draft.lines.length > 0);
  const byTable = new Map<SolvedTable, string[]>();
  const divided = new Set<SolvedTable>();
  for (const { code, lines } of filled) {
    const tables = new Set(lines.map(({ table }) => table));
    for (const table of tables) {
      if (tables.size > 1) divided.add(table);
      const codes = byTable.get(table);
      if (codes) codes.push(code);
      else byTable.set(table, [code]);
    }
  }
  const own = [...byTable].filter(([table, codes]) => !divided.has(table) && codes.length < filled.length);
  const named = own.map(([table, codes]): [SolvedTable, string] => [table, codeOfTotal(codes)]);
  return new Map(named.filter(([, codes]) => codes.length <= MOST_IN_CELL));
}

/** Characters that Excel holds in a cell: the codes of more measures cannot stand beside their total. */
const MOST_IN_CELL = 32_767;

interface Around {
  /** The measures of its table, where others stand elsewhere. */
  readonly codes: string | undefined;
  /** True where no other table below it has a total. */
  readonly isLast: boolean;
  /** True where only the sums tell the sign. */
  readonly isSignOpen: boolean;
}

/**
 * A theme with a table of its own ends in its own total, and the last table may end in one of all themes; both may
 * print the plain word `Totaal`. What most of its columns come to tells which it is, and where one column is
 * misprinted the others still do. While amounts are asked both may come to the same: then only the last is of all.
 */
export function asSummed(
  totals: readonly ControlTotal[],
  sums: Sums,
  { codes, isLast, isSignOpen }: Around,
): ControlTotal[] {
  const signed = (ones: readonly ControlTotal[]): readonly ControlTotal[] =>
    isSignOpen ? flipToSums(ones, sums) : ones;
  const ofAll = signed(totals);
  if (codes === undefined || totals.some(({ code }) => code !== undefined)) return [...ofAll];
  const ofTable = signed(totals.map((total) => ({ ...total, code: codes })));
  const right = rightAmong(ofTable, sums) - rightAmong(ofAll, sums);
  const nearer = offBy(ofAll, sums) - offBy(ofTable, sums);
  const byFigures = right === 0 ? nearer : right;
  const isOfTable = byFigures === 0 ? !isLast && offBy(ofAll, sums) > 0 : byFigures > 0;
  return [...(isOfTable ? ofTable : ofAll)];
}

/** What a total below measures with these codes may stand for: the last of them, fewest first, or all. */
export function lastOf(codes: readonly string[]): string[] {
  const most = Math.min(codes.length - 1, MOST_LAST);
  const last = Array.from({ length: Math.max(0, most) }, (_, at) => codeOfTotal(codes.slice(-at - 1)));
  return [...last, codeOfTotal(codes)];
}

/** A part of a document with a total of its own has no more measures: each number of them is tried. */
const MOST_LAST = 100;

/** Of the codes that a total may stand for those that most of its columns come to; the first where none does. */
export function likeliestCodes(
  totals: readonly ControlTotal[],
  sums: Sums,
  candidates: readonly string[],
): string | undefined {
  const right = (code: string): number =>
    rightAmong(
      totals.map((total) => ({ ...total, code })),
      sums,
    );
  return candidates.reduce<string | undefined>(
    (best, code) => (best === undefined || right(code) > right(best) ? code : best),
    undefined,
  );
}

/** How many totals with money in them are what their measures come to, within the printed precision. */
function rightAmong(totals: readonly ControlTotal[], sums: Sums): number {
  return totals.filter((total) => {
    const off = Math.abs(sumOf(total, sums) - total.cents);
    return total.cents !== 0 && off <= roundingTolerance(total.precision ?? 100, 2);
  }).length;
}

function offBy(totals: readonly ControlTotal[], sums: Sums): number {
  return totals.reduce((off, total) => off + Math.abs(sumOf(total, sums) - total.cents), 0);
}

/** Where most totals equal their sum with the other sign, the row prints the other sign. */
function flipToSums(totals: readonly ControlTotal[], sums: Sums): readonly ControlTotal[] {
  const same = totals.filter((total) => sumOf(total, sums) === total.cents).length;
  const opposite = totals.filter((total) => {
    const sum = sumOf(total, sums);
    return sum !== total.cents && sum === -total.cents;
  }).length;
  return opposite > same ? totals.map((total) => ({ ...total, cents: -total.cents || 0 })) : totals;
}

function sumOf({ code, year }: ControlTotal, sums: Sums): number {
  const codes = code === undefined ? [undefined] : codesOfTotal(code);
  return codes.reduce((sum, one) => sum + (sums.get(sumKey(one, year)) ?? 0), 0);
}

function sumKey(code: string | undefined, year: number | null): string {
  return `${year ?? ""} ${code ?? ""}`;
}

/** The sums in cents that a total can stand for: of one measure or of all, of one year or of all. */
export function sumsOf(measures: readonly Measure[], kind: LineKind | null): Sums {
  const sums = new Map<string, number>();
  for (const { code, lines } of measures) {
    const own = lines.filter((line) => kind === null || line.kind === kind);
    for (const { year, cents } of own.flatMap((line) => line.amounts)) {
      const keys = [sumKey(code, null), sumKey(undefined, null)];
      if (year !== null) keys.push(sumKey(code, year), sumKey(undefined, year));
      for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + (cents ?? 0));
    }
  }
  return sums;
}
