// Totals of measures: of the totals that a document prints those that its measures can be held against, with the
// words that say of which of them.
import type { SolvedTable } from "../reconcile/solveTable";
import { natureIn } from "../words/nature";
import { isReserveKind } from "../words/rowWords";
import type { DraftTotal } from "./draft";

/** Without those that are a part of another total, or that count a reserve too. */
export function totalsOfMeasures(
  totals: readonly DraftTotal[],
  tables: readonly SolvedTable[],
): DraftTotal[] {
  const blocks = new Map<number, SolvedTable[]>();
  for (const solved of tables) {
    const beside = blocks.get(solved.table.first);
    if (beside) beside.push(solved);
    else blocks.set(solved.table.first, [solved]);
  }
  const named = totals.map((total) => withNature(total, blocks.get(total.table.table.first) ?? []));
  const sameRow = new Map<DraftTotal["row"]["row"]["source"], DraftTotal[]>();
  for (const total of named) {
    const { source } = total.row.row;
    const others = sameRow.get(source);
    if (others) others.push(total);
    else sameRow.set(source, [total]);
  }
  /** Of blocks of one kind side by side each total is a part. */
  const isPart = (total: DraftTotal): boolean =>
    (sameRow.get(total.row.row.source) ?? []).some(
      (other) =>
        other.table !== total.table &&
        other.kind === total.kind &&
        (natureIn(other.label) === null || natureIn(other.label) === natureIn(total.label)),
    );
  return named.filter((total) => {
    const { columns, first, alternative } = total.table.table;
    // So is one of several unnamed years.
    if (columns.length > 1 && columns.every((column) => column.year === null)) return false;
    if (alternative !== undefined) return false;
    // A total that counts a reserve too is no total of the measures.
    const countsReserve = total.table.rows.some(
      (row) => isReserveKind(row.kind) && row.row.values.length > 0,
    );
    if (total.code === undefined && countsReserve) return false;
    const isBlock = (blocks.get(first)?.length ?? 0) > 1;
    return total.code !== undefined || !isBlock || !isPart(total);
  });
}

/** In columns of what lasts beside columns of what ends a total is of one of the two, and its label says so. */
function withNature(total: DraftTotal, blocks: readonly SolvedTable[]): DraftTotal {
  const natures = new Set(blocks.flatMap(({ table }) => natureIn(table.headingText) ?? []));
  const nature = natureIn(total.table.table.headingText);
  if (nature === null || natures.size < 2 || natureIn(total.label) !== null) return total;
  return { ...total, label: `${total.label} (${nature === "structural" ? "structureel" : "incidenteel"})` };
}
