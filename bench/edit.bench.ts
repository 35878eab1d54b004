// (d) One amount typed in the grid, with 10,000 cells of ours in the workbook: the add-in follows the tables, and
// the time runs from the edit to the last value that reaches a cell.
import type { Line, Measure, MeasureSet } from "../src/domain/measureSet";
import { importOf } from "../test/app/exampleSet";
import { years } from "./madeUpLedger";
import { enterBlock, openRuntimeHost } from "./runtimeHost";
import { median } from "./spreadOfRatios";

const measures = Number(process.env["BENCH_MEASURES"] ?? 500);
const runs = 11;
const file = "bench.txt";

function madeUpSet(): MeasureSet {
  const place = { file, line: 1, raw: "1" };
  const made = Array.from({ length: measures }, (_, i): Measure => {
    const amounts = years.map((year) => ({
      type: "money" as const,
      year,
      cents: (i + 1) * 100,
      raw: "1",
      place,
    }));
    const line: Line = { kind: "investment", description: "", amounts };
    const code = `M-${i + 1}`;
    return { code, title: code, domain: "", status: "uitgewerkt", lines: [line], place };
  });
  return {
    title: "Bench",
    organisation: "Bench",
    years,
    unit: 1,
    sign: "cost-positive",
    document: { name: file, hash: "bench" },
    measures: made,
    controlTotals: [],
    reserves: [],
  };
}

const host = await openRuntimeHost();
const { storeOfPage: store } = await import("../src/app/storeOfPage");
const { createAddIn } = await import("../src/app/createAddIn");
const { createExcelWorkbook } = await import("../src/excel/excelWorkbook");
const addIn = createAddIn({ workbook: createExcelWorkbook(), store, language: () => "nl" });
await addIn.start();
const { refused } = await addIn.applySync(importOf(madeUpSet()), []);
if (refused !== undefined) throw new Error(JSON.stringify(refused));
await host.settle();
const names = ["NETEFFECT", "INVESTMENT", "REVENUE"];
const formulas = Array.from({ length: measures }, (_, i) =>
  names.flatMap((name) => years.map((year) => `=${name}("M-${i + 1}",${year})`)),
);
await enterBlock(0, formulas);
await host.settle();
const present = new Set(host.log.calls().flatMap(({ cells }) => cells)).size;

/** Types an amount, and waits until nothing has come for a second. */
async function edit(euros: number): Promise<{ cells: number; ms: number }> {
  const mark = host.log.mark();
  const start = performance.now();
  let last = 0;
  let seen = 0;
  const typed = host.type("Effecten!F2", String(euros));
  while (last === 0 || performance.now() - last < 1_000) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const results = host.log.calls(mark).filter(({ step }) => step === "result").length;
    if (results > seen) [seen, last] = [results, performance.now()];
    if (last === 0 && performance.now() - start > 60_000) throw new Error("no cell heard of the edit");
  }
  await typed;
  const pushed = host.log.calls(mark).filter(({ step }) => step === "result");
  const [[shown] = []] = await host.values("Blad1!A1");
  if (shown !== euros) throw new Error(`the cell shows ${String(shown)} and not ${euros}`);
  return { cells: new Set(pushed.flatMap((call) => call.cells)).size, ms: last - start };
}

const edits: { cells: number; ms: number }[] = [];
for (let run = 0; run < runs; run += 1) edits.push(await edit(1_000 + run));
const times = edits.map(({ ms }) => ms);
console.log(
  `(d) one typed amount of ${measures * years.length} in Effecten, with ${present} cells of ours there: ` +
    `${median(edits.map(({ cells }) => cells))} cells pushed, ${median(times).toFixed(0)} ms ` +
    `(${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}) to the last push`,
);
host.dispose();
process.exit(0);
