import { readXlsx } from "../../../src/documents/readers/xlsx/readXlsx";
import { ReaderTask } from "../../../src/documents/readers/readerTask";
import { type SheetSource, xlsxOf } from "../formats/zipOf";

async function read(
  sheets: readonly SheetSource[],
  formats: readonly string[] = [],
  texts: readonly string[] = [],
) {
  const { document, workbook } = await readXlsx(new ReaderTask("a.xlsx"), xlsxOf(sheets, formats, texts));
  return { document, diagnostics: workbook?.sheets.flatMap((sheet) => sheet.findings) };
}

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** The text of one number under one format. */
async function cell(value: string, format: string): Promise<string | undefined> {
  const xml = `<sheetData><row r="1">${text("A1", "Kosten")}<c r="B1" s="1"><v>${value}</v></c></row></sheetData>`;
  const { document } = await read([{ name: "Blad1", xml }], [format]);
  return document.rows[0]?.cells[1]?.text;
}

describe("numbers in Excel", () => {
  it.each([
    ["1250000.5", "#,##0.00", "1.250.000,5"],
    ["1250000", "General", "1250000"],
    ["2024", "0", "2024"],
    ["1250000", "#,##0,", "1.250 dzd"],
    ["1250000", "#,##0.0,,", "1,25 mln"],
    ["0.03", "0%", "3%"],
    ["33333.3333333333", "#,##0", "33.333,33333"],
    ["0.30000000000000004", "0.00", "0,3"],
    ["-500", "#,##0;[Red]#,##0", "-500"],
    ["-500", "#,##0 &quot;V&quot;;#,##0 &quot;N&quot;", "500 N"],
    ["500", "#,##0 &quot;V&quot;;#,##0 &quot;N&quot;", "500 V"],
    ["1.25E6", "#,##0", "1.250.000"],
    ["45658", "dd-mm-yyyy", "01-01-2025"],
    ["45658", "yyyy", "2025"],
    ["1234.5", "_-&quot;€&quot; * #,##0.00_-", "1.234,5"],
  ])("%s as %s is %s", async (value, format, expected) => {
    expect(await cell(value, format)).toBe(expected);
  });
});

describe("years that head columns", () => {
  const row = (style: number, ...values: number[]) =>
    `<row r="1">${values.map((value, at) => `<c r="${"ABCD"[at] ?? ""}1" s="${style}"><v>${value}</v></c>`).join("")}</row>`;
  it.each([
    ["as dates", row(1, 46022, 46387), ["2025", "2026"]],
    ["with thousands", row(2, 2026, 2027, 2028), ["2026", "2027", "2028"]],
    ["not when they do not follow each other", row(2, 2026, 2100), ["2.026", "2.100"]],
    ["not on other days of the year", row(1, 46022, 46388), ["31-12-2025", "01-01-2027"]],
  ])("are read %s", async (_, xml, expected) => {
    const sheet = { name: "Blad1", xml: `<sheetData>${xml}</sheetData>` };
    const { document } = await read([sheet], ["dd-mm-yyyy", "#,##0"]);
    expect(document.rows[0]?.cells.map((one) => one.text)).toEqual(expected);
  });
});

describe("sheets", () => {
  it("takes the saved result of a formula, and names formulas without one and errors", async () => {
    const xml = `<sheetData><row r="1">${text("A1", "Som")}<c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>A9</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`;
    const { document, diagnostics } = await read([{ name: "Blad1", xml }]);
    expect(document.rows[0]?.cells.map((one) => one.text)).toEqual(["Som", "2", "=A9", "#DIV/0!"]);
    expect(diagnostics).toMatchObject([
      {
        code: "import/cells-without-value",
        place: { cell: "Blad1!C1" },
        data: { trouble: "no-value", cells: ["C1"] },
      },
      {
        code: "import/cells-without-value",
        place: { cell: "Blad1!D1" },
        data: { trouble: "error", cells: ["D1"] },
      },
    ]);
  });

  it("lets a merged heading stand over each of its columns, and a merged amount once", async () => {
    const xml = `<sheetData><row r="1">${text("A1", "Post")}${text("B1", "Lasten")}</row><row r="2">${text("A2", "Kosten")}<c r="B2"><v>100</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="B2:C2"/></mergeCells>`;
    const { document } = await read([{ name: "Blad1", xml }]);
    const grid = document.rows.map((row) => row.cells.map((one) => `${one.column} ${one.text}`));
    expect(grid).toEqual([
      ["0 Post", "1 Lasten", "2 Lasten"],
      ["0 Kosten", "1 100"],
    ]);
    expect(document.rows[0]?.text).toBe("Post Lasten");
    expect(document.rows[1]?.cells[1]?.place).toMatchObject({ cell: "Blad1!B2", line: 2, raw: "100" });
  });

  it("reads hidden rows and columns and says so", async () => {
    const xml = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${text("A1", "x")}<c r="C1"><v>1</v></c></row><row r="2" hidden="1">${text("A2", "y")}<c r="B2"><v>2</v></c></row></sheetData>`;
    const { document, diagnostics } = await read([{ name: "Blad1", xml }]);
    expect(document.rows).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      { code: "import/hidden-cells", severity: "warning", data: { rows: ["2"], columns: ["C"] } },
    ]);
  });
});
