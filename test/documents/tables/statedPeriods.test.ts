// Years that stand in a sentence beside a table or list instead of in its heading: read when exactly one period is
// stated for it, asked otherwise.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

const read = (...lines: string[]) => readMeasures(readTextLines("stuk.md", lines.join("\n")));
const TABLE = ["", "| Maatregel | Besparing |", "|---|---|", "| Inkoop bundelen | 10.000 |", ""];

function amounts({ set }: ReturnType<typeof read>) {
  return set?.measures.flatMap(({ lines }) => lines.flatMap((line) => line.amounts)) ?? [];
}

test.each([
  ["Alle bedragen gelden voor 2026.", 2026, undefined],
  ["De bedragen hebben betrekking op het begrotingsjaar 2026.", 2026, undefined],
  ["Besparingen vanaf 2027 structureel.", 2027, true],
])("%s", (sentence, year, continuing) => {
  for (const lines of [
    ["# Ombuigingen", "", sentence, ...TABLE],
    ["# Ombuigingen", ...TABLE, sentence],
  ]) {
    const result = read(...lines);
    expect(amounts(result)).toMatchObject([{ type: "money", cents: -10_000_00, year }]);
    expect(amounts(result)[0]?.continuing).toBe(continuing);
    const said = result.diagnostics.filter(({ code }) => code === "import/year-stated");
    expect(said.map(({ place, data }) => [place.line, data])).toEqual([
      [lines.indexOf(sentence) + 1, { years: [year], phrase: sentence }],
    ]);
  }
});

test.each([
  "De raad heeft de bedragen in 2026 vastgesteld.",
  "De bedragen staan in prijspeil 2026.",
  "In 2026 volgt een evaluatie.",
  "# Bezuinigingen 2026",
])("is asked: %s", (sentence) => {
  expect(amounts(read("# Ombuigingen", "", sentence, ...TABLE))).toMatchObject([{ year: null }]);
});

test.each([
  ["Tabel 3: Bezuinigingen begrotingsjaar 2026", 2026],
  ["Tabel 2.1 Kosten in 2027 (x € 1.000)", 2027],
  ["Tabel 3: Bezuinigingen uit de kadernota 2026", null],
  ["Tabel 3: Bezuinigingen per 1 juli 2026", null],
  ["Tabel 3: Kosten 2026 en 2027", null],
  ["Bezuinigingen 2026", null],
])("the year of a caption right above its table: %s", (caption, year) => {
  expect(amounts(read("# Ombuigingen", "", caption, ...TABLE)).map((one) => one.year)).toEqual([year]);
  // Above other text it may be the caption of something else.
  expect(amounts(read(caption, "", "De ombuigingen volgen.", ...TABLE))).toMatchObject([{ year: null }]);
});

test("a period of several years asks each of them", () => {
  const result = read("# Ombuigingen", "", "Bedragen voor 2026 t/m 2028.", ...TABLE);
  expect(amounts(result)).toMatchObject(
    [2026, 2027, 2028].map((year) => ({ type: "unsettled", year, candidates: [{ cents: -10_000_00 }, {}] })),
  );
});

test("two periods for one table are asked, among the years that they give", () => {
  const result = read("# Ombuigingen", "", "Bedragen voor 2026.", ...TABLE, "De bedragen gelden voor 2027.");
  expect(amounts(result)).toMatchObject([{ year: null }]);
  expect(result.set?.years).toEqual([2026, 2027]);
});

test("between two tables without years a sentence is about the one that it points at, or about none", () => {
  const years = (sentence: string) =>
    amounts(
      read(
        "# Ombuigingen",
        ...TABLE,
        sentence,
        ...TABLE.map((row) => row.replace("Inkoop bundelen", "Minder post")),
      ),
    ).map(({ year }) => year);
  expect(years("De onderstaande bedragen gelden voor 2026.")).toEqual([null, 2026]);
  expect(years("De bovenstaande bedragen gelden voor 2026.")).toEqual([2026, null]);
  expect(years("De bedragen gelden voor 2026.")).toEqual([null, null]);
});

test("a table with years of its own keeps them", () => {
  const rows = ["", "| Maatregel | 2027 |", "|---|---|", "| Inkoop bundelen besparing | 10.000 |", ""];
  expect(amounts(read("# Ombuigingen", ...rows, "Alle bedragen gelden voor 2026."))).toMatchObject([
    { year: 2027 },
  ]);
});

test("an item of a list is asked with the year of the sentence above the list", () => {
  const result = read(
    "# Ombuigingen",
    "",
    "De volgende besparingen realiseren wij in 2026:",
    "",
    "- Inkoop bundelen: € 10.000",
  );
  expect(amounts(result)).toMatchObject([
    { type: "unsettled", year: 2026, candidates: [{ year: 2026, cents: -10_000_00 }] },
  ]);
});

const ROWS = ["Besparingen", "* Externe inhuur   200   300   400", "* Representatie     15    15    15"];

test("rows of numbers below which a note lists as many years", () => {
  const result = read(...ROWS, "", "(bedragen x € 1.000; 2026, 2027 en 2028)");
  expect(amounts(result).map(({ year, cents }) => [year, cents])).toEqual([
    [2026, -200_000_00],
    [2027, -300_000_00],
    [2028, -400_000_00],
    [2026, -15_000_00],
    [2027, -15_000_00],
    [2028, -15_000_00],
  ]);
  expect(result.diagnostics.map(({ code }) => code)).toContain("import/year-stated");
});

test("more or fewer years than numbers say nothing, and the rows are told as not understood", () => {
  for (const years of ["2026 en 2027", "2026 t/m 2029"]) {
    const result = read(...ROWS, "", `(bedragen x € 1.000; ${years})`);
    expect(amounts(result).filter(({ year }) => year !== null)).toEqual([]);
    expect(result.diagnostics.map(({ code }) => code)).toContain("import/row-rejected");
  }
});
