// Sums per year with what they leave out.
import type { Amount } from "../../../../src/domain/amount";
import type { Measure } from "../../../../src/domain/measureSet";
import { countUnsettled, effectsOf, yearsToShow } from "../../../../src/taskpane/features/review/effects";
import { fictionalImport } from "../../fake/fictionalImport";

const measures = fictionalImport.set?.measures ?? [];
const place = { file: "a", raw: "5" };
const yearless: Amount = { type: "money", year: null, raw: "5", place, cents: 500 };
const odd: Measure = {
  code: "X",
  title: "",
  domain: "",
  status: "uitgewerkt",
  lines: [{ kind: "net", description: "", amounts: [yearless, { ...yearless, year: 2031 }] }],
};

it("adds investments and revenue, and counts what is no money", () => {
  const effects = effectsOf(measures);
  expect(effects.get(2025)).toEqual({ cents: 17_750_000, money: 4, pm: 1, open: 1, unsettled: 0 });
  expect(effects.get(2026)).toMatchObject({ cents: -2_000_000, unsettled: 1 });
  expect(effects.get(2028)?.cents).toBe(-147_000_000);
});

it("keeps amounts without a year apart", () => {
  expect(effectsOf([odd]).get(null)?.cents).toBe(500);
  expect(yearsToShow([2025, 2026], [odd])).toEqual([null, 2025, 2026, 2031]);
  expect(yearsToShow([2025], measures)).toEqual([2025, 2026, 2027, 2028]);
});

it("counts what awaits a person", () => {
  expect(countUnsettled(measures)).toBe(1);
});
