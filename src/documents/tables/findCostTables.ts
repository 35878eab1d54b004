// Cost tables without years: rows of a label and numbers, ended by a total that the last numbers add up to.
// The sum proves that it is one table; the year is asked.
import { centsOf, type PrintedAmount } from "../amounts/printedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { isBareRowKind, rowKindOf } from "../words/rowWords";
import { headsKinds } from "./flattenedKinds";
import { tellsCover } from "./coverTables";
import { splitFlowRow, type SplitRow } from "./splitFlowRow";
import { type TableRow, type TableValue, YEARLESS, type YearTable } from "./yearTable";

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
  const inTables = new Set<number>();
  for (const { first, last } of yearTables) for (let at = first; at <= last; at += 1) inTables.add(at);
  const taken = (row: SourceRow): boolean => headings.has(row.index) || inTables.has(row.index);
  const found: YearTable[] = [];
  let run: NumberRow[] = [];
  for (const row of document.rows) {
    const split = taken(row) ? null : numberRow(row);
    if (!split) {
      run = [];
      continue;
    }
    if (isSum(split.label) && run.length >= 2) {
      const table = provedTable(document, run, split);
      if (table) found.push(table);
      run = [];
    } else run.push(split);
  }
  return found;
}

function isSum(label: string): boolean {
  const kind = rowKindOf(label);
  return kind === "total" || (kind === "net" && isBareRowKind(label));
}

function numberRow(row: SourceRow): NumberRow | null {
  const split = row.layout === "flow" ? splitFlowRow(row, MOST_NUMBERS) : splitCells(row);
  if (split.values.length === 0 || split.label === "" || split.label.length > 90) return null;
  return split.values.every((value) => value.printed.type === "money") ? { ...split, row } : null;
}

/** Cells: the label is what comes before the first number. */
function splitCells(row: SourceRow): SplitRow {
  const filled = row.cells.filter((cell) => cell.text.trim() !== "");
  const text = filled.map((cell) => cell.text.trim()).join(" ");
  const { label, values } = splitFlowRow({ ...row, text }, MOST_NUMBERS);
  const starts = filled.map((_, at) =>
    filled.slice(0, at).reduce((sum, one) => sum + one.text.trim().length + 1, 0),
  );
  return {
    label,
    values: values.map((value) => {
      const cell = filled[starts.filter((start) => start <= value.start).length - 1];
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
    const words = headingText(document, first.row);
    const summed = summedColumns(rows, total, words);
    const columns = summed > 2 && endInOutcome(rows, summed) ? 1 : summed;
    if (leavesOutYears(document, rows, columns) || (columns < summed && tellsProgress(document, first.row)))
      return null;
    return {
      columns: Array.from({ length: columns }, () => YEARLESS),
      headingText: words,
      isCover: tellsCover(document, first.row),
      heading: first.row,
      rows: [...rows, total].map((row) => costRow(row, columns)),
      first: first.row.index,
      last: total.row.index,
      segment: first.row.segment,
    };
  }
  return null;
}

/** `Begroot   Gerealiseerd   Nog te realiseren`: what came of the plans, and what is left of them. */
function tellsProgress({ rows }: SourceDocument, first: SourceRow): boolean {
  return rows.slice(Math.max(0, first.index - 3), first.index).some(({ text }) => REALISED.test(text));
}

const REALISED = /(?<!\p{L})(?:gerealiseerde?|realisatie|werkelijk|besteed|uitgegeven|bereikt)(?!\p{L})/iu;

/** Numbers before those that add up, which are no quantity and no rate: one has a minus, or years or kinds stand above. */
function leavesOutYears(document: SourceDocument, rows: readonly NumberRow[], columns: number): boolean {
  const others = rows.flatMap(({ values }) => values.slice(0, -columns));
  if (others.some(({ printed }) => printed.type === "money" && printed.negative)) return true;
  const first = rows[0]?.row.index ?? 0;
  const above = document.rows.slice(Math.max(0, first - FARTHEST_YEARS), first);
  return (
    (others.length > 0 && above.some(({ text }) => YEARS.test(text))) ||
    ((others.length > 0 || columns > 1) && above.some(({ text }) => headsKinds(text)))
  );
}

/** Rows between years and the first row at most: a heading that broke over several lines. */
const FARTHEST_YEARS = 5;
const YEARS = /^\D{0,40}(?:(?:19|20)\d{2}\s+)+(?:19|20)\d{2}$/;

/** Numbers at the end of every row that the total adds up: more than one when a heading without years was lost. */
function summedColumns(rows: readonly NumberRow[], total: NumberRow, words: string): number {
  const [width = 1, other] = [...new Set([...rows, total].map((row) => row.values.length))];
  if (other !== undefined || rowKindOf(words) === "other-quantity") return 1;
  const adds = (back: number): boolean =>
    rows.reduce((cents, row) => cents + centsAt(row.values[width - back]), 0) ===
    centsAt(total.values[width - back]);
  let columns = 1;
  while (columns < width && adds(columns + 1)) columns += 1;
  return columns === width ? columns : 1;
}

/** `Materiaal Arbeid Totaal`, `Was Wordt Verschil`: the last number of each row is what those before it come to. */
function endInOutcome(rows: readonly NumberRow[], columns: number): boolean {
  const numbers = rows.map(({ values }) => values.slice(-columns).map(centsAt));
  const isSum = numbers.every(
    (own) => own.slice(0, -1).reduce((sum, cents) => sum + cents, 0) === own[columns - 1],
  );
  const isDifference = (sign: number): boolean =>
    columns === 3 && numbers.every(([was = 0, is = 0, change]) => (is - was) * sign === change);
  return isSum || isDifference(1) || isDifference(-1);
}

function costRow({ label, values, row }: NumberRow, columns: number): TableRow {
  const costs = values.slice(-columns);
  const quantities = values.slice(0, -columns).map((value) => ({ heading: "", text: value.raw }));
  return {
    label,
    extras: quantities,
    values: costs,
    placements: [costs.map((_, at) => at)],
    isMoney: true,
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
  const cents = centsOf(printed.number, printed.ownUnit ?? 1);
  if (printed.letter) return printed.letter === "V" ? -cents : cents;
  return cents * (printed.negative ? -1 : 1);
}
