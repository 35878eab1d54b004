// Watching: change events of our tables, also of those that are made later, and of formulas in them that
// come out differently (a change event does not tell).
import type { TableChange } from "../app/ports";
import type { TableName } from "../domain/tables/tableSchema";

type Listener = (change: TableChange) => void;

export class TableWatcher {
  private listener: Listener | null = null;
  private readonly watched = new Set<string>();

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** Watches the tables that are not watched yet. */
  async watch(context: Excel.RequestContext, ids: ReadonlyMap<TableName, string>): Promise<void> {
    if (this.listener === null) return;
    const fresh = [...ids].filter(([table, id]) => table !== "Controles" && !this.watched.has(id));
    if (fresh.length === 0) return;
    for (const [name, id] of fresh) {
      const table = context.workbook.tables.getItem(id);
      table.onChanged.add((event) => {
        this.report(name, event.source === "Local");
        return Promise.resolve();
      });
      if (name !== "Effecten" && name !== "Reserves") continue;
      table.worksheet.onCalculated.add(() => {
        this.report(name, false);
        return Promise.resolve();
      });
    }
    await context.sync();
    for (const [, id] of fresh) this.watched.add(id);
  }

  private report(table: TableName, local: boolean): void {
    this.listener?.({ table, local });
  }
}
