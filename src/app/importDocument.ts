// Import (use case): a file or pasted text becomes a measure set with findings. Nothing is written.
// In the pane a thread does the reading; readers and rules are never part of the page itself.
import { refuseTooLarge } from "../documents/refusedImport";
import type { ImportOptions, SourceFile } from "../documents/sourceFile";
import type { ImportResult } from "../domain/importResult";
import { importInWorker } from "./importInWorker";

export async function importDocument(file: SourceFile, options: ImportOptions = {}): Promise<ImportResult> {
  if (typeof Worker === "undefined") {
    // Tests and the command line have no such threads; a page always has, so it needs no second copy.
    const { readDocument } = await import(/* webpackIgnore: true */ "../documents/readDocument");
    return readDocument(file, options);
  }
  // Before the bytes are copied to the thread.
  const refused = refuseTooLarge(file);
  if (refused) return refused;
  const { startDocumentWorker } = await import("./startDocumentWorker");
  return importInWorker(startDocumentWorker(), file, options);
}
