// The figures of findings, by code; differences are found minus expected.
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import { findingFigures, findingYear } from "../../../src/taskpane/components/findingFigures";
import { nl } from "../../../src/taskpane/messages/nl";

const place = { file: "a", raw: "" };

it("compares what is stated with what is found", () => {
  const stated = createDiagnostic("reserve/stated-mismatch", place, {
    reserve: "R",
    stated: 240_000_000,
    found: 239_600_000,
    approximation: "min",
  });
  expect(findingFigures(stated, nl.checks).map(({ cents }) => cents)).toEqual([
    240_000_000, 239_600_000, -400_000,
  ]);
});

it("compares a balance with its floor", () => {
  const broken = createDiagnostic("reserve/floor-broken", place, {
    reserve: "R",
    year: 2026,
    balance: 100,
    floor: 300,
  });
  expect(findingFigures(broken, nl.checks).map(({ label, cents }) => [label, cents])).toEqual([
    ["Eindstand", 100],
    ["Bodem", 300],
    ["Verschil", -200],
  ]);
  expect(findingYear(broken)).toBe(2026);
});

it("has none for a finding that is not about figures", () => {
  const unit = createDiagnostic("import/unit", place, { unit: 1000, phrase: "x € 1.000" });
  expect(findingFigures(unit, nl.checks)).toEqual([]);
  expect(findingYear(unit)).toBeUndefined();
});
