// What somebody can do in the pane, as calls on the AddIn. Nothing is written to the workbook except by
// `apply` and `refresh`.
import type { AmountRef, Origin, Settlement, SyncedSet } from "../../app/addIn";
import { recallChoices } from "../../app/recallChoices";
import type { SourceFile } from "../../documents/sourceFile";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { FunctionName } from "../../domain/functionNames";
import type { ImportResult } from "../../domain/importResult";
import type { Settling } from "../../domain/settle";
import { findAmount } from "../features/review/findAmount";
import { failureOf } from "./failureOf";
import type { ActionTools } from "./actionTools";
import { preferenceActions, rememberUse, type PreferenceActions } from "./preferenceActions";
import type { Step } from "./session";
import { choicesInOrder } from "./sessionReducer";

export interface SessionActions extends PreferenceActions {
  go(step: Step): void;
  importFile(name: string, bytes: () => Promise<Uint8Array>): Promise<void>;
  /** Reads the workbook at hand again, with these sheets. */
  chooseSheets(names: readonly string[]): Promise<void>;
  cancel(): void;
  settle(ref: AmountRef, settlement: Settlement, notice: string): void;
  /** One answer for several amounts; `next` is the group of questions to go on with. */
  settleAll(settlings: readonly Settling[], next: string | null): void;
  /** Settles what another set of the workbook prints unmistakably. */
  settleFrom(setId: string, title: string): Promise<void>;
  undo(): void;
  /** Looks up the sets in the workbook. */
  loadSets(): Promise<void>;
  /** Brings a synced set back for review; at the amount that a finding is about, when given. */
  reopen(set: SyncedSet, finding?: Diagnostic): Promise<void>;
  /** Looks where the selection comes from, now and whenever it changes. Returns the way to stop. */
  followSelection(): () => void;
  insert(name: FunctionName): Promise<void>;
  preview(): Promise<void>;
  apply(): Promise<void>;
  refresh(): Promise<void>;
  show(diagnostic: Diagnostic): Promise<void>;
}

export function sessionActions(tools: ActionTools): SessionActions {
  const preview = (): Promise<void> => previewSync(tools);
  return {
    go: (step) => {
      tools.runner.abort();
      tools.dispatch({ type: "went", step });
      if (step === "sync") void preview();
    },
    importFile: (name, bytes) => importFile(tools, name, bytes),
    chooseSheets: (names) => chooseSheets(tools, names),
    ...preferenceActions(tools),
    cancel: () => cancel(tools),
    settle: (ref, settlement, notice) => {
      const { result } = tools.session();
      if (result === null) return;
      tools.dispatch({ type: "settled", ref, notice, result: tools.addIn.settle(result, ref, settlement) });
    },
    settleAll: (settlings, next) => {
      const { result } = tools.session();
      if (result === null) return;
      const notice = tools.messages.questions.done(settlings.length);
      tools.dispatch({ type: "settledAll", result: tools.addIn.settleAll(result, settlings), next, notice });
    },
    settleFrom: (setId, title) => settleFrom(tools, setId, title),
    undo: () => tools.dispatch({ type: "undone", notice: tools.messages.questions.undone }),
    followSelection: () => followSelection(tools),
    insert: (name) => insert(tools, name),
    loadSets: () => loadSets(tools),
    reopen: (set, finding) => reopen(tools, set, finding),
    preview,
    apply: () => applySync(tools),
    refresh: () => refreshTotals(tools),
    show: (diagnostic) => show(tools, diagnostic),
  };
}

function importFile(tools: ActionTools, name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  return tools.runner.run(
    { work: "import", name, fraction: null },
    async (options) => {
      const file: SourceFile = { name, bytes: await bytes() };
      return { file, result: await tools.addIn.importDocument(file, options) };
    },
    (read) => imported(tools, read),
  );
}

/** Reads the workbook again with other sheets; what was settled on sheets that still count stays settled. */
function chooseSheets(tools: ActionTools, sheets: readonly string[]): Promise<void> {
  const { file, result } = tools.session();
  if (file === null || result?.set == null) return Promise.resolve();
  const earlier = result.set;
  tools.dispatch({ type: "went", step: "import" });
  return tools.runner.run(
    { work: "import", name: file.name, fraction: null },
    async (options) => {
      const read = await tools.addIn.importDocument(file, { ...options, sheets });
      return { file, result: recallChoices(read, earlier) };
    },
    (read) => imported(tools, read),
  );
}

function imported(tools: ActionTools, { file, result }: { file: SourceFile; result: ImportResult }): void {
  if (result.set === null) {
    tools.dispatch({ type: "refused", name: file.name, diagnostics: result.diagnostics });
    return;
  }
  tools.dispatch({ type: "imported", result, file: result.sheets === undefined ? null : file });
  void rememberUse(tools, result);
}

