// Worksheet and its frozen panes. Members carry the names of the wire.
import { intersection, lastColumn, lastRow, parseAddress, type Area } from "../cells/address";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { eventType } from "./events";
import { Range } from "./range";
import { TableCollection } from "./tableCollection";
import type { Workbook } from "./workbook";

const veryHidden = "VeryHidden";

export class Worksheet {
  static readonly defaultProperties = ["Id", "Name", "Position", "ShowGridlines", "TabColor", "Visibility"];

  constructor(
    readonly workbook: Workbook,
    readonly Id: string,
  ) {}

  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(name: string) {
    assertSheetName(name);
    const taken = this.workbook.Worksheets.GetItemOrNullObject(name);
    if (taken && taken.Id !== this.Id) throw itemAlreadyExists();
    this.logWrite("sheet-name");
    this.sheet.setName(name);
  }
  get Position(): number {
    return this.sheet.getIndex();
  }
  set Position(position: number) {
    this.logWrite("sheet-position");
    this.workbook.grid.engine.workbook.moveSheet(this.sheet, position);
  }
  get Visibility(): string {
    if (this.workbook.veryHidden.has(this.Id)) return veryHidden;
    return this.sheet.isSheetHidden() ? "Hidden" : "Visible";
  }
  set Visibility(visibility: string) {
    if (!["Visible", "Hidden", veryHidden].includes(visibility)) throw invalidArgument();
    this.logWrite("sheet-visibility");
    this.workbook.veryHidden.delete(this.Id);
    if (visibility === "Visible") {
      this.sheet.showSheet();
      return;
    }
    const others = this.workbook.Worksheets._Items.filter(({ Id }) => Id !== this.Id);
    if (!others.some((other) => other.Visibility === "Visible"))
      throw new HostError("InvalidOperation", "A workbook needs a visible worksheet.");
    this.sheet.hideSheet();
    if (visibility === veryHidden) this.workbook.veryHidden.add(this.Id);
  }
  get TabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }
  set TabColor(color: string) {
    this.logWrite("sheet-format");
    this.sheet.setTabColor(color);
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  set ShowGridlines(show: boolean) {
    this.logWrite("sheet-format");
    this.sheet.setHiddenGridlines(!show);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  GetRange(address?: string): Range {
    if (!address) return new Range(this, { row: 0, column: 0, rows: lastRow, columns: lastColumn });
    return this.toRange(address);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
    return new Range(this, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(): Range | null {
    const area = this.workbook.grid.usedArea(this.Id);
    return area && new Range(this, area);
  }
  GetUsedRange(): Range {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }

  Activate(): void {
    this.workbook.grid.engine.workbook.setActiveSheet(this.sheet);
  }
  Calculate(): void {
    this.workbook.Application.Calculate("Full");
  }
  Delete(): void {
    const others = this.workbook.Worksheets._Items.filter(({ Id }) => Id !== this.Id);
    if (!others.some((other) => other.Visibility === "Visible"))
      throw new HostError("InvalidOperation", "A workbook needs a visible worksheet.");
    this.logWrite("sheet-delete");
    for (const table of this.Tables._Items) table.Delete();
    this.workbook.grid.engine.workbook.deleteSheet(this.Id);
    this.workbook.sheetDeleted(this.Id);
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.subscriptions.add(eventType.worksheetChanged, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.subscriptions.remove(eventType.worksheetChanged, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.workbook.subscriptions.add(eventType.worksheetSelectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.workbook.subscriptions.remove(eventType.worksheetSelectionChanged, this.Id);
  }
  _RegisterCalculatedEvent(): void {
    this.workbook.subscriptions.add(eventType.worksheetCalculated, this.Id);
  }
  _UnregisterCalculatedEvent(): void {
    this.workbook.subscriptions.remove(eventType.worksheetCalculated, this.Id);
  }

  _RegisterRowSortedEvent(): void {
    this.workbook.subscriptions.add(eventType.worksheetRowSorted, this.Id);
  }
  _UnregisterRowSortedEvent(): void {
    this.workbook.subscriptions.remove(eventType.worksheetRowSorted, this.Id);
  }

  /** An address on this sheet, unless it names another; or a range as it is. */
  toRange(range: Range | string): Range {
    if (range instanceof Range) return range;
    if (typeof range !== "string") throw invalidArgument();
    const named = this.workbook.namedRange(range);
    if (named) return named;
    const { sheet, ...area } = parseAddress(range);
    return new Range(sheet === undefined ? this : this.workbook.Worksheets.GetItem(sheet), area);
  }

  /** Which cells of the area take everything as text: table headers and cells with the text format. */
  textCells(area: Area): (row: number, column: number) => boolean {
    const headers = this.workbook
      .tablesAt(this, area)
      .map((table) => intersection({ ...table.area, rows: 1 }, area))
      .filter((header) => header !== null);
    const used = this.workbook.grid.numberFormats(this.Id, area);
    return (i, j) => {
      const [row, column] = [area.row + i, area.column + j];
      if (used[i]?.[j] === "@") return true;
      return headers.some((h) => row === h.row && column >= h.column && column < h.column + h.columns);
    };
  }

  assertWritable(): void {
    if (this.workbook.protectedSheets.has(this.Id)) {
      throw new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
    }
  }

  logWrite(what: string): void {
    this.workbook.logWrite(what, this, null);
  }

  get sheet() {
    const sheet = this.workbook.grid.engine.workbook.getSheetBySheetId(this.Id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}

class FreezePanes {
  constructor(private readonly worksheet: Worksheet) {}

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** Freezes everything up to the end of the range. */
  FreezeAt(range: Range | string): void {
    const { row, column, rows, columns } = this.worksheet.toRange(range).area;
    this.freeze(rows >= lastRow ? 0 : row + rows, columns >= lastColumn ? 0 : column + columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const rows = this.worksheet.sheet.getFrozenRows();
    const columns = this.worksheet.sheet.getFrozenColumns();
    if (rows <= 0 && columns <= 0) return null;
    const area = {
      row: 0,
      column: 0,
      rows: rows > 0 ? rows : lastRow,
      columns: columns > 0 ? columns : lastColumn,
    };
    return new Range(this.worksheet, area);
  }

  private freeze(rows: number, columns: number): void {
    this.worksheet.logWrite("sheet-format");
    this.worksheet.sheet.setFreeze({
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}

class WorksheetProtection {
  static readonly defaultProperties = ["Protected"];
  constructor(private readonly worksheet: Worksheet) {}

  get Protected(): boolean {
    return this.worksheet.workbook.protectedSheets.has(this.worksheet.Id);
  }
  Protect(): void {
    if (this.Protected) throw new HostError("InvalidOperation", "The worksheet is already protected.");
    this.worksheet.logWrite("sheet-protection");
    this.worksheet.workbook.protectedSheets.add(this.worksheet.Id);
  }
  Unprotect(): void {
    this.worksheet.logWrite("sheet-protection");
    this.worksheet.workbook.protectedSheets.delete(this.worksheet.Id);
  }
}

/** Excel's rules for names of sheets; throws InvalidArgument. */
export function assertSheetName(name: string): void {
  const valid =
    name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!valid) throw invalidArgument();
}
