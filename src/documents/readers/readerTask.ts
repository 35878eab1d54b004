// The task of one reader: the file, and a way to give the page its turn now and then, so that a click on
// cancel is heard within a fraction of a second however long the document is.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { SourceDocument } from "../source";
import type { ImportOptions } from "../sourceFile";
import { FileRefusal } from "./fileRefusal";
import type { WorkbookSheets } from "./workbookSheets";

/** Milliseconds of work between two turns of the page. */
const SLICE = 40;

export interface ReaderOutcome {
  readonly document: SourceDocument;
  /** How the format was read: sheets, delimiter, what was hidden. */
  readonly diagnostics: readonly Diagnostic[];
  /** For a workbook; `document` then holds all its sheets. */
  readonly workbook?: WorkbookSheets;
}

export class ReaderTask {
  readonly file: string;
  readonly signal: AbortSignal | undefined;
  readonly #onProgress: ((fraction: number) => void) | undefined;
  #since = Date.now();

  constructor(file: string, options: ImportOptions = {}) {
    this.file = file;
    this.signal = options.signal;
    this.#onProgress = options.onProgress;
  }

  /** Waits for the page when this slice of work has lasted long enough; throws when the user cancelled. */
  async breathe(): Promise<void> {
    this.stopIfCancelled();
    if (Date.now() - this.#since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = Date.now();
    this.stopIfCancelled();
  }

  stopIfCancelled(): void {
    if (this.signal?.aborted) throw new FileRefusal("file/cancelled", { file: this.file });
  }

  /** `fraction`: 0..1 of the reading itself; above 1 while the rules go on with what was read. */
  progress(fraction: number): void {
    this.#onProgress?.(fraction);
  }

  unreadable(format: string, reason: string): FileRefusal {
    return new FileRefusal("file/unreadable", { file: this.file, format, reason });
  }
}
