// createAddIn: the use cases together, over the ports: what the task pane can ask for, and the following of
// edits in the tables. The composition root gives it a workbook; tests give it one in memory.
import type { ImportResult } from "../domain/importResult";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/diagnostics/messages";
import { renderDiagnostic } from "../domain/diagnostics/renderDiagnostic";
import { settle, settleAll } from "../domain/settle";
import type { Ledger } from "../domain/ledger";
import { ledgerFromTables } from "../domain/tables/ledgerFromTables";
import type { AddIn, CellConflict, ConflictChoice, RefreshReport, SyncPreview, SyncReport } from "./addIn";
import { isEmptyPlan, isWrite } from "./applyPlan";
import { createCellInspector } from "./cellInspector";
import { importDocument } from "./importDocument";
import { ImportHistory } from "./importHistory";
import type { MeasureStore } from "./measureStore";
import { parseMemory } from "./memory";
import { isCalculating, missingParts } from "./missingParts";
import { originOfSelection } from "./originOfSelection";
import { planFindings } from "./planFindings";
import { HostRefused, type CellPort, type WorkbookPort, type WorkbookState } from "./ports";
import { planRefresh } from "./refreshTotals";
import { rowOfFinding } from "./rowOfFinding";
import { SerialQueue } from "./serialQueue";
import { delivery, type Delivery } from "./storeOfPage";
import { allFindings, obstacles, planSync, type SyncPlan } from "./syncSet";

export interface AddInParts {
  readonly workbook: WorkbookPort;
  /** Single cells; without them only rows of tables can be explained. */
  readonly cells?: CellPort;
  readonly store: MeasureStore;
  /** The language of findings in the workbook. */
  readonly language: () => Language;
  readonly delivery?: Delivery;
  readonly now?: () => Date;
}

/** Edits within this time (ms) are one change: a fill or a paste comes as several events. */
const settleTime = 120;

/** How often that is waited for again while an amount in a table is still being calculated. */
const mostPostponed = 20;

export interface RunningAddIn extends AddIn {
  /** Reads the tables and follows them from now on. Call once, as soon as the host is ready. */
  start(): Promise<void>;
}

export function createAddIn(parts: AddInParts): RunningAddIn {
  const history = new ImportHistory(parts.workbook);
  const inspector = parts.cells === undefined ? null : createCellInspector(parts.workbook, parts.cells);
  const session = new WorkbookSession(parts, history);
  return {
    importDocument: async (file, options) => {
      const result = await importDocument(file, options);
      const sheets = options?.sheets === undefined ? await history.sheetsBefore(result) : null;
      return history.recall(sheets === null ? result : await importDocument(file, { ...options, sheets }));
    },
    settle: (result, ref, settlement) => settle(result, ref, settlement),
    settleAll: (result, settlings) => settleAll(result, settlings),
    syncedSets: () => history.sets(),
    reopenSet: (id) => history.reopen(id),
    settleFromSet: (result, id) => history.settleFrom(result, id),
    originOfSelection: () => originOfSelection(parts.workbook, inspector, history),
    onSelectionChanged: async (listener) =>
      (await inspector?.onSelectionChanged(listener)) ?? (() => undefined),
    insertFunction: async (name) => (await inspector?.insertFunction(name)) ?? false,
    start: () => session.start(),
    previewSync: (result) => session.previewSync(result),
    applySync: (result, choices, options) => session.applySync(result, choices, options?.signal),
    refreshTotals: (options) => session.refreshTotals(options?.signal),
    currentChecks: () => session.currentChecks(),
    onChecksChanged: (listener) => session.onChecksChanged(listener),
    showInWorkbook: (finding) => session.showInWorkbook(finding),
  };
}

class WorkbookSession {
  private readonly queue = new SerialQueue();
  private readonly listeners = new Set<(checks: readonly Diagnostic[]) => void>();
  /** Conflicts as they were shown: the choices that come back are in their order. */
  private readonly shown = new WeakMap<ImportResult, readonly CellConflict[]>();
  private checks: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private localEdit = false;
  private postponed = 0;
  /** What the last recalculation was for. */
  private calculated: string | null = null;

