// Questions that are alike, and one answer for all of them.
import type { Amount, Candidate } from "../../src/domain/amount";
import {
  alikeGroups,
  candidateFor,
  questionGroups,
  settleAlternatives,
  settleReading,
  settleYear,
  settleYears,
  type QuestionGroup,
} from "../../src/domain/questionGroups";
import { settleAll } from "../../src/domain/settle";
import { exampleSet, importOf, lineOf, measure, money } from "../app/exampleSet";

function open(raw: string, ...candidates: readonly [number | null, number, string?][]): Amount {
  const readings = candidates.map(([year, cents, reason = "as-printed"]): Candidate => ({
    year,
    cents,
    reason,
  }));
  return { type: "unsettled", year: null, cents: null, raw, place: { file: "a", raw }, candidates: readings };
}

const first = open("60", [2024, 6000], [2025, 6000]);
const second = open("70", [2025, 7000], [2026, 7000]);
const set = {
  ...exampleSet(),
  controlTotals: [],
  reserves: [],
  measures: [
    measure(
      "A",
      "Een",
      lineOf("investment", "Kosten", first, second),
      lineOf("revenue", "Baten", first, second),
    ),
    measure("B", "Twee", lineOf("investment", "Kosten", money(null, 5), money(null, 6), money(2024, 7))),
    measure(
      "C",
      "Drie",
      lineOf("investment", "Kosten", open("85", [2024, 8500], [2024, 8_500_000])),
      lineOf("revenue", "Baten", open("-90", [2024, -9000], [2024, -9_000_000])),
      lineOf(
        "revenue",
        "Anders",
        open("7.00", [2024, 700, "decimal-point"], [2024, 70_000, "missing-zeros"]),
      ),
    ),
  ],
};
const groups = questionGroups(set);

function group<K extends QuestionGroup["kind"]>(kind: K): Extract<QuestionGroup, { kind: K }> {
  const found = groups.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found as Extract<QuestionGroup, { kind: K }>;
}

test("groups by line, by measure, and over the document by reading; a question of its own is in none", () => {
  expect(groups.map(({ kind, asked }) => [kind, asked.map(({ amount }) => amount.raw)])).toEqual([
    ["years", ["60", "70"]],
    ["years", ["60", "70"]],
    ["year", ["5", "6"]],
    ["reading", ["85", "-90"]],
  ]);
  expect(group("years").options).toEqual([
    [2024, 2025],
    [2025, 2026],
  ]);
});

test("lines with the same years to choose from are alike", () => {
  const [one, other, year] = groups;
  if (!one || !other || !year) throw new Error("three groups are needed");
  expect(alikeGroups(one, groups)).toEqual([other]);
  expect(alikeGroups(year, groups)).toEqual([]);
});

test("one answer settles the whole group", () => {
  const years = group("years");
  const unit = group("reading");
  const [, thousands = ""] = unit.readings;
  const settled = settleAll(
    { ...importOf(set), count: { seen: 9, read: 1, asked: 8, rejected: 0, reasons: {} } },
    [
      ...settleYears(years, [2024, 2026]),
      ...settleYear(group("year"), 2025, "begroting 2025"),
      ...settleReading(unit, thousands),
    ],
  );
  const amounts = (m: number, l: number) =>
    settled.set?.measures[m]?.lines[l]?.amounts.map(({ year, cents }) => [year, cents]);
  expect(amounts(0, 0)).toEqual([
    [2024, 6000],
    [2026, 7000],
  ]);
  expect(amounts(1, 0)).toEqual([
    [2025, 500],
    [2025, 600],
    [2024, 700],
  ]);
  expect([amounts(2, 0), amounts(2, 1)]).toEqual([[[2024, 8_500_000]], [[2024, -9_000_000]]]);
  expect(settled.count).toMatchObject({ read: 7, asked: 2 });
  expect(candidateFor(unit.asked[1]?.amount ?? first, thousands)?.cents).toBe(-9_000_000);
});

test("a sign that is unclear is one question for costs and for savings printed with a minus", () => {
  const signs = questionGroups({
    ...set,
    measures: [
      measure(
        "A",
        "Een",
        lineOf("investment", "", open("85", [2024, 8500], [2024, -8500])),
        lineOf("revenue", "", open("-90", [2024, 9000], [2024, -9000])),
      ),
    ],
  });
  // Turned in one is as printed in the other: not the same order, so not the same answer by position.
  expect(signs).toHaveLength(0);
});

test("a year that an amount cannot have is a bug of the caller", () => {
  expect(() => settleYears(group("years"), [2026, 2026])).toThrow(RangeError);
});

test("years that a document counts follow from the one year that a person gives", () => {
  const counted = { ...money(null, 6), yearsAfterFirst: 1 };
  const ofCounted = {
    ...set,
    measures: [measure("B", "Twee", lineOf("revenue", "", money(null, 5), counted))],
  };
  const [group] = questionGroups(ofCounted);
  const settled = group?.kind === "year" ? settleYear(group, 2027, "start") : [];
  expect(settled.map(({ decision }) => ("year" in decision ? decision.year : null))).toEqual([2027, 2028]);
});

describe("alternatives", () => {
  const ofA = open("10", [2024, 1000], [2024, 0, "not-chosen"]);
  const ofB = open("20", [2024, 2000], [2024, -2000], [2024, 0, "not-chosen"]);
  const choices = {
    ...set,
    measures: [
      measure(
        "A",
        "Een",
        { ...lineOf("net", "", ofA), alternative: "Scenario A" },
        { ...lineOf("net", "", ofB), alternative: "Scenario B" },
      ),
    ],
  };
  const asked = questionGroups(choices);
  const [question] = asked;
  if (question?.kind !== "alternative") throw new Error("no question about alternatives");
  const amountsOf = (...chosen: string[]) =>
    settleAll(importOf(choices), settleAlternatives(question, new Set(chosen))).set?.measures[0]?.lines.map(
      ({ amounts: [amount] }) => (amount?.type === "unsettled" ? amount.candidates.length : amount?.cents),
    );

  test("are one question, and no other", () => {
    expect(asked).toHaveLength(1);
    expect(question).toMatchObject({
      alternatives: ["Scenario A", "Scenario B"],
      of: ["Scenario A", "Scenario B"],
    });
  });

  test("what is not chosen counts nothing; what else is open of the chosen stays asked", () => {
    expect(amountsOf("Scenario A")).toEqual([1000, 0]);
    expect(amountsOf("Scenario B")).toEqual([0, 2]);
  });
});
