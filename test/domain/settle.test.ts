// Settling: an unclear amount chosen, typed or opened again; count, sums and findings follow.
import { createDiagnostic } from "../../src/domain/diagnostics/createDiagnostic";
import type { ImportResult } from "../../src/domain/importResult";
import { settle } from "../../src/domain/settle";
import { exampleSet, importOf, lineOf, measure, money, unsettled } from "../app/exampleSet";

const at = { measure: 0, line: 0, amount: 1 };

function unclear(): ImportResult {
  const line = lineOf("investment", "Euro", money(2024, 100), unsettled(2025, 7, 700));
  const set = {
    ...exampleSet(),
    measures: [measure("A", "Een", line)],
    controlTotals: [
      { label: "Totaal", year: 2025, cents: 70_000, place: { file: "voorstel.txt", raw: "700" } },
    ],
    reserves: [],
  };
  const finding = createDiagnostic(
    "import/amount-malformed",
    { file: "voorstel.txt", raw: "7.00" },
    { measure: "A", year: 2025, raw: "7.00" },
    { question: { target: { code: "A", line: 0, amount: 1 }, candidates: [] } },
  );
  return {
    ...importOf(set),
    diagnostics: [finding],
    count: { seen: 2, read: 1, asked: 1, rejected: 0, reasons: {} },
  };
}

const amountOf = (result: ImportResult) => result.set?.measures[0]?.lines[0]?.amounts[1];
const codesOf = (result: ImportResult) =>
  result.diagnostics.map(({ code, severity }) => `${severity} ${code}`);

test("choosing a candidate makes it money, and the sums agree", () => {
  const settled = settle(unclear(), at, { kind: "choose", candidate: 1 });
  expect(amountOf(settled)).toMatchObject({
    type: "money",
    cents: 70_000,
    year: 2025,
    settled: { reason: "reading-1" },
  });
  expect(settled.count).toMatchObject({ seen: 2, read: 2, asked: 0 });
  expect(codesOf(settled)).toEqual(["info import/amount-malformed"]);
});

test("the other candidate gives a total that is not the printed one", () => {
  const settled = settle(unclear(), at, { kind: "choose", candidate: 0 });
  expect(codesOf(settled)).toEqual(["info import/amount-malformed", "error sum/total-mismatch"]);
});

test("a typed value keeps its reason, and its year when it is not given another", () => {
  const settled = settle(unclear(), at, { kind: "type", cents: 5, year: null, reason: "gebeld" });
  expect(amountOf(settled)).toMatchObject({
    type: "money",
    cents: 5,
    year: 2025,
    settled: { reason: "gebeld" },
  });
});

test("opened again it is what it was", () => {
  const before = unclear();
  const reopened = settle(settle(before, at, { kind: "choose", candidate: 1 }), at, { kind: "reopen" });
  expect(amountOf(reopened)).toEqual(amountOf(before));
  expect(reopened.count).toEqual(before.count);
  expect(codesOf(reopened)).toEqual(["warning import/amount-malformed", "warning sum/total-unsure"]);
});

test("the import given stays as it was; an amount that does not exist is a bug", () => {
  const before = unclear();
  const copy = structuredClone(before);
  settle(before, at, { kind: "choose", candidate: 1 });
  expect(before).toEqual(copy);
  expect(() => settle(before, { ...at, amount: 9 }, { kind: "reopen" })).toThrow(RangeError);
  expect(() => settle(before, at, { kind: "choose", candidate: 2 })).toThrow(RangeError);
});

test("a plain reading that was corrected goes back to what was read; a placeholder stays one", () => {
  const set = {
    ...exampleSet(),
    controlTotals: [],
    reserves: [],
    measures: [
      measure(
        "A",
        "Een",
        lineOf("investment", "", money(2024, 100), {
          type: "placeholder",
          year: 2025,
          cents: null,
          raw: "Xx",
          place: { file: "voorstel.txt", raw: "Xx" },
        }),
      ),
    ],
  };
  const before = importOf(set);
  for (const amount of [0, 1]) {
    const spot = { measure: 0, line: 0, amount };
    const typed = settle(before, spot, { kind: "type", cents: 5, year: null, reason: "gebeld" });
    expect(typed.set?.measures[0]?.lines[0]?.amounts[amount]).toMatchObject({ type: "money", cents: 5 });
    expect(settle(typed, spot, { kind: "reopen" }).set).toEqual(set);
  }
});

test("money without a year is asked until somebody gives one", () => {
  const line = lineOf("investment", "", money(null, 100));
  const set = { ...exampleSet(), controlTotals: [], reserves: [], measures: [measure("A", "Een", line)] };
  const count = { seen: 1, read: 0, asked: 1, rejected: 0, reasons: {} };
  const before = { ...importOf(set), count };
  const spot = { measure: 0, line: 0, amount: 0 };
  const settled = settle(before, spot, { kind: "type", cents: 10_000, year: 2025, reason: "begroting" });
  expect(settled.count).toMatchObject({ read: 1, asked: 0 });
  expect(settle(settled, spot, { kind: "reopen" })).toEqual(before);
});

/** A line that ends in an unclear amount of 2025 that goes on, in a set that runs to 2027. */
function goingOn(): ImportResult {
  const line = lineOf("investment", "Euro", { ...unsettled(2025, 7, 700), continuing: true });
  const set = {
    ...exampleSet(),
    years: [2025, 2026, 2027],
    measures: [measure("A", "Een", line)],
    controlTotals: [],
  };
  return { ...importOf(set), count: { seen: 1, read: 0, asked: 1, rejected: 0, reasons: {} } };
}

const yearsOf = (result: ImportResult) =>
  result.set?.measures[0]?.lines[0]?.amounts.map(({ year, cents }) => [year, cents]);

test("an amount that goes on counts in the later years once it is settled, and no longer when it is opened", () => {
  const first = { measure: 0, line: 0, amount: 0 };
  const settled = settle(goingOn(), first, { kind: "choose", candidate: 1 });
  expect(yearsOf(settled)).toEqual([
    [2025, 70_000],
    [2026, 70_000],
    [2027, 70_000],
  ]);
  expect(settled.count).toMatchObject({ seen: 1, read: 1, asked: 0 });
  const typed = settle(settled, first, { kind: "type", cents: 500, year: null, reason: "gebeld" });
  expect(yearsOf(typed)).toEqual([
    [2025, 500],
    [2026, 500],
    [2027, 500],
  ]);
  expect(yearsOf(settle(typed, first, { kind: "reopen" }))).toEqual([[2025, null]]);
});

test("a later year that somebody changed by itself keeps what was said", () => {
  const settled = settle(goingOn(), { measure: 0, line: 0, amount: 0 }, { kind: "choose", candidate: 1 });
  const later = { measure: 0, line: 0, amount: 2 };
  const changed = settle(settled, later, { kind: "type", cents: 9, year: null, reason: "gebeld" });
  const again = settle(
    changed,
    { measure: 0, line: 0, amount: 1 },
    { kind: "type", cents: 8, year: null, reason: "" },
  );
  expect(yearsOf(again)?.slice(1)).toEqual([
    [2026, 8],
    [2027, 9],
  ]);
});
