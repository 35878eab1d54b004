// The result of an import that gave nothing: one finding says why. And the one refusal that needs no reader.
import type { DiagnosticData } from "../domain/diagnostics/catalogue";
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { ImportResult } from "../domain/importResult";
import type { FileCode } from "./readers/fileRefusal";
import type { SourceFile } from "./sourceFile";

/** Larger than any council document: reading it would only take memory. */
const MOST_BYTES = 40_000_000;

export function refusedImport<C extends FileCode>(
  file: string,
  code: C,
  data: DiagnosticData[C],
): ImportResult {
  return {
    set: null,
    diagnostics: [createDiagnostic(code, { file, raw: "" }, data)],
    count: { seen: 0, read: 0, asked: 0, rejected: 0, reasons: {} },
    rejected: [],
    source: [],
  };
}

/** Null when the file has a size that can be read. */
export function refuseTooLarge({ name, bytes }: SourceFile): ImportResult | null {
  if (bytes.length <= MOST_BYTES) return null;
  return refusedImport(name, "file/too-large", { file: name, bytes: bytes.length, limit: MOST_BYTES });
}
