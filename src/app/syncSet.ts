// Sync (plan): what must be written to bring the workbook in line with an import. Pure: nothing is written here.
import { inOrder, runChecks } from "../domain/checks/runChecks";
import { isCheckFinding, renewChecks } from "../domain/checks/checkSet";
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/diagnostics/messages";
import type { ImportResult } from "../domain/importResult";
import type { Ledger } from "../domain/ledger";
import type { MeasureSet } from "../domain/measureSet";
import type { TableData } from "../domain/tables/cell";
import { ledgerFromTables } from "../domain/tables/ledgerFromTables";
import { rowsFromSet, type DesiredRows } from "../domain/tables/rowsFromSet";
import { dataTables, tableNames, tableSchemas, type TableName } from "../domain/tables/tableSchema";
import type { CellConflict, ConflictChoice, SyncPreview } from "./addIn";
import { applyPlan, cellCount, isEmptyPlan } from "./applyPlan";
import { diffTable, type TableDiff } from "./diffTable";
import { formatMemory, type Memory, type SetMemory } from "./memory";
import { planOverview } from "./overview";
import { planFindings } from "./planFindings";
import type { TablePlan, WorkbookPlan, WorkbookState } from "./ports";
import { keepDerivedBudgets, rememberSet, stampOf } from "./setMemory";
import { totalsOf } from "./totals";

export interface SyncContext {
  readonly state: WorkbookState;
  readonly memory: Memory;
  readonly language: Language;
  readonly now: Date;
  readonly choose: (conflict: CellConflict) => ConflictChoice;
}

export interface SyncPlan {
  readonly preview: SyncPreview;
  readonly write: WorkbookPlan;
  /** Cells to be written per table. */
  readonly cells: Readonly<Record<string, number>>;
}

export function planSync(result: ImportResult, set: MeasureSet, context: SyncContext): SyncPlan {
  const { state, memory, language } = context;
  const stamp = stampOf(set, memory, idsInUse(state), context.now);
  const desired = keepDerivedBudgets(rowsFromSet(set, stamp), set, memory, stamp.id);
  const diffs = diffTables(desired, stamp.id, context);
  const tables = simulate(state, diffs);
  const ledger = ledgerFromTables(tables);
  const remembered = rememberSet(set, stamp, documentFindings(result, set));
  const sets: Readonly<Record<string, SetMemory>> = { ...memory.sets, [stamp.id]: remembered };
  const overview = planOverview(ledger, memory, state.hasOverview);
  const findings = planFindings(allFindings(ledger, sets), state.tables.Controles, language);
  const plans = [...diffs.map((diff) => diff.plan), findings].filter(
    (plan) => !isEmptyPlan(plan) || state.tables[plan.table] === undefined,
  );
  const next: Memory = {
    written: Object.fromEntries(diffs.map((diff) => [diff.plan.table, diff.written])),
    sets,
    totals: totalsOf(ledger),
    overview: overview?.layout ?? memory.overview,
  };
  return {
    preview: { setId: stamp.id, ...countRows(diffs), diagnostics: obstacles(state) },
    write: {
      tables: plans,
      overview: overview?.plan ?? null,
      memory: changedMemory(state, next),
    },
    cells: Object.fromEntries(plans.map((plan) => [plan.table, cellCount(plan)])),
  };
}

/** What the tables say now, and what the documents said that no table can. */
export function allFindings(ledger: Ledger, sets: Memory["sets"]): readonly Diagnostic[] {
  const present = new Set(ledger.sets.map((set) => set.id));
  const fromDocuments = Object.entries(sets).flatMap(([id, set]) => (present.has(id) ? set.findings : []));
  return inOrder([...runChecks(ledger), ...fromDocuments]);
}

/** Null when what is remembered is what would be remembered: then nothing is written. */
export function changedMemory(state: WorkbookState, memory: Memory): string | null {
  const text = formatMemory(memory);
  return text === state.memory ? null : text;
}

/** Findings that stop any write: tables of others with our names, and columns of ours that are gone. */
export function obstacles(state: WorkbookState): readonly Diagnostic[] {
  const strangers = state.strangers.map(({ table, sheet }) =>
    createDiagnostic("workbook/stranger-table", { file: sheet, cell: table, raw: table }, { table, sheet }),
  );
  const missing = tableNames.flatMap((table) => missingColumns(table, state.tables[table]));
  return [...strangers, ...missing];
}

function missingColumns(table: TableName, data: TableData | undefined): readonly Diagnostic[] {
  if (data === undefined) return [];
  return tableSchemas[table].columns
    .filter((column) => !data.columns.includes(column))
    .map((column) =>
      createDiagnostic("workbook/column-missing", { file: table, raw: column }, { table, column }),
    );
}

function diffTables(desired: DesiredRows, set: string, context: SyncContext): readonly TableDiff[] {
  return dataTables.map((table) =>
    diffTable({
      table,
      set,
      current: context.state.tables[table],
      desired: desired[table],
      written: context.memory.written[table] ?? {},
      choose: context.choose,
    }),
  );
}

function simulate(state: WorkbookState, diffs: readonly TableDiff[]) {
  const plans: readonly TablePlan[] = diffs.map((diff) => diff.plan);
  return Object.fromEntries(plans.map((plan) => [plan.table, applyPlan(state.tables[plan.table], plan)]));
}

function countRows(diffs: readonly TableDiff[]): Omit<SyncPreview, "setId" | "diagnostics"> {
  const sum = (count: (diff: TableDiff) => number) => diffs.reduce((total, diff) => total + count(diff), 0);
  return {
    rowsNew: sum((diff) => diff.rows.fresh),
    rowsChanged: sum((diff) => diff.rows.changed),
    rowsUnchanged: sum((diff) => diff.rows.same),
    rowsGone: sum((diff) => diff.rows.gone),
    conflicts: diffs.flatMap((diff) => diff.conflicts),
  };
}

function idsInUse(state: WorkbookState): readonly string[] {
  const sets = state.tables.Sets;
  return sets === undefined ? [] : sets.rows.map((row) => String(row[sets.columns.indexOf("Set")] ?? ""));
}

/**
 * Findings that only the document can give, and that are worth a row in `Controles`. A question about an amount
 * is none of them: the amount itself is in the tables, as `te beoordelen`.
 */
function documentFindings(result: ImportResult, set: MeasureSet): readonly Diagnostic[] {
  return renewChecks(set, result.diagnostics).filter(
    (finding) =>
      finding.severity !== "info" &&
      finding.question?.target === undefined &&
      (finding.code === "reserve/stated-mismatch" || !isCheckFinding(finding.code)),
  );
}
