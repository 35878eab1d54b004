// Refresh (plan): everything computed again from the tables, `Controles` renewed, and what changed since the
// last refresh. Pure: nothing is written here.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/diagnostics/messages";
import type { Ledger } from "../domain/ledger";
import type { TotalChange } from "./addIn";
import { isEmptyPlan } from "./applyPlan";
import type { Memory } from "./memory";
import { planOverview } from "./overview";
import { planFindings } from "./planFindings";
import type { WorkbookPlan, WorkbookState } from "./ports";
import { allFindings, changedMemory, obstacles } from "./syncSet";
import { compareTotals, totalsOf } from "./totals";

export interface RefreshPlan {
  readonly changes: readonly TotalChange[];
  readonly checks: readonly Diagnostic[];
  readonly write: WorkbookPlan;
}

export interface RefreshContext {
  readonly state: WorkbookState;
  readonly memory: Memory;
  readonly ledger: Ledger;
  readonly language: Language;
}

export function planRefresh({ state, memory, ledger, language }: RefreshContext): RefreshPlan {
  const totals = totalsOf(ledger);
  const checks = [...obstacles(state), ...allFindings(ledger, memory.sets)];
  const findings = planFindings(checks, state.tables.Controles, language);
  const overview = planOverview(ledger, memory, state.hasOverview);
  const next: Memory = { ...memory, totals, overview: overview?.layout ?? memory.overview };
  const blocked = obstacles(state).length > 0;
  return {
    changes: compareTotals(memory.totals, totals),
    checks,
    write: {
      tables: blocked || isEmptyPlan(findings) ? [] : [findings],
      overview: blocked ? null : (overview?.plan ?? null),
      memory: changedMemory(state, next),
    },
  };
}
