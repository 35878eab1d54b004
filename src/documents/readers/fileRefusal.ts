// Why a file cannot be read at all. Readers throw it; readDocument turns it into the finding.
import type { DiagnosticCode, DiagnosticData } from "../../domain/diagnostics/catalogue";

export type FileCode = Extract<DiagnosticCode, `file/${string}`>;

export class FileRefusal<C extends FileCode = FileCode> extends Error {
  readonly code: C;
  readonly data: DiagnosticData[C];

  constructor(code: C, data: DiagnosticData[C]) {
    super(code);
    this.name = "FileRefusal";
    this.code = code;
    this.data = data;
  }
}
