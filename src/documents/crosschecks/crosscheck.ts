// Crosschecks: what a careful controller compares in one document, each in a file of its own. They read the
// finished set beside the text, and only ever add findings.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import type { DraftMeasure } from "../assemble/draft";
import type { SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import { amountAskedAgainstCosts } from "./amountAskedAgainstCosts";
import { claimedTwice } from "./claimedTwice";
import { periodAgainstYears } from "./periodAgainstYears";
import { quantityTimesRate } from "./quantityTimesRate";
import { savingInText } from "./savingInText";

export interface CrosscheckInput {
  readonly document: SourceDocument;
  readonly set: MeasureSet;
  readonly drafts: readonly DraftMeasure[];
  readonly tables: readonly SolvedTable[];
}

export type Crosscheck = (input: CrosscheckInput) => readonly Diagnostic[];

const crosschecks: readonly Crosscheck[] = [
  savingInText,
  amountAskedAgainstCosts,
  quantityTimesRate,
  claimedTwice,
  periodAgainstYears,
];

export function runCrosschecks(input: CrosscheckInput): Diagnostic[] {
  return crosschecks.flatMap((check) => [...check(input)]);
}
