// How the session changes: one event in, the next session out. No side effects here.
import type {
  AmountRef,
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
import type { PanePreferences, ReviewFilter } from "../preferences/preferences";
import { amountKey, conflictKey, type Running, type Session, type SettleDraft, type Step } from "./session";

export type SessionEvent =
  | { type: "went"; step: Step }
  | { type: "started"; running: Running }
  | { type: "progressed"; fraction: number }
  | { type: "stopped"; notice: string }
  | { type: "failed"; failure: Diagnostic | string }
  | { type: "dismissed" }
  | { type: "noticed"; notice: string }
  | { type: "preferencesRead"; preferences: PanePreferences }
  | { type: "panelToggled"; panel: Session["panel"] }
  | { type: "originRead"; origin: Origin | null }
  | { type: "pasteToggled"; open: boolean }
  | { type: "pasteTyped"; text: string }
  | { type: "refused"; name: string; diagnostics: readonly Diagnostic[] }
  | { type: "imported"; result: ImportResult; file: SourceFile | null }
  | { type: "filtered"; filter: ReviewFilter }
  | { type: "measureToggled"; measure: number; open: boolean }
  | { type: "amountOpened"; ref: AmountRef | null }
  | { type: "drafted"; ref: AmountRef; draft: SettleDraft | null }
  | { type: "settled"; result: ImportResult; ref: AmountRef; notice: string }
  | { type: "questioned"; key: string | null }
  | { type: "picked"; key: string; picks: YearPicks }
  | { type: "settledAll"; result: ImportResult; next: string | null; notice: string }
  | { type: "undone"; notice: string }
  | { type: "setsRead"; sets: readonly SyncedSet[] }
  | { type: "reopened"; result: ImportResult; ref: AmountRef | null }
  | { type: "previewed"; preview: SyncPreview }
  | { type: "chose"; choices: Readonly<Record<string, ConflictChoice>> }
  | { type: "synced"; report: SyncReport }
  | { type: "checksRead"; checks: readonly Diagnostic[] | null }
  | { type: "checksChanged"; checks: readonly Diagnostic[]; notice: string }
  | { type: "refreshed"; report: RefreshReport };

export function sessionReducer(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "went":
      return { ...session, step: event.step, notice: null, failure: null, running: null };
    case "started":
      return { ...session, running: event.running, notice: null, failure: null, refusal: null };
    case "progressed":
      return session.running === null
        ? session
        : { ...session, running: { ...session.running, fraction: event.fraction } };
    case "stopped":
      return { ...session, running: null, notice: event.notice };
    case "failed":
      return { ...session, running: null, failure: event.failure };
    case "dismissed":
      return { ...session, notice: null, failure: null, refusal: null };
    case "noticed":
      return { ...session, notice: event.notice };
    case "preferencesRead":
      return { ...session, recent: event.preferences.recent, preferredFilter: event.preferences.filter };
    case "panelToggled":
      return { ...session, panel: event.panel, origin: undefined, notice: null };
    case "originRead":
      return { ...session, origin: event.origin };
    case "pasteToggled":
      return { ...session, pasteOpen: event.open };
    case "pasteTyped":
      return { ...session, pasted: event.text };
    case "checksRead":
      return startWithChecks(session, event.checks);
    case "checksChanged":
      return withNewChecks(session, event.checks, event.notice);
    default:
      return documentReducer(session, event);
  }
}

type DocumentEvent = Extract<
  SessionEvent,
  {
    type:
      | "refused"
      | "imported"
      | "filtered"
      | "measureToggled"
      | "amountOpened"
      | "drafted"
      | "settled"
      | "questioned"
      | "picked"
      | "settledAll"
      | "undone"
      | "setsRead"
      | "reopened"
      | "previewed"
      | "chose"
      | "synced"
      | "refreshed";
  }
>;

