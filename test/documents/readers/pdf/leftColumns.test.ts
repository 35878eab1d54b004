// Figures that stand left in their column, as web pages print them, and pages of figures below named years.
import { readDocument } from "../../../../src/documents/readDocument";
import { draw, type Drawn, right, rowsOf } from "./drawPdf";

it("parts a label from the signed figure behind it that starts where the figures above do", async () => {
  const row = (y: number, label: string, ...values: string[]): Drawn[] => [
    [label, 60, y],
    ...values.map((value, at): Drawn => [value, 150 + at * 40, y]),
  ];
  const { rows } = await rowsOf(
    await draw([
      ...row(100, "Bedragen x € 1 mln", "2026", "2027"),
      ...row(130, "kosten", "1,2", "2,4"),
      [`nettobaten samen -0,6`, 150 - 81.2, 160],
      ["-1,2", 190, 160],
      ...row(190, "saldo", "0,6", "1,2"),
      ...row(220, "extra", "0,3", "0,4"),
    ]),
  );
  expect(rows).toContain("nettobaten samen | -0,6 | -1,2");
});

const table = (y: number, label: string, ...values: string[]): Drawn[] => [
  [label, 60, y],
  ...values.map((value, at): Drawn => [value, 300 + at * 100, y, right]),
];

it("puts a page of figures below named years beside its labels", async () => {
  const figures = (y: number, ...values: string[]): Drawn[] =>
    values.map((value, at): Drawn => [value, 150 + at * 100, y, right]);
  const bytes = await draw(
    [
      ...table(100, "Post (x € 1.000, - is voordeel)", "Begroting 2026", "Raming 2027"),
      ...table(120, "Dorpsvisie", "40", "41"),
      ...table(140, "Landschap", "25", "26"),
      ...table(160, "Archief", "12", "13"),
    ],
    [
      ...figures(100, "Raming 2028", "Raming 2029"),
      ...figures(120, "42", "43"),
      ...figures(140, "27", "28"),
      ...figures(160, "14", "15"),
    ],
  );
  const { set } = await readDocument({ name: "a.pdf", bytes });
  const amounts = set?.measures.map(({ title, lines }) => [
    title,
    ...lines.flatMap((one) => one.amounts.map(({ cents }) => (cents ?? 0) / 100_000)),
  ]);
  expect(amounts).toEqual([
    ["Dorpsvisie", 40, 41, 42, 43],
    ["Landschap", 25, 26, 27, 28],
    ["Archief", 12, 13, 14, 15],
  ]);
});

it("rejects small figures on a page of their own below other words", async () => {
  const bytes = await draw(
    [
      ...table(100, "Post (x € 1.000, - is voordeel)", "2026", "2027"),
      ...table(120, "Dorpsvisie", "40", "41"),
      ...table(140, "Landschap", "25", "26"),
    ],
    [
      ["Vervolg", 60, 80],
      ...table(130, "", "2028", "2029").slice(1),
      ...table(150, "", "42", "43").slice(1),
      ...table(170, "", "27", "28").slice(1),
    ],
  );
  const { count, diagnostics } = await readDocument({ name: "a.pdf", bytes });
  expect(count).toMatchObject({ read: 4, reasons: { "table-not-understood": 4 } });
  expect(diagnostics.filter(({ code }) => code === "import/row-rejected")).toHaveLength(2);
});
