// Amounts in words, and what only looks like one.
import { centsOf } from "../../../src/documents/amounts/printedAmount";
import { scanTextAmounts } from "../../../src/documents/amounts/scanTextAmounts";

function euros(text: string): number[] {
  return scanTextAmounts(text).flatMap(({ printed }) =>
    printed.type === "money" ? [centsOf(printed.number, printed.ownUnit ?? 1) / 100] : [],
  );
}

test.each<[string, number]>([
  ["brengt een ton minder op", 100_000],
  ["kost anderhalve ton", 150_000],
  ["een halve ton in 2026", 50_000],
  ["Eén miljoen extra", 1_000_000],
  ["twee en een half miljoen euro", 2_500_000],
  ["drie kwart miljoen", 750_000],
  ["eenmalig 45 mille nodig", 45_000],
  ["nog 2,5 ton extra", 250_000],
  ["vijfenveertigduizend euro", 45_000],
  ["tweeëndertigduizend euro", 32_000],
  ["honderdvijftigduizend euro", 150_000],
  ["tweehonderdduizend euro", 200_000],
  ["duizend euro", 1_000],
])("%s", (text, expected) => {
  expect(euros(text)).toEqual([expected]);
});

test.each([
  ["een ton restafval"],
  ["2 ton CO2"],
  ["1,5 miljoen bezoekers"],
  ["vijftigduizend inwoners"],
  ["miljoenen"],
  ["de betonnen rand"],
])("%s is no money", (text) => {
  expect(scanTextAmounts(text)).toEqual([]);
});

test("amounts in words and in figures come in reading order", () => {
  expect(euros("€ 85.000 hoger, een ton minder en 45 mille eenmalig")).toEqual([85_000, 100_000, 45_000]);
});
