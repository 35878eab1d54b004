// Placing rows: a table's rows with every placement of their values that the layout allows.
import { indentOf, type SourceRow } from "../source";
import { placeByColumn, placeByPosition, placementsByOrder } from "./placeValues";
import type { HeadingColumn } from "./headingColumn";
import type { Placement, TableRow, TableValue } from "./yearTable";

/** A row as split into label and values, before its values are placed. */
export interface DraftRow {
  readonly label: string;
  readonly extras: TableRow["extras"];
  readonly values: readonly TableValue[];
  readonly source: SourceRow;
  /** What a column of kinds says of the row (`Lasten`), when the table has one. */
  readonly kindText?: string;
  /** Where its values stand, when its own layout proves it. */
  readonly placement?: Placement;
}

/** Columns that hold amounts: what the heading calls a year, a total, or structural. */
export function valueColumnsOf(heading: readonly HeadingColumn[]): HeadingColumn[] {
  return heading.filter((column) => ["year", "total", "structural"].includes(column.kind));
}

/** The same where only their order tells columns apart: a quantity (`fte`) takes a place too. */
export function columnsInOrder(heading: readonly HeadingColumn[]): HeadingColumn[] {
  const amounts = valueColumnsOf(heading);
  return heading.filter((column) => amounts.includes(column) || column.kind === "other-quantity");
}

/** Every placement that the layout allows, for each row. */
export function placeRows(
  drafts: readonly DraftRow[],
  columns: readonly HeadingColumn[],
  layout: SourceRow["layout"],
): TableRow[] {
  const open = drafts.map((draft) => (draft.placement ? [] : draft.values));
  const values = open.map((row) => row.map(onPage));
  const keeps = keepsColumns(open, columns);
  const positions =
    layout === "aligned"
      ? placeByPosition(values, columns, halfPitch(columns))
      : keeps
        ? placeByPosition(values, columns, 1)
        : null;
  return drafts.map((draft, at) => ({
    label: draft.label,
    extras: draft.extras,
    values: draft.values,
    source: draft.source,
    ...(draft.kindText === undefined ? {} : { kindText: draft.kindText }),
    place: draft.source.place,
    placements: placementsOf(draft, columns, layout, draft.placement ?? positions?.[at]),
  }));
}

/** A value where it stands on the page: flowing text counts from its indent. */
function onPage(value: TableValue): TableValue {
  const indent = indentOf(value.row);
  return { ...value, start: value.start + indent, end: value.end + indent };
}

function placementsOf(
  draft: DraftRow,
  columns: readonly HeadingColumn[],
  layout: SourceRow["layout"],
  position: Placement | undefined,
): readonly Placement[] {
  if (layout === "grid" && draft.source.isShort !== true) {
    const exact = placeByColumn(draft.values, columns);
    if (exact) return [exact];
  } else if (position) return [position];
  const all = placementsByOrder(draft.values.length, columns.length);
  const likely = all.filter((placement) =>
    placement.every((at, value) => mayHold(columns[at], draft, value)),
  );
  return likely.length > 0 ? likely : all;
}

/** No term or percentage has thousands, and one that the label ends with (`30 jaar`) stands in no column. */
function mayHold(column: HeadingColumn | undefined, { label, values }: DraftRow, at: number): boolean {
  if (column?.kind !== "other-quantity" || !SMALL_QUANTITY.test(column.label)) return true;
  return (
    at > 0 ||
    (/^\d{1,3}(?:[.,]\d{1,2})?%?$/.test(values[at]?.raw ?? "") && !/\d\s*\p{L}{1,5}\.?$/u.test(label))
  );
}

const SMALL_QUANTITY = /^(?:fte|formatie|%|percentage|korting|kans|afschr|looptijd|termijn|jaren)/i;

/** Half of the smallest distance between two columns, in the units of the page. */
export function halfPitch(columns: readonly HeadingColumn[]): number {
  const ends = columns.map((column) => column.end).sort((a, b) => a - b);
  const gaps = ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  return Math.max(2, Math.min(...gaps, 400) / 2);
}

/** A heading that was laid out by a typewriter: with wide gaps between its columns. */
export function isLaidOut(columns: readonly HeadingColumn[]): boolean {
  return columns.slice(1).every((column, at) => column.start - (columns[at]?.end ?? 0) >= 3);
}

/** Rows under such a heading, with enough values to tell or with wide gaps themselves. */
function keepsColumns(rows: readonly (readonly TableValue[])[], columns: readonly HeadingColumn[]): boolean {
  const values = rows.flat();
  return isLaidOut(columns) && (values.length >= 4 || (values.length > 0 && values.every(standsApart)));
}

/** A wide gap before a value: a column, not a number at the end of a sentence. */
export function standsApart({ row, start }: TableValue): boolean {
  return /\s{3,}$/.test(row.text.slice(0, start));
}
