// Session: everything that the pane knows, in one value. Steps come and go; what somebody typed, chose or
// opened stays here, so that going back loses nothing.
import type {
  AmountRef,
  CellConflict,
  ConflictChoice,
  Origin,
  RefreshReport,
  SyncedSet,
  SyncPreview,
  SyncReport,
} from "../../app/addIn";
import type { SourceFile } from "../../documents/sourceFile";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ImportResult } from "../../domain/importResult";
import type { YearPicks } from "../../domain/yearsInOrder";
import type { RecentSet, ReviewFilter } from "../preferences/preferences";

export const steps = ["import", "review", "sync", "checks", "refresh"] as const;
export type Step = (typeof steps)[number];

/** Work under way; `fraction` is 0..1, or null when it cannot be told. */
export interface Running {
  readonly work: "import" | "reopen" | "preview" | "apply" | "refresh";
  readonly name: string;
  readonly fraction: number | null;
}

/** What somebody is filling in to settle one amount; `choice` is the index of a candidate. */
export interface SettleDraft {
  readonly choice: number | "type" | "open" | null;
  readonly amount: string;
  readonly year: string;
  readonly reason: string;
}

export interface Session {
  readonly step: Step;
  readonly running: Running | null;
  /** Spoken by the live region, and shown where the step has a place for it. */
  readonly notice: string | null;
  /** Work that failed by no fault of the document: what the host refused, or the technical text of a bug. */
  readonly failure: Diagnostic | string | null;
  readonly refusal: { readonly name: string; readonly diagnostics: readonly Diagnostic[] } | null;
  readonly pasteOpen: boolean;
  readonly pasted: string;
  /** Sets used lately on this computer, and the filter that the review starts with. */
  readonly recent: readonly RecentSet[];
  readonly preferredFilter: ReviewFilter;
  readonly result: ImportResult | null;
  /** The file behind the result while it can be read again: a workbook of which other sheets may be chosen. */
  readonly file: SourceFile | null;
  readonly filter: ReviewFilter;
  /** Measures opened (or closed) by hand, by index; absent ones follow the default. */
  readonly opened: Readonly<Record<number, boolean>>;
  readonly openAmount: AmountRef | null;
  readonly drafts: Readonly<Record<string, SettleDraft>>;
  /** Key of the group of questions at hand; null: the first. */
  readonly question: string | null;
  /** What was picked in a group of questions and not recorded yet, by its key. */
  readonly yearPicks: Readonly<Record<string, YearPicks>>;
  /** The import before the last answer to a group of questions. */
  readonly undo: ImportResult | null;
  /** Sets in the workbook, as last looked up. */
  readonly sets: readonly SyncedSet[];
  /** What is open beside the step: where a cell comes from, or the list of functions. */
  readonly panel: "origin" | "functions" | null;
  /** Where the selection comes from, as last looked up; undefined while it is not known. */
  readonly origin: Origin | null | undefined;
  readonly preview: SyncPreview | null;
  /** By conflictKey; a conflict without a choice is kept. */
  readonly choices: Readonly<Record<string, ConflictChoice>>;
  readonly report: SyncReport | null;
  readonly checks: readonly Diagnostic[] | null;
  readonly refresh: RefreshReport | null;
}

export const newSession: Session = {
  step: "import",
  running: null,
  notice: null,
  failure: null,
  refusal: null,
  pasteOpen: false,
  pasted: "",
  recent: [],
  preferredFilter: "all",
  result: null,
  file: null,
  filter: "all",
  opened: {},
  openAmount: null,
  drafts: {},
  question: null,
  yearPicks: {},
  undo: null,
  sets: [],
  panel: null,
  origin: undefined,
  preview: null,
  choices: {},
  report: null,
  checks: null,
  refresh: null,
};

/** Steps that can be gone to as things stand. */
export function reachable(session: Session, step: Step): boolean {
  if (step === "import") return true;
  if (step === "review" || step === "sync") return session.result?.set != null;
  return session.checks !== null;
}

export function amountKey(ref: AmountRef): string {
  return `${ref.measure}/${ref.line}/${ref.amount}`;
}

/** A choice holds for one pair of values: when either changes, it is asked again. */
export function conflictKey(conflict: CellConflict): string {
  return JSON.stringify([conflict.table, conflict.row, conflict.column, conflict.theirs, conflict.ours]);
}
