// One document settles another: only with a candidate that both share, in lines that print equally many amounts.
import { readMeasures } from "../../src/documents/readMeasures";
import { readTextLines } from "../../src/documents/readers/readTextLines";
import { settleFromSet } from "../../src/domain/settleFromSet";

const heading = "Maatregel 1: Samen inkopen\n\nWij kopen samen in.\n\n";
const full = readMeasures(
  readTextLines("vol.txt", `${heading}\t2024\t2025\t2026\ninvestering\t\t10.000\t5.000\n`),
);
const flat = readMeasures(
  readTextLines("plat.txt", `${heading}2024 2025 2026\n\ninvestering 10.000 5.000\n`),
);

it("takes the years of the other document", () => {
  expect(flat.count.asked).toBe(2);
  if (!full.set) throw new Error("not read");
  const { result, settled } = settleFromSet(flat, full.set);
  expect(settled).toBe(2);
  expect(result.count.asked).toBe(0);
  expect(result.set?.measures[0]?.lines[0]?.amounts.map((one) => [one.year, one.cents])).toEqual([
    [2025, 1000000],
    [2026, 500000],
  ]);
});

it("leaves open what the other document says otherwise", () => {
  const other = readMeasures(
    readTextLines("anders.txt", `${heading}\t2024\t2025\t2026\ninvestering\t\t10.000\t6.000\n`),
  );
  if (!other.set) throw new Error("not read");
  const { result, settled } = settleFromSet(flat, other.set);
  expect(settled).toBe(1);
  expect(result.count.asked).toBe(1);
});