  constructor(
    private readonly parts: AddInParts,
    private readonly history: ImportHistory,
  ) {}

  async start(): Promise<void> {
    await this.queue.run(async () => {
      try {
        await this.parts.workbook.watchTables(({ local }) => this.tableChanged(local));
        await this.takeOver(await this.parts.workbook.read());
      } catch (error) {
        this.parts.store.fail(this.reasonOf(error));
      }
    });
  }

  previewSync(result: ImportResult): Promise<SyncPreview> {
    return this.queue.run(async () => {
      try {
        const { preview } = this.planSync(result, await this.parts.workbook.read(), () => "keep");
        this.shown.set(result, preview.conflicts);
        return preview;
      } catch (error) {
        const nothing = {
          setId: "",
          rowsNew: 0,
          rowsChanged: 0,
          rowsUnchanged: 0,
          rowsGone: 0,
          conflicts: [],
        };
        return { ...nothing, diagnostics: [findingOf(error)] };
      }
    });
  }

  applySync(
    result: ImportResult,
    choices: readonly ConflictChoice[],
    signal: AbortSignal | undefined,
  ): Promise<SyncReport> {
    return this.queue.run(async () => {
      try {
        const state = await this.parts.workbook.read();
        const plan = this.planSync(result, state, this.choiceFor(result, choices));
        const [obstacle] = plan.preview.diagnostics;
        if (obstacle !== undefined) return { written: {}, checks: [], refused: obstacle };
        signal?.throwIfAborted();
        const imports = await this.history.toStore(result, plan.preview.setId);
        if (!isWrite(plan.write) && imports === null) {
          return { written: {}, checks: await this.takeOver(state) };
        }
        this.holdAnswers();
        await this.parts.workbook.write({ ...plan.write, imports });
        return { written: plan.cells, checks: await this.takeOver(await this.parts.workbook.read()) };
      } catch (error) {
        return { written: {}, checks: [], refused: findingOf(error) };
      } finally {
        this.parts.store.release();
      }
    });
  }

  refreshTotals(signal: AbortSignal | undefined): Promise<RefreshReport> {
    return this.queue.run(async () => {
      try {
        this.holdAnswers();
        const formulasHealed = await this.parts.workbook.healFormulas();
        const state = await this.parts.workbook.read();
        const memory = parseMemory(state.memory);
        const ledger = ledgerFromTables(state.tables);
        const plan = planRefresh({ state, memory, ledger, language: this.parts.language() });
        signal?.throwIfAborted();
        if (Object.keys(state.tables).length > 0 && isWrite(plan.write)) {
          await this.parts.workbook.write(plan.write);
        }
        this.calculated = null;
        await this.takeOver(state);
        return { changes: plan.changes, checks: plan.checks, formulasHealed };
      } catch (error) {
        return { changes: [], checks: [], formulasHealed: 0, refused: findingOf(error) };
      } finally {
        this.parts.store.release();
      }
    });
  }

  /** When the workbook cannot be read, that is the finding. */
  currentChecks(): Promise<readonly Diagnostic[] | null> {
    return this.queue.run(async () => {
      try {
        const state = await this.parts.workbook.read();
        return state.tables.Sets === undefined ? null : await this.takeOver(state);
      } catch (error) {
        return [findingOf(error)];
      }
    });
  }

