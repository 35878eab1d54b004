// The law of import as a property: made-up sets in every layout, read back. No amount wrong or missing in
// silence, ever; where a layout is unambiguous at least 95 % is read without a question.
// LAW_RUNS sets the number of runs per layout (fewer in the daily checks), LAW_SEED which sets are made up.
import fc from "fast-check";
import { readMeasures } from "../../src/documents/readMeasures";
import { readTextLines } from "../../src/documents/readers/readTextLines";
import { judge } from "./law/compare";
import { layouts } from "./law/layouts";
import { truths } from "./law/truth";

const runs = Number(process.env.LAW_RUNS ?? 40);
const seed = Number(process.env.LAW_SEED ?? 1);

describe.each(layouts)("$name", ({ render, says, unambiguous }) => {
  it("has no silent error", () => {
    let total = 0;
    let read = 0;
    fc.assert(
      fc.property(
        truths.map((truth) => says?.(truth) ?? truth),
        (truth) => {
          const verdict = judge(truth, readMeasures(readTextLines("set.txt", render(truth))));
          total += verdict.total;
          read += verdict.read;
          expect(verdict.silent).toEqual([]);
        },
      ),
      { numRuns: runs, seed },
    );
    if (unambiguous) expect(read / total).toBeGreaterThanOrEqual(0.95);
  }, 600_000);
});
