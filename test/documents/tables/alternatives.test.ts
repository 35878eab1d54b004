// Alternatives (scenarios, variants): wherever they stand, their amounts are asked and never added up in silence.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

const read = (...lines: string[]) => readMeasures(readTextLines("stuk.md", lines.join("\n")));

/** Each amount as `code alternative year: candidates`, in euros. */
function amounts(...lines: string[]): string[] {
  const { set } = read(...lines);
  return (set?.measures ?? []).flatMap(({ code, lines: all }) =>
    all.flatMap(({ alternative, amounts: own }) =>
      own.map((one) => {
        const cents =
          one.type === "unsettled" ? one.candidates.map((each) => each.cents) : [one.cents ?? NaN];
        return `${code} ${alternative ?? "-"} ${one.year ?? "?"}: ${cents.map((each) => each / 100).join(" ")}`;
      }),
    ),
  );
}

test("columns that are called scenarios: one measure, its amounts asked for each of them", () => {
  expect(
    amounts(
      "# Bibliotheek",
      "",
      "| | Scenario A | Scenario B |",
      "|---|---|---|",
      "| Kosten | 100.000 | 200.000 |",
      "| Besparing | 40.000 | 60.000 |",
    ),
  ).toEqual([
    "1 Scenario A ?: 100000 0",
    "1 Scenario A ?: -40000 0",
    "1 Scenario B ?: 200000 0",
    "1 Scenario B ?: -60000 0",
  ]);
});

test("columns with names of their own below words about alternatives; a total of each is none of the measure", () => {
  const { set, count } = read(
    "# Zwembad",
    "",
    "De raad kiest uit drie varianten.",
    "",
    "| Maatregel | Sluiten | Opknappen | Nieuwbouw |",
    "|---|---|---|---|",
    "| Kosten gebouw | 150.000 | 400.000 | 900.000 |",
    "| Kosten inrichting | 10.000 | 20.000 | 30.000 |",
    "| Totaal | 160.000 | 420.000 | 930.000 |",
  );
  expect(set?.controlTotals).toEqual([]);
  expect(count).toMatchObject({ asked: 6, rejected: 3, read: 0 });
  expect(new Set(set?.measures.flatMap(({ lines }) => lines.map((line) => line.alternative)))).toEqual(
    new Set(["Sluiten", "Opknappen", "Nieuwbouw"]),
  );
});

test("columns of parts that a total adds are no alternatives, whatever is said above", () => {
  const { set } = read(
    "# Wegen",
    "",
    "Er zijn meer varianten onderzocht.",
    "",
    "| Maatregel | Wijk A | Wijk B | Totaal |",
    "|---|---|---|---|",
    "| Kosten straat | 15.000 | 40.000 | 55.000 |",
    "| Kosten plein | 10.000 | 20.000 | 30.000 |",
  );
  expect(set?.measures.flatMap(({ lines }) => lines.filter((line) => line.alternative))).toEqual([]);
});

test("years within alternatives, in one heading or in two rows", () => {
  const expected = [
    "1 Variant 1 2026: -30000 0",
    "1 Variant 1 2027: -31000 0",
    "1 Variant 2 2026: -45000 0",
    "1 Variant 2 2027: -50000 0",
  ];
  expect(
    amounts(
      "Ombuigingen",
      "",
      "| Maatregel | Variant 1 2026 | Variant 1 2027 | Variant 2 2026 | Variant 2 2027 |",
      "|---|---|---|---|---|",
      "| Balie korter open | 30.000 | 31.000 | 45.000 | 50.000 |",
    ),
  ).toEqual(expected);
  expect(
    amounts(
      "Ombuigingen",
      "",
      "| | Variant 1 | | Variant 2 | |",
      "| Maatregel | 2026 | 2027 | 2026 | 2027 |",
      "|---|---|---|---|---|",
      "| Besparing balie | 30.000 | 31.000 | 45.000 | 50.000 |",
    ),
  ).toEqual(expected);
});

const SECTION = ["", "| Maatregel | 2026 |", "|---|---|"];

test("parts of a document under headings of scenarios tell of the same measures", () => {
  expect(
    amounts(
      "# Ombuigingen",
      "",
      "## Scenario 1: Behouden",
      ...SECTION,
      "| Lagere subsidies | 20.000 |",
      "| Samen inkopen | 5.000 |",
      "",
      "## Scenario 2: Afbouwen",
      ...SECTION,
      "| Lagere subsidies | 90.000 |",
      "| Samen inkopen | 5.000 |",
    ).sort(),
  ).toEqual([
    "1 Scenario 1: Behouden 2026: -20000 0",
    "1 Scenario 2: Afbouwen 2026: -90000 0",
    "2 Scenario 1: Behouden 2026: -5000 0",
    "2 Scenario 2: Afbouwen 2026: -5000 0",
  ]);
});

const VARIANTS = ["# Ombuigingen", ...SECTION, "| Variant A bus | 20.000 |", "| Variant B taxi | 50.000 |"];

test("rows of variants exclude each other, unless a total adds them", () => {
  expect(amounts(...VARIANTS)).toEqual(["1 Variant A bus 2026: -20000 0", "2 Variant B taxi 2026: -50000 0"]);
  expect(amounts(...VARIANTS, "| Totaal | 70.000 |")).toEqual(["1 - 2026: -20000", "2 - 2026: -50000"]);
});

test("one scenario alone excludes nothing", () => {
  expect(
    amounts("# Ombuigingen", ...SECTION, "| Scenario sluiting | 20.000 |", "| Inkoop | 5.000 |"),
  ).toEqual(["1 - 2026: -20000", "2 - 2026: -5000"]);
});
