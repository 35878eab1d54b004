/** @jest-environment jsdom */
// Years beside each other only where their figures fit, and a table only with its labels.
import {
  figureColumns,
  figureWidth,
  tableFits,
} from "../../../../src/taskpane/features/review/figureColumns";

it.each([
  ["four that fit", ["-180.000"], 4, 288, "minmax(62px, max-content) repeat(3, 62px)"],
  ["four that do not", ["-1.300.000"], 4, 288, undefined],
  ["words, which may wrap", ["te beoordelen"], 3, 288, "minmax(76px, max-content) repeat(2, 76px)"],
])("%s", (_what, figures, count, available, expected) => {
  expect(figureColumns(figures, count, available)?.gridTemplateColumns).toBe(expected);
});

it("gives wider figures wider columns", () => {
  expect(figureWidth(["-12.300.000"])).toBeGreaterThan(figureWidth(["-1.300.000"]));
});

it("makes a table where labels and figures fit beside each other", () => {
  expect(tableFits(["-1.300.000"], 4, 418)).toBe(true);
  expect(tableFits(["-1.300.000"], 4, 288)).toBe(false);
  expect(tableFits(["-1.300.000"], 6, 418)).toBe(false);
});

it("gives every measure columns of one width, whatever years it has", () => {
  const widthOf = (count: number) =>
    /, (\d+px)/.exec(String(figureColumns(["-180.000"], count, 600)?.gridTemplateColumns))?.[1];
  expect(widthOf(5)).toBe(widthOf(4));
});
