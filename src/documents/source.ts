// Source: a document as rows of cells, the one shape that every reader gives and all rules work on.
// What a reader knows for certain (columns, pages, headings) it says here; the rules never look at bytes.
import type { Place } from "../domain/diagnostics/place";

export interface SourceCell {
  readonly text: string;
  /** Column in the table, when the format knows it (tabs, pipes, DOCX, XLSX, HTML, CSV). */
  readonly column: number | null;
  /** Horizontal extent: characters in text, points in PDF. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/**
 * `grid`: columns are certain. `aligned`: horizontal positions are those of the page.
 * `flow`: only the order of the words is certain.
 */
export type RowLayout = "grid" | "aligned" | "flow";

export interface SourceRow {
  readonly index: number;
  readonly layout: RowLayout;
  readonly cells: readonly SourceCell[];
  /** The whole row as text. */
  readonly text: string;
  /** Place of the whole row. */
  readonly place: Place;
  /** Rows between two strong breaks (a page, a slide, several blank lines) share a segment. */
  readonly segment: number;
  /** Level of a heading, when the format says that this row is one. */
  readonly heading?: number;
  /** Number of the table that this row belongs to, when the format says so. */
  readonly table?: number;
  /** Stands in the margin of every page: a unit that it states goes for the whole document. */
  readonly running?: true;
  /** Lost cells that were empty, and nobody knows where: only the order of its amounts is certain. */
  readonly isShort?: true;
}

export interface SourceDocument {
  readonly file: string;
  /** Non-blank rows in reading order. */
  readonly rows: readonly SourceRow[];
  /** The document as lines of text, for excerpts; `place.line` counts in these. */
  readonly lines: readonly string[];
  /** Number of pages, when the format has pages. */
  readonly pages?: number;
}

/** The rows from `first` on, without a copy of them: rules that stop at the first row they do not know ask this of each row. */
export function* rowsFrom({ rows }: SourceDocument, first: number): Generator<SourceRow> {
  for (let at = first; at < rows.length; at += 1) {
    const row = rows[at];
    if (row) yield row;
  }
}

/** How far a row of flowing text is indented: its positions count from there. */
export function indentOf(row: SourceRow): number {
  return row.layout === "flow" ? (row.cells[0]?.start ?? 0) : 0;
}

/** Longer than any row of a table or heading: such a row is running text, and no rule needs to look inside. */
const LONGEST_ROW = 600;

export function isRunningText(row: SourceRow): boolean {
  return row.layout === "flow" && row.text.length > LONGEST_ROW;
}

/** A place for a part of a row. */
export function placeIn(row: SourceRow, raw: string): Place {
  return { ...row.place, raw };
}
