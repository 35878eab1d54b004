// Rows of text laid out in columns: remarks beside amounts, amounts on lines of their own, and rows that nobody
// understands, which are told.
import { readDocument } from "../../../src/documents/readDocument";

const HEADING = `Kadernota Zonnedijk

Voorstel 1: Minder inkopen

                   2025                   2026             2027
Kosten loket       25.000                 30.000           26.000
`;

async function read(rows: string) {
  const bytes = new TextEncoder().encode(HEADING + rows);
  const { set, count, diagnostics } = await readDocument({ name: "a.txt", bytes });
  const lines = set?.measures.flatMap((measure) => measure.lines) ?? [];
  const amounts = lines.map(({ amounts: own }) => own.map((one) => [one.year, one.type, one.cents]));
  const told = diagnostics.filter(({ severity }) => severity !== "info");
  return { lines: amounts, count, told: told.map(({ code, place }) => `${code} ${place.line}`) };
}

describe("a row of text laid out in columns", () => {
  it("is read with the remarks in its cells", async () => {
    const { lines, told, count } = await read(
      "Kosten balie       25.000 per jaar        PM (nadeel)      ca. 9.000\n",
    );
    expect(lines[1]).toEqual([
      [2025, "money", 2_500_000],
      [2026, "pm", null],
      [2027, "unsettled", null],
    ]);
    expect(told).toEqual(["import/amount-unreadable 7"]);
    expect(count).toMatchObject({ seen: 6, read: 5, asked: 1 });
  });

  it("goes on with the amounts below it that have no label", async () => {
    const { lines, count } = await read(
      "Besparing          -1.000\n                                          -2.000\n                                                           -3.000\n",
    );
    expect(lines[1]).toEqual([
      [2025, "money", -100_000],
      [2026, "money", -200_000],
      [2027, "money", -300_000],
    ]);
    expect(count).toMatchObject({ seen: 6, read: 6 });
  });

  it("does not take the amount above a label that has none", async () => {
    const { lines, told } = await read(
      "Besparing loket    -1.000\n                                          -2.000\nBesparing balie\n",
    );
    expect(lines[1]).toEqual([[2025, "money", -100_000]]);
    expect(told).toContain("import/row-rejected 8");
  });
});

it("tells each row below a table that nobody understood", async () => {
  const { told, count } = await read(
    "Kosten kern 25.000 12.000 ca. 25.000\nKosten wijk 1.000 of 22.000 (S)\n",
  );
  expect(told).toEqual(["import/row-rejected 7", "import/row-rejected 8"]);
  expect(count.reasons).toEqual({ "table-not-understood": 5 });
});
