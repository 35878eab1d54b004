// The unit that a piece of text states, in the ways that municipalities print it, and what looks like one.
import { findUnit } from "../../../src/documents/amounts/findUnit";

test.each<[string, number]>([
  ["Bedragen x € 1.000", 1_000],
  ["(x € 1.000)", 1_000],
  ["x €1.000,-", 1_000],
  ["Omschrijving x € 1.000 2024 2025", 1_000],
  ["bedragen (€ x 1.000)", 1_000],
  ["euro x 1.000", 1_000],
  ["(x 1.000)", 1_000],
  ["(lasten, x 1.000)", 1_000],
  ["x 1.000\t2024\t2025", 1_000],
  ["Bedragen x 1.000", 1_000],
  ["Bedragen: x 1000", 1_000],
  ["Meerjarenraming 2024-2027 x 1.000", 1_000],
  ["Alle bedragen × duizend", 1_000],
  ["Lasten x1.000", 1_000],
  ["Tekort x 1.000 euro", 1_000],
  ["bedragen x\u00a01.000", 1_000],
  ["Bedragen x € 1 000", 1_000],
  ["(x 1\u202f000)", 1_000],
  ["x € 1 000 2024 2025", 1_000],
  ["x € 1 000 000", 1_000_000],
  ["Bedragen in € 1.000", 1_000],
  ["(in € 1.000)", 1_000],
  ["(in 1.000 euro)", 1_000],
  ["in eenheden van € 1.000", 1_000],
  ["Bedragen in €1.000 2026 2027", 1_000],
  ["Bedragen in € 1.000 | 2026", 1_000],
  ["Omschrijving (€ 1.000) 2026 2027", 1_000],
  ["x € 1,000", 1_000],
  ["in dzd. euro", 1_000],
  ["Bedragen x € 100.000", 100_000],
  ["(x € 100)", 100],
  ["(x 1 mln.)", 1_000_000],
  ["Bedragen * 1.000.000", 1_000_000],
  ["x € mln", 1_000_000],
  ["Raming 2024 x € 1.000", 1_000],
  ["Tabel 3 x € 1.000", 1_000],
  ["Bedragen in duizenden euro's", 1_000],
  ["Bedragen in euro's", 1],
  ["Bedragen in euro’s", 1],
  ["Lasten vanaf 2027 (bedragen in €)", 1],
  ["Bedragen in €", 1],
])("%s: %d", (text, unit) => {
  expect(findUnit(text)?.unit).toBe(unit);
});

test.each([
  "Kosten x\t1.000\t2.000",
  "Kosten x 1.000 2.000",
  "Kosten x  1.000",
  "Lasten *\t1.000",
  "Lasten * 1.000",
  "Perceel x\t€ 1.000",
  "Opvang, 3 x 1.000 uur",
  "Stageplaatsen, 3 x € 1.000",
  "Stageplaatsen (12 x 1.000)",
  "Onderhoud Xx 1.000",
  "Dit leidt in € 1.000 gevallen",
  "een bedrag van € 1.000.",
  "Lidmaatschap (€ 1.000)  1.000 1.000",
  "Oppassers, uren x € 100",
  "Kosten x 1.000.500",
  "Kosten x € 1 000 500",
  "Subsidie € 1,0 mln",
])("no unit: %s", (text) => {
  expect(findUnit(text)).toBeNull();
});

test("the phrase is what is printed, without the bracket behind it", () => {
  expect(findUnit("Tabel 3 (lasten, x 1.000)")?.phrase).toBe("x 1.000");
  expect(findUnit("Tabel 3 (bedragen x € 1.000)")?.phrase).toBe("x € 1.000");
});
