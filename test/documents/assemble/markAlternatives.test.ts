// Alternatives by their names; tables without such names are not searched for what their totals add.
import type { DraftMeasure } from "../../../src/documents/assemble/draft";
import { markAlternatives } from "../../../src/documents/assemble/markAlternatives";

/** As much of a line as is looked at: its label, and the table with the totals. */
function draft(labels: readonly string[], onLook: () => void = () => undefined): DraftMeasure {
  const table = {
    get rows() {
      onLook();
      return [];
    },
  };
  const lines = labels.map((label) => ({ row: { row: { label } }, table }));
  return { title: "Sporthal", lines } as unknown as DraftMeasure;
}

it("marks the lines that name two alternatives", () => {
  const [marked] = markAlternatives([draft(["Kosten variant A", "Kosten variant B", "Kosten onderzoek"])]);
  expect(marked?.lines.map((line) => line.alternative)).toEqual(["variant A", "variant B", undefined]);
});

it("does not look at the tables of lines that name none", () => {
  let looks = 0;
  markAlternatives([draft(["Kosten", "Opbrengsten", "Onderzoek naar scenario's"], () => (looks += 1))]);
  expect(looks).toBe(0);
});
