// The headless workbench as tests meet it.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openHost();
}, 20_000);
afterAll(() => host.dispose());

test("the real Office.js is ready and says that Excel on the web hosts it", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("nl-NL");
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "9.9")).toBe(false);
});

test("one batch writes, makes a table and reads calculated structured references", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Invoer");
    sheet.getRange("A1:C4").values = [
      ["Code", 2021, "Naam"],
      ["C-1", 1.5, "x"],
      ["C-2", 2.25, "y"],
      ["C-2", 4, "z"],
    ];
    const table = context.workbook.tables.add(sheet.getRange("A1:C4"), true);
    table.name = "Effecten";
    sheet.getRange("F1:F3").formulas = [
      ["=SUM(Effecten[2021])"],
      ['=SUMIFS(Effecten[2021],Effecten[Code],"C-2")'],
      ["=F2*10"],
    ];
    const sums = sheet.getRange("F1:F3").load("values,formulas");
    const header = table.getHeaderRowRange().load("values,address");
    table.load("name");
    table.rows.load("count");
    table.columns.load("items/name");
    await context.sync();
    return {
      sums: sums.values,
      formulas: sums.formulas,
      header: header.values,
      address: header.address,
      name: table.name,
      rows: table.rows.count,
      columns: table.columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    sums: [[7.75], [6.25], [62.5]],
    formulas: [["=SUM(Effecten[2021])"], ['=SUMIFS(Effecten[2021],Effecten[Code],"C-2")'], ["=F2*10"]],
    header: [["Code", "2021", "Naam"]],
    address: "Invoer!A1:C1",
    name: "Effecten",
    rows: 3,
    columns: ["Code", "2021", "Naam"],
  });
});
