// Tables with a column for each alternative (`Scenario A | Scenario B`, `Sluiten | Renoveren`): amounts of one
// decision that exclude each other. Each column becomes a table of its own; their year is asked.
import { documentUnit } from "../amounts/documentUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { alternativeName, headsAlternative, speaksOfAlternatives } from "../words/alternativeWords";
import { cellUnder } from "./cellUnder";
import { buildTable } from "./buildTable";
import { attributeOf, isAmountColumn, isBudgetColumn, isCodeColumn, isQuantityColumn } from "./columnMeaning";
import { blockOf } from "./splitBlocks";
import { headingColumn, type HeadingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

/** Words about alternatives stand at most so many rows above their table. */
const FARTHEST_WORDS = 8;

export function findAlternativeTables(
  document: SourceDocument,
  taken: readonly YearTable[],
  isStop: (row: SourceRow) => boolean,
): YearTable[] {
  const general = documentUnit(document)?.unit ?? 1;
  const found: YearTable[] = [];
  const isTaken = (row: SourceRow): boolean =>
    isStop(row) || taken.some((table) => table.first <= row.index && row.index <= table.last);
  for (let at = 0; at < document.rows.length; at += 1) {
    const row = document.rows[at];
    const columns = row ? headingOf(document, row) : null;
    const heading = row && columns && !isTaken(row) ? columns : null;
    const table = heading && buildTable(document, at, heading, general, isTaken);
    if (!table || addsToTotal(table)) continue;
    found.push(...partsOf(table));
    at = table.last;
  }
  return found;
}

function partsOf(table: YearTable): YearTable[] {
  return table.columns.flatMap((column, index) =>
    column.kind === "total"
      ? []
      : [
          {
            ...table,
            columns: [column],
            alternative: alternativeName(column.label),
            rows: table.rows.map((row) => blockOf(row, [index])),
          },
        ],
  );
}

/** The columns of a heading of alternatives, each as a column whose year nobody prints; null for other rows. */
function headingOf(document: SourceDocument, row: SourceRow): HeadingColumn[] | null {
  if (row.layout !== "grid" || row.cells.length < 3) return null;
  const columns = row.cells.map((cell) => headingColumn(cell.text, cell));
  const others = columns.slice(1).filter((column) => column.label !== "");
  if (columns.some(({ year, label }) => year !== null || parsePrintedAmount(label || "x") !== null))
    return null;
  const named = others.filter((column) => column.kind === "text" && headsAlternative(column.label));
  const found = named.length > 0 ? named : announced(document, row, others);
  if (new Set(found.map(({ label }) => label.toLowerCase())).size < 2) return null;
  return columns.map((column) => (found.includes(column) ? { ...column, kind: "year" } : column));
}

/** Columns of money under words that say nothing, where the words above say that there are alternatives. */
function announced(
  document: SourceDocument,
  row: SourceRow,
  others: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  // Only the first row of a table heads it.
  if (row.table === undefined || document.rows[row.index - 1]?.table === row.table) return [];
  const above = document.rows.slice(Math.max(0, row.index - FARTHEST_WORDS), row.index);
  const words = [...document.rows.slice(0, 1), ...above, ...row.cells.slice(0, 1)].map(({ text }) => text);
  if (!words.some(speaksOfAlternatives) || others.some(hasMeaning)) return [];
  const end = document.rows.findIndex((one) => one.index > row.index && one.table !== row.table);
  const rows = document.rows.slice(row.index + 1, end < 0 ? undefined : end);
  return others.every((column) => holdsMoney(column, rows)) ? others : [];
}

function hasMeaning({ kind, label }: HeadingColumn): boolean {
  if (kind !== "text" || attributeOf(label) !== null) return true;
  return isAmountColumn(label) || isBudgetColumn(label) || isQuantityColumn(label) || isCodeColumn(label);
}

/** Amounts in every filled cell, and one at least that can be no number of something else. */
function holdsMoney(column: HeadingColumn, rows: readonly SourceRow[]): boolean {
  const printed = rows.flatMap((row) => {
    const text = cellUnder(row, column)?.text.trim() ?? "";
    return text === "" ? [] : [parsePrintedAmount(text)];
  });
  return printed.every((one) => one !== null) && printed.some((one) => one.type === "money" && one.certain);
}

/** True where a column of totals adds the others in every row: they are parts then, and no alternatives. */
function addsToTotal({ columns, rows }: YearTable): boolean {
  const total = columns.findIndex((column) => column.kind === "total");
  if (total < 0) return false;
  return rows.every(({ values, placements: [placement = []] }) => {
    const cents = values.map(({ printed }) =>
      printed.type === "money" ? centsOf(printed.number, 1) * (printed.negative ? -1 : 1) : 0,
    );
    const sum = cents.reduce((all, one, at) => all + (placement[at] === total ? -one : one), 0);
    return sum === 0;
  });
}
