// Years on a page that words divide: lasten and baten below or beside each year.
import { readDocument } from "../../../../src/documents/readDocument";
import { draw, type Drawn, right } from "./drawPdf";

const cells = (y: number, label: string, ...values: string[]): Drawn[] => [
  [label, 60, y],
  ...values.flatMap((value, at): Drawn[] => (value === "" ? [] : [[value, 260 + at * 80, y, right]])),
];
const ROWS = [
  ...cells(160, "Nieuw zwembad", "120.000", "20.000", "130.000", "25.000"),
  ...cells(184, "Loket", "50.000", "", "51.000", ""),
  ...cells(208, "Parkeren", "", "75.000", "", "80.000"),
];

async function amounts(...heading: Drawn[]) {
  const { set } = await readDocument({ name: "a.pdf", bytes: await draw([...heading, ...ROWS]) });
  return set?.measures.map(({ title, lines }) => [
    title,
    ...lines.map(({ kind, amounts: own }) => [kind, ...own.map(({ year, cents }) => [year, cents])]),
  ]);
}

const EXPECTED = [
  [
    "Nieuw zwembad",
    ["investment", [2026, 12_000_000], [2027, 13_000_000]],
    ["revenue", [2026, -2_000_000], [2027, -2_500_000]],
  ],
  ["Loket", ["investment", [2026, 5_000_000], [2027, 5_100_000]]],
  ["Parkeren", ["revenue", [2026, -7_500_000], [2027, -8_000_000]]],
];

describe("years of a PDF that words divide", () => {
  it("stand above their words", async () => {
    const years: Drawn[] = [
      ["2026", 270, 112],
      ["2027", 430, 112],
    ];
    expect(await amounts(...years, ...cells(136, "Maatregel", "Lasten", "Baten", "Lasten", "Baten"))).toEqual(
      EXPECTED,
    );
  });

  it("stand between their words", async () => {
    const years: Drawn[] = [
      ["2026", 275, 136],
      ["2027", 435, 136],
    ];
    const words = cells(136, "Maatregel", "Lasten", "", "Lasten", "");
    expect(await amounts(...words, ...years, ["Baten", 312, 136], ["Baten", 472, 136])).toEqual(EXPECTED);
  });
});

describe("a table as narrow as its text", () => {
  const narrow = (y: number, label: string, ...values: string[]): Drawn[] => [
    [label, 50, y, { size: 9 }],
    ...values.map((value, at): Drawn => [value, 160 + at * 40, y, { right: true, size: 9 }]),
  ];
  const read = async (...rows: Drawn[][]) => {
    const years: Drawn[] = [
      ["2026", 162, 90, { size: 9 }],
      ["2027", 242, 90, { size: 9 }],
    ];
    const heading = [...years, ...narrow(102, "", "Lasten", "Baten", "Lasten", "Baten").slice(1)];
    const { set } = await readDocument({ name: "a.pdf", bytes: await draw([...heading, ...rows.flat()]) });
    return set?.measures.map(({ title, lines }) => [
      title,
      ...lines.map(({ amounts: own }) => own.map(({ cents }) => (cents ?? 0) / 100)),
    ]);
  };

  it("has its amounts apart from a label that comes close to them", async () => {
    const result = await read(
      narrow(116, "Wegen onderhoud", "100.000", "10.000", "110.000", "12.000"),
      narrow(130, "Groen", "50.000", "5.000", "55.000", "6.000"),
      narrow(144, "Sport en bewegen", "20.000", "2.000", "22.000", "3.000"),
    );
    expect(result).toEqual([
      ["Wegen onderhoud", [100_000, 110_000], [-10_000, -12_000]],
      ["Groen", [50_000, 55_000], [-5_000, -6_000]],
      ["Sport en bewegen", [20_000, 22_000], [-2_000, -3_000]],
    ]);
  });
});
