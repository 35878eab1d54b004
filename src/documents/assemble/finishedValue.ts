// A finished value: what one printed value of a row came to, with why it is asked.
import type { Amount } from "../../domain/amount";
import type { Cents } from "../../domain/money";
import type { TableValue } from "../tables/yearTable";

export interface FinishedValue {
  readonly value: TableValue;
  /** `year` for a year column, `total` for a total, `structural` for a column without an end. */
  readonly column: "year" | "total" | "structural";
  readonly amount: Amount;
  /** Why it is unsettled; null when it is not. */
  readonly unclear:
    | "reading"
    | "position"
    | "year"
    | "unit"
    | "sign"
    | "alternative"
    | "quantity"
    | "period"
    | "start"
    | "unreadable"
    | null;
  /** True for the first year of an amount that starts at a date: beside what else is asked, that is told. */
  readonly isStart?: true;
  /** The same print as the value before it, in a later year. */
  readonly repeats?: true;
  /** Value of one printed unit in cents. */
  readonly precision: Cents;
}
