// Years in rows: a table that lists its years below each other, with a column for costs, one for revenue and
// perhaps a saldo. Turned on its side it is a year table like any other.
import { amountInColumn } from "../amounts/amountInColumn";
import { type SourceCell, type SourceDocument, type SourceRow, rowsFrom } from "../source";
import { headsAlternative } from "../words/alternativeWords";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { halfPitch } from "./placeRows";
import { placeByPosition } from "./placeValues";
import { type HeadingColumn, headingColumn, headsYears } from "./headingColumn";
import type { TableRow, TableValue, YearTable } from "./yearTable";

/** The table whose heading is row `at` and whose rows are years or their total, or null. */
export function findYearRows(document: SourceDocument, at: number): YearTable | null {
  const heading = document.rows[at];
  if (!heading || heading.layout === "flow") return null;
  const first = heading.layout === "grid" ? firstFilled(heading, document.rows[at + 1]) : 0;
  const kinds = heading.cells.slice(first + 1).filter((cell) => cell.text.trim() !== "");
  if (kinds.length === 0 || !kinds.some((cell) => headsAmounts(cell.text))) return null;
  const below: { row: SourceRow; column: HeadingColumn }[] = [];
  for (const row of rowsFrom(document, at + 1)) {
    const alike = row.layout === heading.layout && row.table === heading.table;
    const column = alike ? yearOf(row, first, below.length) : null;
    if (!column) break;
    below.push({ row, column });
  }
  const fewest = headsYears(heading.cells[first]?.text ?? "") ? 1 : 2;
  if (below.filter(({ column }) => column.year !== null).length < fewest) return null;
  const rows = below.map(({ row }) => row);
  const cells = heading.layout === "grid" ? cellsByColumn(kinds, rows) : cellsByPosition(kinds, rows);
  if (!cells) return null;
  return {
    columns: below.map(({ column }) => column),
    headingText: heading.cells[first]?.text.trim() ?? "",
    heading,
    rows: kinds.map((kind, order) => sideways(kind, heading, rows, cells[order] ?? [])),
    first: at,
    last: at + below.length,
    segment: heading.segment,
  };
}

/** The first column that holds anything: an indent of a tab is an empty one. */
function firstFilled(heading: SourceRow, below: SourceRow | undefined): number {
  const isEmpty = (at: number): boolean =>
    [heading, below].every((row) => row?.cells[at] !== undefined && row.cells[at].text.trim() === "");
  return isEmpty(0) ? 1 : 0;
}

/** For each kind its cell in each row, or undefined where that is empty. */
type CellsOfKinds = readonly (readonly (SourceCell | undefined)[])[];

function cellsByColumn(kinds: readonly SourceCell[], rows: readonly SourceRow[]): CellsOfKinds {
  return kinds.map((kind) => rows.map((row) => row.cells.find((one) => one.column === kind.column)));
}

/** Null when the cells do not all stand under one of the kinds. */
function cellsByPosition(kinds: readonly SourceCell[], rows: readonly SourceRow[]): CellsOfKinds | null {
  const columns = kinds.map((kind) => headingColumn(kind.text, kind));
  const cells = rows.map((row) => row.cells.slice(1).filter((cell) => cell.text.trim() !== ""));
  const placements = placeByPosition(cells, columns, halfPitch(columns));
  if (!placements) return null;
  return kinds.map((_, order) => cells.map((own, row) => own[placements[row]?.indexOf(order) ?? -1]));
}

/** Words for costs, savings or their saldo (`Kosten inhuur`); a rate (`Kosten per uur`) is none of these. */
function headsAmounts(text: string): boolean {
  if (isBareRowKind(text) || headsAlternative(text.trim())) return true;
  const kind = rowKindOf(text);
  const isAmount = kind === "investment" || kind === "revenue" || kind === "net";
  return isAmount && text.trim().split(/\s+/).length <= 4 && !/\bper\b/i.test(text);
}

/** The cell that leads the row as a column of the table on its side: a year or a total. */
function yearOf(row: SourceRow, first: number, order: number): HeadingColumn | null {
  const column = headingColumn(row.cells[first]?.text ?? "", { column: order, start: order, end: order + 1 });
  return column.kind === "year" || column.kind === "total" ? column : null;
}

function sideways(
  kind: SourceCell,
  heading: SourceRow,
  rows: readonly SourceRow[],
  cells: readonly (SourceCell | undefined)[],
): TableRow {
  const found = rows.flatMap((row, at) => {
    const cell = cells[at];
    const printed = cell && cell.text.trim() !== "" ? amountInColumn(cell.text) : null;
    if (!cell || !printed) return [];
    const { start, end, place } = cell;
    const value: TableValue = { raw: cell.text.trim(), printed, place, row, start, end, column: at };
    return [{ value, at }];
  });
  return {
    label: kind.text.trim(),
    extras: [],
    values: found.map(({ value }) => value),
    placements: [found.map(({ at }) => at)],
    source: heading,
    place: kind.place,
  };
}
