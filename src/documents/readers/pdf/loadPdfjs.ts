// Loads pdfjs, only when a PDF comes in. The import has a thread of its own already, so pdfjs does its work
// there. Nothing is fetched from elsewhere and nothing in the file is run.
import type { PDFDocumentLoadingTask } from "pdfjs-dist";

export interface PdfOpening {
  readonly task: PDFDocumentLoadingTask;
  close(): Promise<void>;
}

export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  standInForMatrix();
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  await stayInThisThread();
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes away from whoever gave them.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  return { task, close: () => task.destroy() };
}

/** pdfjs starts no worker when it finds one here. */
async function stayInThisThread(): Promise<void> {
  const shared = globalThis as { pdfjsWorker?: unknown };
  shared.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}

/** pdfjs makes a matrix for drawing when it loads; reading text never uses it. */
function standInForMatrix(): void {
  const shared = globalThis as { DOMMatrix?: unknown };
  shared.DOMMatrix ??= function DrawingMatrix() {
    // Nothing is drawn.
  };
}
