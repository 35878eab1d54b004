// Sync through the real Office.js into a real engine: what is written, what never is, and that cells follow.
import type { RunningAddIn } from "../../src/app/createAddIn";
import type { MeasureSet } from "../../src/domain/measureSet";
import { openHost, type Host } from "../../workbench/host/node/openHost";
import { exampleSet, importOf, lineOf, measure, money } from "../app/exampleSet";
import { functionsMetadata } from "./functionsMetadata";

jest.setTimeout(20_000);

const dataTables = ["Sets", "Maatregelen", "Effecten", "Controletotalen", "Reserves"];

let host: Host;
let addIn: RunningAddIn;

beforeEach(async () => {
  host = await openHost({ functionsMetadata: functionsMetadata() });
  jest.resetModules();
  const { storeOfPage } = await import("../../src/app/storeOfPage");
  await import("../../src/functions/associate");
  const { createAddIn } = await import("../../src/app/createAddIn");
  const { createExcelWorkbook } = await import("../../src/excel/excelWorkbook");
  addIn = createAddIn({
    workbook: createExcelWorkbook(),
    store: storeOfPage,
    language: () => "nl",
    now: () => new Date(2026, 10, 22, 9, 0),
  });
  await addIn.start();
});

afterEach(() => {
  host.dispose();
});

async function sync(set: MeasureSet = exampleSet(), choices: ("keep" | "take-over")[] = []) {
  const result = importOf(set);
  const preview = await addIn.previewSync(result);
  const report = await addIn.applySync(result, choices);
  await host.settle();
  return { preview, report };
}

