// What stands above and beside the titles of a table: headings in two rows, explanations, legends, what pays for it.
import { readDocument } from "../../../src/documents/readDocument";

const read = (name: string, text: string) => readDocument({ name, bytes: new TextEncoder().encode(text) });

it("ends on the line below in text, and leaves the title to the heading above", async () => {
  const table =
    "Financiële              2026            2027\ngevolgen\nLasten                   120             165\n";
  const text = `Bedragen x € 1.000\n\n1.1 Dorpshuis open\nWat doen we? Het college wil het dorpshuis op\nzondag open houden.\n\n${table}`;
  const { set } = await read("a.txt", text);
  expect(set?.measures.map(({ title }) => title)).toEqual(["1.1 Dorpshuis open"]);
});

it("leaves explanations and bank accounts out of titles", async () => {
  const text = "Maatregel\tToelichting\tRekening\t2026\nHaven\tna overleg\tNL91ABNA0417164300\t62.000\n";
  const { set } = await read("a.tsv", text);
  expect(set?.measures.map(({ title }) => title)).toEqual(["Haven"]);
  expect(set?.measures[0]?.lines[0]?.amounts).toMatchObject([{ year: 2026 }]);
});

it("reads the words and legends of English tables", async () => {
  const text = "Brackets are savings (EUR).\n\nMeasure\t2026\t2027\nHarbour\t4.000\t(1.500)\n";
  const { set } = await read("a.tsv", text);
  expect(set?.measures[0]?.lines[0]?.amounts.map(({ cents }) => cents)).toEqual([400_000, -150_000]);
});

it("holds no total of measures behind what pays for them", async () => {
  const text =
    "Bedragen in euro\n\nPost\t2026\t2027\nKosten haven\t4.000\t5.000\nDekking: stelpost\t-4.000\t-5.000\nPer saldo\t0\t0\n";
  const { set, diagnostics } = await read("a.tsv", text);
  expect(set?.controlTotals).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("sum/total-mismatch");
});

it("takes a PM with its letter as one value in text", async () => {
  const { set } = await read(
    "a.txt",
    "Bedragen x € 1.000, - is voordeel\nPost 2026 2027 2028\nRente PM (V) -44 -45\n",
  );
  expect(set?.measures[0]?.lines[0]?.amounts.map(({ type }) => type)).toEqual(["pm", "money", "money"]);
});

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
