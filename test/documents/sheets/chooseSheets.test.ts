// Which sheets of a workbook count, what is said of the others, and that their amounts are in the count.
import type { ImportResult } from "../../../src/domain/importResult";
import { readDocument } from "../../../src/documents/readDocument";
import { xlsxOf } from "../formats/zipOf";
import { type TableSheet, workbookOf } from "./sheetsOf";

const old: TableSheet = { name: "Oud", rows: { Loket: [1_000, 2_000], Balie: [3_000, 4_000] } };
const renewed: TableSheet = { name: "Nieuw", rows: { Loket: [1_500, 2_000], Balie: [3_000, 4_000] } };

const read = (sheets: readonly TableSheet[], wanted?: readonly string[]) =>
  readDocument({ name: "a.xlsx", bytes: workbookOf(sheets) }, wanted ? { sheets: wanted } : {});
const chosen = ({ sheets = [] }: ImportResult) => sheets.flatMap((one) => (one.chosen ? [one.name] : []));
const said = ({ diagnostics }: ImportResult) =>
  diagnostics
    .filter((one) => one.code.startsWith("import/sheet"))
    .map((one) => `${one.severity} ${one.code} ${one.place.cell ?? ""}`);
const ofMeasure = ({ set }: ImportResult, title: string) =>
  set?.measures
    .filter((one) => one.title === title)
    .flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts.map(({ cents }) => (cents ?? 0) / 100)));

describe("sheets with the same measures", () => {
  it("lets the newer one count, asks to choose, and counts the other as rejected", async () => {
    const result = await read([old, renewed]);
    expect(chosen(result)).toEqual(["Nieuw"]);
    expect(ofMeasure(result, "Loket")).toEqual([1_500, 2_000]);
    expect(said(result)).toEqual([
      "warning import/sheets-repeat Nieuw",
      "info import/sheet Oud",
      "info import/sheet Nieuw",
    ]);
    expect(result.count).toEqual({
      seen: 8,
      read: 4,
      asked: 0,
      rejected: 4,
      reasons: { "sheet-not-chosen": 4 },
    });
    expect(result.rejected[0]).toMatchObject({ place: { cell: "Oud!B3", raw: "1000" } });
  });

  it("reads the one that a person names, and says so without a warning", async () => {
    const result = await read([old, renewed], ["Oud"]);
    expect(chosen(result)).toEqual(["Oud"]);
    expect(ofMeasure(result, "Loket")).toEqual([1_000, 2_000]);
    expect(said(result)).toEqual(["info import/sheet Oud", "info import/sheet Nieuw"]);
  });

  it("lets the fuller one count when one repeats the other, with no more than a word", async () => {
    const fuller = { name: "Alles", rows: { ...old.rows, Zwembad: [5_000, 6_000] as const } };
    const result = await read([old, fuller]);
    expect(chosen(result)).toEqual(["Alles"]);
    expect(said(result)[0]).toBe("info import/sheets-repeat Alles");
  });

  it("takes the first when their names say nothing", async () => {
    expect(
      chosen(
        await read([
          { ...renewed, name: "A" },
          { ...old, name: "B" },
        ]),
      ),
    ).toEqual(["A"]);
  });
});

describe("sheets that belong together", () => {
  it("all count when one holds costs and the other revenue", async () => {
    const costs = { ...old, name: "Lasten", title: "Lasten in euro" };
    const revenue = { ...renewed, name: "Baten", title: "Baten in euro" };
    const result = await read([costs, revenue]);
    expect(chosen(result)).toEqual(["Lasten", "Baten"]);
    expect(ofMeasure(result, "Loket")).toEqual([1_000, 2_000, -1_500, -2_000]);
  });

  it("leaves a hidden sheet out with a warning, until it is chosen", async () => {
    const hidden = { name: "Reserve", rows: { Zwembad: [5, 6] as const }, hidden: true };
    const result = await read([old, hidden]);
    expect(chosen(result)).toEqual(["Oud"]);
    expect(said(result)).toEqual(["info import/sheet Oud", "warning import/sheet Reserve"]);
    expect(result.count.reasons).toEqual({ "sheet-not-chosen": 2 });
    expect(chosen(await read([old, hidden], ["Reserve", "Oud"]))).toEqual(["Oud", "Reserve"]);
  });

  it("says nothing of a workbook with one sheet", async () => {
    const result = await read([old]);
    expect(result.sheets).toBeUndefined();
    expect(said(result)).toEqual([]);
  });
});

describe("a sheet for each year", () => {
  const sheet = (name: string, amount: number) => ({
    name,
    xml: `<sheetData><row><c t="inlineStr"><is><t>Maatregel</t></is></c><c t="inlineStr"><is><t>Kosten</t></is></c></row>${["Loket", "Balie"].map((title) => `<row><c t="inlineStr"><is><t>${title}</t></is></c><c><v>${amount}</v></c></row>`).join("")}</sheetData>`,
  });
  const readYears = (...names: string[]) =>
    readDocument({ name: "a.xlsx", bytes: xlsxOf(names.map((name) => sheet(name, 1_000))) });
  const years = ({ set }: ImportResult) =>
    set?.measures.flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts.map(({ year }) => year)));

  it("gives each table the year that its sheet is named after, and counts them all", async () => {
    const result = await readYears("2026", "Jaarschijf 2027");
    expect(chosen(result)).toEqual(["2026", "Jaarschijf 2027"]);
    expect(years(result)).toEqual([2026, 2026, 2027, 2027]);
    expect(result.diagnostics.filter(({ code }) => code === "import/year-stated")).toHaveLength(2);
  });

  it("asks the year where the name may be that of a budget, and still counts both", async () => {
    const result = await readYears("Begroting 2026", "Begroting 2027");
    expect(chosen(result)).toHaveLength(2);
    expect(years(result)).toEqual([null, null, null, null]);
  });
});
