// What writing to Range.values does, as in Excel: text is interpreted unless something prevents it.
import { openHost, type Host } from "../../workbench/host/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openHost();
}, 20_000);
afterAll(() => host.dispose());
beforeEach(async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:F20").clear();
    await context.sync();
  });
});

async function write(values: unknown[][], format?: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Blad1")
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}

test.each([
  ["12", 12],
  ["1,234.5", 1234.5],
  ["-85", -85],
  ["+5", 5],
  [".5", 0.5],
  ["1e3", 1000],
  ["5%", 0.05],
  ["TRUE", true],
  ["2021-03-01", 44256],
  ["1-3-2021", 44256],
  ["C-2", "C-2"],
  ["1.2.3", "1.2.3"],
  ["Netto", "Netto"],
  ["=1+2", 3],
  ["+1+2", 3],
  ["-A9", 0],
  ["@SUM(1,2)", 3],
  ["-besparing", "#NAME?"],
  ["'=1+2", "=1+2"],
  ["'10", "10"],
])("the text %j becomes %j", async (text, value) => {
  expect((await write([[text]])).values).toEqual([[value]]);
});

test("a code like 1-2 is lost to a date of this year", async () => {
  const range = await write([["1-2"]]);
  expect(range.valueTypes).toEqual([["Double"]]);
  expect(range.numberFormat).toEqual([["d-mmm"]]);
});

test("an apostrophe is not part of the value, and the text format keeps everything text", async () => {
  const range = await write([["=1+2", 10, "-x", "1-2", "'a"]], "@");
  expect(range.values).toEqual([["=1+2", "10", "-x", "1-2", "'a"]]);
  expect(range.formulas).toEqual([["=1+2", "10", "-x", "1-2", "'a"]]);
});

test.each(["=SUM(A9", "=A9]", '="x', "=Tabel[[a]", "= ", "+A9]"])(
  "refuses the formula %j, and later ones still work",
  async (formula) => {
    await expect(write([[formula]])).rejects.toMatchObject({ code: "InvalidArgument" });
    expect((await write([[7], ["=SUM(A1:A1)"]])).values).toEqual([[7], [7]]);
  },
);

test("null leaves a cell as it is, an empty text empties it", async () => {
  await write([["a", "b"]]);
  expect((await write([[null, ""]])).values).toEqual([["a", ""]]);
});

test("one value fills a range, another shape is refused", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.values = 3 as never;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [3, 3],
    [3, 3],
  ]);
  const misfit = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(misfit).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a block of more rows than the client sends at once arrives whole", async () => {
  const values = Array.from({ length: 400 }, (_, i) => [`rij ${i}`, i]);
  const range = await Excel.run(async (context) => {
    const block = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(700, 0, 400, 2);
    block.values = values;
    block.load("values,address");
    await context.sync();
    return block;
  });
  expect(range.values).toEqual(values);
  expect(range.address).toBe("Blad1!A701:B1100");
});

test("text shows numbers as Dutch Excel does", async () => {
  await write([[1234.5]], "#,##0.00");
  expect((await write([[1234.5, -85_000, 0.055]], "#,##0.00")).text).toEqual([
    ["1.234,50", "-85.000,00", "0,06"],
  ]);
  expect((await write([[1234.5, 0.1 + 0.2]], "General")).text).toEqual([["1234,5", "0,3"]]);
});

test("a formula that fails shows Excel's errors", async () => {
  const range = await write([["=1/0", "=NA()", "=NOSUCH(1)", '=1+"x"', "=A1"]]);
  expect(range.values).toEqual([["#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!"]]);
  expect(range.valueTypes).toEqual([["Error", "Error", "Error", "Error", "Error"]]);
});

test("ranges relate to each other as in Excel", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const range = sheet.getRange("B2:D5");
    const results = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 0),
      range.getBoundingRect("F9"),
      range.getIntersection("A1:B3"),
      range.getEntireColumn(),
      range.getEntireRow(),
    ];
    for (const result of results) result.load("address");
    const none = range.getIntersectionOrNullObject("H1:H9");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return results.map(({ address }) => address);
  });
  expect(addresses).toEqual(
    ["C3", "B3:D3", "D2:D5", "B5:D5", "A3:C6", "B2:D7", "B2:F9", "B2:B3", "B:D", "2:5"].map(
      (area) => `Blad1!${area}`,
    ),
  );
});

test("the used range, and none on an empty sheet", async () => {
  await write([
    ["", ""],
    ["", 1],
  ]);
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Blad1").getUsedRange().load("address");
    const empty = context.workbook.worksheets.add("Leeg").getUsedRangeOrNullObject();
    await context.sync();
    expect(used.address).toMatch(/^Blad1!/);
    expect(empty.isNullObject).toBe(true);
  });
});

test("looks: number format, fill, font, alignment, width", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.format.fill.color = "#FFEE00";
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.load(
      "format/horizontalAlignment,format/wrapText,format/columnWidth,format/fill/color,format/font/bold",
    );
    range.getEntireColumn().format.autofitColumns();
    await context.sync();
    return range.format.toJSON();
  });
  expect(read).toMatchObject({
    horizontalAlignment: "Right",
    wrapText: true,
    columnWidth: 90,
    fill: { color: "#FFEE00" },
    font: { bold: true },
  });
});
