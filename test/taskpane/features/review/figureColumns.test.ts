// Figures in rows of about the same length, and a table only where it fits.
import {
  figureColumns,
  figureWidth,
  tableFits,
} from "../../../../src/taskpane/features/review/figureColumns";

const columns = (figures: string[], count: number, available: number) =>
  figureColumns(figures, count, available).gridTemplateColumns;

it.each([
  ["four that fit", ["-180.000"], 4, 288, 4],
  ["four that do not: two and two", ["-1.300.000"], 4, 288, 2],
  ["five that do not: three and two", ["-1.300.000"], 5, 288, 3],
  ["one that is wider than the pane", ["-1.300.000.000.000.000.000.000.000.000"], 2, 200, 1],
  ["words alone", ["te beoordelen"], 3, 288, 3],
])("%s", (_what, figures, count, available, expected) => {
  expect(columns(figures, count, available)).toBe(`repeat(${expected}, minmax(0, 1fr))`);
});

it("gives wider figures wider columns", () => {
  expect(figureWidth(["-12.300.000"])).toBeGreaterThan(figureWidth(["-1.300.000"]));
});

it("makes a table where labels and figures fit beside each other", () => {
  expect(tableFits(["-1.300.000"], 4, 418)).toBe(true);
  expect(tableFits(["-1.300.000"], 4, 288)).toBe(false);
  expect(tableFits(["-1.300.000"], 6, 418)).toBe(false);
});
