// Year budgets and covers from what a document states.
import { coverOf } from "../../src/domain/cover";
import type { Line, MeasureSet, ReserveStatement } from "../../src/domain/measureSet";
import { statedReserves } from "../../src/domain/yearBudget";
import { exampleSet, lineOf, measure, money } from "../app/exampleSet";

const place = { file: "voorstel.txt", raw: "" };
const stated = (parts: Partial<ReserveStatement>): ReserveStatement => ({
  reserve: "Algemene reserve",
  year: 2024,
  cents: 100,
  kind: "remaining",
  place,
  ...parts,
});
const setOf = (reserves: ReserveStatement[], ...lines: Line[]): MeasureSet => ({
  ...exampleSet(),
  reserves,
  measures: [measure("A", "Een", ...lines)],
});

test("what remains becomes a budget with the costs of that year, not with savings or other covers", () => {
  const lines = [
    lineOf("investment", "a", money(2024, 7), money(2025, 900)),
    lineOf("revenue", "b", money(2024, -3)),
    { ...lineOf("investment", "c", money(2024, 50)), cover: "subsidie" },
  ];
  expect(statedReserves(setOf([stated({})], ...lines))).toMatchObject([
    { year: 2024, yearBudget: 800, derived: { remaining: 100, claimed: 700 } },
  ]);
});

test("a printed budget goes before a derived one; a balance is an opening balance; no year is no row", () => {
  const reserves = [
    stated({ kind: "available", cents: 500 }),
    stated({}),
    stated({ kind: "balance", year: 2025, cents: 9 }),
    stated({ kind: "available", year: null }),
  ];
  expect(statedReserves(setOf(reserves))).toMatchObject([
    { year: 2024, yearBudget: 500, derived: null, opening: null },
    { year: 2025, yearBudget: null, derived: null, opening: 9 },
  ]);
});

test.each([
  ["the only reserve of the set", [stated({ post: "P" })], {}, "P"],
  ["none of several", [stated({ post: "P" }), stated({ post: "Q" })], {}, ""],
  ["its own, as Reserves calls it", [stated({ post: "P" }), stated({ post: "Q" })], { cover: "q" }, "Q"],
  ["the only post of the reserve it names", [stated({ post: "P" })], { cover: "algemene reserve" }, "P"],
  ["its own, whatever it is", [stated({ post: "P" })], { cover: "subsidie" }, "subsidie"],
  ["none, being a saving", [stated({})], { kind: "revenue" }, ""],
] as [string, ReserveStatement[], Partial<Line>, string][])(
  "a line is covered by %s",
  (_, reserves, parts, cover) => {
    const line = { ...lineOf("investment", "a", money(2024, 7)), ...parts };
    expect(coverOf(setOf(reserves, line), line)).toBe(cover);
  },
);
