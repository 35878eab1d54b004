// Loads pdfjs, only when a PDF comes in. The import has a thread of its own already, so pdfjs does its work
// there. Nothing is fetched from elsewhere and nothing in the file is run.
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { DrawingStep, PartShown } from "./shownText";

export interface PdfOpening {
  readonly task: PDFDocumentLoadingTask;
  /** How the page is drawn, step by step, without its images. */
  drawingOf(page: PDFPageProxy): Promise<DrawingStep[]>;
  close(): Promise<void>;
}

/** Whether a viewer that opens the file shows a part of its pages that may be switched off. */
export async function partsShown(pdf: PDFDocumentProxy): Promise<PartShown> {
  const config = await pdf.getOptionalContentConfig();
  return (part) => config.isVisible(part) !== false;
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
    // Images are never unpacked: only their places matter.
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  let stop: (() => void) | undefined;
  const drawingOf = (page: PDFPageProxy): Promise<DrawingStep[]> =>
    new Promise((resolve, reject) => {
      // pdfjs never answers this once the file is closed.
      stop = () => reject(new Error("closed"));
      page
        .getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS })
        .then(({ fnArray, argsArray }) =>
          fnArray.map((code, at) => ({ name: names.get(code) ?? "", values: valuesOf(argsArray[at]) })),
        )
        .then(resolve, reject);
    });
  const close = (): Promise<void> => {
    stop?.();
    return task.destroy();
  };
  return { task, drawingOf, close };
}

const WITHOUT_ANNOTATIONS = 0;

function valuesOf(values: unknown): readonly unknown[] {
  if (Array.isArray(values)) return values;
  return typeof values === "object" && values !== null ? Object.values(values) : [];
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
