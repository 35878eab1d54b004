// The sheets of a workbook as a reader hands them over: which there are, and the document that any choice of
// them makes.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { SourceDocument } from "../source";

export interface ReadSheet {
  readonly name: string;
  /** Rows with something in them; at least one. */
  readonly rows: number;
  readonly hidden: boolean;
  /** What was noticed on it, for when it counts. */
  readonly findings: readonly Diagnostic[];
}

export interface WorkbookSheets {
  /** In the order of the workbook. */
  readonly sheets: readonly ReadSheet[];
  readonly documentOf: (names: ReadonlySet<string>) => SourceDocument;
}
