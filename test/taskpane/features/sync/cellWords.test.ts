// Values of cells as people read them.
import { cellWords } from "../../../../src/taskpane/features/sync/cellWords";

it.each<[string | number, string, string]>([
  [110_000, "Bedrag", "110.000"],
  [-12.5, "Bedrag", "-12,50"],
  [2026, "Jaar", "2026"],
  ["", "Aanduiding", "leeg"],
  ["PM", "Aanduiding", "PM"],
])("%j in %s is %s", (value, column, words) => {
  expect(cellWords(value, column, "leeg")).toBe(words);
});
