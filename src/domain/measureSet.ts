// Measure set (maatregelenset): the measures that one document proposes, with what the document
// itself says about their totals and about the reserve that has to carry them.
import type { Amount } from "./amount";
import type { Place } from "./diagnostics/place";
import type { Cents } from "./money";

export type LineKind = "investment" | "revenue" | "net";

/** Structural amounts last, incidental ones end. */
export type Nature = "structural" | "incidental";

/** One row of a measure: what it costs, what it saves, or only the net of both. */
export interface Line {
  readonly kind: LineKind;
  /** The row's label as printed; tells several lines of one kind apart. */
  readonly description: string;
  readonly amounts: readonly Amount[];
  readonly nature?: Nature;
  /** Where the document says so; absent when a person decided. */
  readonly naturePlace?: Place;
  readonly programme?: string;
  readonly taskField?: string;
  readonly cover?: string;
  /** The alternative that it belongs to (`Scenario A`): not all alternatives of a document count. */
  readonly alternative?: string;
}

/** `uitgewerkt` has its own sheet or amounts in the document, `genoemd` is only listed. */
export type MeasureStatus = "uitgewerkt" | "genoemd";

export interface Measure {
  /** As printed, without spaces: `C-2`, `A1-3`, `10`. */
  readonly code: string;
  readonly title: string;
  readonly domain: string;
  readonly status: MeasureStatus;
  readonly lines: readonly Line[];
  readonly certainty?: string;
  readonly responsible?: string;
  readonly note?: string;
  readonly place?: Place;
}

/** A total as the document prints it; never an amount of a line. `year: null` is a total over all years. */
export interface ControlTotal {
  /** The measure that it totals, or those of its table (`A-1; A-2`); absent for a total over all measures. */
  readonly code?: string;
  readonly label: string;
  readonly year: number | null;
  /** Canonical sign, after applying the unit. */
  readonly cents: Cents;
  readonly place: Place;
  /** What one printed unit is worth in cents (100, 100_000, ...): the precision to compare with. */
  readonly precision?: Cents;
  /** `min`: "ruim" (at least), `about`: "ongeveer", `max`: "bijna". */
  readonly approximation?: "min" | "about" | "max";
}

/** What the document says about a reserve in a year. */
export interface ReserveStatement {
  readonly reserve: string;
  /** A post within the reserve, such as an earmarked budget. */
  readonly post?: string;
  readonly year: number | null;
  readonly cents: Cents;
  /** `balance`: stand; `available`: to spend, before these measures; `remaining`: left after them. */
  readonly kind: "balance" | "available" | "remaining";
  readonly place: Place;
  readonly precision?: Cents;
  readonly approximation?: "min" | "about" | "max";
}

/**
 * How the document prints signs. `cost-positive`: costs +, savings -. `magnitudes`: both without a sign, the
 * row says which. `advantage-positive`: + is an advantage. `letters`: V/N decides. Amounts here are canonical.
 */
export type SignConvention = "cost-positive" | "magnitudes" | "advantage-positive" | "letters";

export interface MeasureSet {
  readonly title: string;
  readonly organisation: string;
  /** The budget years of the set, ascending. */
  readonly years: readonly number[];
  /** Euros that one printed unit stands for: 1, 1000 or 1000000. */
  readonly unit: number;
  readonly sign: SignConvention;
  readonly measures: readonly Measure[];
  readonly controlTotals: readonly ControlTotal[];
  readonly reserves: readonly ReserveStatement[];
  /** The document that it was read from. */
  readonly document?: { readonly name: string; readonly hash: string };
}
