// Headings whose years stand in a second row, below the words of the other columns.
import { readDocument } from "../../../src/documents/readDocument";

it("takes the words of the row above for the columns before the years", async () => {
  const rows = [
    "Plan (x € 1.000)",
    "Nr.\tProject\tKrediet\tAfschrijvingstermijn\tKapitaallasten",
    "\t\t\t(jaren)\t2026\t2027",
    "P1\tHaven\t1250\t40\t62\t61",
    "P2\tMaaier\t340\t8\t51\t50",
  ].join("\n");
  const result = await readDocument({ name: "a.tsv", bytes: new TextEncoder().encode(rows) });
  const measures = result.set?.measures ?? [];
  expect(measures.map(({ title }) => title)).toEqual(["Haven", "Maaier"]);
  const amounts = measures.flatMap(({ lines }) => lines.flatMap((one) => one.amounts));
  const inYear = amounts.filter(({ year }) => year !== null).map(({ cents }) => cents);
  expect(inYear).toEqual([6_200_000, 6_100_000, 5_100_000, 5_000_000]);
  // The credits are asked, and the terms are no money.
  expect(amounts.filter(({ year }) => year === null)).toHaveLength(2);
  expect(result.count).toMatchObject({ seen: 9, asked: 2, reasons: { "other-quantity": 2 } });
});
