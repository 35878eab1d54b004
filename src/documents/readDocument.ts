// Reading a council document: bytes in, measure set and findings out. Never throws for bad input.
import type { ImportOptions, SourceFile } from "./sourceFile";
import type { ImportResult } from "../domain/importResult";

export async function readDocument(_file: SourceFile, _options: ImportOptions = {}): Promise<ImportResult> {
  return {
    set: null,
    diagnostics: [],
    count: { seen: 0, read: 0, asked: 0, rejected: 0, reasons: {} },
    rejected: [],
    source: [],
  };
}
