// Tables side by side under one row of years, each with labels of its own: the words between two runs of the same
// years name the rows of the second. They are put below each other, so that every rule sees one table at a time;
// blocks of years that share their labels are one table.
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isBareRowKind } from "../words/rowWords";
import { blockStarts } from "./splitBlocks";
import { type HeadingColumn } from "./headingColumn";
import { headsAgain, yearHeadingOf } from "./yearHeading";

/** Rows below the heading in which labels are looked for. */
const REACH = 40;

export function withoutSideBySide(document: SourceDocument): SourceDocument {
  const rows: SourceRow[] = [];
  let isChanged = false;
  for (let at = 0; at < document.rows.length;) {
    const row = document.rows[at];
    const bounds = row ? boundsBelow(document, row) : [];
    const last = row && bounds.length > 0 ? lastRow(document, row) : at;
    const own = document.rows.slice(at, last + 1);
    rows.push(...(bounds.length > 0 ? partRows(own, bounds) : own));
    isChanged ||= bounds.length > 0;
    at = last + 1;
  }
  return isChanged ? { ...document, rows: rows.map((row, index) => ({ ...row, index })) } : document;
}

/** Where the second and later tables of a heading start; empty when it heads one table. */
function boundsBelow(document: SourceDocument, row: SourceRow): number[] {
  const heading = row.layout === "flow" ? null : yearHeadingOf(row);
  const [, ...starts] = heading ? blockStarts(heading) : [];
  if (!heading || starts.length === 0) return [];
  const below = document.rows.slice(row.index + 1, Math.min(lastRow(document, row) + 1, row.index + REACH));
  const cuts = starts.map((start) => cutBefore(heading, start, below));
  const bounds = cuts.filter((cut) => cut !== null);
  return bounds.length === cuts.length ? bounds : [];
}

/** The last row that stands under a heading: in its table, and above the next heading. */
function lastRow(document: SourceDocument, heading: SourceRow): number {
  const columns = yearHeadingOf(heading) ?? [];
  let last = heading.index;
  for (let row = document.rows[last + 1]; row; row = document.rows[last + 1]) {
    if (row.layout !== heading.layout || row.table !== heading.table || row.segment !== heading.segment)
      break;
    if (headsAgain(row, columns)) break;
    last = row.index;
  }
  return last;
}

/** The rows of the first table, then those of the next; each table counts as one of its own. */
function partRows(rows: readonly SourceRow[], bounds: readonly number[]): SourceRow[] {
  return [...bounds, Infinity].flatMap((to, at) => {
    const from = bounds[at - 1] ?? -Infinity;
    const isInside = (one: Extent): boolean => from <= positionOf(one) && positionOf(one) < to;
    return rows.map((row) => cutRow(row, isInside, at)).filter((row) => row.text !== "");
  });
}

type Extent = Pick<SourceCell, "column" | "start" | "end">;

function positionOf({ column, start }: Extent): number {
  return column ?? start;
}

/** Where the table that starts with this year begins: at its labels. Null when it has none of its own. */
function cutBefore(
  heading: readonly HeadingColumn[],
  start: number,
  rows: readonly SourceRow[],
): number | null {
  const first = heading[start];
  const before = heading.slice(0, start).findLast((column) => column.kind !== "text" && column.label !== "");
  if (!first || !before) return null;
  const from = before.column ?? before.end;
  const isBetween = (one: Extent): boolean =>
    positionOf(one) > from - (before.column === null ? 1 : 0) && positionOf(one) < positionOf(first);
  const labels = rows.flatMap(({ cells }) => cells.filter(isBetween)).filter(isLabel);
  const distinct = new Set(labels.map(({ text }) => text.trim().toLowerCase()));
  const headed = heading.filter((column) => isBetween(column) && column.label !== "");
  const firstYear = heading.findIndex((column) => column.year !== null);
  const own = heading.slice(0, firstYear).map(({ label }) => label.toLowerCase());
  const repeats = headed.some(({ label }) => own.includes(label.toLowerCase()));
  const named = headed.length === 0 && distinct.size > 1 && distinct.size * 2 > labels.length;
  // `Lasten | 2026 | Baten | 2026`: each heads the words below it.
  const kinds = [...own.slice(-1), ...headed.map(({ label }) => label)];
  const kinded = headed.length === 1 && kinds.length === 2 && kinds.every(isBareRowKind) && distinct.size > 1;
  if (labels.length === 0 || !(repeats || named || kinded)) return null;
  return Math.min(...[...labels, ...headed].map(positionOf));
}

/** Words rather than a letter or a figure. */
function isLabel({ text }: SourceCell): boolean {
  return /\p{L}{3}/u.test(text);
}

/** Tables have whole numbers; a part of one counts on by a thousandth. */
function cutRow(row: SourceRow, isInside: (one: Extent) => boolean, part: number): SourceRow {
  const cells = row.cells.filter(isInside);
  const text = cells
    .map((cell) => cell.text)
    .filter((one) => one !== "")
    .join(row.layout === "grid" ? " " : "  ");
  const table = row.table === undefined ? {} : { table: row.table + part / 1000 };
  return { ...row, cells, text, place: { ...row.place, raw: text }, ...table };
}
