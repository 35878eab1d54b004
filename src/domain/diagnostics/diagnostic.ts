// Diagnostic (bevinding): a finding as readonly data. Never thrown, never a sentence: the message files
// turn code and data into words, so that tests and tables can rely on codes, places and numbers.
import type { Candidate } from "../amount";
import type { DiagnosticCode, DiagnosticData } from "./catalogue";
import type { Place } from "./place";
import type { Severity } from "./severity";

export type { Severity };

/** What a finding asks: at least two candidates, or a field to type in. */
export interface Question {
  /** The amount that it is about, when there is one. */
  readonly target?: {
    readonly code: string;
    readonly line: number;
    readonly amount: number;
  };
  readonly candidates: readonly Candidate[];
  /** Totals that a candidate would give, in the order of `candidates`. */
  readonly totals?: readonly { readonly label: string; readonly cents: number }[][];
  readonly input?: "amount" | "year" | "unit" | "sign" | "set";
}

export interface DiagnosticOf<C extends DiagnosticCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: DiagnosticData[C];
  readonly related?: readonly Place[];
  readonly question?: Question;
}

export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];