/** Events about the document and its way into the workbook. */
function documentReducer(session: Session, event: DocumentEvent): Session {
  switch (event.type) {
    case "refused":
      return { ...session, running: null, refusal: { name: event.name, diagnostics: event.diagnostics } };
    case "imported":
      return { ...withDocument(session, event.result), file: event.file };
    case "filtered":
      return { ...session, filter: event.filter };
    case "measureToggled":
      return { ...session, opened: { ...session.opened, [event.measure]: event.open } };
    case "amountOpened":
      return withOpenAmount(session, event.ref);
    case "drafted":
      return { ...session, drafts: withDraft(session.drafts, event.ref, event.draft) };
    case "settled":
      return withSettled(session, event.result, event.ref, event.notice);
    case "questioned":
      return { ...session, question: event.key };
    case "picked":
      return { ...session, yearPicks: { ...session.yearPicks, [event.key]: event.picks } };
    case "settledAll":
      return {
        ...session,
        result: event.result,
        undo: session.result,
        question: event.next,
        preview: null,
        notice: event.notice,
      };
    case "undone":
      return session.undo === null
        ? session
        : { ...session, result: session.undo, undo: null, preview: null, notice: event.notice };
    case "setsRead":
      return { ...session, sets: event.sets };
    case "reopened":
      return withOpenAmount(withDocument(session, event.result), event.ref);
    case "previewed":
      return { ...session, running: null, preview: event.preview };
    case "chose":
      return { ...session, choices: { ...session.choices, ...event.choices } };
    case "synced":
      return {
        ...session,
        running: null,
        step: "checks",
        report: event.report,
        checks: event.report.checks,
        preview: null,
      };
    case "refreshed":
      return { ...session, running: null, refresh: event.report, checks: event.report.checks };
  }
}

/** A workbook that already has sets opens at its checks; anybody already at work is left alone. */
function startWithChecks(session: Session, checks: readonly Diagnostic[] | null): Session {
  const untouched = session.step === "import" && session.result === null && session.running === null;
  const step =
    checks !== null && untouched && session.pasted === "" && !session.pasteOpen ? "checks" : session.step;
  return { ...session, checks, step };
}

/** Somebody edited a table. Elsewhere than at the checks, or while we write ourselves, it is no news. */
function withNewChecks(session: Session, checks: readonly Diagnostic[], notice: string): Session {
  const isNews = session.step === "checks" && session.running === null;
  return { ...session, checks, notice: isNews ? notice : session.notice };
}

/** Another document takes the place of the former one; what was chosen about that one goes with it. */
function withDocument(session: Session, result: ImportResult): Session {
  return {
    ...session,
    step: "review",
    running: null,
    refusal: null,
    pasteOpen: false,
    result,
    file: null,
    // A filter that leaves nothing to see would only puzzle.
    filter: result.count.asked > 0 ? session.preferredFilter : "all",
    opened: {},
    openAmount: null,
    drafts: {},
    question: null,
    yearPicks: {},
    undo: null,
    preview: null,
    choices: {},
    report: null,
  };
}

function withOpenAmount(session: Session, ref: AmountRef | null): Session {
  if (ref === null) return { ...session, openAmount: null };
  return { ...session, openAmount: ref, opened: { ...session.opened, [ref.measure]: true } };
}

function withDraft(drafts: Session["drafts"], ref: AmountRef, draft: SettleDraft | null): Session["drafts"] {
  const { [amountKey(ref)]: _former, ...others } = drafts;
  return draft === null ? others : { ...others, [amountKey(ref)]: draft };
}

function withSettled(session: Session, result: ImportResult, ref: AmountRef, notice: string): Session {
  const drafts = withDraft(session.drafts, ref, null);
  // The measure stays open: its amount may no longer be a reason to open it by itself.
  const opened = { ...session.opened, [ref.measure]: true };
  return { ...session, result, drafts, opened, undo: null, preview: null, notice };
}

/** The choices in the order of the preview's conflicts, as applySync wants them. */
export function choicesInOrder(session: Session): ConflictChoice[] {
  const conflicts = session.preview?.conflicts ?? [];
  return conflicts.map((conflict) => session.choices[conflictKey(conflict)] ?? "keep");
}
