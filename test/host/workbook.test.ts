// Sheets, settings, custom XML, names and refusals through the real Office.js.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeEach(async () => {
  host = await openHost();
}, 20_000);
afterEach(() => host.dispose());

const run = <T>(
  act: (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await act(context.workbook, context);
    await context.sync();
    return result;
  });

test("sheets: add, rename, order, hide, freeze, activate, delete", async () => {
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.add("Sets");
    worksheets.add("Weg").delete();
    sheet.name = "Overzicht";
    sheet.position = 0;
    sheet.freezePanes.freezeRows(2);
    sheet.tabColor = "#124363";
    worksheets.getItem("Blad1").visibility = "Hidden";
    sheet.activate();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.load("items/name,items/visibility,items/position");
    const none = worksheets.getItemOrNullObject("Weg");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      frozen: frozen.address,
      active: active.name,
      none: none.isNullObject,
    };
  });
  expect(read).toEqual({
    sheets: [
      ["Overzicht", "Visible", 0],
      ["Blad1", "Hidden", 1],
    ],
    frozen: "Overzicht!1:2",
    active: "Overzicht",
    none: true,
  });
});

test.each([
  ["taken", "blad1", "ItemAlreadyExists"],
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["with a slash", "a/b", "InvalidArgument"],
])("a sheet name that is %s is refused", async (_what, name, code) => {
  await expect(run(({ worksheets }) => void worksheets.add(name))).rejects.toMatchObject({ code });
});

test("the last visible sheet stays", async () => {
  const refused = run(({ worksheets }) => worksheets.getItem("Blad1").delete());
  await expect(refused).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("settings keep any JSON, are replaced, listed and deleted", async () => {
  const read = await run(async ({ settings }, context) => {
    settings.add("sluitend.tables", { Effecten: "{1}", list: [1, null, "a"] });
    settings.add("sluitend.x", 1);
    settings.add("sluitend.x", "twee");
    await context.sync();
    const kept = settings.getItem("sluitend.tables").load("value,key");
    const replaced = settings.getItemOrNullObject("sluitend.x").load("value");
    const none = settings.getItemOrNullObject("sluitend.y");
    settings.load("items/key");
    await context.sync();
    replaced.delete();
    const count = settings.getCount();
    await context.sync();
    return [kept.value, replaced.value, none.isNullObject, settings.items.map(({ key }) => key), count.value];
  });
  expect(read).toEqual([
    { Effecten: "{1}", list: [1, null, "a"] },
    "twee",
    true,
    ["sluitend.tables", "sluitend.x"],
    1,
  ]);
});

test("custom XML parts are found by id and by namespace, changed and deleted", async () => {
  const read = await run(async ({ customXmlParts }, context) => {
    const part = customXmlParts.add('<memory xmlns="urn:sluitend"><a/></memory>');
    customXmlParts.add("<other/>");
    part.load("id,namespaceUri");
    await context.sync();
    customXmlParts.getItem(part.id).setXml('<memory xmlns="urn:sluitend"><b/></memory>');
    const found = customXmlParts.getByNamespace("urn:sluitend").getOnlyItemOrNullObject();
    const xml = found.getXml();
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const count = customXmlParts.getCount();
    await context.sync();
    return [part.namespaceUri, xml.value, none.isNullObject, count.value];
  });
  expect(read).toEqual(["urn:sluitend", '<memory xmlns="urn:sluitend"><b/></memory>', true, 2]);
  const refused = run(({ customXmlParts }) => void customXmlParts.add("<a>"));
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("names stand for ranges, beside a table too", async () => {
  await host.type("Blad1!A1", "Kop");
  await host.type("Blad1!A2", "5");
  const address = await run(async ({ names, tables, worksheets }, context) => {
    tables.add("Blad1!A1:A2", true);
    names.add("Bodem", worksheets.getItem("Blad1").getRange("A2"));
    worksheets.getItem("Blad1").getRange("C1").formulas = [["=Bodem*2"]];
    const range = names.getItem("Bodem").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Blad1!A2");
  expect(await host.values("Blad1!C1")).toEqual([[10]]);
});

test("a protected sheet refuses writes until it is unprotected", async () => {
  const write = () =>
    run(({ worksheets }) => {
      worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    });
  await run(({ worksheets }) => worksheets.getItem("Blad1").protection.protect());
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  await run(({ worksheets }) => worksheets.getItem("Blad1").protection.unprotect());
  await write();
  expect(await host.values("Blad1!A1")).toEqual([[1]]);
});

test("a member that the workbench lacks fails loudly", async () => {
  const refused = run(async ({ pivotTables }, context) => {
    pivotTables.load("items");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a refusal stops the batch where it stands, as in Excel", async () => {
  const refused = run(({ worksheets }) => {
    const sheet = worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [["voor"]];
    worksheets.getItem("Zzz").load("name");
    sheet.getRange("A2").values = [["na"]];
  });
  await expect(refused).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: expect.any(String) },
  });
  expect(await host.values("Blad1!A1:A2")).toEqual([["voor"], [""]]);
});

test("set and toJSON, retrieve and ensureUnchanged reach the same objects", async () => {
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem("Blad1");
    sheet.set({ name: "Anders", tabColor: "#112233" });
    sheet.load();
    await context.sync();
    return sheet.toJSON();
  });
  expect(read).toMatchObject({ name: "Anders", tabColor: "#112233", visibility: "Visible" });
});

test("a snapshot holds everything, and is equal to itself only while nothing changes", async () => {
  await host.type("Blad1!A1", "=1+1");
  await run(({ settings }) => void settings.add("a", [1]));
  const before = await host.snapshot();
  expect(before).toMatchObject({
    sheets: [{ name: "Blad1", cells: { A1: { content: "=1+1", value: 2 } } }],
    settings: { a: [1] },
  });
  expect(await host.snapshot()).toEqual(before);
  await host.type("Blad1!B9", "x");
  expect(await host.snapshot()).not.toEqual(before);
});

test("the log tells the add-in's writes from a person's, and by table", async () => {
  const mark = host.log.mark();
  await run(({ tables, worksheets }) => {
    worksheets.getItem("Blad1").getRange("A1:A2").values = [["Kop"], [1]];
    tables.add("Blad1!A1:A2", true).name = "T_1";
  });
  await host.type("Blad1!A2", "2");
  await run(({ worksheets }) => void worksheets.getItem("Blad1").getRange("A1:A2").load("values"));
  const writes = host.log.writes(mark).map(({ what, address, request }) => [what, address, request === null]);
  expect(writes).toEqual([
    ["values", "Blad1!A1:A2", false],
    ["table-add", "Blad1!A1:A2", false],
    ["table-name", "Blad1!A1:A2", false],
    ["values", "Blad1!A2", true],
  ]);
  expect(host.log.writesToTable("T_1", mark)).toHaveLength(1);
});
