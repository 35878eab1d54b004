// Sync through the real Office.js into a real engine: what is written, and what never is.
import { OpenAddIn } from "./openAddIn";
import { exampleSet, lineOf, measure, money } from "../app/exampleSet";

jest.setTimeout(20_000);

let open: OpenAddIn;

beforeEach(async () => {
  open = await OpenAddIn.open();
});

afterEach(() => {
  open.host.dispose();
});

test("writes every table, with amounts, sources and text that stays text", async () => {
  const { preview, report } = await open.sync(exampleSet());
  expect(preview).toMatchObject({ setId: "voorbeeldstad-2024", rowsNew: 15, conflicts: [], diagnostics: [] });
  expect(report.refused).toBeUndefined();
  expect(await open.column("Effecten", "Code")).toEqual(["10", "10", "C-2", "C-2", "C-2"]);
  expect(await open.column("Effecten", "Bedrag")).toEqual([200000, 250000, 100000, -85000, ""]);
  expect(await open.column("Effecten", "Aanduiding")).toEqual(["", "", "", "", "PM"]);
  expect(await open.column("Effecten", "Omschrijving")).toEqual([
    "Euro",
    "Euro",
    "+31 kosten",
    "-besparing",
    "-besparing",
  ]);
  expect(await open.column("Effecten", "Bron")).toContain("voorstel.txt, regel 11");
  expect((await open.column("Maatregelen", "Titel"))[1]).toBe('=HYPERLINK("https://kwaad.example";"klik")');
  expect(await open.column("Maatregelen", "Status")).toEqual(["uitgewerkt", "uitgewerkt", "genoemd"]);
  expect(await open.column("Reserves", "Jaarbudget")).toEqual([400000, 400000, 196000]);
});

test("the workbook computes the reserve by itself", async () => {
  await open.sync(exampleSet());
  expect(await open.column("Reserves", "Beslag maatregelen")).toEqual([300000, 250000, 0]);
  expect(await open.column("Reserves", "Ruimte")).toEqual([100000, 150000, 196000]);
  expect(await open.column("Reserves", "Eindstand")).toEqual(["", "", ""]);
});

test("writes each table as one block", async () => {
  const mark = open.host.log.mark();
  await open.sync(exampleSet());
  for (const table of ["Sets", "Maatregelen", "Effecten", "Controletotalen", "Reserves"]) {
    const blocks = open.host.log.writesToTable(table, mark).filter((write) => write.what === "values");
    expect({ table, blocks: blocks.length }).toEqual({ table, blocks: 1 });
  }
});

test("a second sync of the same set writes nothing at all", async () => {
  await open.sync(exampleSet());
  const mark = open.host.log.mark();
  const { preview, report } = await open.sync(exampleSet());
  expect(preview).toMatchObject({ rowsNew: 0, rowsChanged: 0, rowsGone: 0, rowsUnchanged: 15 });
  expect(report.written).toEqual({});
  expect(open.host.log.writes(mark)).toEqual([]);
});

test("an edited cell is asked about, and kept unless it may be taken over", async () => {
  await open.sync(exampleSet());
  await open.host.type("Effecten!F2", "210000");
  const unchanged = await open.sync(exampleSet());
  expect(unchanged.preview.conflicts).toEqual([]);
  expect((await open.column("Effecten", "Bedrag"))[0]).toBe(210000);
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
  const kept = await open.sync(changed, ["keep"]);
  expect(kept.preview.conflicts[0]).toEqual({
    table: "Effecten",
    row: "10 Investering 2024",
    column: "Bedrag",
    theirs: 210000,
    ours: 220000,
  });
  expect((await open.column("Effecten", "Bedrag"))[0]).toBe(210000);
  const again = await open.sync(exampleSet(), ["take-over", "take-over", "take-over"]);
  expect(again.preview.conflicts.map((conflict) => conflict.column)).toContain("Bedrag");
  expect((await open.column("Effecten", "Bedrag"))[0]).toBe(200000);
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
  const before = await open.host.snapshot();
  const { preview, report } = await open.sync(exampleSet());
  expect(preview.diagnostics).toMatchObject([
    { code: "workbook/stranger-table", data: { table: "Reserves", sheet: "Blad1" } },
  ]);
  expect(report.refused?.code).toBe("workbook/stranger-table");
  expect(await open.host.snapshot()).toEqual(before);
});

