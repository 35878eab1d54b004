// The thread that reads documents, as the pane starts it, in a thread of Node: `self` is all that a browser adds.
import { parentPort } from "node:worker_threads";

const port = parentPort;
Object.assign(globalThis, {
  self: globalThis,
  addEventListener: (_: string, listen: (event: { data: unknown }) => void) =>
    port?.once("message", (data: unknown) => listen({ data })),
  postMessage: (message: unknown) => port?.postMessage(message),
});
void import("../src/documents/documentWorker");
