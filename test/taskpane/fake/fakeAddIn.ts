// An AddIn in memory: what the pane asks for, without Excel. It keeps what was asked, and lets a test decide
// when work ends.
import type {
  AddIn,
  AmountRef,
  CellConflict,
  ConflictChoice,
  Origin,
  RefreshReport,
  Settlement,
  SyncedSet,
  SyncPreview,
  SyncReport,
} from "../../../src/app/addIn";
import type { ImportOptions, SourceFile } from "../../../src/documents/sourceFile";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../../src/domain/diagnostics/diagnostic";
import type { FunctionName } from "../../../src/domain/functionNames";
import { settle, settleAll } from "../../../src/domain/settle";
import type { ImportResult } from "../../../src/domain/importResult";
import { fictionalChecks, fictionalImport } from "./fictionalImport";

export const fictionalConflicts: readonly CellConflict[] = [
  { table: "Effecten", row: "J-1 Investering 2025", column: "Bedrag", theirs: 110_000, ours: 120_000 },
  {
    table: "Maatregelen",
    row: "J-2",
    column: "Titel",
    theirs: "POH-jeugd",
    ours: "Praktijkondersteuner jeugd bij huisartsen",
  },
];

const refreshReport: RefreshReport = {
  changes: [
    { set: "waterlanden", code: "J-2", year: 2026, before: 8_500_000, after: -21_500_000 },
    { set: "waterlanden", code: "J-3", year: 2027, before: null, after: 1_250_050 },
    { set: "waterlanden", code: null, year: 2026, before: -2_000_000, after: -32_000_000 },
  ],
  checks: fictionalChecks,
  formulasHealed: 1,
};

/** Work that a test holds back until it says so. */
export interface Gate {
  readonly open: () => void;
  readonly fail: (error: Error) => void;
  readonly progress: (fraction: number) => void;
}

export class FakeAddIn implements AddIn {
  readonly imported: SourceFile[] = [];
  /** What a file gives, and the sheets that were asked for. */
  result: ImportResult = fictionalImport;
  readonly sheetsAsked: ImportOptions["sheets"][] = [];
  readonly applied: (readonly ConflictChoice[])[] = [];
  readonly shown: Diagnostic[] = [];
  settlements: Settlement[] = [];
  readonly reopened: string[] = [];
  readonly settledFrom: string[] = [];
  sets: readonly SyncedSet[] = [];
  origin: Origin | null = null;
  readonly inserted: FunctionName[] = [];
  canInsert = true;
  readonly selectionListeners = new Set<() => void>();
  refreshes = 0;
  lastSignal: AbortSignal | undefined;
  checks: readonly Diagnostic[] | null = null;
  conflicts: readonly CellConflict[] = fictionalConflicts;
  blocking: readonly Diagnostic[] = [];
  report: RefreshReport = refreshReport;
  canShow = true;
  private held = false;
  private gate: Gate | null = null;
  private readonly listeners = new Set<(checks: readonly Diagnostic[]) => void>();

  /** From now on, work waits for the gate. */
  hold(): void {
    this.held = true;
  }

  /** The gate of the work that waits now. */
  get waiting(): Gate {
    if (this.gate === null) throw new Error("no work is waiting");
    return this.gate;
  }

  changeChecks(checks: readonly Diagnostic[]): void {
    for (const listener of this.listeners) listener(checks);
  }

  async importDocument(file: SourceFile, options?: ImportOptions): Promise<ImportResult> {
    this.imported.push(file);
    this.sheetsAsked.push(options?.sheets);
    await this.pass(options);
    if (file.bytes.length > 0) return this.result;
    const empty = { file: file.name, raw: "" };
    return {
      set: null,
      diagnostics: [createDiagnostic("file/empty", empty, { file: file.name })],
      count: { seen: 0, read: 0, asked: 0, rejected: 0, reasons: {} },
      rejected: [],
      source: [],
    };
  }

  settle(result: ImportResult, ref: AmountRef, settlement: Settlement): ImportResult {
    this.settlements.push(settlement);
    return settle(result, ref, settlement);
  }

  settleAll(
    result: ImportResult,
    settlings: readonly { readonly at: AmountRef; readonly decision: Settlement }[],
  ): ImportResult {
    this.settlements.push(...settlings.map(({ decision }) => decision));
    return settleAll(result, settlings);
  }

  async syncedSets(): Promise<readonly SyncedSet[]> {
    return this.sets;
  }

  async reopenSet(id: string): Promise<ImportResult | null> {
    this.reopened.push(id);
    return this.sets.some((set) => set.id === id && set.remembered) ? fictionalImport : null;
  }

  async settleFromSet(result: ImportResult, id: string) {
    this.settledFrom.push(id);
    return { result, settled: 0 };
  }

  async originOfSelection(): Promise<Origin | null> {
    return this.origin;
  }

  async onSelectionChanged(listener: () => void): Promise<() => void> {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  async insertFunction(name: FunctionName): Promise<boolean> {
    this.inserted.push(name);
    return this.canInsert;
  }

  async previewSync(): Promise<SyncPreview> {
    await this.pass(undefined);
    return {
      setId: "waterlanden",
      rowsNew: 18,
      rowsChanged: 2,
      rowsUnchanged: 5,
      rowsGone: 0,
      conflicts: this.conflicts,
      diagnostics: this.blocking,
    };
  }

  async applySync(
    _result: ImportResult,
    choices: readonly ConflictChoice[],
    options?: ImportOptions,
  ): Promise<SyncReport> {
    await this.pass(options);
    this.applied.push(choices);
    this.checks = fictionalChecks;
    return { written: { Maatregelen: 36, Effecten: 252, Reserves: 0 }, checks: fictionalChecks };
  }

  async refreshTotals(options?: ImportOptions): Promise<RefreshReport> {
    this.refreshes += 1;
    await this.pass(options);
    return this.report;
  }

  async currentChecks(): Promise<readonly Diagnostic[] | null> {
    return this.checks;
  }

  onChecksChanged(listener: (checks: readonly Diagnostic[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async showInWorkbook(diagnostic: Diagnostic): Promise<boolean> {
    this.shown.push(diagnostic);
    return this.canShow;
  }

  private async pass(options: ImportOptions | undefined): Promise<void> {
    this.lastSignal = options?.signal;
    if (!this.held) return;
    await new Promise<void>((resolve, reject) => {
      this.gate = { open: resolve, fail: reject, progress: (fraction) => options?.onProgress?.(fraction) };
    });
  }
}
