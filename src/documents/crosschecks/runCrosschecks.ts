// All crosschecks, in the order in which their findings are shown.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { amountAskedAgainstCosts } from "./amountAskedAgainstCosts";
import { claimedTwice } from "./claimedTwice";
import type { Crosscheck, CrosscheckInput } from "./crosscheck";
import { periodAgainstYears } from "./periodAgainstYears";
import { quantityTimesRate } from "./quantityTimesRate";
import { savingInText } from "./savingInText";

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