test("renamed tables, added and reordered columns and sorted rows survive an update", async () => {
  await open.sync(exampleSet());
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
  const { preview, report } = await open.sync(more);
  expect(preview).toMatchObject({ conflicts: [], rowsNew: 2, rowsGone: 0 });
  expect(report.refused).toBeUndefined();
  expect(await open.column("Effecten", "Bedrag")).toEqual(["", -85000, 100000, 250000, 200000, 7]);
  expect((await open.host.values("Effecten!O1:O7")).flat()).toEqual([
    "Mijn kolom",
    "mijn",
    "mijn",
    "mijn",
    "mijn",
    "mijn",
    "",
  ]);
  expect((await open.column("Reserves", "Beslag maatregelen")).slice(0, 2)).toEqual([300000, 250000]);
});

test("rows that the document no longer has go; a year budget that was derived stays as derived", async () => {
  await open.sync(exampleSet());
  const set = exampleSet();
  const { preview, report } = await open.sync({ ...set, measures: set.measures.slice(0, 1) });
  expect(preview).toMatchObject({ rowsGone: 5, conflicts: [] });
  expect(report.refused).toBeUndefined();
  expect(await open.column("Effecten", "Code")).toEqual(["10", "10"]);
  expect(await open.column("Reserves", "Jaarbudget")).toEqual([400000, 400000, 196000]);
  expect(await open.column("Reserves", "Ruimte")).toEqual([200000, 150000, 196000]);
  expect(await open.column("Controles", "Code")).toContain("sum/total-mismatch");
});

test("when a step fails everything is put back, and the refusal names the step", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    context.workbook.names.add("Controles", sheet.getRange("A1"));
    await context.sync();
  });
  const before = await open.host.snapshot();
  const { report } = await open.sync(exampleSet());
  expect(report.refused).toMatchObject({
    code: "workbook/write-failed",
    data: { table: "Controles", restored: true },
  });
  expect(await open.host.snapshot()).toEqual(before);
});

test("a protected sheet is named, and nothing is written", async () => {
  await open.sync(exampleSet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Effecten").protection.protect();
    await context.sync();
  });
  const before = await open.host.snapshot();
  const set = exampleSet();
  const { report } = await open.sync({ ...set, measures: set.measures.slice(0, 2) });
  const { report: refused } = await open.sync({ ...set, measures: set.measures.slice(0, 1) });
  expect(refused.refused).toMatchObject({ code: "host/protected", data: { sheet: "Effecten" } });
  expect(report.refused).toBeUndefined();
  expect(JSON.stringify(await open.host.snapshot())).not.toBe(JSON.stringify(before));
});

test("with a balance, the room is the lower of budget and balance above the floor", async () => {
  await open.sync(exampleSet());
  await open.host.type("Reserves!D2", "350000");
  await open.host.type("Reserves!E2", "10000");
  await open.host.type("Reserves!J2", "20000");
  await open.until(async () => {
    expect((await open.column("Reserves", "Eindstand"))[0]).toBe(60000);
    expect((await open.column("Reserves", "Ruimte"))[0]).toBe(40000);
  });
  await open.host.type("Blad1!A1", "=RESERVEREMAINING(2024)");
  await open.expectCells("Blad1!A1", [[40000]]);
});

test("an update that fails halfway leaves every table as it was", async () => {
  await open.sync(exampleSet());
  await open.expectCells("Overzicht!F3", [["PM"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Controles").delete();
    await context.sync();
    context.workbook.names.add("Controles", context.workbook.worksheets.getItem("Blad1").getRange("A1"));
    await context.sync();
  });
  const before = await open.host.snapshot();
  const set = exampleSet();
  const other = measure("9", "=Ander", lineOf("net", "Euro", money(2025, 1)));
  const { preview, report } = await open.sync({ ...set, measures: [other, ...set.measures.slice(1)] });
  expect(preview.rowsGone).toBeGreaterThan(0);
  expect(report.refused).toMatchObject({
    code: "workbook/write-failed",
    data: { table: "Controles", restored: true },
  });
  await open.until(async () => expect(await open.host.snapshot()).toEqual(before));
});

test("a protected overview is named before anything is written", async () => {
  await open.sync(exampleSet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Overzicht").protection.protect();
    await context.sync();
  });
  const mark = open.host.log.mark();
  const set = exampleSet();
  const { report } = await open.sync({ ...set, measures: set.measures.slice(1) });
  expect(report.refused).toMatchObject({ code: "host/protected", data: { sheet: "Overzicht" } });
  expect(open.host.log.writes(mark)).toEqual([]);
});
