// Import in a thread of its own: passes on its progress and its answer. Cancelling ends the thread, so it is
// heard at once; a thread that breaks off is a finding.
import { refusedImport } from "../documents/refusedImport";
import type { ImportOptions, SourceFile } from "../documents/sourceFile";
import type { ReadRequest, WorkerMessage } from "../documents/workerMessages";
import type { ImportResult } from "../domain/importResult";

/** pdfjs greets whoever started the thread that it is loaded in. */
interface LibraryMessage {
  readonly type?: undefined;
}

/** Resolves always: bad input, cancelling and a crash are results with a finding (`file/...`). */
export function importInWorker(
  worker: Worker,
  file: SourceFile,
  { signal, onProgress, sheets }: ImportOptions,
): Promise<ImportResult> {
  return new Promise((resolve) => {
    const { name, bytes } = file;
    const finish = (result: ImportResult): void => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      resolve(result);
    };
    const cancel = (): void => finish(refusedImport(name, "file/cancelled", { file: name }));
    const crash = (reason: string): void => {
      finish(refusedImport(name, "file/internal", { file: name }));
      // People get the finding; whoever looks for the cause finds it where bugs of the page are.
      reportError(new Error(`reading ${name} broke off: ${reason}`));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage | LibraryMessage>) => {
      if (data.type === "progress") onProgress?.(data.fraction);
      else if (data.type === "done") finish(data.result);
      else if (data.type === "failed") crash(data.reason);
    });
    worker.addEventListener("error", (event) => crash(event.message));
    worker.addEventListener("messageerror", () => crash("an answer that cannot be passed on"));
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted) cancel();
    else worker.postMessage({ name, bytes, ...(sheets ? { sheets } : {}) } satisfies ReadRequest);
  });
}
