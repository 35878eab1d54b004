// The workbench's host for benchmarks of cells: the real Office.js with our functions and a constant one.
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Host } from "../workbench/host/node/openHost";

type Json = { id: string; name: string };
type Stream = CustomFunctions.StreamingInvocation<number[][]>;

/** What a program of ours in plain JavaScript prints. */
function asked(...lines: string[]): string {
  const program = ["--input-type=module", "-e", lines.join("\n")];
  return execFileSync(process.execPath, program, { encoding: "utf8" }).trim();
}

/** With `CONSTANT`, which takes what NETEFFECT takes, streams as it does, and always gives 1. */
export async function openRuntimeHost(): Promise<Host> {
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
  await import("../src/functions/associate");
  CustomFunctions.associate("CONSTANT", ((_: unknown, __: unknown, ___: unknown, invocation: Stream) => {
    invocation.setResult([[1]]);
  }) as never);
  return host;
}

/** Enters formulas from the first column of Blad1 on, as one block. */
export async function enterBlock(row: number, formulas: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const block = sheet.getRangeByIndexes(row, 0, formulas.length, formulas[0]?.length ?? 1);
    block.formulas = formulas.map((cells) => [...cells]);
    await context.sync();
  });
}

/** Resolves when the host has had this many first or new results since `mark`; gives when the last one came. */
export async function resultsSince(host: Host, mark: number, wanted: number): Promise<number> {
  let seen = mark;
  let results = 0;
  let last = performance.now();
  for (const end = last + 120_000; results < wanted && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { entries } = host.log;
    const before = results;
    for (; seen < entries.length; seen += 1) {
      const entry = entries[seen];
      if (entry?.kind === "call" && entry.step === "result") results += 1;
    }
    if (results > before) last = performance.now();
  }
  if (results < wanted) throw new Error(`${results} of ${wanted} results came`);
  return last;
}
