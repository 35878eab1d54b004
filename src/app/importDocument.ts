// Import (use case): a file or pasted text becomes a measure set with findings. Nothing is written.
// The readers are loaded only when a document comes in, so that the pane starts light.
import type { ImportResult } from "../domain/importResult";

/** A file from disk, or pasted text under a name of its own. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called with 0..1 while reading. */
  readonly onProgress?: (fraction: number) => void;
}

export async function importDocument(file: SourceFile, options: ImportOptions = {}): Promise<ImportResult> {
  const { readDocument } = await import("../documents/readDocument");
  return readDocument(file, options);
}
