// Stands beside changes: of columns such as `Begroting 2026 | Besparing 2027`, the first says what there is, and not
// what a measure changes.
import { centsOf, type PrintedAmount } from "../amounts/printedAmount";
import { blockOf, unplacedRows } from "./splitBlocks";
import { wordOfColumn } from "./headingWords";
import type { HeadingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

const STAND =
  /^(?:(?:huidige?|primitieve?|vastgestelde?|bijgestelde?|actuele?)\s+)?(?:begroting|begroot|begr|budget|raming|rekening|rek|realisatie|real|stand)\.?(?:\s+jaar)?$/i;
const CHANGE =
  /^(?:wijziging|mutatie|bijstelling|aanpassing|effect|korting|verlaging|besparing|besp|bezuiniging|bez|ombuiging|taakstelling|voordeel|vrijval)(?:en)?\b/i;

/** The table without its columns of stands, which it keeps apart, as it does rows whose places are not certain. */
export function withoutStands(table: YearTable): YearTable {
  const stands = table.columns.filter((column) => column.year !== null && STAND.test(wordOfColumn(column)));
  const changes = table.columns.filter(({ year, label }) => year !== null && CHANGE.test(label));
  const isSure = changes.length > 0;
  if (stands.length === 0 || !(isSure || dwarfsOthers(stands, table))) return table;
  const kept = table.columns.flatMap((column, at) => (stands.includes(column) ? [] : [at]));
  return {
    ...table,
    columns: kept.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => blockOf(row, kept)),
    unplaced: unplacedRows(table),
    stands: stands.map((column) => ({
      label: column.label,
      isSure,
      values: table.rows.flatMap((row) => blockOf(row, [table.columns.indexOf(column)]).values),
    })),
  };
}

/**
 * One budget before years without words, that in every row is at least twice what any year has: those are changes of it
 * (`Begroting 2026 | 2027 | 2028` over `450 | 45 | 45`). Nothing says so but the figures.
 */
function dwarfsOthers([stand, second]: readonly HeadingColumn[], { columns, rows }: YearTable): boolean {
  const others = columns.filter((column) => column !== stand && column.year !== null);
  const areBare = others.every((column) => wordOfColumn(column) === "");
  if (!stand || second || columns[0] !== stand || others.length < 2 || !areBare) return false;
  const sizes = rows.map(({ values, placements: [placement] }) =>
    values.map(({ printed }, at) => ({ column: placement?.[at] ?? -1, size: sizeOf(printed) })),
  );
  const ownOf = (row: (typeof sizes)[number]): number => row.find(({ column }) => column === 0)?.size ?? 0;
  // A row without a budget, such as one of extra costs, says nothing.
  const filled = sizes.filter(
    (row) => ownOf(row) > 0 && row.some(({ column, size }) => column > 0 && size > 0),
  );
  return (
    filled.length >= FEWEST_ROWS &&
    filled.every((row) => row.every(({ column, size }) => column === 0 || size * 2 <= ownOf(row)))
  );
}

const FEWEST_ROWS = 3;

function sizeOf(printed: PrintedAmount): number {
  return printed.type === "money" ? centsOf(printed.number, 1) : 0;
}
