// What the page and the thread that reads documents say to each other. One thread reads one file.
import type { ImportResult } from "../domain/importResult";

/** From the thread; the file itself (a `SourceFile`) is all that goes to it. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "done"; readonly result: ImportResult }
  /** A bug: input that cannot be read is a result with a finding. */
  | { readonly type: "failed"; readonly reason: string };
