// Workbook: the root of the object model over one engine, and what its parts share: tables, headers,
// settings, subscriptions and the log. Cells, tables and formats are never stored here.
import { intersection, type Area } from "../cells/address";
import { cellType } from "../cells/cellInput";
import type { Engine } from "../engine/engine";
import { Grid } from "../engine/grid";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import type { HostLog } from "../hostLog";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./customXmlParts";
import {
  eventType,
  richEvent,
  Subscriptions,
  workbookTarget,
  type EventMessage,
  type EventType,
} from "./events";
import { NamedItemCollection } from "./namedItems";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { Table } from "./table";
import { TableCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";

export interface TableLook {
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
}

/** Null when the text is not well-formed XML. */
export type ParseXml = (xml: string) => Document | null;

export class Workbook {
  static readonly defaultProperties = ["IsDirty", "Name", "ReadOnly"];

  readonly Name = "Workbench.xlsx";
  readonly ReadOnly = false;
  readonly IsDirty = true;

  readonly grid: Grid;
  readonly subscriptions = new Subscriptions();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly veryHidden = new Set<string>();
  readonly protectedSheets = new Set<string>();
  /** Where events go; the connection to the add-in sets it. */
  onEvent: (message: EventMessage) => void = () => undefined;
  /** Who edits: this person (and the add-in), or somebody else who has the same file open. */
  editSource: "Local" | "Remote" = "Local";
  /** The selection moved by the add-in or by a person. */
  onSelection: () => void = () => undefined;
  /** Calls every custom function again; the custom functions set it. */
  recalculateAll: () => void = () => undefined;

  private readonly looks = new Map<string, TableLook>();
  private lastNumber = 0;

  constructor(
    engine: Engine,
    readonly log: HostLog,
    readonly parseXml: ParseXml,
  ) {
    this.grid = new Grid(engine);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this);
  }
  get Application(): Application {
    return new Application(this);
  }

  GetSelectedRange(): Range {
    const worksheet = this.Worksheets.GetActiveWorksheet();
    const { row, column, rows, columns } = this.selectedArea();
    return new Range(worksheet, { row, column, rows, columns });
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  /** The workbench has no file to save to. */
  Save(): void {}

  _GetRangeForEventByReferenceId(id: string): Range {
    return this.rangeByReference(id);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range {
    return this.rangeByReference(id);
  }
  _GetObjectByReferenceId(id: string): Range {
    return this.rangeByReference(id);
  }
  _RemoveReference(): void {}
  _RemoveAllReferences(): void {}

  worksheet(id: string): Worksheet {
    if (!this.grid.engine.workbook.getSheetBySheetId(id)) throw itemNotFound();
    return new Worksheet(this, id);
  }

  tables(sheetId?: string): Table[] {
    return this.grid.engine.workbook
      .getTableList()
      .filter(({ subUnitId }) => sheetId === undefined || subUnitId === sheetId)
      .map(({ id }) => new Table(this, id));
  }
  tablesAt(worksheet: Worksheet, area: Area): Table[] {
    return this.tables(worksheet.Id).filter((table) => intersection(table.area, area) !== null);
  }
  tableLook(id: string): TableLook {
    const look = this.looks.get(id) ?? { style: "TableStyleMedium2", bandedRows: true, filterButton: true };
    this.looks.set(id, look);
    return look;
  }

  addTable(range: Range, hasHeaders: boolean): Table {
    range.Worksheet.assertWritable();
    if (this.tablesAt(range.Worksheet, range.area).length > 0) {
      throw invalidArgument("A table can't overlap another table.");
    }
    let { area } = range;
    if (!hasHeaders) {
      range.GetRow(0).Insert("Down");
      area = { ...area, rows: area.rows + 1 };
    }
    if (area.rows === 1) area = { ...area, rows: 2 };
    const number = this.nextNumber();
    const id = `{TABLE-${String(number).padStart(4, "0")}}`;
    this.writeHeaders(range.Worksheet, area);
    const { row, column, rows, columns } = area;
    const done = this.grid.engine.run("sheet.command.add-table", {
      unitId: this.grid.engine.unitId,
      subUnitId: range.Worksheet.Id,
      name: this.freeTableName(),
      id,
      range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    });
    if (!done) throw invalidArgument();
    const table = new Table(this, id);
    table.followHeaders();
    table.logWrite("table-add");
    this.tableEvent(eventType.tableAdded, table.Id, table.Name, range.Worksheet.Id);
    return table;
  }

  tableDeleted(id: string, name: string, worksheetId: string): void {
    this.looks.delete(id);
    this.tableEvent(eventType.tableDeleted, id, name, worksheetId);
  }
  sheetDeleted(id: string): void {
    this.veryHidden.delete(id);
    this.protectedSheets.delete(id);
    const contents = { source: "Local", worksheetId: id };
    const message = richEvent(eventType.worksheetDeleted, workbookTarget, contents);
    this.emit(eventType.worksheetDeleted, workbookTarget, message, "");
  }

  /** Header cells hold texts, each only once, as in Excel. */
  writeHeaders(worksheet: Worksheet, area: Area): void {
    const header = { ...area, rows: 1 };
    const [values = []] = this.grid.values(worksheet.Id, header);
    const names: string[] = [];
    values.forEach((value, i) =>
      names.push(freeHeader(value === "" ? `Kolom${i + 1}` : String(value), names)),
    );
    if (names.every((name, i) => name === values[i])) return;
    const cells = names.map((name) => ({ cell: { v: name, t: cellType.text, f: null, si: null, p: null } }));
    this.grid.write(worksheet.Id, header, [cells]);
  }
  /** Tells the formula engine the names of columns whose header cells were edited. */
  followHeaders(sheetId: string, area: Area): void {
    for (const table of this.tables(sheetId)) {
      if (intersection({ ...table.area, rows: 1 }, area)) table.followHeaders();
    }
  }
  headersMayHaveChanged(worksheet: Worksheet, area: Area): void {
    for (const table of this.tablesAt(worksheet, area)) {
      const header = { ...table.area, rows: 1 };
      if (!intersection(header, area)) continue;
      this.writeHeaders(worksheet, header);
      table.followHeaders();
    }
  }

  /** Excel's rules for table names, and that the name is free; throws InvalidArgument. */
  assertTableName(name: string): void {
    const looksLikeCell = /^([A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) || looksLikeCell) throw invalidArgument();
    if (this.Tables.GetItemOrNullObject(name)) throw itemAlreadyExists();
  }

  namedRange(name: string): Range | null {
    return /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)
      ? (this.Names.GetItemOrNullObject(name)?.GetRangeOrNullObject() ?? null)
      : null;
  }

  rangeByReference(id: string): Range {
    const [, sheetId, numbers] = /^range\|(.*)\|([\d,]+)$/.exec(id) ?? [];
    const [row, column, rows, columns] = (numbers ?? "").split(",").map(Number);
    if (sheetId === undefined || row === undefined || column === undefined || !rows || !columns) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return new Range(this.worksheet(sheetId), { row, column, rows, columns });
  }

  nextNumber(): number {
    return ++this.lastNumber;
  }
  selectionMoved(): void {
    this.onSelection();
  }

  logWrite(what: string, worksheet: Worksheet | null, area: Area | null): void {
    const address = worksheet && area ? new Range(worksheet, area).Address : (worksheet?.Name ?? "");
    const tables = worksheet && area ? this.tablesAt(worksheet, area).map(({ Name }) => Name) : [];
    this.log.add({ kind: "write", request: this.log.request, what, address, tables });
  }

  /** Sends an event when the add-in subscribed to it. */
  emit(type: EventType, target: string, message: EventMessage, address: string): void {
    if (!this.subscriptions.has(type, target)) return;
    const names = Object.entries(eventType).find(([, value]) => value === type);
    const event = (names?.[0] ?? String(type)).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    this.log.add({ kind: "event", event, address });
    this.onEvent(message);
  }

  private tableEvent(type: EventType, tableId: string, tableName: string, worksheetId: string): void {
    for (const target of [workbookTarget, worksheetId]) {
      const contents = { source: "Local", tableId, tableName, worksheetId };
      this.emit(type, target, richEvent(type, target, contents), tableName);
    }
  }
  private freeTableName(): string {
    for (let n = 1; ; n++) if (!this.Tables.GetItemOrNullObject(`Tabel${n}`)) return `Tabel${n}`;
  }
  private selectedArea(): Area {
    const range = this.grid.engine.workbook.getActiveRange()?.getRange();
    if (!range) return { row: 0, column: 0, rows: 1, columns: 1 };
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  }
}

function freeHeader(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string) =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  if (!isTaken(name)) return name;
  for (let n = 2; ; n++) if (!isTaken(`${name}${n}`)) return `${name}${n}`;
}
