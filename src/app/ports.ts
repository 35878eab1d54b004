// Ports: what the use cases need from a workbook, in our own words. src/excel implements them over Excel.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Cell, CellInput, TableData } from "../domain/tables/cell";
import type { TableName } from "../domain/tables/tableSchema";

/** Everything that a use case must know of the workbook, read in few round trips. */
export interface WorkbookState {
  /** Our tables, found by the ids that we remembered: whatever they are called now. */
  readonly tables: { readonly [T in TableName]?: TableData };
  /** Tables that have one of our names and are not ours. */
  readonly strangers: readonly { readonly table: TableName; readonly sheet: string }[];
  /** Whether our sheet `Overzicht` (whatever it is called now) still stands. */
  readonly hasOverview: boolean;
  /** What we remembered in the file, as text; null when nothing. */
  readonly memory: string | null;
}

export interface CellChange {
  /** Row within the table's body, from 0. */
  readonly row: number;
  readonly column: string;
  readonly input: CellInput;
}

/** What is to happen to one table; a table that is not there yet is made. */
export interface TablePlan {
  readonly table: TableName;
  readonly changes: readonly CellChange[];
  readonly newRows: readonly Readonly<Record<string, CellInput>>[];
  /** Rows within the table's body, from 0, before anything is added. */
  readonly goneRows: readonly number[];
}

export interface OverviewPlan {
  /** All rows, the header first; every row as long as the header. */
  readonly rows: readonly (readonly CellInput[])[];
  /** How many columns on the left name the row, and stay in view with the header. */
  readonly headerColumns: number;
  /** The number format of every cell but the header's. */
  readonly format: string;
  /** The size of what stood there before, to be cleared. */
  readonly before: { readonly rows: number; readonly columns: number };
}

/** Set id -> what is remembered of its import (packedImport.ts), kept in the file. */
export type StoredImports = Readonly<Record<string, string>>;

export interface WorkbookPlan {
  readonly tables: readonly TablePlan[];
  readonly overview: OverviewPlan | null;
  /** What to remember in the file; null: as it was. */
  readonly memory: string | null;
  /** Imports to remember; those of other sets stay as they are. */
  readonly imports?: StoredImports | null;
}

export interface TableChange {
  readonly table: TableName;
  /** False for an edit by somebody else in the same file: their own add-in renews the findings. */
  readonly local: boolean;
}

export interface WorkbookPort {
  read(): Promise<WorkbookState>;
  /** All or nothing: when a step fails, what was written is put back. Throws HostRefused. */
  write(plan: WorkbookPlan): Promise<void>;
  /** Calls back after every edit of a table of ours, also of tables that a later write makes. */
  watchTables(listener: (change: TableChange) => void): Promise<void>;
  /** Enters broken cells with a call of ours again (#NAME?, #BUSY!, ...). Returns how many there were. */
  healFormulas(): Promise<number>;
  /** What is remembered of imports; not part of `read`, since it is large and seldom needed. */
  readImports(): Promise<StoredImports>;
  /** The row (from 0) of a table of ours that the selection starts in; null anywhere else. */
  selectedRow(): Promise<{ readonly table: TableName; readonly row: number } | null>;
  /** Selects a row of a table of ours (from 0). False when it is not there. */
  selectRow(table: TableName, row: number): Promise<boolean>;
  /** Makes plain functions calculate again. */
  recalculate(): Promise<void>;
}

/** A cell as it stands; rows and columns count from 0. */
export interface CellContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** English notation; the plain value where there is no formula. */
  readonly formula: Cell;
  readonly value: Cell;
  /** For a cell that another cell's formula spills into: that cell. */
  readonly spilledFrom?: { readonly row: number; readonly column: number; readonly formula: string };
}

export type CellBlock = readonly (readonly CellContent[])[];

/** What the pane needs to know of single cells: where a value comes from, and where a formula may go. */
export interface CellPort {
  /** The first cell of the selection. Throws HostRefused. */
  selectedCell(): Promise<CellContent>;
  /** Blocks by reference (`B2:C9`, `'Mijn blad'!A1`, `A2#` for what A2 fills); null for one that is not there or is very large. */
  readCells(sheet: string, references: readonly string[]): Promise<readonly (CellBlock | null)[]>;
  /** Enters a formula (English notation, with `=`) into the selected cell. False when that is not empty. */
  enterFormula(formula: string): Promise<boolean>;
  /** Calls back after every change of the selection. Returns the way to stop. */
  watchSelection(listener: () => void): Promise<() => void>;
}

/** The host refuses: translated once, in src/excel, to a finding. */
export class HostRefused extends Error {
  override readonly name = "HostRefused";
  constructor(
    readonly finding: Diagnostic,
    cause?: unknown,
  ) {
    super(finding.code, { cause });
  }
}

export type { Cell };
