// The law of import over formats: the same made-up sets printed as real files, read back through the readers.
// LAW_RUNS sets the number of runs per arrangement (few in the daily checks), LAW_SEED which sets are made up.
import fc from "fast-check";
import { readDocument } from "../../src/documents/readDocument";
import { printers } from "./formats/printers";
import { judge } from "./law/compare";
import { arrangements } from "./law/layouts";
import { truths } from "./law/truth";

const runs = Number(process.env.LAW_RUNS ?? 3);
const seed = Number(process.env.LAW_SEED ?? 1);

describe.each(Object.entries(printers))("%s", (extension, print) => {
  it.each(arrangements.filter((one) => extension !== "pdf" || !one.merged))(
    "has no silent error in $name",
    async ({ blocks, says, unambiguous }) => {
      let total = 0;
      let read = 0;
      await fc.assert(
        fc.asyncProperty(
          truths.map((truth) => says?.(truth) ?? truth),
          async (truth) => {
            const bytes = await print({ blocks: blocks(truth) });
            const verdict = judge(truth, await readDocument({ name: `set.${extension}`, bytes }));
            total += verdict.total;
            read += verdict.read;
            expect(verdict.silent).toEqual([]);
          },
        ),
        { numRuns: runs, seed },
      );
      if (unambiguous && runs >= 20) expect(read / total).toBeGreaterThanOrEqual(0.95);
    },
    600_000,
  );
});
