// Figures keep their order: one year chosen decides others.
import fc from "fast-check";
import { impliedYears, layoutsOf, pickYear } from "../../src/domain/yearsInOrder";

const four = [
  [2019, 2020],
  [2020, 2021],
  [2021, 2022],
  [2022, 2023],
];

test("knows every layout that keeps the order", () => {
  expect(layoutsOf(four)).toHaveLength(5);
  expect(
    layoutsOf([
      [2020, 2021],
      [2020, 2021],
    ]),
  ).toEqual([[2020, 2021]]);
  expect(layoutsOf(Array.from({ length: 14 }, () => Array.from({ length: 28 }, (_, i) => i)))).toBeNull();
});

test("the first figure in the second year leaves nothing to choose", () => {
  const picks = pickYear(four, {}, 0, 2020);
  expect(impliedYears(four, picks)).toEqual([2020, 2021, 2022, 2023]);
  expect(impliedYears(four, { 0: 2019 })).toEqual([2019, null, null, null]);
});

test("a pick that leaves no room for an earlier one lets it go", () => {
  expect(pickYear(four, { 3: 2022 }, 0, 2020)).toEqual({ 0: 2020 });
  expect(pickYear(four, { 3: 2023 }, 0, 2020)).toEqual({ 0: 2020, 3: 2023 });
});

test("what is implied is always a layout in order, whatever is picked in whatever order", () => {
  const pick = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 12 }), (chosen) => {
      let picks = {};
      for (const [figure, option] of chosen)
        picks = pickYear(four, picks, figure, four[figure]?.[option] ?? 0);
      const known = impliedYears(four, picks).filter((year) => year !== null);
      expect(known).toEqual([...new Set(known)].sort((a, b) => a - b));
      const [last] = chosen.slice(-1);
      if (last) expect(impliedYears(four, picks)[last[0]]).toBe(four[last[0]]?.[last[1]]);
    }),
  );
});
