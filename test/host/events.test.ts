// Events through the real Office.js: who changed what, and that calculation is no change.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
let events: string[];
let tableEvents: Excel.TableChangedEventArgs[];
let triggers: string[];

beforeEach(async () => {
  host = await openHost();
  events = [];
  tableEvents = [];
  triggers = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B3").values = [
      ["Code", "Bedrag"],
      ["C-1", 10],
      ["C-2", 20],
    ];
    const table = context.workbook.tables.add(sheet.getRange("A1:B3"), true);
    table.name = "Effecten";
    sheet.getRange("D1").formulas = [["=SUM(Effecten[Bedrag])"]];
    await context.sync();
    table.onChanged.add(async (event) => {
      tableEvents.push(event);
      events.push(`table ${event.address}`);
    });
    sheet.onChanged.add(async (event) => {
      events.push(`sheet ${event.address} ${event.changeType}`);
      triggers.push(event.triggerSource);
    });
    await context.sync();
  });
}, 20_000);
afterEach(() => host.dispose());

test("an edit in a table tells table and sheet, with before and after; calculation tells nobody", async () => {
  await host.type("Blad1!B2", "15");
  await host.settle();
  expect(await host.values("Blad1!D1")).toEqual([[35]]);
  expect(events).toEqual(["sheet B2 RangeEdited", "table B2"]);
  expect(tableEvents[0]).toMatchObject({
    source: "Local",
    changeType: "RangeEdited",
    details: { valueBefore: 10, valueAfter: 15, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
});

test("an edit outside the table tells the sheet only", async () => {
  await host.type("Blad1!F9", "x");
  await host.settle();
  expect(events).toEqual(["sheet F9 RangeEdited"]);
});

test("what the add-in writes itself is told as its own", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("B2:B3").values = [[1], [2]];
    await context.sync();
  });
  await host.settle();
  expect(events).toEqual(["sheet B2:B3 RangeEdited", "table B2:B3"]);
  expect(triggers).toEqual(["ThisLocalAddin"]);
  expect(tableEvents[0]?.details).toBeUndefined();
});

test("the event gives the range", async () => {
  await host.type("Blad1!B3", "21");
  await host.settle();
  const values = await Excel.run(async (context) => {
    const range = tableEvents[0]?.getRange(context).load("values");
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([[21]]);
});

test("undo is a change as well", async () => {
  await host.type("Blad1!B2", "15");
  await host.settle();
  events.length = 0;
  await host.workbook.grid.engine.workbook.undo();
  await host.settle();
  expect(await host.values("Blad1!B2:D2")).toEqual([[10, "", ""]]);
  expect(events).toEqual(["sheet B2 RangeEdited", "table B2"]);
});

test("looks and calculation are no changes", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B3");
    range.format.fill.color = "#FF0000";
    range.numberFormat = [
      ["@", "0"],
      ["@", "0"],
      ["@", "0"],
    ];
    range.format.autofitColumns();
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await host.settle();
  expect(events).toEqual([]);
});

test("a handler that is removed hears nothing more", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.tables.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    return added;
  });
  await host.type("Blad1!B2", "1");
  await host.settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await host.type("Blad1!B2", "2");
  await host.settle();
  expect(seen).toEqual(["B2"]);
});

test("a selection by the add-in or by a person is told, and can be read", async () => {
  let told = 0;
  const addresses = await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void told++);
    await context.sync();
    context.workbook.worksheets.getItem("Blad1").getRange("B2:B3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  await host.settle();
  expect(addresses).toBe("Blad1!B2:B3");
  expect(told).toBe(1);
});

test("added and deleted tables and sheets are told", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.onAdded.add(async () => void seen.push("table added"));
    tables.onDeleted.add(async ({ tableName }) => void seen.push(`table ${tableName} deleted`));
    worksheets.onAdded.add(async () => void seen.push("sheet added"));
    worksheets.onDeleted.add(async () => void seen.push("sheet deleted"));
    await context.sync();
    worksheets.add("Nieuw");
    tables.add("Nieuw!A1:B2", true);
    tables.getItem("Effecten").delete();
    worksheets.getItem("Nieuw").delete();
    await context.sync();
  });
  await host.settle();
  expect(seen).toEqual([
    "sheet added",
    "table added",
    "table Effecten deleted",
    "table Tabel1 deleted",
    "sheet deleted",
  ]);
});

test("a sheet whose formulas come out anew is told once, also when what they build on stands elsewhere", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Elders").getRange("A1").values = [[1]];
    const sheet = worksheets.getItem("Blad1");
    sheet.getRange("B2").formulas = [["=Elders!A1"]];
    await context.sync();
    sheet.onCalculated.add(async ({ worksheetId }) => void seen.push(worksheetId));
    worksheets.getItem("Elders").onCalculated.add(async () => void seen.push("Elders"));
    await context.sync();
  });
  events.length = 0;
  await host.type("Elders!A1", "5");
  await host.settle();
  expect(await host.values("Blad1!D1")).toEqual([[25]]);
  expect(seen).toEqual(["sheet-1"]);
  expect(events).toEqual([]);
});

test("sorting is told as sorting, and undone", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.onRowSorted.add(async ({ address, source }) => void seen.push(`${address} ${source}`));
    await context.sync();
  });
  await host.sort("Effecten", "Bedrag", true);
  await host.settle();
  expect(await host.values("Blad1!A2:B3")).toEqual([
    ["C-2", 20],
    ["C-1", 10],
  ]);
  await host.undo();
  await host.settle();
  expect(await host.values("Blad1!A2:A3")).toEqual([["C-1"], ["C-2"]]);
  expect(seen).toEqual(["A2:B3 Local", "A2:B3 Local"]);
  expect(events).toEqual([]);
});

test("an edit by somebody else says so", async () => {
  await host.asColleague(() => host.type("Blad1!B2", "15"));
  await host.paste("Blad1!A3", [["C-9", "1.234,5"]]);
  await host.settle();
  expect(tableEvents.map(({ source, address }) => `${source} ${address}`)).toEqual([
    "Remote B2",
    "Local A3:B3",
  ]);
  expect(await host.values("Blad1!A3:B3")).toEqual([["C-9", 1234.5]]);
});

test("one request of the add-in is one step to undo", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B3").values = [[2]];
    await context.sync();
  });
  await host.undo();
  expect(await host.values("Blad1!B2:B3")).toEqual([[10], [20]]);
});
