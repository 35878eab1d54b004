// The thread that reads one document. On its own, because only a bundler understands it.

export function startDocumentWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "documentWorker" */ new URL("../documents/documentWorker.ts", import.meta.url),
  );
}
