// Large, broken and hostile files, each read in a thread of a fresh process: what comes of it, how long it takes,
// what memory it needs at most, and how soon the thread is gone after a click on cancel.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { hostileFiles } from "./hostileFiles";

interface Report {
  readonly outcome: string;
  readonly names: boolean;
  readonly adds: boolean;
  readonly ran: boolean;
  readonly seconds: number;
  /** Processor time. */
  readonly worked: number;
  readonly told: number;
  readonly longestPause: number;
  readonly megabytes: number;
}

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "sluitend-"));
const only = process.argv.slice(2);

async function bundled(entry: string): Promise<string> {
  const outfile = join(folder, `${entry}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${entry}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

async function report<T>(...parts: readonly string[]): Promise<T> {
  const { stdout } = await run(process.execPath, parts, { maxBuffer: 10_000_000 });
  return JSON.parse(stdout.trim().split("\n").pop() ?? "") as T;
}

const [worker, reader] = [await bundled("hostileWorker"), await bundled("readHostile")];
console.log(
  "| file | MB | outcome | seconds | processor | memory MB | progress | longest pause ms | cancel ms |",
);
console.log("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
try {
  for (const [name, [outcome, make]] of Object.entries(hostileFiles)) {
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
    const bytes = await make();
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const read = await report<Report>(reader, worker, file);
    const halfway = String(Math.round(read.seconds * 500));
    const stopped =
      read.seconds > 0.2 ? await report<{ cancelled: number }>(reader, worker, file, halfway) : null;
    const wrong = [
      ...(read.outcome === outcome ? [] : [`expected ${outcome}`]),
      ...(read.names && read.adds && !read.ran ? [] : ["names, count or script"]),
    ];
    const cells = [
      name,
      (bytes.length / 1e6).toFixed(1),
      [read.outcome, ...wrong].join(": "),
      read.seconds.toFixed(1),
      read.worked.toFixed(1),
      read.megabytes.toFixed(0),
      read.told,
      read.longestPause.toFixed(0),
      stopped?.cancelled.toFixed(0) ?? "-",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
