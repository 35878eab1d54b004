// Stands beside changes: of columns such as `Begroting 2026 | Besparing 2027`, the first says what there is, and not
// what a measure changes.
import { blockOf } from "./splitBlocks";
import { wordOfColumn } from "./headingWords";
import type { HeadingColumn } from "./yearHeading";
import type { YearTable } from "./yearTable";

const STAND =
  /^(?:(?:huidige?|primitieve?|vastgestelde?|bijgestelde?|actuele?)\s+)?(?:begroting|begroot|begr|budget|raming|rekening|rek|realisatie|real|stand)\.?(?:\s+jaar)?$/i;
const CHANGE =
  /^(?:wijziging|mutatie|bijstelling|aanpassing|effect|korting|verlaging|besparing|besp|bezuiniging|bez|ombuiging|taakstelling|voordeel|vrijval)(?:en)?\b/i;

/** The table without its columns of stands, which it keeps apart; a row of unknown places loses its amounts aloud. */
export function withoutStands(table: YearTable): YearTable {
  const isStand = ({ year, label, ...column }: HeadingColumn): boolean =>
    year !== null && STAND.test(wordOfColumn({ year, label, ...column }));
  const stands = table.columns.filter(isStand);
  const changes = table.columns.filter(({ year, label }) => year !== null && CHANGE.test(label));
  if (stands.length === 0 || changes.length === 0) return table;
  const kept = table.columns.flatMap((column, at) => (stands.includes(column) ? [] : [at]));
  return {
    ...table,
    columns: kept.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => blockOf(row, kept)),
    stands: stands.map((column) => ({
      label: column.label,
      values: table.rows.flatMap((row) => blockOf(row, [table.columns.indexOf(column)]).values),
    })),
  };
}
