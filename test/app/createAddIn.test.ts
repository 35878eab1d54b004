// The use cases together over a workbook in memory: refusals, following edits, plain delivery.
import { createAddIn } from "../../src/app/createAddIn";
import { MeasureStore } from "../../src/app/measureStore";
import { HostRefused } from "../../src/app/ports";
import { createDiagnostic } from "../../src/domain/diagnostics/createDiagnostic";
import { exampleSet, importOf } from "./exampleSet";
import { FakeWorkbook } from "./fakeWorkbook";

function open(delivery: "streaming" | "plain" = "streaming") {
  const workbook = new FakeWorkbook();
  const store = new MeasureStore();
  const now = () => new Date(2026, 10, 22);
  return { workbook, store, addIn: createAddIn({ workbook, store, language: () => "nl", delivery, now }) };
}

/** Longer than the add-in waits for an edit to be over. */
const followed = () => new Promise((resolve) => setTimeout(resolve, 250));

test("before the first sync there are no checks, and cells have an answer", async () => {
  const { addIn, store } = open();
  expect(store.netEffect("10", 2024, null)).toMatchObject({ failure: { kind: "not-ready" } });
  await addIn.start();
  expect(await addIn.currentChecks()).toBeNull();
  expect(store.netEffect("10", 2024, null)).toMatchObject({ failure: { kind: "unknown-measure" } });
});

test("a sync feeds the store, reports what it wrote, and checks", async () => {
  const { addIn, store } = open();
  const report = await addIn.applySync(importOf(exampleSet()), []);
  expect(Object.keys(report.written)).toEqual([
    "Sets",
    "Maatregelen",
    "Effecten",
    "Controletotalen",
    "Reserves",
    "Controles",
  ]);
  expect(report.checks.map((check) => check.code)).toEqual([
    "reserve/stated-mismatch",
    "workbook/pm-left-out",
  ]);
  expect(store.netEffect("10", 2024, null)).toMatchObject({ ok: true, value: { cents: 20_000_000 } });
  expect(store.reserveRemaining(2026, null)).toEqual({ ok: true, value: 19_600_000 });
});

test("a refused write is an answer, and changes nothing", async () => {
  const { addIn, workbook } = open();
  workbook.refuseWrites = true;
  expect(await addIn.applySync(importOf(exampleSet()), [])).toMatchObject({
    refused: { code: "host/read-only" },
  });
  expect(workbook.state.tables).toEqual({});
});

test("an edit is followed: store, listeners and Controles; somebody else's edit writes nothing", async () => {
  const { addIn, workbook, store } = open();
  await addIn.start();
  await addIn.applySync(importOf(exampleSet()), []);
  const heard: string[][] = [];
  const stop = addIn.onChecksChanged((checks) => heard.push(checks.map((check) => check.code)));
  const writes = workbook.writes.length;
  workbook.edit("Effecten", 0, "Bedrag", 900_000, false);
  await followed();
  expect(heard.at(-1)).toContain("reserve/overdrawn");
  expect(workbook.writes).toHaveLength(writes);
  expect(store.netEffect("10", 2024, null)).toMatchObject({ value: { cents: 90_000_000 } });
  workbook.edit("Effecten", 0, "Bedrag", 900_001);
  await followed();
  expect(workbook.writes.at(-1)?.tables.map((plan) => plan.table)).toEqual(["Controles"]);
  stop();
  workbook.edit("Effecten", 0, "Bedrag", 1);
  await followed();
  expect(heard).toHaveLength(2);
});

test("a refresh keeps what the controller noted at a finding, and rows of their own", async () => {
  const { addIn, workbook } = open();
  await addIn.applySync(importOf(exampleSet()), []);
  workbook.edit("Controles", 0, "Toelichting", "gebeld met de griffie");
  const before = workbook.state.tables.Controles;
  const { changes, refused } = await addIn.refreshTotals();
  expect({ changes, refused }).toEqual({ changes: [], refused: undefined });
  expect(workbook.state.tables.Controles).toEqual(before);
});

test("plain delivery recalculates after every feeding", async () => {
  const { addIn, workbook } = open("plain");
  await addIn.start();
  expect(workbook.recalculations).toBe(1);
  await addIn.applySync(importOf(exampleSet()), []);
  expect(workbook.recalculations).toBe(2);
});

test("a workbook that cannot be read says so: cells, checks, preview", async () => {
  const { addIn, workbook, store } = open();
  const finding = createDiagnostic("host/offline", { file: "Excel", raw: "" }, {});
  workbook.read = () => Promise.reject(new HostRefused(finding));
  await addIn.start();
  expect(store.netEffect("10", 2024, null)).toMatchObject({ failure: { kind: "unreadable" } });
  expect(await addIn.currentChecks()).toEqual([finding]);
  expect((await addIn.previewSync(importOf(exampleSet()))).diagnostics).toEqual([finding]);
  expect(await addIn.refreshTotals()).toMatchObject({ refused: finding });
  expect(await addIn.showInWorkbook(finding)).toBe(false);
});
