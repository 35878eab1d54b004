// Reopen: a synced set as it was read, with what the controller typed since in `Effecten`, so that it can be reviewed
// and settled again without its document.
import type { ImportResult } from "../domain/importResult";
import type { MeasureSet } from "../domain/measureSet";
import { settleAll, type Settling } from "../domain/settle";
import { cellCents, type TableData } from "../domain/tables/cell";
import { rowKey } from "../domain/tables/desiredRow";
import { effectRows } from "../domain/tables/effectRows";
import { rowsOf } from "../domain/tables/tableRow";
import type { SyncedSet } from "./addIn";
import type { WorkbookState } from "./ports";

/** An amount typed in the table is a choice like any other; `reason` says so. */
export function withTypedAmounts(
  result: ImportResult,
  id: string,
  effects: TableData | undefined,
  reason: string,
): ImportResult {
  const { set } = result;
  if (set === null || effects === undefined) return result;
  const typed = new Map(
    rowsOf(effects).map((row) => [rowKey("Effecten", row.cell), cellCents(row.cell("Bedrag"))]),
  );
  const spots = spotsOf(set);
  const settlings = effectRows(set, id).flatMap((row, index): Settling[] => {
    const cents = typed.get(row.key);
    const spot = spots[index];
    if (cents == null || spot === undefined || spot.amount.cents === cents) return [];
    return [{ at: spot.at, decision: { kind: "type", cents, year: spot.amount.year, reason } }];
  });
  return settleAll(result, settlings);
}

/** In the order of effectRows: one amount a row. */
function spotsOf(set: MeasureSet) {
  return set.measures.flatMap((measure, m) =>
    measure.lines.flatMap((line, l) =>
      line.amounts.map((amount, a) => ({ at: { measure: m, line: l, amount: a }, amount })),
    ),
  );
}

/** The sets in the tables, in their order. `remembered` holds the ids whose import is kept. */
export function syncedSets(state: WorkbookState, remembered: ReadonlySet<string>): readonly SyncedSet[] {
  const open = new Map<string, number>();
  for (const row of rowsOf(state.tables.Effecten)) {
    if (row.text("Bedrag") !== "" || row.text("Aanduiding").toLowerCase() !== "te beoordelen") continue;
    open.set(row.text("Set"), (open.get(row.text("Set")) ?? 0) + 1);
  }
  return rowsOf(state.tables.Sets).map((row) => {
    const id = row.text("Set");
    const title = row.text("Titel");
    return { id, title, open: open.get(id) ?? 0, remembered: remembered.has(id) };
  });
}
