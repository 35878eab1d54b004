// The rows of a table as lines of one measure; its totals apart.
import type { LineKind } from "../../domain/measureSet";
import type { SolvedTable } from "../reconcile/solveTable";
import { isBudgetOutcome } from "../words/rowWords";
import type { DraftTotal } from "./draft";
import { cleanLabel, draftLine, groupOf, isLeftOut, lineKind, NO_GROUP } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";

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
  let group = NO_GROUP;
  for (const row of solved.rows) {
    if (isLeftOut(row) || isBudgetOutcome(row.row.label)) continue;
    if (row.row.values.length === 0) group = groupOf(row, row.row.label);
    const kind = lineKind(row, around);
    const netsOthers = row.kind === "net" && parts.some((part) => part.row.values.length > 0 && part !== row);
    if (row.kind === "total" || netsOthers) {
      const label = cleanLabel(row.row.label);
      totals.push({ code, label, kind: row.kind === "total" ? around : "net", row, table: solved });
    } else measures.addLine(code, draftLine(row, solved, kind, cleanLabel(row.row.label), group));
  }
}
