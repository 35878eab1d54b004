// runChecks: every check over one ledger. Adds nothing but order: errors first, else as the checks come.
import type { Diagnostic, Severity } from "../diagnostics/diagnostic";
import type { Ledger } from "../ledger";
import { checkControlTotals } from "./controlTotals";
import { checkLeftOutOfSums } from "./leftOutOfSums";
import { checkStatedReserve } from "./statedReserve";
import { checkTotalBudget } from "./totalBudget";
import { checkYearBudgets } from "./yearBudgets";
import { checkYearsWithoutReserve } from "./yearsWithoutReserve";

type Check = (ledger: Ledger) => readonly Diagnostic[];

const checks: readonly Check[] = [
  (ledger) => ledger.findings,
  checkYearBudgets,
  checkTotalBudget,
  checkYearsWithoutReserve,
  checkControlTotals,
  checkStatedReserve,
  checkLeftOutOfSums,
];

const rank: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

export function runChecks(ledger: Ledger): readonly Diagnostic[] {
  return inOrder(checks.flatMap((check) => check(ledger)));
}

export function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}
