// Table: a named block with a header row. Its place, name and columns are Univer's; Univer's gaps
// (header edits, widening) are closed here. Members carry the names of the wire.
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type { Area } from "../cells/address";
import { invalidArgument, itemNotFound } from "../hostError";
import { eventType } from "./events";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class Table {
  static readonly defaultProperties = [
    "HighlightFirstColumn",
    "HighlightLastColumn",
    "Id",
    "LegacyId",
    "Name",
    "ShowBandedColumns",
    "ShowBandedRows",
    "ShowFilterButton",
    "ShowHeaders",
    "ShowTotals",
    "Style",
  ];

  readonly HighlightFirstColumn = false;
  readonly HighlightLastColumn = false;
  readonly ShowBandedColumns = false;
  readonly ShowHeaders = true;

  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
  ) {}

  get LegacyId(): string {
    return this.Id;
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(name: string) {
    if (name === this.Name) return;
    this.workbook.assertTableName(name);
    this.logWrite("table-name");
    this.configure({ name });
  }
  get Worksheet(): Worksheet {
    return this.workbook.worksheet(this.info.subUnitId);
  }

  /** Recorded, not drawn. */
  get Style(): string {
    return this.look.style;
  }
  set Style(style: string) {
    this.logWrite("table-format");
    this.look.style = style;
  }
  get ShowBandedRows(): boolean {
    return this.look.bandedRows;
  }
  set ShowBandedRows(show: boolean) {
    this.logWrite("table-format");
    this.look.bandedRows = show;
  }
  get ShowFilterButton(): boolean {
    return this.look.filterButton;
  }
  set ShowFilterButton(show: boolean) {
    this.logWrite("table-format");
    this.look.filterButton = show;
  }
  /** The workbench has no totals row. */
  get ShowTotals(): boolean {
    return false;
  }
  set ShowTotals(show: boolean) {
    if (show) throw invalidArgument("The workbench does not draw totals rows.");
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  GetRange(): Range {
    return new Range(this.Worksheet, this.area);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.Worksheet, { ...this.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const { row, rows } = this.area;
    return new Range(this.Worksheet, { ...this.area, row: row + 1, rows: rows - 1 });
  }

  /** The header row stays where it is, as in Excel; the new block overlaps the old one. */
  Resize(range: Range | string): void {
    const { area, Worksheet } = this.Worksheet.toRange(range);
    const keepsHeader = area.row === this.area.row && Worksheet.Id === this.Worksheet.Id && area.rows > 1;
    if (!keepsHeader || this.workbook.tablesAt(Worksheet, area).some(({ Id }) => Id !== this.Id)) {
      throw invalidArgument();
    }
    this.logWrite("table-resize");
    this.setArea(area);
  }

  Delete(): void {
    this.logWrite("table-delete");
    const { subUnitId, name } = this.info;
    const { engine } = this.workbook.grid;
    this.GetRange().Clear();
    engine.run("sheet.command.delete-table", { unitId: engine.unitId, subUnitId, tableId: this.Id });
    this.workbook.tableDeleted(this.Id, name, subUnitId);
  }
  /** The cells stay, the table goes. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.logWrite("table-delete");
    const { subUnitId, name } = this.info;
    const { engine } = this.workbook.grid;
    engine.run("sheet.command.delete-table", { unitId: engine.unitId, subUnitId, tableId: this.Id });
    this.workbook.tableDeleted(this.Id, name, subUnitId);
    return range;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.subscriptions.add(eventType.tableChanged, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.subscriptions.remove(eventType.tableChanged, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.workbook.subscriptions.add(eventType.tableSelectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.workbook.subscriptions.remove(eventType.tableSelectionChanged, this.Id);
  }

  get area(): Area {
    const { startRow, startColumn, endRow, endColumn } = this.info.range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  /** The header cells' texts; what formulas call the columns follows them through `followHeaders`. */
  get headers(): string[] {
    return (this.GetHeaderRowRange().Values[0] ?? []).map(String);
  }

  setArea(area: Area): void {
    const { row, column, rows, columns } = area;
    const newRange = {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    };
    this.workbook.grid.range(this.Worksheet.Id, area);
    this.workbook.writeHeaders(this.Worksheet, area);
    this.configure({ updateRange: { newRange } });
    this.followHeaders();
  }

  /** Univer follows neither edited headers nor names of added columns: tell the formula engine. */
  followHeaders(): void {
    const { headers } = this;
    const { engine } = this.workbook.grid;
    const table = engine.tables.getTableById(engine.unitId, this.Id);
    if (!table) throw itemNotFound();
    if (headers.every((header, i) => table.getTableColumnByIndex(i)?.displayName === header)) return;
    headers.forEach((header, i) => {
      const column = table.getTableColumnByIndex(i);
      if (column) column.displayName = header;
    });
    const { name, range, subUnitId } = this.info;
    engine.run("formula.mutation.set-super-table", {
      unitId: engine.unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap: new Map(headers.map((header, i) => [header, i])) },
    });
  }

  logWrite(what: string): void {
    this.workbook.logWrite(what, this.Worksheet, this.area);
  }

  private get info(): ITableInfoWithUnitId {
    const info = this.workbook.grid.engine.workbook.getTableInfo(this.Id);
    if (!info) throw itemNotFound();
    return info;
  }
  private get look() {
    return this.workbook.tableLook(this.Id);
  }
  private configure(change: object): void {
    const { engine } = this.workbook.grid;
    const done = engine.run("sheet.command.set-table-config", {
      unitId: engine.unitId,
      tableId: this.Id,
      ...change,
    });
    if (!done) throw invalidArgument();
  }
}
