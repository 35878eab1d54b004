// Columns of numbers in a table that its heading gives no meaning: whoever reads the table sees amounts there, so they
// are rejected aloud, each at its own place.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { AmountLedger } from "../amountLedger";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceCell, SourceRow } from "../source";
import { cellUnder } from "../tables/cellUnder";
import { attributeOf, isAside, isCodeColumn, isQuantityColumn } from "../tables/columnMeaning";
import { mayHaveYear } from "../tables/headingColumn";
import type { YearTable } from "../tables/yearTable";
import { isPrintedYear } from "../words/printedYear";

export function bookUnknownColumns(tables: readonly YearTable[], ledger: AmountLedger): Diagnostic[] {
  const headings = new Set(
    tables
      .filter(
        ({ heading, columns }) => heading.layout !== "flow" && columns.some(({ year }) => year !== null),
      )
      .map(({ heading }) => heading),
  );
  return [...headings].flatMap((heading) => {
    const own = tables.filter((table) => table.heading === heading);
    const rows = own[0]?.rows.map(({ source }) => source) ?? [];
    return [
      ...heading.cells.filter((cell) => isUnknown(cell, own)),
      ...columnsWithoutWords(heading, rows, own),
    ].flatMap((cell) => bookColumn(cell, rows, ledger));
  });
}

/** Numbers that say where a row stands or how much it matters. */
const ORDER =
  /^(?:prio|rang|volg|score|index|nr|nummer|blz|bladzijde|pag|bijlage|(?:ingangs|start|eind)?jaar|vanaf)/i;

/** A heading behind the first amounts, or one with a year, that no column of the tables takes. */
function isUnknown(cell: SourceCell, tables: readonly YearTable[]): boolean {
  const text = cell.text.trim();
  const known = tables.flatMap(({ columns, ignored = [] }) => [
    ...columns,
    ...ignored.map(({ column }) => column),
  ]);
  if (text === "" || known.some((column) => column.column === cell.column && column.start === cell.start))
    return false;
  if (
    ORDER.test(text) ||
    attributeOf(text) !== null ||
    isCodeColumn(text) ||
    isAside(text, "") ||
    isQuantityColumn(text.replace(/\s*\(?(?:19|20)\d\d\)?$/, ""))
  )
    return false;
  const first = Math.min(
    ...tables.flatMap(({ columns }) => columns.map(({ column, start }) => column ?? start)),
  );
  return mayHaveYear(text) || (cell.column ?? cell.start) > first;
}

/** The first cell of each column behind the first amounts that the heading leaves empty, or does not reach. */
function columnsWithoutWords(
  heading: SourceRow,
  rows: readonly SourceRow[],
  tables: readonly YearTable[],
): SourceCell[] {
  const taken = new Set([
    ...heading.cells.filter(({ text }) => text.trim() !== "").map(({ column }) => column),
    ...tables.flatMap(({ columns, ignored = [] }) => [
      ...columns.map(({ column }) => column),
      ...ignored.map(({ column }) => column.column),
    ]),
  ]);
  const first = Math.min(...tables.flatMap(({ columns }) => columns.map(({ column }) => column ?? Infinity)));
  const found = new Map<number, SourceCell>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell.column === null || cell.column <= first || taken.has(cell.column) || found.has(cell.column))
      continue;
    found.set(cell.column, { ...cell, text: "" });
  }
  return [...found.values()];
}

/** Of a column without words its first row tells which it is. */
const LONGEST_LABEL = 120;

function bookColumn(heading: SourceCell, rows: readonly SourceRow[], ledger: AmountLedger): Diagnostic[] {
  const filled = rows.flatMap((row) => {
    const cell = cellUnder(row, heading);
    return cell && cell.text.trim() !== "" ? [{ row, cell }] : [];
  });
  // A year says that its column holds amounts, whatever one of its cells looks like.
  const isOfYear = mayHaveYear(heading.text);
  const numbers = filled.some(({ cell }) => isNumber(cell.text))
    ? filled.filter(({ cell: { text } }) => isNumber(text) || (isOfYear && isOnlyFigures(text)))
    : [];
  const free = numbers.filter(({ row, cell }) => ledger.isFree({ row, start: cell.start, end: cell.end }));
  const [first, ...others] = free.map(({ cell }) => cell.place);
  if (!first) return [];
  if (!isOfYear && filled.some(({ cell }) => parsePrintedAmount(cell.text) === null)) return [];
  for (const { row, cell } of free) {
    const { start, end, place } = cell;
    ledger.book({ row, raw: cell.text, start, end, place }, "rejected", "table-not-understood");
  }
  const row = free[0]?.row.text.slice(0, LONGEST_LABEL) ?? "";
  const data = { label: heading.text.trim() || row, reason: "table-not-understood" };
  return [createDiagnostic("import/row-rejected", first, data, { severity: "warning", related: others })];
}

function isNumber(text: string): boolean {
  const printed = parsePrintedAmount(text);
  return (printed?.type === "money" || printed?.type === "malformed") && !isPrintedYear(text);
}

/** More than one number in a cell (`30 40`), which nobody can tell apart. */
function isOnlyFigures(text: string): boolean {
  return parsePrintedAmount(text) === null && /\d/.test(text) && !/\p{L}{3}/u.test(text);
}
