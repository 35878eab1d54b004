// A crosscheck: what a careful controller compares in one document, each in a file of its own. It reads the
// finished set beside the text, and only ever adds findings.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import type { DraftMeasure } from "../assemble/draft";
import type { SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import type { MeasureText } from "./measureTexts";

export interface CrosscheckInput {
  readonly document: SourceDocument;
  readonly set: MeasureSet;
  readonly drafts: readonly DraftMeasure[];
  readonly tables: readonly SolvedTable[];
  /** Rows (index in the document) that belong to a table: their amounts are no sentences. */
  readonly inTable: ReadonlySet<number>;
  readonly texts: readonly MeasureText[];
}

export type Crosscheck = (input: CrosscheckInput) => readonly Diagnostic[];
