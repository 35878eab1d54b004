// Loads pdfjs, and its worker in a thread of its own; only when a PDF comes in. Nothing is fetched from
// elsewhere and nothing in the file is run.
import type { PDFDocumentLoadingTask, PDFWorker } from "pdfjs-dist";

export interface PdfOpening {
  readonly task: PDFDocumentLoadingTask;
  /** Ends the reading and its thread. */
  close(): Promise<void>;
}

export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  const inNode = typeof Worker === "undefined";
  if (inNode) standInForMatrix();
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  let worker: PDFWorker | undefined;
  let thread: Worker | undefined;
  if (inNode) await useOneThread();
  else {
    const { startPdfWorker } = await import("./startPdfWorker");
    thread = startPdfWorker();
    worker = pdfjs.PDFWorker.create({ port: thread, verbosity: pdfjs.VerbosityLevel.ERRORS });
  }
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes away from whoever gave them.
    data: bytes.slice(),
    ...(worker ? { worker } : {}),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  return {
    task,
    async close() {
      await task.destroy();
      worker?.destroy();
      thread?.terminate();
    },
  };
}

/** Without threads (the command line, tests) pdfjs looks for its worker here; a page never comes here. */
async function useOneThread(): Promise<void> {
  const shared = globalThis as { pdfjsWorker?: unknown };
  shared.pdfjsWorker ??= await import(/* webpackIgnore: true */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
}

/** pdfjs makes a matrix for drawing when it loads; reading text never uses it. */
function standInForMatrix(): void {
  const shared = globalThis as { DOMMatrix?: unknown };
  shared.DOMMatrix ??= function DrawingMatrix() {
    // Nothing is drawn.
  };
}
