// What reading a document gives: the set, the findings, and the count that proves the law of import:
// every amount in the source was read, is asked, or was rejected with a reason.
import type { Diagnostic } from "./diagnostics/diagnostic";
import type { MeasureSet } from "./measureSet";
import type { Place } from "./diagnostics/place";

/** In amounts of one year (an amount for a period counts in each of its years): seen = read + asked + rejected; `reasons` says why amounts were rejected (and adds up to `rejected`). */
export interface ImportCount {
  readonly seen: number;
  readonly read: number;
  readonly asked: number;
  readonly rejected: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** An amount in the source that is no amount of a measure, and why (`running-text`, `other-quantity`, ...). */
export interface RejectedAmount {
  readonly place: Place;
  readonly reason: string;
}

/** A sheet of a workbook, and whether its amounts count. */
export interface SheetChoice {
  readonly name: string;
  /** Rows with something in them. */
  readonly rows: number;
  readonly hidden: boolean;
  readonly chosen: boolean;
}

export interface ImportResult {
  /** Null when the file could not be read at all; then `diagnostics` says why. */
  readonly set: MeasureSet | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly count: ImportCount;
  readonly rejected: readonly RejectedAmount[];
  /** How many earlier choices about this document were taken over; absent when none. */
  readonly recalled?: number;
  /** The sheets of a workbook that has more than one. */
  readonly sheets?: readonly SheetChoice[];
  /** The source as lines of text, for showing an amount where it was read (places count from 1). */
  readonly source: readonly string[];
}
