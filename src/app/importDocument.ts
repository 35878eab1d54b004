// Import (use case): a file or pasted text becomes a measure set with findings. Nothing is written.
// The readers are loaded only when a document comes in, so that the pane starts light.
import type { ImportOptions, SourceFile } from "../documents/sourceFile";
import type { ImportResult } from "../domain/importResult";

export async function importDocument(file: SourceFile, options: ImportOptions = {}): Promise<ImportResult> {
  const { readDocument } = await import("../documents/readDocument");
  return readDocument(file, options);
}
