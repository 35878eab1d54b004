// Cells through the real custom functions runtime of the workbench: (c) our function against one that always
// gives the same, in as many cells; (d) one edit with all those cells there. BENCH_CELLS sets how many.
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { MeasureStore } from "../src/app/measureStore";
import type { Host } from "../workbench/host/node/openHost";
import { madeUpLedger, years } from "./madeUpLedger";
import { describeRatios, median } from "./spreadOfRatios";

const cells = Number(process.env["BENCH_CELLS"] ?? 10_000);
const pairs = Number(process.env["BENCH_PAIRS"] ?? 10);
const columns = years.length * 4;
const rows = Math.ceil(cells / columns);
const ledger = madeUpLedger(cells * 4);

type Json = { id: string; name: string };

/** What a program of ours in plain JavaScript prints. */
function asked(...lines: string[]): string {
  const program = ["--input-type=module", "-e", lines.join("\n")];
  return execFileSync(process.execPath, program, { encoding: "utf8" }).trim();
}

async function open(): Promise<{ host: Host; store: MeasureStore }> {
  process.env["SLUITEND_UNIVER"] = asked(
    'import { bundleUniver } from "./workbench/univer/bundleUniver.mjs";',
    'console.log(await bundleUniver("headless"));',
  );
  // The host is written for Jest, where modules know their folder by this name.
  Object.assign(globalThis, { __dirname: path.resolve("workbench/host/node") });
  const { openHost } = await import("../workbench/host/node/openHost");
  const { functions } = JSON.parse(
    asked(
      'import { generateFunctionsMetadata } from "./scripts/generateFunctionsMetadata.mjs";',
      "console.log(generateFunctionsMetadata().en);",
    ),
  ) as { functions: Json[] };
  const constant = { ...functions.find(({ id }) => id === "NETEFFECT"), id: "CONSTANT", name: "CONSTANT" };
  const host = await openHost({ functionsMetadata: { functions: [...functions, constant] } });
  const { storeOfPage } = await import("../src/app/storeOfPage");
  await import("../src/functions/associate");
  CustomFunctions.associate("CONSTANT", ((_: unknown, __: unknown, ___: unknown, invocation: Stream) => {
    invocation.setResult([[1]]);
  }) as never);
  storeOfPage.replace(ledger);
  return { host, store: storeOfPage };
}

type Stream = CustomFunctions.StreamingInvocation<number[][]>;

/** Cells are written in blocks of this many rows, as a fill or paste is; the engine of the workbench bears no more. */
const blockRows = 100;

/** Every cell asks another measure or year. Returns milliseconds until all have answered. */
async function fill(host: Host, name: string): Promise<number> {
  const start = performance.now();
  for (let row = 0; row < rows; row += blockRows) {
    const formulas = formulasFrom(name, row);
    await write(row, formulas);
    while (await isWaiting(host, row, formulas.length))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const time = performance.now() - start;
  await host.settle();
  return time;
}

/** Whether a cell of the block has no number yet. */
async function isWaiting(host: Host, row: number, height: number): Promise<boolean> {
  const last = String.fromCharCode(64 + columns);
  const values = await host.values(`Blad1!A${row + 1}:${last}${row + height}`);
  return values.some((cells) => cells.some((cell) => typeof cell !== "number"));
}

function formulasFrom(name: string, first: number): string[][] {
  return Array.from({ length: Math.min(blockRows, rows - first) }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const at = ((first + i) * 4 + Math.floor(j / years.length)) % ledger.measures.length;
      return `=${name}("${ledger.measures[at]?.code ?? ""}",${years[j % years.length] ?? 0})`;
    }),
  );
}

async function empty(host: Host): Promise<void> {
  await write(
    0,
    Array.from({ length: rows }, () => Array<string>(columns).fill("")),
  );
  await host.settle();
}

/** One amount changes: how many cells hear of it, and milliseconds until the last has. */
async function edit(host: Host, store: MeasureStore, cents: number): Promise<{ cells: number; ms: number }> {
  const [first, ...others] = ledger.amounts;
  if (first === undefined) throw new Error("a ledger without amounts");
  const mark = host.log.mark();
  const start = performance.now();
  store.replace({ ...ledger, amounts: [{ ...first, cents }, ...others] });
  const results = () => host.log.calls(mark).filter(({ step }) => step === "result");
  while (results().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const ms = performance.now() - start;
  await host.settle();
  return { cells: results().flatMap((call) => call.cells).length, ms };
}

async function write(row: number, formulas: string[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRangeByIndexes(row, 0, formulas.length, columns).formulas = formulas;
    await context.sync();
  });
}

async function fillAndEmpty(host: Host, name: string): Promise<number> {
  const time = await fill(host, name);
  await empty(host);
  return time;
}

const { host, store } = await open();
const times: { ours: number; constant: number }[] = [];
for (let pair = -1; pair < pairs; pair += 1) {
  // Turn about, so that neither always comes second.
  const oursFirst = pair % 2 === 0;
  const first = await fillAndEmpty(host, oursFirst ? "NETEFFECT" : "CONSTANT");
  const second = await fillAndEmpty(host, oursFirst ? "CONSTANT" : "NETEFFECT");
  process.stdout.write(".");
  const time = oursFirst ? { ours: first, constant: second } : { ours: second, constant: first };
  if (pair >= 0) times.push(time);
}
console.log(
  `(c) ${rows * columns} cells: ${median(times.map(({ ours }) => ours)).toFixed(0)} ms, ` +
    `${describeRatios(times.map(({ ours, constant }) => ours / constant))} times a constant function`,
);
await fill(host, "NETEFFECT");
const edits: { cells: number; ms: number }[] = [];
for (let run = 0; run < 11; run += 1) edits.push(await edit(host, store, 100_000 + run));
console.log(
  `(d) one edit among ${ledger.amounts.length} amounts with ${rows * columns} cells there: ` +
    `${median(edits.map((each) => each.cells))} cell(s) pushed, ${median(edits.map(({ ms }) => ms)).toFixed(0)} ms ` +
    "to the last push (Office.js gathers results for up to 200 ms)",
);
host.dispose();
process.exit(0);
