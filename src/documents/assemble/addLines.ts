// The rows of a table as lines of one measure; its totals apart.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedTable } from "../reconcile/solveTable";
import { isLabelAlone } from "../tables/yearTable";
import { compoundKind, isBudgetOutcome, kindOfTotal, rowKindOf } from "../words/rowWords";
import type { DraftTotal } from "./draft";
import { cleanLabel, draftLine, groupOf, isLeftOut, lineKind, NO_GROUP } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";
import { existingPolicy } from "./existingPolicy";
import { lastOf } from "./sumsOfTotals";

export function addLines(
  measures: DraftMeasures,
  totals: DraftTotal[],
  code: string,
  solved: SolvedTable,
  around: LineKind | null,
): void {
  const parts = solved.rows.filter(
    (row) => row.kind === "investment" || row.kind === "revenue" || row.kind === null,
  );
  const mayTotal = codesAbove(measures, code, solved);
  const stands = existingPolicy(solved);
  let group = NO_GROUP;
  for (const row of solved.rows) {
    if (isLeftOut(row) || stands.has(row) || isBudgetOutcome(row.row.label)) continue;
    if (isLabelAlone(row.row)) group = groupOf(row, row.row.label);
    const kind = lineKind(row, compoundKind(row.row.label) ?? around);
    const isBeside = parts.some((part) => part.row.values.length > 0 && part !== row);
    const netsOthers = row.kind === "net" && (isBeside || mayTotal !== null);
    const label = cleanLabel(row.row.label);
    if (row.row.kindText && kind !== null && rowKindOf(label) === "total") {
      totals.push({ code, label: `${label} ${row.row.kindText}`, kind, row, table: solved });
    } else if (row.kind === "total" || netsOthers) {
      const of = mayTotal ? { mayTotal } : { code };
      const ofTotal = (mayTotal && kindOfTotal(row.row.label)) ?? around;
      totals.push({ ...of, label, kind: row.kind === "total" ? ofTotal : "net", row, table: solved });
    } else measures.addLine(code, draftLine(row, solved, kind, label, group));
  }
}

/**
 * A table of totals alone below the amounts of a measure may total that measure, or all measures above it too; null for
 * any other table.
 */
function codesAbove(measures: DraftMeasures, code: string, { rows }: SolvedTable): readonly string[] | null {
  const filled = rows.filter(({ row }) => row.values.length > 0);
  if (!filled.some(({ kind }) => kind === "total")) return null;
  if (filled.some(({ kind }) => kind !== "total" && kind !== "net")) return null;
  const above = measures.drafts().filter(({ lines }) => lines.length > 0);
  if (above.length < 2 || above[above.length - 1]?.code !== code) return null;
  return lastOf(above.map((one) => one.code));
}
