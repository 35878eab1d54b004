// Rows of a table's body: adding moves what stands below down, deleting moves it up.
import { invalidArgument } from "../hostError";
import { Collection } from "./collection";
import { Range } from "./range";
import type { Table } from "./table";

export class TableRow {
  static readonly defaultProperties = ["Index", "Values"];

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}

  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  Delete(): void {
    new TableRowCollection(this.table).DeleteRowsAt(this.Index, 1);
  }
}

export class TableRowCollection extends Collection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }

  protected list(): TableRow[] {
    return Array.from({ length: this.table.area.rows - 1 }, (_, index) => new TableRow(this.table, index));
  }
  protected override matches(row: TableRow, key: unknown): boolean {
    return row.Index === key;
  }

  /** `index` null or -1 adds at the end. */
  Add(index: number | null, values?: unknown): TableRow {
    const rows = values === null || values === undefined ? [[]] : values;
    if (!Array.isArray(rows) || rows.length === 0) throw invalidArgument();
    const at = index === null || index === undefined || index === -1 ? this.Count : index;
    if (at < 0 || at > this.Count) throw invalidArgument();
    const { area } = this.table;
    const added = { ...area, row: area.row + 1 + at, rows: rows.length };
    this.table.logWrite("table-rows");
    this.makeRoom(added, at);
    this.table.setArea({ ...area, rows: area.rows + rows.length });
    if (values !== null && values !== undefined) new Range(this.table.Worksheet, added).Values = rows;
    return new TableRow(this.table, at);
  }

  DeleteRowsAt(index: number, count = 1): void {
    const { area } = this.table;
    if (index < 0 || count < 1 || index + count > this.Count) throw invalidArgument();
    this.table.logWrite("table-rows");
    // Excel keeps one empty row in a table.
    const all = count === this.Count;
    if (all) new Range(this.table.Worksheet, { ...area, row: area.row + 1, rows: 1 }).Clear("Contents");
    const gone = { ...area, row: area.row + 1 + index + (all ? 1 : 0), rows: count - (all ? 1 : 0) };
    if (gone.rows === 0) return;
    new Range(this.table.Worksheet, gone).Delete("Up");
    this.table.setArea({ ...area, rows: area.rows - gone.rows });
  }

  /** Row objects or their positions. */
  DeleteRows(rows: readonly (TableRow | number)[]): void {
    const indexes = rows.map((row) => (typeof row === "number" ? row : row.Index)).sort((a, b) => b - a);
    for (const index of indexes) this.DeleteRowsAt(index, 1);
  }

  private makeRoom(added: Range["area"], at: number): void {
    const place = new Range(this.table.Worksheet, added);
    const isFree = at === this.Count && place.Values.flat().every((value) => value === "");
    if (!isFree) place.Insert("Down");
  }
}
