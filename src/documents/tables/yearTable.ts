// Year table: a heading with years and the rows under it, with every possible way to put a row's values
// in the columns. Where the layout is certain there is one way; where it is not, arithmetic decides later.
import type { Place } from "../../domain/diagnostics/place";
import type { PrintedAmount } from "../amounts/printedAmount";
import type { SourceRow } from "../source";
import type { HeadingColumn } from "./headingColumn";

/**
 * Values that are a whole row of a vertical table count on from here instead of by character: beyond the end of
 * any line, so that no amount far into a long line is taken for one.
 */
export const ORDINAL_POSITION = 1_000_000_000;

/** A column of amounts whose year nobody prints. */
export const YEARLESS: HeadingColumn = {
  kind: "year",
  year: null,
  continuing: false,
  label: "",
  column: null,
  start: 0,
  end: 0,
};

/** A column with numbers that are no amounts of measures, and why. */
export interface IgnoredColumn {
  readonly column: HeadingColumn;
  readonly reason: "balance" | "gross" | "other-quantity" | "table-not-understood";
}

/** What the columns of a table hold. */
export interface AmountColumns {
  /** Columns that hold amounts of measures. */
  readonly columns: readonly HeadingColumn[];
  /** Columns with numbers that are no such amounts, and why. */
  readonly ignored: readonly IgnoredColumn[];
}

/** A column of budgets beside changes; not sure where only its figures say that it is one. */
export interface StandColumn {
  readonly label: string;
  readonly isSure: boolean;
  readonly values: readonly TableValue[];
}

/** One printed value of a row. */
export interface TableValue {
  readonly raw: string;
  readonly printed: PrintedAmount;
  readonly place: Place;
  readonly row: SourceRow;
  /** Extent in the row's text or on the page. */
  readonly start: number;
  readonly end: number;
  /** Grid column, or null when only the order is known. */
  readonly column: number | null;
}

export interface Extra {
  readonly heading: string;
  readonly text: string;
  readonly place?: Place;
  /** Grid column: a merged heading stands over more than one. */
  readonly column?: number;
  /** False for a cell that is no part of the row's label: what stands behind its amounts. */
  readonly isLabel?: false;
}

/** For each value of a row (same order): index into the table's value columns, or -1 for none of them. */
export type Placement = readonly number[];

export interface TableRow {
  readonly label: string;
  /** Text of other label columns of the row (code, nature, V/N letter, ...), by heading label. */
  readonly extras: readonly Extra[];
  readonly values: readonly TableValue[];
  /** Values that stand in a column of other numbers than euros (`fte`). */
  readonly quantities?: readonly TableValue[];
  /** All placements that the layout allows; never empty when there are values. */
  readonly placements: readonly Placement[];
  readonly source: SourceRow;
  readonly place: Place;
  /** True when a printed sum proves that its values are euros. */
  readonly isMoney?: true;
  /** What a column of kinds says of the row (`Lasten`), when the table has one. */
  readonly kindText?: string;
  /** Where its amounts are, when they are not among these values: in another block, or refused. It heads no rows then. */
  readonly elsewhere?: "other-block" | "refused";
}

/** A label alone: it may head the rows below it. */
export function isLabelAlone({ label, values, elsewhere }: TableRow): boolean {
  return label !== "" && values.length === 0 && elsewhere === undefined;
}

export interface YearTable {
  /** Columns that hold amounts (years, totals, structural), in order. */
  readonly columns: readonly HeadingColumn[];
  /** Words of the heading that are no such column. */
  readonly headingText: string;
  readonly ignored?: readonly IgnoredColumn[];
  /** Rows that no part of the table could take, because nobody can tell in which columns their amounts stand. */
  readonly unplaced?: readonly TableRow[];
  /** Columns that say what there is beside what changes, with the values in them. */
  readonly stands?: readonly StandColumn[];
  /** What stands over the amounts whose difference its amounts are, where no column prints that. */
  readonly proposedFrom?: readonly [old: string, new: string];
  /** True for a table that says what pays (`Dekking`). */
  readonly isCover?: boolean;
  /** True when the heading calls its rows measures (`Maatregel | Bedrag`). */
  readonly headsMeasures?: boolean;
  /** True for the course of reserves: a row for each, with its stands and movements in columns. */
  readonly holdsReserves?: true;
  /** The alternative whose amounts it holds: they do not add to those of another (`Scenario A`). */
  readonly alternative?: string;
  readonly heading: SourceRow;
  /** The row outside the table that says which years its amounts are of. */
  readonly periodFrom?: SourceRow;
  readonly rows: readonly TableRow[];
  /** First and last row (index in the document), heading included. */
  readonly first: number;
  readonly last: number;
  readonly segment: number;
}
