// What the page makes of a reading thread: its progress, its answer, its end. The thread itself is tried in a
// browser (test/e2e/documentWorker.test.ts).
import { importDocument } from "../../src/app/importDocument";
import { importInWorker } from "../../src/app/importInWorker";
import { refusedImport } from "../../src/documents/refusedImport";
import type { WorkerMessage } from "../../src/documents/workerMessages";

const file = { name: "nota.txt", bytes: new Uint8Array([65]) };
const answer = refusedImport("nota.txt", "file/no-measures", { file: "nota.txt" });

/** A thread whose words the test speaks. */
class ThreadInHand extends EventTarget {
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: WorkerMessage | { sourceName: string }): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

function start(options: Parameters<typeof importInWorker>[2] = {}) {
  const thread = new ThreadInHand();
  return { thread, result: importInWorker(thread as unknown as Worker, file, options) };
}

const codes = ({ diagnostics }: typeof answer) => diagnostics.map(({ code }) => code);

const reported: string[] = [];
beforeEach(() => {
  reported.length = 0;
  Object.assign(globalThis, { reportError: (error: Error) => reported.push(error.message) });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "reportError");
});

test("the thread gets the file, and its progress and answer come through", async () => {
  const seen: number[] = [];
  const { thread, result } = start({ onProgress: (fraction) => seen.push(fraction) });
  thread.say({ type: "progress", fraction: 0.25 });
  thread.say({ sourceName: "worker" });
  thread.say({ type: "progress", fraction: 0.8 });
  expect(thread.ended).toBe(false);
  thread.say({ type: "done", result: answer });
  expect(await result).toBe(answer);
  expect(seen).toEqual([0.25, 0.8]);
  expect(thread.asked).toEqual([file]);
  expect(thread.ended).toBe(true);
});

test("cancelling ends the thread at once", async () => {
  const user = new AbortController();
  const { thread, result } = start({ signal: user.signal });
  user.abort();
  expect(thread.ended).toBe(true);
  expect(codes(await result)).toEqual(["file/cancelled"]);
});

test("what was cancelled before it began is not begun", async () => {
  const { thread, result } = start({ signal: AbortSignal.abort() });
  expect(codes(await result)).toEqual(["file/cancelled"]);
  expect(thread.asked).toEqual([]);
  expect(thread.ended).toBe(true);
});

test.each<[string, (thread: ThreadInHand) => void, string]>([
  ["a bug in the rules", (thread) => thread.say({ type: "failed", reason: "row is undefined" }), "row is"],
  [
    "a thread that cannot start or runs out of memory",
    (thread) => thread.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" })),
    "out of memory",
  ],
  [
    "an answer that cannot be passed on",
    (thread) => thread.dispatchEvent(new Event("messageerror")),
    "passed on",
  ],
])("%s is a finding, with the cause for whoever looks for it", async (_what, breakOff, cause) => {
  const { thread, result } = start();
  breakOff(thread);
  const { diagnostics, set } = await result;
  expect(set).toBeNull();
  expect(diagnostics).toMatchObject([{ code: "file/internal", place: { file: "nota.txt" } }]);
  expect(reported).toEqual([expect.stringContaining(cause)]);
  expect(thread.ended).toBe(true);
});

test("without threads the same file is read directly", async () => {
  expect(typeof Worker).toBe("undefined");
  expect(codes(await importDocument({ name: "leeg.txt", bytes: new Uint8Array() }))).toEqual(["file/empty"]);
});

test("a file too large is refused before anything is copied to a thread", async () => {
  Object.assign(globalThis, {
    Worker: function Unwanted() {
      throw new Error("no thread was needed");
    },
  });
  try {
    const result = await importDocument({ name: "groot.bin", bytes: new Uint8Array(40_000_001) });
    expect(codes(result)).toEqual(["file/too-large"]);
  } finally {
    Reflect.deleteProperty(globalThis, "Worker");
  }
});
