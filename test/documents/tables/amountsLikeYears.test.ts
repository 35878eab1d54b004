// Amounts between 1900 and 2100 without a point look like years: in a table with years they are amounts.
import { readDocument } from "../../../src/documents/readDocument";

async function amounts(rows: string): Promise<unknown> {
  const csv = `Kosten in euro\n\nMaatregel;2026;2027;2028\n${rows}\n`;
  const { set } = await readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) });
  return set?.measures.map(({ title, lines }) => [
    title,
    ...lines.flatMap((line) => line.amounts.map(({ year, cents }) => `${year} ${(cents ?? 0) / 100}`)),
  ]);
}

it.each([
  ["Loket;1000;2000;2050", ["2026 1000", "2027 2000", "2028 2050"]],
  ["Loket;;2000;", ["2027 2000"]],
  ["Loket;;;2027", ["2028 2027"]],
  ["Loket;2000;2000;2000", ["2026 2000", "2027 2000", "2028 2000"]],
])("%s", async (row, expected) => {
  expect(await amounts(`${row}\nBalie;3000;4000;5000`)).toEqual([
    ["Loket", ...expected],
    ["Balie", "2026 3000", "2027 4000", "2028 5000"],
  ]);
});

it("still sees other years below as a heading", async () => {
  expect(await amounts("Loket;1000;1100;1200\nMaatregel;2029;2030;2031\nBalie;3000;4000;5000")).toEqual([
    ["Loket", "2026 1000", "2027 1100", "2028 1200"],
    ["Balie", "2029 3000", "2030 4000", "2031 5000"],
  ]);
});