async function settleFrom(tools: ActionTools, setId: string, title: string): Promise<void> {
  const { result } = tools.session();
  if (result === null) return;
  try {
    const { result: next, settled } = await tools.addIn.settleFromSet(result, setId);
    const notice = tools.messages.questions.settledFrom(settled, title);
    // Somebody went on in the meantime: their answer stands.
    if (tools.session().result !== result) return;
    if (settled === 0) tools.dispatch({ type: "noticed", notice });
    else tools.dispatch({ type: "settledAll", result: next, next: null, notice });
  } catch (error) {
    tools.dispatch({ type: "failed", failure: failureOf(error) });
  }
}

function followSelection({ addIn, dispatch }: ActionTools): () => void {
  let following = true;
  let looks = 0;
  const look = async (): Promise<void> => {
    const mine = (looks += 1);
    let origin: Origin | null = null;
    try {
      origin = await addIn.originOfSelection();
    } catch {
      // A selection that cannot be read (a chart, a cell in edit) comes from nowhere.
    }
    if (following && mine === looks) dispatch({ type: "originRead", origin });
  };
  void look();
  const stopped = addIn.onSelectionChanged(() => void look()).catch(() => () => undefined);
  return () => {
    following = false;
    void stopped.then((stop) => stop());
  };
}

async function insert({ addIn, messages, dispatch }: ActionTools, name: FunctionName): Promise<void> {
  try {
    const done = await addIn.insertFunction(name);
    const { inserted, notEmpty } = messages.functions;
    dispatch({ type: "noticed", notice: done ? inserted(name) : notEmpty });
  } catch (error) {
    dispatch({ type: "failed", failure: failureOf(error) });
  }
}

/** A list beside the work: when it cannot be read, there is none. */
async function loadSets(tools: ActionTools): Promise<void> {
  try {
    tools.dispatch({ type: "setsRead", sets: await tools.addIn.syncedSets() });
  } catch {
    tools.dispatch({ type: "setsRead", sets: [] });
  }
}

function reopen(tools: ActionTools, set: SyncedSet, finding: Diagnostic | undefined): Promise<void> {
  return tools.runner.run(
    { work: "reopen", name: set.title, fraction: null },
    () => tools.addIn.reopenSet(set.id),
    (result) => {
      if (result?.set == null) {
        tools.dispatch({ type: "stopped", notice: tools.messages.sets.gone });
        return;
      }
      const ref = finding === undefined ? null : findAmount(result.set, finding);
      tools.dispatch({ type: "reopened", result, ref });
    },
  );
}

function cancel(tools: ActionTools): void {
  const { running } = tools.session();
  tools.runner.abort();
  const { messages } = tools;
  const notices = {
    import: messages.import.cancelled,
    reopen: messages.import.cancelled,
    preview: messages.sync.cancelled,
    apply: messages.sync.cancelled,
    refresh: messages.refresh.cancelled,
  };
  if (running !== null) tools.dispatch({ type: "stopped", notice: notices[running.work] });
}

function previewSync(tools: ActionTools): Promise<void> {
  return tools.runner.run(
    { work: "preview", name: "", fraction: null },
    async () => {
      const { result } = tools.session();
      if (result?.set == null) throw new Error(tools.messages.sync.nothingRead);
      return tools.addIn.previewSync(result);
    },
    (preview) => tools.dispatch({ type: "previewed", preview }),
  );
}

function applySync(tools: ActionTools): Promise<void> {
  return tools.runner.run(
    { work: "apply", name: "", fraction: null },
    async (options) => {
      const session = tools.session();
      if (session.result?.set == null) throw new Error(tools.messages.sync.nothingRead);
      return tools.addIn.applySync(session.result, choicesInOrder(session), options);
    },
    (report) => {
      if (report.refused !== undefined) return tools.dispatch({ type: "failed", failure: report.refused });
      tools.dispatch({ type: "synced", report });
      const { result } = tools.session();
      if (result !== null) void rememberUse(tools, result);
    },
  );
}

async function refreshTotals(tools: ActionTools): Promise<void> {
  if (tools.session().step !== "refresh") tools.dispatch({ type: "went", step: "refresh" });
  await tools.runner.run(
    { work: "refresh", name: "", fraction: null },
    (options) => tools.addIn.refreshTotals(options),
    (report) =>
      tools.dispatch(
        report.refused === undefined
          ? { type: "refreshed", report }
          : { type: "failed", failure: report.refused },
      ),
  );
}

async function show(tools: ActionTools, diagnostic: Diagnostic): Promise<void> {
  try {
    const shown = await tools.addIn.showInWorkbook(diagnostic);
    const { checks } = tools.messages;
    tools.dispatch({ type: "noticed", notice: shown ? checks.shown : checks.notInWorkbook });
  } catch (error) {
    tools.dispatch({ type: "failed", failure: failureOf(error) });
  }
}
