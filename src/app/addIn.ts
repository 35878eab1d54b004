// AddIn: everything the task pane can ask for, in one interface. The composition root
// (src/taskpane/index.tsx) implements it over Excel; tests of the pane implement it in memory.
import type { Amount } from "../domain/amount";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { FunctionName } from "../domain/functionNames";
import type { ImportResult } from "../domain/importResult";
import type { Cents } from "../domain/money";
import type { ImportOptions, SourceFile } from "../documents/sourceFile";
import type { CellExplanation } from "./explainCell";
import type { SourcePlace } from "./rememberedSources";

/** A cell that no longer holds what we last wrote, while the document now says something else. */
export interface CellConflict {
  readonly table: string;
  /** Key of the row as people read it: `C-2 Opbrengst 2021`. */
  readonly row: string;
  readonly column: string;
  /** What the workbook holds, and what the document says. */
  readonly theirs: string | number;
  readonly ours: string | number;
}

/** What a sync would do; nothing is written before applySync. */
export interface SyncPreview {
  readonly setId: string;
  readonly rowsNew: number;
  readonly rowsChanged: number;
  readonly rowsUnchanged: number;
  readonly rowsGone: number;
  readonly conflicts: readonly CellConflict[];
  /** Findings that stop a sync as it stands, such as a stranger's table of the same name. */
  readonly diagnostics: readonly Diagnostic[];
}

/** For each conflict (same order): keep the controller's value, or take over the document's. */
export type ConflictChoice = "keep" | "take-over";

export interface SyncReport {
  /** Number of cells written per table; empty when there was nothing to do. */
  readonly written: Readonly<Record<string, number>>;
  readonly checks: readonly Diagnostic[];
  /** Present when nothing was written: what stood in the way, or what the host refused. */
  readonly refused?: Diagnostic;
}

/** A total that changed since the last refresh. */
export interface TotalChange {
  readonly set: string;
  /** Measure code; null for the total of the year. */
  readonly code: string | null;
  readonly year: number;
  readonly before: Cents | null;
  readonly after: Cents | null;
}

export interface RefreshReport {
  readonly changes: readonly TotalChange[];
  readonly checks: readonly Diagnostic[];
  /** Own formulas that were broken (#NAME?, #BUSY!, ...) and have been entered again. */
  readonly formulasHealed: number;
  /** Present when the workbook could not be read or written. */
  readonly refused?: Diagnostic;
}

/** How a person settles an unclear amount. */
export type Settlement =
  | { readonly kind: "choose"; readonly candidate: number }
  | { readonly kind: "type"; readonly cents: Cents; readonly year: number | null; readonly reason: string }
  | { readonly kind: "narrow"; readonly candidates: number }
  | { readonly kind: "reopen" };

/** Which amount: indexes into the set. */
export interface AmountRef {
  readonly measure: number;
  readonly line: number;
  readonly amount: number;
}

/** A set in the workbook. */
export interface SyncedSet {
  readonly id: string;
  readonly title: string;
  /** How many of its amounts await a person, as the tables stand. */
  readonly open: number;
  /** Whether the import is remembered, so that it can be reviewed without its document. */
  readonly remembered: boolean;
}

/** The selected row of a table of ours, and where it was read. */
export interface RowOrigin {
  readonly kind: "row";
  readonly table: string;
  /** Measure code, or what else names the row. */
  readonly label: string;
  /** Text of the cells that say what it is, by column, as the table has them. */
  readonly cells: readonly { readonly column: string; readonly text: string }[];
  /** Where documents say it; none for a row about a whole document, or that a controller typed. */
  readonly places: readonly SourcePlace[];
}

/** The selected cell with functions of ours behind it. */
export interface CellOrigin {
  readonly kind: "cell";
  readonly explanation: CellExplanation;
  /** By set id, the lines of the source that are remembered. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

export type Origin = RowOrigin | CellOrigin;

export interface AddIn {
  importDocument(file: SourceFile, options?: ImportOptions): Promise<ImportResult>;
  /** Pure: the same result with one amount settled (or open again) and its sums and findings renewed. */
  settle(result: ImportResult, ref: AmountRef, settlement: Settlement): ImportResult;
  /** Pure: as settle, for several amounts at once. */
  settleAll(
    result: ImportResult,
    settlings: readonly { readonly at: AmountRef; readonly decision: Settlement }[],
  ): ImportResult;
  previewSync(result: ImportResult): Promise<SyncPreview>;
  applySync(
    result: ImportResult,
    choices: readonly ConflictChoice[],
    options?: ImportOptions,
  ): Promise<SyncReport>;
  /** Re-reads the tables, computes everything again, renews `Controles`. */
  refreshTotals(options?: ImportOptions): Promise<RefreshReport>;
  /** Checks as they stand now, from the tables; null before the first sync. */
  currentChecks(): Promise<readonly Diagnostic[] | null>;
  /** Called when the checks change because somebody edits a table. Returns the way to stop. */
  onChecksChanged(listener: (checks: readonly Diagnostic[]) => void): () => void;
  /** Sets in the workbook whose import is remembered, so that they can be reviewed again. */
  syncedSets(): Promise<readonly SyncedSet[]>;
  /** A synced set as it was read, with what was chosen since and typed in the tables; null when not remembered. */
  reopenSet(id: string): Promise<ImportResult | null>;
  /** The same import with every amount settled that a remembered set prints unmistakably, and how many. */
  settleFromSet(
    result: ImportResult,
    id: string,
  ): Promise<{ readonly result: ImportResult; readonly settled: number }>;
  /** Where the selection comes from; null when it is neither a cell with our functions nor a row of our tables. */
  originOfSelection(): Promise<Origin | null>;
  /** Calls back when something else is selected. Returns the way to stop. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
  /** Enters a call that has an answer here into the selected cell. False when that cell is not empty. */
  insertFunction(name: FunctionName): Promise<boolean>;
  /** Selects the row of a finding or amount in the workbook, when it has one. */
  showInWorkbook(diagnostic: Diagnostic): Promise<boolean>;
}

export type { Amount };
