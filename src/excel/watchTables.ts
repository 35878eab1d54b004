// Watching: change events of our tables, also of those that are made later, and what a change event does not
// tell: rows that are sorted, formulas that come out differently, and a table that is resized over other rows.
import type { TableChange } from "../app/ports";
import type { TableName } from "../domain/tables/tableSchema";

type Listener = (change: TableChange) => void;

export class TableWatcher {
  private listener: Listener | null = null;
  private readonly watched = new Set<string>();
  private standing = false;
  private overview: string | null = null;

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
      table.worksheet.onRowSorted.add((event) => {
        this.report(name, event.source === "Local");
        return Promise.resolve();
      });
      if (name !== "Effecten" && name !== "Reserves") continue;
      table.worksheet.onCalculated.add(this.hearResults(name));
    }
    await context.sync();
    for (const [, id] of fresh) this.watched.add(id);
  }

  /** A table that goes (its sheet may be deleted), or comes back when that is undone. Once is enough. */
  async watchStanding(context: Excel.RequestContext): Promise<void> {
    if (this.listener === null || this.standing) return;
    const { tables } = context.workbook;
    const tell = (event: { readonly source: Excel.EventSource | "Local" | "Remote" }) => {
      this.report("Effecten", event.source === "Local");
      return Promise.resolve();
    };
    tables.onDeleted.add(tell);
    tables.onAdded.add(tell);
    await context.sync();
    this.standing = true;
  }

  /** Its row of what is left out counts over `Effecten`, and so calculates when that table is resized. */
  async watchOverview(context: Excel.RequestContext, id: string | null): Promise<void> {
    if (this.listener === null || id === null || id === this.overview) return;
    context.workbook.worksheets.getItem(id).onCalculated.add(this.hearResults("Effecten"));
    await context.sync();
    this.overview = id;
  }

  private hearResults(table: TableName): () => Promise<void> {
    return () => {
      this.report(table, false);
      return Promise.resolve();
    };
  }

  private report(table: TableName, local: boolean): void {
    this.listener?.({ table, local });
  }
}
