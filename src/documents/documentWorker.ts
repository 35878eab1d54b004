// The thread in which a document is read, reader and rules together: the pane stays free, and ending the
// thread ends the reading at once, wherever it is.
import { readDocument } from "./readDocument";
import type { ReadRequest, WorkerMessage } from "./workerMessages";

self.addEventListener(
  "message",
  ({ data: { sheets, ...file } }: MessageEvent<ReadRequest>) => {
    const onProgress = (fraction: number): void => tell({ type: "progress", fraction });
    readDocument(file, { onProgress, ...(sheets ? { sheets } : {}) }).then(
      (result) => tell({ type: "done", result }),
      (error: unknown) => tell({ type: "failed", reason: reasonOf(error) }),
    );
  },
  { once: true },
);

function tell(message: WorkerMessage): void {
  self.postMessage(message);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
