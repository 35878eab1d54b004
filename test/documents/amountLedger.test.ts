// The amount ledger: an amount that was booked far into a long line hides none of the others in that line.
import { readMeasures } from "../../src/documents/readMeasures";
import { readTextLines } from "../../src/documents/readers/readTextLines";

it("sees every amount of a long line, wherever another one was read", () => {
  const filler = "Wij werken samen met de partners in de wijk aan betere toegang tot ondersteuning. ".repeat(
    14,
  );
  const line = `Eerder ging € 55.000 naar de wijk. ${filler}Er is ongeveer € 2,4 mln beschikbaar.`;
  expect(line.indexOf("€ 2,4")).toBeGreaterThan(1_000);
  const table = "Maatregel 1: Minder inhuur\n\t2025\t2026\nkosten\t10.000\t5.000\n";
  const text = `Voorstel over de Algemene Reserve\n${line}\n\n${table}`;
  const { count, rejected, set } = readMeasures(readTextLines("lang.txt", text));
  expect(set?.reserves.map((one) => one.cents)).toEqual([240_000_000]);
  expect(rejected.map((one) => one.place.raw)).toEqual(["€ 55.000"]);
  expect(count).toMatchObject({ seen: 4, read: 3, asked: 0, rejected: 1 });
});
