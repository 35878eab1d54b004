// The session's work: what reaches the AddIn, what is ignored, and what a refusal leaves standing.
import { HostRefused } from "../../../src/app/ports";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import { nl } from "../../../src/taskpane/messages/nl";
import { createSession } from "../../../src/taskpane/session/createSession";
import {
  conflictKey,
  newSession,
  reachable,
  steps,
  type Session,
} from "../../../src/taskpane/session/session";
import { FakeAddIn, fictionalConflicts } from "../fake/fakeAddIn";
import { fictionalChecks, fictionalImport } from "../fake/fictionalImport";

const bytes = async () => new Uint8Array([35]);
const moment = () => new Promise((resolve) => setTimeout(resolve, 0));
const refusal = createDiagnostic(
  "workbook/write-failed",
  { file: "werkmap", raw: "" },
  { table: "Effecten", reason: "protected", restored: true },
);

function started(start: Partial<Session> = {}) {
  const addIn = new FakeAddIn();
  return { addIn, store: createSession(addIn, nl, { ...newSession, ...start }) };
}

it("reads a document and goes to the review", async () => {
  const { store } = started({ drafts: { "0/0/0": { choice: 0, amount: "", year: "", reason: "" } } });
  await store.actions.importFile("a.md", bytes);
  expect(store.current()).toMatchObject({
    step: "review",
    result: fictionalImport,
    running: null,
    drafts: {},
  });
});

it("stays at the import when the document is refused", async () => {
  const { store } = started();
  await store.actions.importFile("leeg.txt", async () => new Uint8Array());
  expect(store.current().step).toBe("import");
  expect(store.current().refusal?.diagnostics.map(({ code }) => code)).toEqual(["file/empty"]);
});

it("follows progress, cancels, and ignores what comes too late", async () => {
  const { store, addIn } = started();
  addIn.hold();
  const reading = store.actions.importFile("a.md", bytes);
  await moment();
  addIn.waiting.progress(0.5);
  expect(store.current().running).toEqual({ work: "import", name: "a.md", fraction: 0.5 });
  store.actions.cancel();
  expect(addIn.lastSignal?.aborted).toBe(true);
  expect(store.current()).toMatchObject({ running: null, notice: nl.import.cancelled });
  addIn.waiting.progress(0.9);
  addIn.waiting.open();
  await reading;
  expect(store.current()).toMatchObject({ step: "import", result: null, running: null });
});

it("lets go of an import that failed after it was cancelled", async () => {
  const { store, addIn } = started();
  addIn.hold();
  const reading = store.actions.importFile("a.md", bytes);
  await moment();
  store.actions.cancel();
  addIn.waiting.fail(new Error("aborted"));
  await reading;
  expect(store.current().failure).toBeNull();
});

it("previews on the way to the sync, and passes choices in the order of the conflicts", async () => {
  const { store, addIn } = started({ step: "review", result: fictionalImport });
  store.actions.go("sync");
  await moment();
  const [, title] = fictionalConflicts;
  if (title === undefined) throw new Error("two conflicts are needed");
  store.dispatch({ type: "chose", choices: { [conflictKey(title)]: "take-over" } });
  expect(addIn.applied).toEqual([]);
  await store.actions.apply();
  expect(addIn.applied).toEqual([["keep", "take-over"]]);
  expect(store.current()).toMatchObject({ step: "checks", checks: fictionalChecks, preview: null });
});

it("asks again about a cell whose value changed since it was chosen", () => {
  const [conflict] = fictionalConflicts;
  if (conflict === undefined) throw new Error("a conflict is needed");
  expect(conflictKey({ ...conflict, theirs: 1 })).not.toBe(conflictKey(conflict));
});

it("stays at the sync, preview and all, when the workbook refuses", async () => {
  const { store, addIn } = started({ step: "review", result: fictionalImport });
  store.actions.go("sync");
  await moment();
  addIn.applySync = async () => ({ written: {}, checks: [], refused: refusal });
  await store.actions.apply();
  expect(store.current()).toMatchObject({ step: "sync", failure: refusal, report: null });
  expect(store.current().preview).not.toBeNull();
});

it("shows a refusal of the host as a finding, and a bug in its own words", async () => {
  const { store, addIn } = started();
  addIn.refreshTotals = () => Promise.reject(new HostRefused(refusal));
  await store.actions.refresh();
  expect(store.current()).toMatchObject({ step: "refresh", failure: refusal });
  addIn.refreshTotals = () => Promise.reject(new TypeError("no such thing"));
  await store.actions.refresh();
  expect(store.current().failure).toBe("no such thing");
});

it("says whether a finding has a cell", async () => {
  const { store, addIn } = started();
  await store.actions.show(refusal);
  expect(store.current().notice).toBe(nl.checks.shown);
  addIn.canShow = false;
  await store.actions.show(refusal);
  expect(store.current().notice).toBe(nl.checks.notInWorkbook);
  expect(addIn.shown).toEqual([refusal, refusal]);
});

it("opens at the checks only when nobody is at work yet", async () => {
  const typing = started({ pasteOpen: true, pasted: "J-1" });
  const idle = started();
  for (const { store, addIn } of [typing, idle]) {
    addIn.checks = [];
    store.follow();
    await moment();
  }
  expect([typing, idle].map(({ store }) => store.current().step)).toEqual(["import", "checks"]);
});

it.each<[string, Partial<Session>, string[]]>([
  ["nothing", {}, ["import"]],
  ["a document", { result: fictionalImport }, ["import", "review", "sync"]],
  ["checks", { checks: [] }, ["import", "checks", "refresh"]],
])("with %s, these steps can be gone to", (_what, part, expected) => {
  expect(steps.filter((step) => reachable({ ...newSession, ...part }, step))).toEqual(expected);
});
