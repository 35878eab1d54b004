// Rows above the rows that they add, without the word total: they never count beside them in silence.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

/** The savings of each measure, in thousands; and what is said of parent rows. */
function read(...rows: string[]) {
  const head = ["# Besparingen", "", "| Maatregel | 2026 | 2027 |", "|---|---|---|"];
  const { set, diagnostics, count } = readMeasures(readTextLines("stuk.md", [...head, ...rows].join("\n")));
  const measures = set?.measures.map(({ title, lines }) => {
    const amounts = lines.flatMap((line) => line.amounts);
    return [
      title,
      ...amounts.map((one) =>
        one.type === "unsettled"
          ? one.candidates.map(({ cents }) => -cents / 100_000 || 0)
          : -(one.cents ?? NaN) / 100_000,
      ),
    ];
  });
  const told = diagnostics.flatMap((one) =>
    one.code === "import/parent-row"
      ? [[one.severity, one.place.line, one.data.is, one.data.rows.length]]
      : [],
  );
  return { measures, told, count };
}

const PARTS = [
  "| 3.1 Inkoop | 10.000 | 15.000 |",
  "| 3.2 Subsidies | 20.000 | 20.000 |",
  "| 4 Groen | 7.000 | 7.000 |",
];
const COUNTED = [
  ["Inkoop", 10, 15],
  ["Subsidies", 20, 20],
  ["Groen", 7, 7],
];

test("a code above its own sub-codes, when the sums fit in all years", () => {
  const { measures, told, count } = read("| 3 Zorg | 30.000 | 35.000 |", ...PARTS);
  expect(measures).toEqual(COUNTED);
  expect(told).toEqual([["info", 5, "sum", 2]]);
  expect(count).toMatchObject({ read: 6, rejected: 2, asked: 0, reasons: { subtotal: 2 } });
});

test("a code above its own sub-codes, when they fit in one year of two: asked", () => {
  const { measures, told } = read("| 3 Zorg | 30.000 | 36.000 |", ...PARTS);
  expect(measures).toEqual([["Zorg", [30, 0], [36, 0]], ...COUNTED]);
  expect(told.map(([, , is]) => is)).toEqual(["near", "near"]);
});

test("a code above its own sub-codes with amounts of its own counts, and that is told", () => {
  const { measures, told } = read("| 3 Zorg | 50.000 | 36.000 |", ...PARTS);
  expect(measures).toEqual([["Zorg", 50, 36], ...COUNTED]);
  expect(told).toEqual([["warning", 5, "counts", 2]]);
});

test("a printed total decides: with or without the parent", () => {
  const parent = "| 3 Zorg | 30.000 | 35.000 |";
  expect(read(parent, ...PARTS, "| Totaal | 37.000 | 42.000 |").measures).toEqual(COUNTED);
  const { measures, told } = read(parent, ...PARTS, "| Totaal | 67.000 | 77.000 |");
  expect(measures).toEqual([["Zorg", 30, 35], ...COUNTED]);
  expect(told).toEqual([]);
});

test("rows with a dash below a row without one", () => {
  const { measures } = read(
    "| Zorg | 30.000 | 35.000 |",
    "| - Inkoop | 10.000 | 15.000 |",
    "| - Subsidies | 20.000 | 20.000 |",
    "| Groen | 7.000 | 7.000 |",
  );
  expect(measures).toEqual(COUNTED);
});

test("parents within parents", () => {
  const { measures } = read(
    "| 3 Zorg | 30.000 | 35.000 |",
    "| 3.1 Jeugd | 12.000 | 15.000 |",
    "| 3.1.1 Inkoop | 10.000 | 12.000 |",
    "| 3.1.2 Vervoer | 2.000 | 3.000 |",
    "| 3.2 Subsidies | 18.000 | 20.000 |",
  );
  expect(measures).toEqual([
    ["Inkoop", 10, 12],
    ["Vervoer", 2, 3],
    ["Subsidies", 18, 20],
  ]);
});

test("without code or dash: asked where it can hardly be chance, and not where it easily is", () => {
  const rows = ["| Inkoop | 10.000 | 15.000 |", "| Subsidies | 20.000 | 20.000 |"];
  const flat = ["| Inkoop | 10.000 | 10.000 |", "| Subsidies | 20.000 | 20.000 |"];
  expect(read("| Zorg | 30.000 | 35.000 |", ...rows).measures?.[0]).toEqual(["Zorg", [30, 0], [35, 0]]);
  expect(read("| Zorg | 30.000 | 30.000 |", ...flat).measures?.[0]).toEqual(["Zorg", 30, 30]);
  const total = "| Totaal | 60.000 | 70.000 |";
  expect(read("| Zorg | 30.000 | 35.000 |", ...rows, total).measures?.[0]).toEqual(["Zorg", 30, 35]);
});
