// A code that the document prints for more than one section: whose amounts are whose, and that it is said.
import { readDocument } from "../../../src/documents/readDocument";
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

async function read(second: string) {
  const lines = [
    "Voorstellen gemeente Testdam",
    "",
    "B-1 Sport en spel",
    "\t2020\t2021",
    "Investering\t62.000\t10.000",
    "",
    second,
    "\t2020\t2021",
    "Investering\t60.000\t11.000",
  ];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { set, diagnostics } = await readDocument({ name: "set.txt", bytes });
  const cents = set?.measures.map(({ code, lines: all }) => [
    code,
    all.flatMap((line) => line.amounts.map((amount) => amount.cents)),
  ]);
  const repeated = diagnostics.filter(({ code }) => code === "import/code-repeated");
  return { cents, repeated };
}

it("leaves each section its own amounts, and says that the code is printed twice", async () => {
  const { cents, repeated } = await read("B-1 Wegen en bruggen");
  expect(cents).toEqual([
    ["B-1", [6_200_000, 1_000_000]],
    ["B-1 (2)", [6_000_000, 1_100_000]],
  ]);
  expect(repeated).toMatchObject([
    { severity: "warning", place: { line: 7 }, data: { titles: ["Sport en spel", "Wegen en bruggen"] } },
  ]);
});

it("takes a section with the same title for the rest of the first, and says so too", async () => {
  const { cents, repeated } = await read("B-1 Sport en spel (vervolg)");
  expect(cents?.[0]).toEqual(["B-1", [6_200_000, 1_000_000, 6_000_000, 1_100_000]]);
  expect(repeated).toHaveLength(1);
});

it("says nothing of codes that differ", async () => {
  const { repeated } = await read("B-2 Wegen en bruggen");
  expect(repeated).toEqual([]);
});

const TWO_TITLES = [
  "# Ombuigingen",
  "",
  "## Maatregel 1: Fietspaden versoberen",
  "",
  "| | 2026 | 2027 |",
  "|---|---|---|",
  "| Besparing | 10.000 | 10.000 |",
  "",
  "## Maatregel 2: Bibliotheek inkrimpen",
  "",
  "| | 2026 | 2027 |",
  "|---|---|---|",
  "| Besparing | 20.000 | 20.000 |",
  "",
  "# Overzicht",
  "",
  "| Maatregel | 2026 | 2027 |",
  "|---|---|---|",
];

/** Each measure with what it saves in 2026, in euros. */
function savings(lines: readonly string[]) {
  const { set, diagnostics } = readMeasures(readTextLines("stuk.md", lines.join("\n")));
  const measures = set?.measures.map(({ code, lines: own }) => {
    const amounts = own.flatMap((line) => line.amounts.filter(({ year }) => year === 2026));
    return [code, amounts.map(({ cents }) => (cents ?? NaN) / 100)];
  });
  const told = diagnostics.filter(({ code }) => code === "import/code-repeated");
  return { measures, told: told.map(({ place }) => place.line) };
}

it("an overview below the last section adds nothing to it, and a title that is another's is told", () => {
  const rows = ["| 1 Zwembad verkopen | 11.000 | 11.000 |", "| 2 Bibliotheek inkrimpen | 20.000 | 20.000 |"];
  expect(savings([...TWO_TITLES, ...rows])).toEqual({
    measures: [
      ["1", [-10_000]],
      ["2", [-20_000]],
      ["1 (2)", [-11_000]],
    ],
    told: [19],
  });
});

it("titles of one word under one code in two tables are two measures", () => {
  const table = (...rows: string[]) => ["", "Overzicht", "", "| Maatregel | 2026 |", "|---|---|", ...rows];
  const first = table("| 3 Zwembad | 10.000 |", "| 4 Bibliotheek | 20.000 |");
  expect(
    savings(["# Besparingen", ...first, ...table("| 3 Fietspaden | 30.000 |", "| 5 Wegen | 40.000 |")]),
  ).toEqual({
    measures: [
      ["3", [-10_000]],
      ["4", [-20_000]],
      ["3 (2)", [-30_000]],
      ["5", [-40_000]],
    ],
    told: [14],
  });
});

it("a list that gives a code a wholly other title than its heading is worth a look", () => {
  const list = [
    "# Ombuigingen",
    "",
    "Dit zijn de maatregelen:",
    "",
    "1. Zwembad verkopen",
    "2. Bibliotheek inkrimpen",
    "",
  ];
  const { diagnostics } = readMeasures(
    readTextLines("stuk.md", [...list, ...TWO_TITLES.slice(2, 14)].join("\n")),
  );
  const told = diagnostics.filter(({ code }) => code === "import/title-differs");
  expect(told.map(({ severity, place }) => [severity, place.line])).toEqual([["warning", 5]]);
});
