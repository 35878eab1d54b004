// What the page and the thread that reads documents say to each other. One thread reads one file.
import type { ImportResult } from "../domain/importResult";
import type { SourceFile } from "./sourceFile";

/** To the thread: the file, and which of its sheets count. */
export interface ReadRequest extends SourceFile {
  readonly sheets?: readonly string[];
}

/** From the thread. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "done"; readonly result: ImportResult }
  /** A bug: input that cannot be read is a result with a finding. */
  | { readonly type: "failed"; readonly reason: string };
