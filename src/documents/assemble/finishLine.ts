// Finishing a line: each printed value with the readings that are left becomes an amount, or an unsettled
// amount with its candidates. Here unit and sign are applied, and nowhere else.
import type { Amount, Candidate } from "../../domain/amount";
import {
  centsOf,
  isTooLarge,
  type PmDirection,
  type PrintedAmount,
  precisionOf,
  type PrintedNumber,
} from "../amounts/printedAmount";
import type { SolvedRow } from "../reconcile/solveTable";
import type { FinishedValue } from "./finishedValue";
import { IS_QUANTITY } from "./quantityOrMoney";
import { fromStart, overOpenPeriod, overPeriod } from "./overPeriod";
import type { HeadingColumn } from "../tables/headingColumn";
import type { TableValue } from "../tables/yearTable";

/** The reason of the candidate of 0: the number stands in a column that is of no year, such as a total. */
const IN_OTHER_COLUMN = "in-other-column";

export interface Readings {
  readonly columns: readonly HeadingColumn[];
  /** Column index -> the year that it should be, when the printed year falls outside the run. */
  readonly suspectYears: ReadonlyMap<number, number>;
  readonly units: readonly number[];
  /** Factors to the canonical sign; two when it is unclear. */
  readonly factors: readonly (1 | -1)[];
  /** Why the amount may not count at all (another alternative is chosen, say): then that is asked. */
  readonly mayBeLeft?: string | null;
}

/** The amounts of a row; nil cells are left out. */
export function finishRow(row: SolvedRow, readings: Readings): FinishedValue[] {
  return row.row.values.flatMap((value, at) => {
    if (value.printed.type === "nil") return [];
    const all = spotsOf(row, at);
    const inYears = all.filter((spot) => readings.columns[spot.column]?.kind === "year");
    const spots = inYears.length > 0 ? inYears : all;
    const finished = finishValue(value, spots, readings, spots.length < all.length);
    const column = spots.length === 1 ? readings.columns[spots[0]?.column ?? -1] : undefined;
    if (column?.isOpen) return [overOpenPeriod(finished)];
    if (column?.starts) return fromStart(finished, column.starts);
    return column?.period === undefined ? [finished] : overPeriod(finished, column.period);
  });
}

interface Spot {
  readonly column: number;
  readonly number: PrintedNumber | null;
}

function spotsOf(row: SolvedRow, at: number): Spot[] {
  const seen = new Map<string, Spot>();
  for (const option of row.options) {
    const spot = { column: option.placement[at] ?? -1, number: option.numbers[at] ?? null };
    seen.set(`${spot.column}|${spot.number?.digits}|${spot.number?.decimals}`, spot);
  }
  return [...seen.values()];
}

/** `mayBeElsewhere`: it may as well stand in a column without a year. */
function finishValue(
  value: TableValue,
  spots: readonly Spot[],
  readings: Readings,
  mayBeElsewhere: boolean,
): FinishedValue {
  const first = spots[0];
  const heading = first ? readings.columns[first.column] : undefined;
  const column = heading?.kind === "total" || heading?.kind === "structural" ? heading.kind : "year";
  const { printed } = value;
  const base = { raw: value.raw, place: value.place };
  if (printed.type !== "money" && printed.type !== "malformed")
    return finishWord(value, printed, column, spots, readings);
  const found = candidatesOf(value, spots, readings);
  const candidates = mayBeElsewhere ? orElsewhere(found) : found;
  const [only, second] = candidates;
  const precision = first?.number
    ? precisionOf(first.number, printed.ownUnit ?? readings.units[0] ?? 1)
    : 100;
  const about = {
    ...(heading?.continuing === true || column === "structural" ? { continuing: true } : {}),
    ...(heading?.relative === undefined || heading.year !== null
      ? {}
      : { yearsAfterFirst: heading.relative }),
  };
  if (only && !second) {
    const amount: Amount = { ...base, ...about, year: only.year, type: "money", cents: only.cents };
    return { value, column, amount, unclear: null, precision };
  }
  const years = new Set(candidates.map((candidate) => candidate.year));
  // In another column it is of another year, or of none.
  const year = years.size === 1 && candidates === found ? (only?.year ?? null) : null;
  const amount: Amount = { ...base, ...about, year, type: "unsettled", cents: null, candidates };
  return {
    value,
    column,
    amount,
    unclear: candidates === found ? whyUnclear(value, spots, readings) : "position",
    precision,
  };
}

