// Row options: every way to read one row of a table, as the cents that it puts in each column. A row has
// more than one when its layout leaves room, or when a value in it has more than one reading.
import { centsOf, type PrintedNumber } from "../amounts/printedAmount";
import type { Placement, TableRow } from "../tables/yearTable";

export interface RowOption {
  readonly placement: Placement;
  /** For each value: the reading chosen, or null for what is no money. */
  readonly numbers: readonly (PrintedNumber | null)[];
  /** For each column of the table: signed cents as printed, 0 where nothing stands. */
  readonly columns: readonly number[];
}

/** The signed cents of each column of a row that can be read in one way only; empty for any other row. */
export function centsByColumn({ options }: { readonly options: readonly RowOption[] }): readonly number[] {
  const [only, second] = options;
  return only && !second ? only.columns : [];
}

/** More options than this is no information. */
const MOST_OPTIONS = 4_000;

/** All options of a row, at the table's unit. */
export function rowOptions(row: TableRow, columns: number, unit: number): RowOption[] {
  const readings = readingsOf(row);
  const options: RowOption[] = [];
  for (const placement of row.placements) {
    for (const numbers of readings) {
      if (options.length > MOST_OPTIONS) return options;
      options.push({ placement, numbers, columns: columnsOf(row, placement, numbers, columns, unit) });
    }
  }
  return options;
}

function readingsOf(row: TableRow): (PrintedNumber | null)[][] {
  let combinations: (PrintedNumber | null)[][] = [[]];
  for (const { printed } of row.values) {
    const numbers: readonly (PrintedNumber | null)[] =
      printed.type === "money" ? [printed.number] : printed.type === "malformed" ? printed.readings : [null];
    combinations = combinations.flatMap((chosen) => numbers.map((number) => [...chosen, number]));
  }
  return combinations;
}

function columnsOf(
  row: TableRow,
  placement: Placement,
  numbers: readonly (PrintedNumber | null)[],
  columns: number,
  unit: number,
): number[] {
  const sums = new Array<number>(columns).fill(0);
  row.values.forEach((value, at) => {
    const column = placement[at] ?? -1;
    const number = numbers[at];
    if (column < 0 || !number) return;
    sums[column] = (sums[column] ?? 0) + printedCents(value.printed, number, unit);
  });
  return sums;
}

/** Cents with the sign as printed; a letter V counts as minus, N as plus. */
export function printedCents(
  printed: TableRow["values"][number]["printed"],
  number: PrintedNumber,
  unit: number,
): number {
  if (printed.type !== "money" && printed.type !== "malformed") return 0;
  const cents = centsOf(number, printed.ownUnit ?? unit);
  if (printed.letter) return printed.letter === "V" ? -cents : cents;
  return printed.negative ? -cents : cents;
}
