// PDF reader: text by its place on the page. Pages without text are named; a file with nothing but those,
// or with a password, is refused.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { FileRefusal } from "../fileRefusal";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { buildPdfDocument } from "./buildPdfDocument";
import { joinColumns } from "./columnsAcrossPages";
import { openPdf, partsShown, type PdfOpening } from "./loadPdfjs";
import { linesOfPage, type PageLine } from "./pageLine";
import { findRunningLines } from "./runningLines";
import { shownTexts } from "./shownText";
import { textColumns } from "./textColumns";
import { type PdfTextItem, uprightPieces } from "./textPiece";
import { visibleItems } from "./visibleItems";

const MOST_PAGES = 2_000;
const MOST_ITEMS = 1_000_000;

export interface ReadPages {
  readonly pages: PageLine[][];
  readonly heights: number[];
  /** Texts that are not seen, by page. */
  readonly hidden: number[];
}

export function noPages(): ReadPages {
  return { pages: [], heights: [], hidden: [] };
}

/** Bytes at the end of a file in which its end is marked. */
const TAIL = 2_048;

export async function readPdf(task: ReaderTask, bytes: Uint8Array): Promise<ReaderOutcome> {
  // pdfjs reads what there is of a file that was cut off: pages could be missing without a word.
  if (!String.fromCharCode(...bytes.subarray(-TAIL)).includes("%%EOF"))
    throw task.unreadable("PDF", "incomplete");
  const opening = await openPdf(bytes);
  const reading = (async () => readPages(task, await opening.task.promise, opening))();
  let stop = (): void => undefined;
  // pdfjs leaves some of its promises open when a file is closed: a cancel is answered without them.
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      void opening.close();
      reject(new Error("cancelled"));
    };
  });
  task.signal?.addEventListener("abort", stop, { once: true });
  try {
    return outcomeOf(task, await Promise.race([reading, cancelled]));
  } catch (error) {
    task.stopIfCancelled();
    throw asRefusal(task, error);
  } finally {
    task.signal?.removeEventListener("abort", stop);
    await opening.close();
  }
}

async function readPages(task: ReaderTask, pdf: PDFDocumentProxy, opening: PdfOpening): Promise<ReadPages> {
  if (pdf.numPages > MOST_PAGES) {
    throw new FileRefusal("file/too-long", { file: task.file, count: pdf.numPages, limit: MOST_PAGES });
  }
  const result = noPages();
  const isPartShown = await partsShown(pdf);
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const texts: PdfTextItem[] = content.items.filter((item) => "str" in item);
    items += texts.length;
    if (items > MOST_ITEMS)
      throw new FileRefusal("file/too-long", { file: task.file, count: items, limit: MOST_ITEMS });
    // A page whose drawing has errors is read as if all of it were visible.
    const drawing = await opening.drawingOf(page).catch(() => []);
    task.stopIfCancelled();
    const visible = visibleItems(texts, shownTexts(drawing, isPartShown));
    result.hidden.push(visible.hidden);
    addPage(result, visible.items, viewport);
    page.cleanup();
    task.progress(number / pdf.numPages);
    await task.breathe();
  }
  return result;
}

/** Adds the lines of the next page: our part of the reading, apart from what pdfjs does. */
export function addPage(
  read: ReadPages,
  texts: readonly PdfTextItem[],
  viewport: { readonly transform: readonly number[]; readonly height: number },
): void {
  const number = read.pages.length + 1;
  const { pieces, turned } = uprightPieces(texts, viewport.transform);
  const parts = [...textColumns(pieces), turned];
  read.pages.push(parts.flatMap((part) => linesOfPage(number, part)));
  read.heights.push(viewport.height);
}

export function outcomeOf(task: ReaderTask, { pages, heights, hidden }: ReadPages): ReaderOutcome {
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (empty === pages.length) throw new FileRefusal("file/no-text", { file: task.file, pages: empty });
  const running = findRunningLines(pages, heights);
  const { pages: body, moved } = joinColumns(pages.map((page) => page.filter((line) => !running.has(line))));
  const document = buildPdfDocument({ file: task.file, pages, body, running });
  const placeOfFirst = (wanted: (page: number) => boolean) => {
    const page = pages.findIndex((_, at) => wanted(at)) + 1;
    return { file: task.file, page, raw: "" };
  };
  const diagnostics: Diagnostic[] = [];
  if (empty > 0) {
    const place = placeOfFirst((at) => pages[at]?.length === 0);
    const data = { file: task.file, pages: empty };
    diagnostics.push(createDiagnostic("file/no-text", place, data, { severity: "warning" }));
  }
  const unseen = hidden.reduce((sum, count) => sum + count, 0);
  if (unseen > 0) {
    const place = placeOfFirst((at) => (hidden[at] ?? 0) > 0);
    diagnostics.push(createDiagnostic("import/text-skipped", place, { deleted: 0, hidden: unseen }));
  }
  const [firstMoved] = moved;
  if (firstMoved !== undefined) {
    const place = { file: task.file, page: firstMoved, raw: "" };
    diagnostics.push(createDiagnostic("import/columns-joined", place, { pages: moved }));
  }
  return { document, diagnostics };
}

/** What pdfjs throws, by name: its classes are not the same in another thread. */
function asRefusal(task: ReaderTask, error: unknown): unknown {
  if (error instanceof FileRefusal || !(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new FileRefusal("file/encrypted", { file: task.file });
  const known = ["InvalidPDFException", "FormatError", "UnknownErrorException", "MissingPDFException"];
  return known.includes(error.name) ? task.unreadable("PDF", "damaged") : error;
}