/** A cell without a number: PM, n.t.b., or what nobody can read. */
function finishWord(
  value: TableValue,
  printed: Exclude<PrintedAmount, { readonly type: "money" | "malformed" }>,
  column: FinishedValue["column"],
  spots: readonly Spot[],
  readings: Readings,
): FinishedValue {
  const years = new Set(spots.flatMap((spot) => yearsAt(spot.column, readings)));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  const base = { raw: value.raw, place: value.place, year };
  if (printed.type === "unreadable") {
    const amount: Amount = { ...base, type: "unsettled", cents: null, candidates: [] };
    return { value, column, amount, unclear: "unreadable", precision: 100 };
  }
  const type = printed.type === "nil" ? "placeholder" : printed.type;
  const direction = printed.type === "pm" ? directionOf(printed.direction, readings.factors) : undefined;
  const amount: Amount = { ...base, type, cents: null, ...(direction ? { direction } : {}) };
  return { value, column, amount, unclear: years.size > 1 ? "position" : null, precision: 100 };
}

/** One year, or none of the years: to be asked. */
function orElsewhere(candidates: Candidate[]): Candidate[] {
  const [only, second] = candidates;
  if (!only || second || only.cents === 0) return candidates;
  return [only, { year: only.year, cents: 0, reason: IN_OTHER_COLUMN }];
}

function whyUnclear(value: TableValue, spots: readonly Spot[], readings: Readings): FinishedValue["unclear"] {
  const columns = new Set(spots.map((spot) => spot.column));
  if (value.printed.type === "malformed" && spots.length > columns.size) return "reading";
  if (columns.size > 1) return "position";
  if (spots.some((spot) => readings.suspectYears.has(spot.column))) return "year";
  if (readings.mayBeLeft) return readings.mayBeLeft === IS_QUANTITY ? "quantity" : "alternative";
  return readings.units.length > 1 ? "unit" : "sign";
}

/** The years that a column can stand for: as printed, or as the run of years would have it. */
function yearsAt(column: number, { columns, suspectYears }: Readings): (number | null)[] {
  const expected = suspectYears.get(column);
  const printed = columns[column]?.year ?? null;
  return expected === undefined ? [printed] : [expected, printed];
}

function candidatesOf(value: TableValue, spots: readonly Spot[], readings: Readings): Candidate[] {
  const { printed } = value;
  if (printed.type !== "money" && printed.type !== "malformed") return [];
  const units = printed.ownUnit === null ? readings.units : [printed.ownUnit];
  const found = new Map<string, Candidate>();
  for (const spot of spots) {
    if (!spot.number) continue;
    for (const year of yearsAt(spot.column, readings)) {
      for (const unit of units) {
        if (isTooLarge(spot.number, unit)) continue;
        for (const factor of printed.letter ? [letterFactor(printed.letter)] : readings.factors) {
          const minus = printed.negative && !printed.letter ? -1 : 1;
          const cents = centsOf(spot.number, unit) * minus * factor || 0;
          found.set(`${year}|${cents}`, { year, cents, reason: spot.number.reason });
        }
      }
    }
  }
  const candidates = [...found.values()];
  const [first] = candidates;
  if (!readings.mayBeLeft || !first || candidates.every(({ cents }) => cents === 0)) return candidates;
  return [...candidates, { year: first.year, cents: 0, reason: readings.mayBeLeft }];
}

/** A letter beats the sign: `-1,74 V` is an advantage, whatever its minus says. */
function letterFactor(letter: "V" | "N"): 1 | -1 {
  return letter === "V" ? -1 : 1;
}

function directionOf(printed: PmDirection, factors: readonly (1 | -1)[]): "cost" | "saving" | undefined {
  if (printed === "cost" || printed === "saving") return printed;
  const [factor, second] = factors;
  if (printed === null || factor === undefined || second !== undefined) return undefined;
  return (printed === "plus" ? factor : -factor) > 0 ? "cost" : "saving";
}
