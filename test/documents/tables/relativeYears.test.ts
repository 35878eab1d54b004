// Counted years: the question about them says which of the run each amount is.
import { readMeasures } from "../../../src/documents/readMeasures";
import { readTextLines } from "../../../src/documents/readers/readTextLines";

test("a question about a counted year says that the first is asked, and how far this one is from it", () => {
  const text = ["Maatregel\tJaar 1\tJaar 2", "Besparing inkoop\t4.000\t6.000"].join("\n");
  const { diagnostics } = readMeasures(readTextLines("stuk.txt", text));
  const asked = diagnostics.filter(({ code }) => code === "import/amount-without-year");
  expect(asked.map(({ data }) => data)).toMatchObject([{ yearsAfterFirst: 0 }, { yearsAfterFirst: 1 }]);
});
