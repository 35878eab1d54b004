// Drafts: measures, lines and totals on their way from solved tables to a measure set. Their values keep
// every reading that is still possible; only the last step turns them into amounts or questions.
import type { Place } from "../../domain/diagnostics/place";
import type { Line, LineKind, MeasureStatus } from "../../domain/measureSet";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";

export interface DraftLine {
  /** Null while the document does not say whether the row costs, saves or nets. */
  readonly kind: LineKind | null;
  readonly description: string;
  /** The kind whose signs it shares, where a printed total proves that its table adds both kinds as printed. */
  readonly signsLike?: LineKind;
  readonly row: SolvedRow;
  readonly table: SolvedTable;
  /** The alternative that it belongs to: whether it counts is asked. */
  readonly alternative?: string;
  /** Of a credit: the measure that has its capital charges. */
  readonly chargesOf?: string;
  /** Whether it lasts, and where the document says so. */
  readonly nature?: { readonly is: NonNullable<Line["nature"]>; readonly place: Place };
  readonly programme?: string;
  readonly taskField?: string;
}

export interface DraftMeasure {
  readonly code: string;
  readonly title: string;
  readonly domain: string;
  readonly status: MeasureStatus;
  readonly place: Place;
  readonly lines: readonly DraftLine[];
  readonly responsible?: string;
  readonly certainty?: string;
  /** Rows of its section, for rules that look at its text. */
  readonly section?: {
    readonly first: number;
    readonly end: number;
    /** What its amounts are where their own sentence does not say; `net` for either. */
    readonly kind?: LineKind;
  };
}

export interface DraftTotal {
  readonly code?: string;
  /** Of a total that stands alone below measures: what it may total, as in `Controletotalen`, nearest first. */
  readonly mayTotal?: readonly string[];
  readonly label: string;
  readonly kind: LineKind | null;
  readonly signsLike?: LineKind;
  readonly row: SolvedRow;
  readonly table: SolvedTable;
}
