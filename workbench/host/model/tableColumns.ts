// Columns of a table, named by their header cells.
import { invalidArgument } from "../hostError";
import { Collection } from "./collection";
import { Range } from "./range";
import type { Table } from "./table";

export class TableColumn {
  static readonly defaultProperties = ["Id", "Index", "Name", "Values"];

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {}

  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return this.table.headers[this.Index] ?? "";
  }
  set Name(name: string) {
    this.header().Values = [[name]];
  }
  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.header();
  }

  private header(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
}

export class TableColumnCollection extends Collection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  protected list(): TableColumn[] {
    return Array.from({ length: this.table.area.columns }, (_, index) => new TableColumn(this.table, index));
  }

  /** Adds one column at the right (`index` null or -1): values are a column of cells with the header on top. */
  Add(index: number | null, values?: unknown, name?: string): TableColumn {
    const { area } = this.table;
    if (index !== null && index !== undefined && index !== -1 && index !== area.columns) {
      throw invalidArgument("The workbench adds table columns at the right only.");
    }
    const column = new Range(this.table.Worksheet, {
      ...area,
      column: area.column + area.columns,
      columns: 1,
    });
    this.table.logWrite("table-column");
    if (column.Values.some(([value]) => value !== "")) column.Insert("Right");
    if (name !== undefined) column.GetCell(0, 0).Values = [[`'${name}`]];
    this.table.setArea({ ...area, columns: area.columns + 1 });
    const added = new TableColumn(this.table, area.columns);
    if (values !== null && values !== undefined) added.Values = values;
    return added;
  }
}
