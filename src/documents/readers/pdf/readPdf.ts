// PDF reader: text by its place on the page. Pages without text are named; a file with nothing but those,
// or with a password, is refused.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import { FileRefusal } from "../fileRefusal";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { buildPdfDocument } from "./buildPdfDocument";
import { openPdf } from "./loadPdfjs";
import { linesOfPage, type PageLine } from "./pageLine";
import { findRunningLines } from "./runningLines";
import { textColumns } from "./textColumns";
import { type PdfTextItem, uprightPieces } from "./textPiece";

const MOST_PAGES = 2_000;
const MOST_ITEMS = 1_000_000;

export interface ReadPages {
  readonly pages: PageLine[][];
  readonly heights: number[];
}

export async function readPdf(task: ReaderTask, bytes: Uint8Array): Promise<ReaderOutcome> {
  const opening = await openPdf(bytes);
  const stop = (): void => void opening.close();
  task.signal?.addEventListener("abort", stop, { once: true });
  try {
    const pdf = await opening.task.promise;
    const read = await readPages(task, pdf);
    return outcomeOf(task, read);
  } catch (error) {
    task.stopIfCancelled();
    throw asRefusal(task, error);
  } finally {
    task.signal?.removeEventListener("abort", stop);
    await opening.close();
  }
}

async function readPages(task: ReaderTask, pdf: PDFDocumentProxy): Promise<ReadPages> {
  if (pdf.numPages > MOST_PAGES) {
    throw new FileRefusal("file/too-long", { file: task.file, count: pdf.numPages, limit: MOST_PAGES });
  }
  const result: ReadPages = { pages: [], heights: [] };
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const texts: PdfTextItem[] = content.items.filter((item) => "str" in item);
    items += texts.length;
    if (items > MOST_ITEMS)
      throw new FileRefusal("file/too-long", { file: task.file, count: items, limit: MOST_ITEMS });
    addPage(result, texts, viewport);
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

export function outcomeOf(task: ReaderTask, { pages, heights }: ReadPages): ReaderOutcome {
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (empty === pages.length) throw new FileRefusal("file/no-text", { file: task.file, pages: empty });
  const running = findRunningLines(pages, heights);
  const document = buildPdfDocument({ file: task.file, pages, running });
  const first = pages.findIndex((lines) => lines.length === 0) + 1;
  const place = { file: task.file, page: first, raw: "" };
  const data = { file: task.file, pages: empty };
  const diagnostics =
    empty === 0 ? [] : [createDiagnostic("file/no-text", place, data, { severity: "warning" })];
  return { document, diagnostics };
}

/** What pdfjs throws, by name: its classes are not the same in another thread. */
function asRefusal(task: ReaderTask, error: unknown): unknown {
  if (error instanceof FileRefusal || !(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new FileRefusal("file/encrypted", { file: task.file });
  const known = ["InvalidPDFException", "FormatError", "UnknownErrorException", "MissingPDFException"];
  return known.includes(error.name) ? task.unreadable("PDF", "damaged") : error;
}
