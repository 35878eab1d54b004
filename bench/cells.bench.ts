// Cells through the real custom functions runtime of the workbench: (c) our function against one that always
// gives the same, in as many cells, each asking another measure or year. BENCH_CELLS sets how many.
import type { Host } from "../workbench/host/node/openHost";
import { madeUpLedger, years } from "./madeUpLedger";
import { enterBlock, openRuntimeHost, resultsSince } from "./runtimeHost";
import { describeRatios, median, processorTime } from "./spreadOfRatios";

const cells = Number(process.env["BENCH_CELLS"] ?? 10_000);
const pairs = Number(process.env["BENCH_PAIRS"] ?? 10);
const columns = years.length * 4;
const rows = Math.ceil(cells / columns);
const ledger = madeUpLedger(cells * 4);
/** Cells are entered in blocks, as fills and pastes are. */
const blockRows = Number(process.env["BENCH_BLOCK"] ?? 500);

/** Milliseconds by the clock, and of the processor. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** Until all cells have answered and the engine has taken the answers over. */
async function fill(host: Host, name: string): Promise<Took> {
  const start = performance.now();
  const used = processorTime();
  for (let row = 0; row < rows; row += blockRows) {
    const formulas = formulasFrom(name, row);
    const mark = host.log.mark();
    await enterBlock(row, formulas);
    await resultsSince(host, mark, formulas.length * columns);
    await host.values("Blad1!A1");
  }
  const took = { clock: performance.now() - start, processor: processorTime() - used };
  await host.settle();
  return took;
}

function formulasFrom(name: string, first: number): string[][] {
  return Array.from({ length: Math.min(blockRows, rows - first) }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const at = ((first + i) * 4 + Math.floor(j / years.length)) % ledger.measures.length;
      return `=${name}("${ledger.measures[at]?.code ?? ""}",${years[j % years.length] ?? 0})`;
    }),
  );
}

/** Cells of another function would share no stream: the sheet is empty again before the next fill. */
async function fillAndEmpty(host: Host, name: string): Promise<Took> {
  const took = await fill(host, name);
  const values = (await host.values(`Blad1!A1:T${rows}`)).flat();
  if (values.some((value) => typeof value !== "number")) throw new Error("a cell has no number");
  await enterBlock(
    0,
    Array.from({ length: rows }, () => Array<string>(columns).fill("")),
  );
  await host.settle();
  return took;
}

const host = await openRuntimeHost();
const { storeOfPage } = await import("../src/app/storeOfPage");
storeOfPage.replace(ledger);
const times: { ours: Took; constant: Took }[] = [];
for (let pair = -1; pair < pairs; pair += 1) {
  // Turn about, so that neither always comes second.
  const oursFirst = pair % 2 === 0;
  const first = await fillAndEmpty(host, oursFirst ? "NETEFFECT" : "CONSTANT");
  const second = await fillAndEmpty(host, oursFirst ? "CONSTANT" : "NETEFFECT");
  process.stdout.write(".");
  const time = oursFirst ? { ours: first, constant: second } : { ours: second, constant: first };
  if (pair >= 0) times.push(time);
}
const ratiosOf = (of: (took: Took) => number) =>
  describeRatios(times.map(({ ours, constant }) => of(ours) / of(constant)));
console.log(
  `(c) ${rows * columns} cells, ${times.length} pairs: ${median(times.map(({ ours }) => ours.clock)).toFixed(0)} ms; ` +
    `${ratiosOf(({ processor }) => processor)} times the processor time of a constant function, ` +
    `${ratiosOf(({ clock }) => clock)} times its time by the clock`,
);
host.dispose();
process.exit(0);
