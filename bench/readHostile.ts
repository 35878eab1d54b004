// Reads one file in a thread of its own and reports what that cost this process, which does nothing else:
// `tsx readHostile.ts WORKER FILE [CANCEL_AFTER_MS]`.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { renderDiagnostic } from "../src/domain/diagnostics/renderDiagnostic";
import type { WorkerMessage } from "../src/documents/workerMessages";

const [workerFile = "", file = "", cancelAfter = ""] = process.argv.slice(2);
const name = basename(file);
const bytes = new Uint8Array(readFileSync(file));
const worker = new Worker(workerFile);

/** The longest that this thread, where the pane would be, was kept from its turn. */
let longestPause = 0;
let turn = performance.now();
const turns = setInterval(() => {
  longestPause = Math.max(longestPause, performance.now() - turn - 5);
  turn = performance.now();
}, 5);

const start = performance.now();
let told = 0;
worker.postMessage({ name, bytes });
worker.on("message", (message: WorkerMessage) => {
  if (message.type === "progress") told += 1;
  else void report(message);
});
if (cancelAfter !== "") setTimeout(() => void cancel(), Number(cancelAfter));

async function report(message: WorkerMessage): Promise<void> {
  const seconds = (performance.now() - start) / 1_000;
  clearInterval(turns);
  await worker.terminate();
  const result = message.type === "done" ? message.result : null;
  const [finding] = result?.diagnostics ?? [];
  const refusal = finding ? renderDiagnostic(finding, "nl") : "";
  const outcome = result === null ? "failed" : result.set ? "read" : finding?.code;
  const count = result?.count;
  print({
    outcome,
    names: result?.set ? true : refusal.includes(name),
    adds: count !== undefined && count.seen === count.read + count.asked + count.rejected,
    ran: "ran" in globalThis,
    seconds,
    worked: workedSeconds(),
    told,
    longestPause,
    megabytes: peakMemory(),
  });
}

async function cancel(): Promise<void> {
  const clicked = performance.now();
  await worker.terminate();
  print({ cancelled: performance.now() - clicked });
}

/** Processor time of all threads of this process: what others do on the machine is not in it. */
function workedSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Of this process alone, where the system tells; otherwise it may be that of the process that started it. */
function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return Number(peak ?? process.resourceUsage().maxRSS) / 1_024;
}

function print(report: object): void {
  console.log(JSON.stringify(report));
  process.exit(0);
}