/** Waits until the add-in has followed an edit: the expectation holds, or the last failure is thrown. */
async function until(expectation: () => void | Promise<void>) {
  const end = Date.now() + 4000;
  for (;;) {
    await host.settle();
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function expectCells(address: string, cells: (string | number)[][]) {
  await until(async () => expect(await host.values(address)).toEqual(cells));
}

async function column(sheet: string, name: string): Promise<(string | number | boolean)[]> {
  const [header = [], ...rows] = await host.values(`${sheet}!A1:N40`);
  return rows.filter((row) => row.some((cell) => cell !== "")).map((row) => row[header.indexOf(name)] ?? "");
}

test("writes every table, with amounts, sources and text that stays text", async () => {
  const { preview, report } = await sync();
  expect(preview).toMatchObject({ setId: "voorbeeldstad-2024", rowsNew: 15, conflicts: [], diagnostics: [] });
  expect(report.refused).toBeUndefined();
  expect(await column("Effecten", "Code")).toEqual(["10", "10", "C-2", "C-2", "C-2"]);
  expect(await column("Effecten", "Bedrag")).toEqual([200000, 250000, 100000, -85000, ""]);
  expect(await column("Effecten", "Aanduiding")).toEqual(["", "", "", "", "PM"]);
  expect(await column("Effecten", "Omschrijving")).toEqual([
    "Euro",
    "Euro",
    "+31 kosten",
    "-besparing",
    "-besparing",
  ]);
  expect(await column("Effecten", "Bron")).toContain("voorstel.txt, regel 11");
  expect((await column("Maatregelen", "Titel"))[1]).toBe('=HYPERLINK("https://kwaad.example";"klik")');
  expect(await column("Maatregelen", "Status")).toEqual(["uitgewerkt", "uitgewerkt", "genoemd"]);
  expect(await column("Reserves", "Jaarbudget")).toEqual([400000, 400000, 196000]);
});

test("the workbook computes the reserve by itself", async () => {
  await sync();
  expect(await column("Reserves", "Beslag maatregelen")).toEqual([300000, 250000, 0]);
  expect(await column("Reserves", "Ruimte")).toEqual([100000, 150000, 196000]);
  expect(await column("Reserves", "Eindstand")).toEqual(["", "", ""]);
});

test("writes each table as one block", async () => {
  const mark = host.log.mark();
  await sync();
  for (const table of dataTables) {
    const blocks = host.log.writesToTable(table, mark).filter((write) => write.what === "values");
    expect({ table, blocks: blocks.length }).toEqual({ table, blocks: 1 });
  }
});

test("a second sync of the same set writes nothing at all", async () => {
  await sync();
  const mark = host.log.mark();
  const { preview, report } = await sync();
  expect(preview).toMatchObject({ rowsNew: 0, rowsChanged: 0, rowsGone: 0, rowsUnchanged: 15 });
  expect(report.written).toEqual({});
  expect(host.log.writes(mark)).toEqual([]);
});

test("functions find codes as text and as number, and only the cells concerned follow an edit", async () => {
  await sync();
  await host.type("Blad1!A1", '=NETEFFECT("10";2024)');
  await host.type("Blad1!A2", "=NETEFFECT(10;2025)");
  await host.type("Blad1!A3", '=NETEFFECT("c2";2025)');
  await host.type("Blad1!A4", "=RESERVEREMAINING(2024)");
  await host.type("Blad1!A5", '=NETEFFECT("C-2";2026)');
  await host.type("Blad1!B1", "10");
  await host.type("Blad1!B2", "2024");
  await host.type("Blad1!A6", "=NETEFFECT(B1;B2)");
  await expectCells("Blad1!A1:A6", [[200000], [250000], [-85000], [100000], ["PM"], [200000]]);
  const mark = host.log.mark();
  await host.type("Effecten!F2", "210000,5");
  await expectCells("Blad1!A1:A6", [[210000.5], [250000], [-85000], [89999.5], ["PM"], [210000.5]]);
  await expectCells("Overzicht!D2:E2", [[210000.5, 250000]]);
  const pushed = host.log.calls(mark).filter((call) => call.step === "result");
  expect(new Set(pushed.flatMap((call) => call.cells))).toEqual(
    new Set(["Blad1!A1", "Blad1!A4", "Blad1!A6", "Overzicht!D2"]),
  );
  expect(host.log.calls(mark).filter((call) => call.step === "invoke")).toEqual([]);
});

test("errors in cells say what is wrong", async () => {
  await sync();
  await host.type("Blad1!A1", '=NETEFFECT("C-3";2024)');
  await host.type("Blad1!A2", '=NETEFFECT("10";2031)');
  await host.type("Blad1!A3", '=NETEFFECT("10";"")');
  await expectCells("Blad1!A1:A3", [["#N/A"], ["#N/A"], ["#VALUE!"]]);
  expect(host.functionError("Blad1!A1")?.message).toContain("C-2");
  expect(host.functionError("Blad1!A2")?.message).toContain("2024-2026");
});

test("a lowered year budget is overdrawn in the pane and in Controles, and gone when restored", async () => {
  await sync();
  const heard: (readonly { readonly code: string; readonly data: object }[])[] = [];
  addIn.onChecksChanged((checks) => heard.push(checks));
  const overdrawn = () => heard.at(-1)?.find((finding) => finding.code === "reserve/overdrawn")?.data;
  await host.type("Reserves!G2", "250000");
  await until(async () => expect(await column("Controles", "Code")).toContain("reserve/overdrawn"));
  expect(overdrawn()).toEqual({
    reserve: "Vernieuwing",
    year: 2024,
    available: 25_000_000,
    used: 30_000_000,
    shortfall: 5_000_000,
  });
  const row = (await column("Controles", "Code")).indexOf("reserve/overdrawn");
  expect((await column("Controles", "Jaar"))[row]).toBe(2024);
  expect((await column("Controles", "Verschil"))[row]).toBe(50000);
  await host.type("Reserves!G2", "400000");
  await until(async () => expect(await column("Controles", "Code")).not.toContain("reserve/overdrawn"));
  expect(overdrawn()).toBeUndefined();
});

test("an edited cell is asked about, and kept unless it may be taken over", async () => {
  await sync();
  await host.type("Effecten!F2", "210000");
  const unchanged = await sync();
  expect(unchanged.preview.conflicts).toEqual([]);
  expect((await column("Effecten", "Bedrag"))[0]).toBe(210000);
  const { measures, ...rest } = exampleSet();
  const changed = {
    ...rest,
    measures: [
      measure(
        "10",
        "Wijkteam versterken",
        lineOf("investment", "Euro", money(2024, 220_000), money(2025, 250_000)),
      ),
      ...measures.slice(1),
    ],
  };
  const kept = await sync(changed, ["keep"]);
  expect(kept.preview.conflicts[0]).toEqual({
    table: "Effecten",
    row: "10 Investering 2024",
    column: "Bedrag",
    theirs: 210000,
    ours: 220000,
  });
  expect((await column("Effecten", "Bedrag"))[0]).toBe(210000);
  const again = await sync(exampleSet(), ["take-over", "take-over", "take-over"]);
  expect(again.preview.conflicts.map((conflict) => conflict.column)).toContain("Bedrag");
  expect((await column("Effecten", "Bedrag"))[0]).toBe(200000);
});

test("a stranger's table stops the sync and stays as it was", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B2").values = [
      ["Reserve", "Jaar"],
      ["Van mij", 2024],
    ];
    sheet.tables.add("A1:B2", true).name = "Reserves";
    await context.sync();
  });
  const before = await host.snapshot();
  const { preview, report } = await sync();
  expect(preview.diagnostics).toMatchObject([
    { code: "workbook/stranger-table", data: { table: "Reserves", sheet: "Blad1" } },
  ]);
  expect(report.refused?.code).toBe("workbook/stranger-table");
  expect(await host.snapshot()).toEqual(before);
});

