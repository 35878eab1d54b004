// Years in rows: a table that lists its years below each other, with a column for costs, one for revenue and
// perhaps a saldo. Turned on its side it is a year table like any other.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { type HeadingColumn, headingColumn } from "./yearHeading";
import type { TableRow, TableValue, YearTable } from "./yearTable";

/** The table whose heading is row `at` and whose rows are years or their total, or null. */
export function findYearRows(document: SourceDocument, at: number): YearTable | null {
  const heading = document.rows[at];
  if (heading?.layout !== "grid") return null;
  const kinds = heading.cells.slice(1).filter((cell) => cell.text.trim() !== "");
  if (kinds.length === 0 || !kinds.some((cell) => headsAmounts(cell.text))) return null;
  const below: { row: SourceRow; column: HeadingColumn }[] = [];
  for (const row of document.rows.slice(at + 1)) {
    const column = row.layout === "grid" && row.table === heading.table ? yearOf(row, below.length) : null;
    if (!column) break;
    below.push({ row, column });
  }
  if (below.filter(({ column }) => column.year !== null).length < 2) return null;
  return {
    columns: below.map(({ column }) => column),
    headingText: heading.cells[0]?.text.trim() ?? "",
    heading,
    rows: kinds.map((kind) =>
      sideways(
        kind,
        heading,
        below.map(({ row }) => row),
      ),
    ),
    first: at,
    last: at + below.length,
    segment: heading.segment,
  };
}

/** Words for costs, savings or their saldo (`Kosten inhuur`); a rate (`Kosten per uur`) is none of these. */
function headsAmounts(text: string): boolean {
  if (isBareRowKind(text)) return true;
  const kind = rowKindOf(text);
  const isAmount = kind === "investment" || kind === "revenue" || kind === "net";
  return isAmount && text.trim().split(/\s+/).length <= 4 && !/\bper\b/i.test(text);
}

/** The first cell of the row as a column of the table on its side: a year or a total. */
function yearOf(row: SourceRow, order: number): HeadingColumn | null {
  const column = headingColumn(row.cells[0]?.text ?? "", { column: order, start: order, end: order + 1 });
  return column.kind === "year" || column.kind === "total" ? column : null;
}

function sideways(kind: SourceCell, heading: SourceRow, rows: readonly SourceRow[]): TableRow {
  const found = rows.flatMap((row, at) => {
    const cell = row.cells.find((one) => one.column === kind.column);
    const printed = cell && cell.text.trim() !== "" ? parsePrintedAmount(cell.text) : null;
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
