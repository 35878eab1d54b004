// Cost tables without years: rows of a label and numbers, ended by a total that the last numbers add up to.
// The sum proves that it is one table; the year is asked.
import { centsOf, type PrintedAmount } from "../amounts/printedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { rowKindOf } from "../words/rowWords";
import { splitFlowRow, type SplitRow } from "./splitFlowRow";
import type { HeadingColumn } from "./yearHeading";
import type { TableRow, TableValue, YearTable } from "./yearTable";

/** Numbers in one row at most: quantities, rates and the cost. */
const MOST_NUMBERS = 8;

interface NumberRow extends SplitRow {
  readonly row: SourceRow;
}

export function findCostTables(
  document: SourceDocument,
  yearTables: readonly YearTable[],
  headings: ReadonlySet<number>,
): YearTable[] {
  const taken = (row: SourceRow): boolean =>
    headings.has(row.index) ||
    yearTables.some((table) => table.first <= row.index && row.index <= table.last);
  const found: YearTable[] = [];
  let run: NumberRow[] = [];
  for (const row of document.rows) {
    const split = taken(row) ? null : numberRow(row);
    if (!split) {
      run = [];
      continue;
    }
    if (rowKindOf(split.label) === "total" && run.length >= 2) {
      const table = provedTable(document, run, split);
      if (table) found.push(table);
      run = [];
    } else run.push(split);
  }
  return found;
}

function numberRow(row: SourceRow): NumberRow | null {
  const split = row.layout === "flow" ? splitFlowRow(row, MOST_NUMBERS) : splitCells(row);
  if (split.values.length === 0 || split.label === "" || split.label.length > 90) return null;
  return split.values.every((value) => value.printed.type === "money") ? { ...split, row } : null;
}

/** Cells: the label is what comes before the first number. */
function splitCells(row: SourceRow): SplitRow {
  const text = row.cells
    .map((cell) => cell.text.trim())
    .filter((cell) => cell !== "")
    .join("  ");
  const { label, values } = splitFlowRow({ ...row, text }, MOST_NUMBERS);
  const cells = row.cells.filter((cell) => cell.text.trim() !== "").slice(-values.length);
  return {
    label,
    values: values.map((value, at) => {
      const cell = cells[at];
      return cell
        ? { ...value, row, start: cell.start, end: cell.end, place: cell.place }
        : { ...value, row };
    }),
  };
}

/** A table when the total equals the sum of the last number of each row (lone headings above it may drop out). */
function provedTable(
  document: SourceDocument,
  run: readonly NumberRow[],
  total: NumberRow,
): YearTable | null {
  const target = centsAt(total.values[total.values.length - 1]);
  for (let from = 0; run.length - from >= 2; from += 1) {
    const rows = run.slice(from);
    const sum = rows.reduce((cents, row) => cents + centsAt(row.values[row.values.length - 1]), 0);
    const first = rows[0];
    if (sum !== target || target === 0 || !first) continue;
    return {
      columns: [COST],
      headingText: headingText(document, first.row),
      heading: first.row,
      rows: [...rows, total].map(costRow),
      first: first.row.index,
      last: total.row.index,
      segment: first.row.segment,
    };
  }
  return null;
}

/** The one column of such a table: an amount whose year nobody prints. */
const COST: HeadingColumn = {
  kind: "year",
  year: null,
  continuing: false,
  label: "",
  column: null,
  start: 0,
  end: 0,
};

function costRow({ label, values, row }: NumberRow): TableRow {
  const cost = values[values.length - 1];
  const quantities = values.slice(0, -1).map((value) => ({ heading: "", text: value.raw }));
  return {
    label,
    extras: quantities,
    values: cost ? [cost] : [],
    placements: [[0]],
    source: row,
    place: row.place,
  };
}

/** The words above that head the numbers: short rows without numbers of their own. */
function headingText(document: SourceDocument, first: SourceRow): string {
  const above = document.rows.slice(Math.max(0, first.index - 10), first.index).reverse();
  const words: string[] = [];
  for (const row of above) {
    if (row.text.length > 60 || /[.;]$/.test(row.text)) break;
    words.unshift(row.text);
  }
  return words.join(" ");
}

function centsAt(value: TableValue | undefined): number {
  const printed: PrintedAmount | undefined = value?.printed;
  if (printed?.type !== "money") return 0;
  return centsOf(printed.number, printed.ownUnit ?? 1) * (printed.negative ? -1 : 1);
}
