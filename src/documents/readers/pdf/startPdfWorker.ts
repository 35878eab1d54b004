// The thread in which pdfjs works in the add-in. On its own because only a bundler understands it.

export function startPdfWorker(): Worker {
  return new Worker(new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url), { type: "module" });
}
