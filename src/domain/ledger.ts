// Ledger: what sums and checks need, whether it comes from a set just read or from the workbook's tables.
// One shape for both, so that every rule is written once.
import type { AmountType } from "./amount";
import type { Diagnostic } from "./diagnostics/diagnostic";
import type { Place } from "./diagnostics/place";
import type { LineKind, Nature, ReserveStatement } from "./measureSet";
import type { Cents } from "./money";

export interface LedgerSet {
  readonly id: string;
  readonly title: string;
  /** Budget years, ascending. */
  readonly years: readonly number[];
  /** Euros that one printed unit stands for. */
  readonly unit: number;
}

export interface LedgerMeasure {
  readonly set: string;
  readonly code: string;
  readonly title: string;
  readonly domain?: string;
  readonly status?: string;
  readonly certainty?: string;
  readonly responsible?: string;
}

export interface LedgerAmount {
  readonly set: string;
  readonly code: string;
  readonly kind: LineKind;
  /** Null: the document does not say which year; in no year's sum, and counted. */
  readonly year: number | null;
  readonly type: AmountType;
  /** Present for money only. */
  readonly cents: Cents | null;
  /** Name of the reserve or post that carries it; "" when none does. */
  readonly cover: string;
  /** False for a row that is kept visible but left out of every sum (Telt mee = nee). */
  readonly counts: boolean;
  /** The line's label (Omschrijving). */
  readonly description?: string;
  /** Whether it lasts (Aard), where the document says so. */
  readonly nature?: Nature;
  /** Row within `Effecten`, from 0, when read from there. */
  readonly row?: number;
  readonly place: Place;
}

/** A printed total. `code` null: over all measures of the set; `year` null: over all years. */
export interface LedgerTotal {
  readonly set: string;
  readonly code: string | null;
  readonly label: string;
  readonly year: number | null;
  readonly cents: Cents;
  /** What one printed unit is worth in cents. */
  readonly precision: Cents;
  readonly place: Place;
}

/** A reserve, or a post within it, in one year. Null: unknown (never 0). */
export interface LedgerReserve {
  readonly reserve: string;
  /** "" when the row is about the reserve itself. */
  readonly post: string;
  readonly year: number;
  readonly opening: Cents | null;
  readonly addition: Cents | null;
  readonly otherWithdrawal: Cents | null;
  readonly yearBudget: Cents | null;
  readonly floor: Cents | null;
  readonly place: Place;
  /** Where documents say what the row has, when it was read from the workbook. */
  readonly origin?: readonly Place[];
}

export interface LedgerStatement extends ReserveStatement {
  readonly set: string;
}

export interface Ledger {
  readonly sets: readonly LedgerSet[];
  readonly measures: readonly LedgerMeasure[];
  readonly amounts: readonly LedgerAmount[];
  readonly totals: readonly LedgerTotal[];
  readonly reserves: readonly LedgerReserve[];
  /** What documents say about reserves; empty when read from tables (its findings travel with the set). */
  readonly statements: readonly LedgerStatement[];
  /** Findings of reading itself: cells that hold no usable value. */
  readonly findings: readonly Diagnostic[];
}
