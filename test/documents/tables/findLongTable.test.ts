// Long tables: a row that says neither its year nor that it is a total makes all of them asked, and none dropped.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

const read = (...rows: string[]) =>
  readMeasures(
    readTextLines(
      "stuk.md",
      ["| Maatregel | Jaar | Besparing (x € 1.000) |", "|---|---|---|", ...rows].join("\n"),
    ),
  );

test("a row without a year between rows with one", () => {
  const { set, count } = read(
    "| Kade | 2027 | 50 |",
    "| Kade | 2028 | 60 |",
    "| Sluis | | 20 |",
    "| Brug | 2027 | 9 |",
  );
  const years = set?.measures.flatMap(({ lines }) =>
    lines.flatMap((line) => line.amounts.map((one) => one.year)),
  );
  expect(years).toEqual([null, null, null, null]);
  expect(count.asked).toBe(4);
});

test("rows behind a total without a year still count", () => {
  const { set } = read(
    "| Kade | 2027 | 50 |",
    "| Kade | 2028 | 60 |",
    "| Subtotaal | | 110 |",
    "| Brug | 2027 | 9 |",
  );
  const amounts = set?.measures.flatMap(({ lines }) => lines.flatMap((line) => line.amounts));
  expect(amounts?.map(({ year, cents }) => [year, cents])).toEqual([
    [2027, -5_000_000],
    [2028, -6_000_000],
    [2027, -900_000],
  ]);
});
