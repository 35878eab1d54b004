// Every state of the pane, by name: for screenshots and for axe.
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import { newSession, type Session } from "../../../src/taskpane/session/session";
import { FakeAddIn } from "./fakeAddIn";
import { fictionalChecks, fictionalImport } from "./fictionalImport";
import { cellOrigin, rowOrigin } from "./fictionalOrigins";
import { flattenedImport } from "./flattenedImport";
import { alternativesImport, periodImport } from "./readText";

const fake = new FakeAddIn();
const unsettled = { measure: 1, line: 2, amount: 1 };
const reading = { name: "maatregelen-waterlanden.md", fraction: 0.42 };
const review: Session = { ...newSession, step: "review", result: fictionalImport };
const preview = {
  setId: "waterlanden",
  rowsNew: 18,
  rowsChanged: 2,
  rowsUnchanged: 5,
  rowsGone: 1,
  conflicts: fake.conflicts,
  diagnostics: [],
};
const empty = { file: "leeg.txt", raw: "" };
const stranger = createDiagnostic(
  "workbook/stranger-table",
  { file: "werkmap", cell: "Blad1!A1", raw: "Reserves" },
  {
    table: "Reserves",
    sheet: "Blad1",
  },
);

const refused = createDiagnostic(
  "workbook/write-failed",
  { file: "werkmap", raw: "" },
  { table: "Effecten", reason: "Blad1 is beveiligd", restored: true },
);

/** The same measures on two sheets, so that the choice stands open. */
const sheets = [
  { name: "Begroting 2025 na tweede wijziging", rows: 41, hidden: false, chosen: true },
  { name: "Begroting_2025_concept_directieteam_oud", rows: 1, hidden: true, chosen: false },
];
const repeated = createDiagnostic(
  "import/sheets-repeat",
  { file: "maatregelen.xlsx", raw: "" },
  { sheets: sheets.map((sheet) => sheet.name), chosen: sheets[0]?.name ?? "", differ: true },
);

export const paneStates: Readonly<Record<string, Session>> = {
  "import-start": newSession,
  "import-recent": {
    ...newSession,
    recent: [
      { key: "a", title: "Maatregelen sociaal domein 2025-2028", time: Date.UTC(2026, 9, 3), packed: "{}" },
      { key: "b", title: "Ombuigingen Duinrand", time: Date.UTC(2026, 8, 21), packed: "{}" },
    ],
  },
  "import-paste": { ...newSession, pasteOpen: true, pasted: "Maatregel\t2025\t2026\nJ-1\t120.000\t60.000" },
  "import-reading": { ...newSession, running: { work: "import", ...reading } },
  "import-refused": {
    ...newSession,
    refusal: { name: "leeg.txt", diagnostics: [createDiagnostic("file/empty", empty, { file: "leeg.txt" })] },
  },
  "import-again": {
    ...newSession,
    result: fictionalImport,
    checks: fictionalChecks,
    notice: "Het importeren is geannuleerd. Er is niets veranderd.",
  },
  review,
  "review-open-amount": { ...review, opened: { 0: true }, openAmount: { measure: 0, line: 1, amount: 1 } },
  "review-correct": {
    ...review,
    opened: { 0: true },
    openAmount: { measure: 0, line: 1, amount: 1 },
    drafts: { "0/1/1": { choice: "type", amount: "-95.000", year: "2026", reason: "" } },
  },
  "review-settle": {
    ...review,
    filter: "open",
    openAmount: unsettled,
    drafts: { "1/2/1": { choice: "type", amount: "-300.000", year: "2026", reason: "" } },
  },
  "review-settled": {
    ...review,
    opened: { 1: true },
    openAmount: unsettled,
    result: fake.settle(fictionalImport, unsettled, { kind: "choose", candidate: 1 }),
    notice: "Vastgelegd: € -300.000.",
  },
  "review-questions": { ...newSession, step: "review", result: flattenedImport },
  "review-questions-period": { ...newSession, step: "review", result: periodImport },
  "review-questions-alternatives": { ...newSession, step: "review", result: alternativesImport },
  "review-question-answered": {
    ...newSession,
    step: "review",
    result: flattenedImport,
    question: "year/2",
    yearPicks: { "year/2": { 0: 2026 } },
    undo: flattenedImport,
    sets: [{ id: "deck", title: "Hetzelfde stuk met kolommen", open: 0, remembered: true }],
    notice: "3 bedragen zijn vastgelegd.",
  },
  "review-sheets": {
    ...review,
    result: { ...fictionalImport, sheets, diagnostics: [repeated, ...fictionalImport.diagnostics] },
    file: { name: "maatregelen.xlsx", bytes: new Uint8Array() },
  },
  "review-recalled": { ...review, result: { ...fictionalImport, recalled: 2 } },
  "sync-loading": { ...review, step: "sync", running: { work: "preview", name: "", fraction: null } },
  "sync-preview": { ...review, step: "sync", preview },
  "sync-blocked": {
    ...review,
    step: "sync",
    preview: { ...preview, conflicts: [], diagnostics: [stranger] },
  },
  "sync-writing": { ...review, step: "sync", running: { work: "apply", name: "", fraction: 0.6 } },
  checks: {
    ...review,
    step: "checks",
    checks: fictionalChecks,
    report: { written: { Maatregelen: 36, Effecten: 252 }, checks: fictionalChecks },
  },
  "checks-sets": {
    ...newSession,
    step: "checks",
    checks: fictionalChecks,
    sets: [
      { id: "waterlanden", title: "Maatregelen sociaal domein 2025-2028", open: 1, remembered: true },
      { id: "duinrand", title: "Ombuigingen Duinrand", open: 0, remembered: false },
    ],
  },
  "origin-nothing": { ...newSession, step: "checks", checks: [], panel: "origin", origin: null },
  "origin-row": { ...newSession, step: "checks", checks: [], panel: "origin", origin: rowOrigin },
  "origin-cell": { ...newSession, step: "checks", checks: [], panel: "origin", origin: cellOrigin },
  functions: { ...newSession, step: "checks", checks: [], panel: "functions" },
  "checks-fit": { ...review, step: "checks", checks: [], report: { written: {}, checks: [] } },
  "refresh-changed": { ...review, step: "refresh", checks: fictionalChecks, refresh: fake.report },
  "refresh-same": {
    ...review,
    step: "refresh",
    checks: [],
    refresh: { changes: [], checks: [], formulasHealed: 0 },
  },
  "failure-bug": { ...review, step: "refresh", checks: [], failure: "cannot read properties of undefined" },
  "failure-refused": { ...review, step: "sync", preview, failure: refused },
};
