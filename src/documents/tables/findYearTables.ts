// Finding the year tables of a document: a heading with years, in a row or one cell a line, and the rows
// below it that carry values or name a kind of row.
import { documentUnit } from "../amounts/documentUnit";
import { findUnit } from "../amounts/findUnit";
import type { SourceDocument, SourceRow } from "../source";
import { findYearRows } from "./findYearRows";
import { emptyRow, flowRow, looksLikeLabel, NATURE_COLUMN, standsBelow } from "./flowRow";
import { gridRow } from "./gridRow";
import { headingInTwoRows } from "./headingInTwoRows";
import { readKindColumn } from "./kindColumn";
import { type DraftRow, placeRows, valueColumnsOf } from "./placeRows";
import { splitBlocks } from "./splitBlocks";
import { findVerticalTable } from "./verticalTable";
import { type HeadingColumn, yearHeadingOf } from "./yearHeading";
import type { YearTable } from "./yearTable";

/** `isStop` tells rows that end a table whatever they look like: headings of measures. */
export function findYearTables(document: SourceDocument, isStop: (row: SourceRow) => boolean): YearTable[] {
  const tables: YearTable[] = [];
  const general = documentUnit(document)?.unit ?? 1;
  for (let at = 0; at < document.rows.length;) {
    const row = document.rows[at];
    const heading = row ? yearHeadingOf(row) : null;
    const table =
      row && heading
        ? buildTable(document, at, row, heading, general, isStop)
        : (findYearRows(document, at) ?? findVerticalTable(document, at, isStop));
    if (table) tables.push(...splitBlocks(document, table));
    at = table ? table.last + 1 : at + 1;
  }
  return tables;
}

function buildTable(
  document: SourceDocument,
  at: number,
  row: SourceRow,
  firstRow: readonly HeadingColumn[],
  general: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const divided = headingInTwoRows(firstRow, document.rows[at + 1]);
  const heading = divided ?? firstRow;
  const columns = valueColumnsOf(heading);
  const headingText = heading
    .filter((column) => !columns.includes(column))
    .map((column) => column.label)
    .join(" ")
    .trim();
  const unit = unitNear(document, row) ?? general;
  const drafts: DraftRow[] = [];
  let last = divided ? at + 1 : at;
  for (let next = last + 1; next < document.rows.length; next += 1) {
    const candidate = document.rows[next];
    if (!candidate || isStop(candidate) || yearHeadingOf(candidate)) break;
    if (isGroupLine(document, row, next)) {
      drafts.push({ label: candidate.text.replace(/:$/, ""), extras: [], values: [], source: candidate });
      continue;
    }
    if (!continues(document, row, document.rows[next - 1], candidate)) break;
    const draft =
      readRow(candidate, heading, columns, unit) ?? emptyRow(document, next, isStop, columns, unit);
    if (!draft || (row.layout === "flow" && standsBelow(row, drafts, draft, columns))) {
      if (row.layout === "flow" || !isNote(candidate)) break;
      continue;
    }
    drafts.push(draft);
    last = next;
  }
  if (drafts.length === 0) return null;
  const holding = withoutNatureColumn(columns, drafts);
  return {
    columns: holding,
    headingText,
    heading: row,
    rows: placeRows(readKindColumn(drafts), holding, row.layout),
    first: at,
    last,
    segment: row.segment,
  };
}

/** A column "Structureel" that only has words in it (`S`, `I`) holds no amounts. */
function withoutNatureColumn(
  columns: readonly HeadingColumn[],
  drafts: readonly DraftRow[],
): HeadingColumn[] {
  const hasWords = drafts.some((draft) => draft.extras.some((extra) => extra.heading === NATURE_COLUMN));
  return columns.filter((column) => !(hasWords && column.kind === "structural"));
}

/** The unit stated in the heading, shortly above it or below its rows: it tells small numbers from words. */
function unitNear(document: SourceDocument, heading: SourceRow): number | null {
  const above = document.rows.slice(Math.max(0, heading.index - 4), heading.index + 1).reverse();
  const below = document.rows.slice(heading.index + 1, heading.index + FARTHEST_NOTE);
  for (const row of [...above, ...below.filter((note) => note.text.length < LONGEST_NOTE)]) {
    const found = findUnit(row.text);
    if (found) return found.unit;
  }
  return null;
}

/** A note with the unit stands at most so many rows below the heading, and is short. */
const FARTHEST_NOTE = 30;
const LONGEST_NOTE = 70;

function continues(
  document: SourceDocument,
  heading: SourceRow,
  before: SourceRow | undefined,
  row: SourceRow,
): boolean {
  if (heading.table !== undefined) return row.table === heading.table;
  if (row.segment !== heading.segment && document.pages === undefined) return false;
  if (row.layout !== heading.layout) return false;
  const gap = (row.place.line ?? 0) - (before?.place.line ?? 0);
  return heading.layout !== "grid" || gap <= 3;
}

/** A line with a label alone between the rows of a table with tabs, right above one of them. */
function isGroupLine(document: SourceDocument, heading: SourceRow, at: number): boolean {
  const row = document.rows[at];
  const below = document.rows[at + 1];
  if (heading.layout !== "grid" || heading.table !== undefined || row?.layout !== "flow") return false;
  if (below?.layout !== "grid" || below.table !== undefined || yearHeadingOf(below)) return false;
  const line = row.place.line ?? 0;
  const above = document.rows[at - 1]?.place.line ?? 0;
  const isLabel = looksLikeLabel(row.text.replace(/:$/, ""));
  return (
    isLabel && line - above <= 2 && (below.place.line ?? 0) - line <= 2 && row.segment === heading.segment
  );
}

/** A short note between the rows of a table, such as its unit. */
function isNote(row: SourceRow): boolean {
  return row.text.length < 40 && findUnit(row.text) !== null;
}

function readRow(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
  unit: number,
): DraftRow | null {
  if (row.layout !== "flow") return gridRow(row, heading, columns, unit);
  return flowRow(row, columns, unit);
}