test("renamed tables, added and reordered columns and sorted rows survive an update", async () => {
  await sync();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Effecten");
    table.name = "Bedragen";
    const body = table.getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = body.values as (string | number)[][];
    const code = header.indexOf("Code");
    const asText = (cells: (string | number)[]) => cells.map((cell, i) => (i === code ? `'${cell}` : cell));
    const swap = (cells: (string | number)[]) => [...asText(cells).reverse(), "mijn"];
    const sheet = table.worksheet;
    table.resize(sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length + 1));
    sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length + 1).values = [
      [...header.map((_, i) => `tijdelijk ${i}`), "Mijn kolom"],
      ...[...rows].reverse().map(swap),
    ];
    sheet.getRangeByIndexes(0, 0, 1, header.length).values = [[...header].reverse()];
    await context.sync();
  });
  const set = exampleSet();
  const more = {
    ...set,
    measures: [...set.measures, measure("44", "Nieuw", lineOf("investment", "Euro", money(2026, 7)))],
  };
  const { preview, report } = await sync(more);
  expect(preview).toMatchObject({ conflicts: [], rowsNew: 2, rowsGone: 0 });
  expect(report.refused).toBeUndefined();
  expect(await column("Effecten", "Bedrag")).toEqual(["", -85000, 100000, 250000, 200000, 7]);
  expect((await host.values("Effecten!O1:O7")).flat()).toEqual([
    "Mijn kolom",
    "mijn",
    "mijn",
    "mijn",
    "mijn",
    "mijn",
    "",
  ]);
  expect((await column("Reserves", "Beslag maatregelen")).slice(0, 2)).toEqual([300000, 250000]);
});

test("rows that the document no longer has go; a year budget that was derived stays as derived", async () => {
  await sync();
  const set = exampleSet();
  const { preview, report } = await sync({ ...set, measures: set.measures.slice(0, 1) });
  expect(preview).toMatchObject({ rowsGone: 5, conflicts: [] });
  expect(report.refused).toBeUndefined();
  expect(await column("Effecten", "Code")).toEqual(["10", "10"]);
  expect(await column("Reserves", "Jaarbudget")).toEqual([400000, 400000, 196000]);
  expect(await column("Reserves", "Ruimte")).toEqual([200000, 150000, 196000]);
  expect(await column("Controles", "Code")).toContain("sum/total-mismatch");
});

test("when a step fails everything is put back, and the refusal names the step", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    context.workbook.names.add("Controles", sheet.getRange("A1"));
    await context.sync();
  });
  const before = await host.snapshot();
  const { report } = await sync();
  expect(report.refused).toMatchObject({
    code: "workbook/write-failed",
    data: { table: "Controles", restored: true },
  });
  expect(await host.snapshot()).toEqual(before);
});

test("a protected sheet is named, and nothing is written", async () => {
  await sync();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Effecten").protection.protect();
    await context.sync();
  });
  const before = await host.snapshot();
  const set = exampleSet();
  const { report } = await sync({ ...set, measures: set.measures.slice(0, 2) });
  const { report: refused } = await sync({ ...set, measures: set.measures.slice(0, 1) });
  expect(refused.refused).toMatchObject({ code: "host/protected", data: { sheet: "Effecten" } });
  expect(report.refused).toBeUndefined();
  expect(JSON.stringify(await host.snapshot())).not.toBe(JSON.stringify(before));
});

test("a refresh lists what changed, keeps the controller's notes and heals broken formulas", async () => {
  await sync();
  const codes = await column("Controles", "Code");
  const noted = codes.indexOf("workbook/pm-left-out") + 2;
  await host.type(`Controles!K${noted}`, "besproken");
  await host.type("Effecten!F2", "210000");
  await host.type("Effecten!F6", "5000");
  await until(async () => expect(await column("Controles", "Code")).not.toContain("workbook/pm-left-out"));
  await host.type("Effecten!F6", "");
  await until(async () => expect(await column("Controles", "Code")).toContain("workbook/pm-left-out"));
  const report = await addIn.refreshTotals();
  expect(report.refused).toBeUndefined();
  expect(report.changes).toEqual([
    { set: "voorbeeldstad-2024", code: null, year: 2024, before: 30_000_000, after: 31_000_000 },
    { set: "voorbeeldstad-2024", code: "10", year: 2024, before: 20_000_000, after: 21_000_000 },
  ]);
  expect((await addIn.refreshTotals()).changes).toEqual([]);
});

test("selects the row that a finding is about", async () => {
  await sync();
  await host.type("Reserves!G3", "1");
  await until(async () => expect(await column("Controles", "Code")).toContain("reserve/overdrawn"));
  const finding = (await addIn.currentChecks())?.find((each) => each.code === "reserve/overdrawn");
  if (finding === undefined) throw new Error("no finding to show");
  expect(await addIn.showInWorkbook(finding)).toBe(true);
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toContain("Reserves!A3");
});
