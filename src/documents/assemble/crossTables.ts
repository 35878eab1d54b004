// Across tables: an overview and the sheet of a measure print the same amounts twice. Where one of the two
// is certain, it decides the other; they are compared per year, never by position.
import type { RowOption } from "../reconcile/rowOptions";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";

/** Lines and totals with the options that the other table rules out left away. */
export function decideAcrossTables(
  measures: readonly DraftMeasure[],
  totals: readonly DraftTotal[],
): { measures: DraftMeasure[]; totals: DraftTotal[] } {
  const narrowed = new Map<SolvedRow, SolvedRow>();
  for (const total of totals) {
    const measure = measures.find((one) => one.code === total.code);
    const lines = measure?.lines.filter((line) => line.row.options.length > 0) ?? [];
    const [line, second] = lines;
    if (!line || second) continue;
    narrow(line, total, narrowed);
  }
  const rowOf = (row: SolvedRow): SolvedRow => narrowed.get(row) ?? row;
  return {
    measures: measures.map((measure) => ({
      ...measure,
      lines: measure.lines.map((line) => ({ ...line, row: rowOf(line.row) })),
    })),
    totals: totals.map((total) => ({ ...total, row: rowOf(total.row) })),
  };
}

function narrow(line: DraftLine, total: DraftTotal, narrowed: Map<SolvedRow, SolvedRow>): void {
  const ours = line.row.options;
  const theirs = total.row.options;
  const pairs = ours.flatMap((our) =>
    theirs
      .filter((their) => sameByYear(our, line.table, their, total.table))
      .map((their) => ({ our, their })),
  );
  if (pairs.length === 0) return;
  keep(line.row, new Set(pairs.map((pair) => pair.our)), total.row.row.label, narrowed);
  keep(total.row, new Set(pairs.map((pair) => pair.their)), line.row.row.label, narrowed);
}

function keep(
  row: SolvedRow,
  options: ReadonlySet<RowOption>,
  by: string,
  narrowed: Map<SolvedRow, SolvedRow>,
): void {
  const left = row.options.filter((option) => options.has(option));
  if (left.length < row.options.length) {
    narrowed.set(row, { ...row, options: left, provedBy: [...row.provedBy, by] });
  }
}

/** The same money in every year that either table prints; a year that a table lacks counts as nothing. */
function sameByYear(
  one: RowOption,
  oneTable: SolvedTable,
  other: RowOption,
  otherTable: SolvedTable,
): boolean {
  const a = byYear(one, oneTable);
  const b = byYear(other, otherTable);
  const years = new Set([...a.keys(), ...b.keys()]);
  return [...years].every((year) => (a.get(year) ?? 0) === (b.get(year) ?? 0));
}

function byYear(option: RowOption, { table }: SolvedTable): Map<number, number> {
  const sums = new Map<number, number>();
  table.columns.forEach((column, at) => {
    if (column.year !== null) sums.set(column.year, (sums.get(column.year) ?? 0) + (option.columns[at] ?? 0));
  });
  return sums;
}
