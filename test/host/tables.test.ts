// Tables through the real Office.js: structured references, growing, shrinking, renaming, refusals.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeEach(async () => {
  host = await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C3").values = [
      ["Code", 2021, ""],
      ["C-1", 10, "x"],
      ["C-2", 20, "y"],
    ];
    context.workbook.tables.add(sheet.getRange("A1:C3"), true).name = "Effecten_1";
    sheet.getRange("F1:F2").formulas = [
      ["=SUM(Effecten_1[2021])"],
      ['=SUMIFS(Effecten_1[2021],Effecten_1[Code],"C-2")'],
    ];
    await context.sync();
  });
}, 20_000);
afterEach(() => host.dispose());

async function inTable<T>(
  act: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.tables.getItem("Effecten_1"), context);
    await context.sync();
    return result;
  });
}

test("headers are texts, each once, and empty ones get a name", async () => {
  const names = await inTable(async (table, context) => {
    table.columns.load("items/name");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return [table.columns.items.map(({ name }) => name), header.values[0]];
  });
  expect(names).toEqual([
    ["Code", "2021", "Kolom3"],
    ["Code", "2021", "Kolom3"],
  ]);
});

test("added rows count at once, and what stands below moves down", async () => {
  await host.type("Blad1!A4", "");
  await host.type("Blad1!A5", "eronder");
  await inTable((table) => {
    table.rows.add(undefined, [
      ["C-2", 1, ""],
      ["C-2", 2, ""],
    ]);
  });
  expect(await host.values("Blad1!F1:F2")).toEqual([[33], [23]]);
  expect(await host.values("Blad1!A4:A7")).toEqual([["C-2"], ["C-2"], [""], ["eronder"]]);
});

test("rows go in the middle and out again", async () => {
  await inTable((table) => void table.rows.add(0, [["C-0", 5, ""]]));
  expect(await host.values("Blad1!A1:B4")).toEqual([
    ["Code", "2021"],
    ["C-0", 5],
    ["C-1", 10],
    ["C-2", 20],
  ]);
  await inTable((table) => void table.rows.deleteRowsAt(1, 1));
  expect(await host.values("Blad1!A1:B4")).toEqual([
    ["Code", "2021"],
    ["C-0", 5],
    ["C-2", 20],
    ["", ""],
  ]);
  expect(await host.values("Blad1!F1")).toEqual([[25]]);
});

test("rows are deleted by row objects, and a table keeps one empty row", async () => {
  const count = await inTable(async (table, context) => {
    table.rows.load("items");
    await context.sync();
    table.rows.deleteRows(table.rows.items);
    table.rows.load("count");
    await context.sync();
    return table.rows.count;
  });
  expect(count).toBe(1);
  expect(await host.values("Blad1!F1")).toEqual([[0]]);
});

test("a wider table names its new column after its header", async () => {
  await host.type("Blad1!D1", "2022");
  await inTable((table) => {
    table.resize("A1:D4");
  });
  await host.type("Blad1!D4", "7");
  await host.type("Blad1!F3", "=SOM(Effecten_1[2022])");
  expect(await host.values("Blad1!F3")).toEqual([[7]]);
});

test("a resize that moves the header or meets another table is refused", async () => {
  await expect(inTable((table) => table.resize("A2:C4"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Blad1!A8:B9", true);
    await context.sync();
  });
  await expect(inTable((table) => table.resize("A1:C9"))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("formulas follow a renamed table and a renamed column", async () => {
  await inTable((table) => {
    table.name = "Anders";
  });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Anders").columns.getItem("2021").name = "Bedrag";
    await context.sync();
  });
  await host.type("Blad1!G1", "=SOM(Anders[Bedrag])");
  expect(await host.values("Blad1!G1")).toEqual([[30]]);
});

test("this row's cell in a table, by its written form", async () => {
  await host.type("Blad1!C2", "=Effecten_1[[#This Row],[2021]]*2");
  await host.type("Blad1!C3", "=Effecten_1[[#This Row],[2021]]*2");
  expect(await host.values("Blad1!C2:C3")).toEqual([[20], [40]]);
});

test("a table is found by id and by name in any case; another is null or not found", async () => {
  await inTable(async (table, context) => {
    table.load("id,name,style,showTotals");
    await context.sync();
    const { tables } = context.workbook;
    const found = [tables.getItemOrNullObject(table.id), tables.getItemOrNullObject("EFFECTEN_1")];
    for (const one of found) one.load("name");
    const none = tables.getItemOrNullObject("zz");
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["Effecten_1", "Effecten_1"]);
    expect(none.isNullObject).toBe(true);
  });
  const missing = Excel.run(async (context) => {
    context.workbook.tables.getItem("zz").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test.each([
  [
    "overlaps",
    (context: Excel.RequestContext) => context.workbook.tables.add("Blad1!C3:D4", true),
    "InvalidArgument",
  ],
  [
    "is called as another one",
    (context: Excel.RequestContext) => {
      context.workbook.tables.add("Blad1!K1:L2", true).name = "effecten_1";
    },
    "ItemAlreadyExists",
  ],
  [
    "is called as a cell",
    (context: Excel.RequestContext) => {
      context.workbook.tables.add("Blad1!K1:L2", true).name = "AB12";
    },
    "InvalidArgument",
  ],
])("a table that %s is refused", async (_what, act, code) => {
  const refused = Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test("a deleted table leaves formulas that say so, and others that work", async () => {
  await inTable((table) => table.delete());
  const values = (await host.values("Blad1!F1:F2")).flat();
  expect(values.every((value) => typeof value === "string" && value.startsWith("#"))).toBe(true);
  await host.type("Blad1!G1", "=1+1");
  expect(await host.values("Blad1!G1")).toEqual([[2]]);
});

test("an edit in a row that was added later still reaches the formulas", async () => {
  await inTable((table) => void table.rows.add(undefined, [["C-3", 1, ""]]));
  await host.type("Blad1!B4", "5");
  expect(await host.values("Blad1!F1")).toEqual([[35]]);
  await host.type("Blad1!B4", "6");
  expect(await host.values("Blad1!F1")).toEqual([[36]]);
});

test("emulated: a table grows when somebody types right below it or beside it", async () => {
  await host.type("Blad1!A4", "C-3");
  await host.type("Blad1!B4", "5");
  await host.type("Blad1!D1", "Nieuw");
  const address = await inTable(async (table, context) => {
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Blad1!A1:D4");
  expect(await host.values("Blad1!F1")).toEqual([[35]]);
});