  onChecksChanged(listener: (checks: readonly Diagnostic[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  showInWorkbook(finding: Diagnostic): Promise<boolean> {
    return this.queue.run(async () => {
      try {
        const { tables } = await this.parts.workbook.read();
        const found = rowOfFinding(finding, tables);
        return found !== null && (await this.parts.workbook.selectRow(found.table, found.row));
      } catch (error) {
        if (error instanceof HostRefused) return false;
        throw error;
      }
    });
  }

  private planSync(
    result: ImportResult,
    state: WorkbookState,
    choose: (conflict: CellConflict) => ConflictChoice,
  ): SyncPlan {
    if (result.set === null) throw new Error("there is no set to sync: the file could not be read");
    const { language, now = () => new Date() } = this.parts;
    const memory = parseMemory(state.memory);
    return planSync(result, result.set, { state, memory, language: language(), now: now(), choose });
  }

  /** What was chosen for the same conflict as shown; one that came up since is kept as the controller has it. */
  private choiceFor(
    result: ImportResult,
    choices: readonly ConflictChoice[],
  ): (conflict: CellConflict) => ConflictChoice {
    const chosen = new Map(
      (this.shown.get(result) ?? []).map((each, i) => [JSON.stringify(each), choices[i]]),
    );
    return (conflict) => chosen.get(JSON.stringify(conflict)) ?? "keep";
  }

  /** Feeds the store with what the tables hold, and tells who follows the checks. */
  private async takeOver(state: WorkbookState): Promise<readonly Diagnostic[]> {
    const ledger = ledgerFromTables(state.tables);
    const [missing] = missingParts(state);
    if (missing === undefined) this.parts.store.replace(ledger);
    else this.parts.store.fail(renderDiagnostic(missing, this.parts.language()));
    await this.recalculate(missing ?? ledger);
    const gone = missing?.code === "workbook/table-missing" ? [missing] : [];
    const checks = [...gone, ...obstacles(state), ...allFindings(ledger, parseMemory(state.memory).sets)];
    const text = JSON.stringify(checks);
    if (text !== this.checks && state.tables.Sets !== undefined) {
      this.checks = text;
      for (const listener of this.listeners) listener(checks);
    }
    return checks;
  }

  /** Streams that start while tables are written wait; a plain function cannot, and is calculated again. */
  private holdAnswers(): void {
    if ((this.parts.delivery ?? delivery) === "streaming") this.parts.store.hold();
  }

  /** Plain functions follow by recalculation; which itself is heard as a change, so only when something did. */
  private async recalculate(answers: Ledger | Diagnostic): Promise<void> {
    if ((this.parts.delivery ?? delivery) !== "plain") return;
    const text = JSON.stringify(answers);
    if (text === this.calculated) return;
    this.calculated = text;
    await this.parts.workbook.recalculate();
  }

  private tableChanged(local: boolean): void {
    this.localEdit ||= local;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.queue.run(() => this.followEdit());
    }, settleTime);
  }

  /** Somebody edited a table: cells and checks follow; `Controles` too, written by the add-in of who edited. */
  private async followEdit(): Promise<void> {
    const local = this.localEdit;
    this.localEdit = false;
    try {
      const state = await this.parts.workbook.read();
      if (isCalculating(state) && (this.postponed += 1) <= mostPostponed) return this.tableChanged(local);
      this.postponed = 0;
      const checks = await this.takeOver(state);
      if (!local || state.tables.Controles === undefined || obstacles(state).length > 0) return;
      const findings = planFindings(checks, state.tables.Controles, this.parts.language());
      if (isEmptyPlan(findings)) return;
      await this.parts.workbook.write({ tables: [findings], overview: null, memory: null });
    } catch (error) {
      // No one waits for an answer here: the next edit or refresh tries again, and says what is wrong.
      if (!(error instanceof HostRefused)) throw error;
    }
  }

  /** Cells wait for the store: even a bug must end their waiting. */
  private reasonOf(error: unknown): string {
    if (error instanceof HostRefused) return renderDiagnostic(error.finding, this.parts.language());
    return error instanceof Error ? error.message : String(error);
  }
}

/** A refusal of the host is an answer; anything else is a bug and goes on as one. */
function findingOf(error: unknown): Diagnostic {
  if (error instanceof HostRefused) return error.finding;
  throw error;
}
