// checkSet: the checks that make sense for a set before it is in a workbook: sums, reserve, and what is left out.
// Unsettled amounts are not among them: at import they have findings of their own, with a question.
import type { DiagnosticCode } from "../diagnostics/catalogue";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { ledgerFromSet } from "../ledgerFromSet";
import type { MeasureSet } from "../measureSet";
import { runChecks } from "./runChecks";

/** Whether a finding comes from the checks, and so is renewed when an amount changes. */
export function isCheckFinding(code: DiagnosticCode): boolean {
  return code.startsWith("sum/") || code.startsWith("reserve/") || code === "workbook/pm-left-out";
}

export function checkSet(set: MeasureSet): readonly Diagnostic[] {
  return runChecks(ledgerFromSet(set, set.title)).filter((finding) => isCheckFinding(finding.code));
}

/** The same findings with those of the checks replaced by how the set stands now. */
export function renewChecks(set: MeasureSet, findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings.filter((finding) => !isCheckFinding(finding.code)), ...checkSet(set)];
}
