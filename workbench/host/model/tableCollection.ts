// Tables of the workbook, or of one sheet.
import { invalidArgument } from "../hostError";
import { Collection } from "./collection";
import { eventType, workbookTarget, type EventType } from "./events";
import type { Range } from "./range";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class TableCollection extends Collection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | null,
  ) {
    super();
  }

  protected list(): Table[] {
    return this.workbook.tables(this.worksheet?.Id);
  }

  Add(address: Range | string, hasHeaders: boolean): Table {
    const start = this.worksheet ?? this.workbook.Worksheets.GetActiveWorksheet();
    const range = start.toRange(address);
    if (this.worksheet && range.Worksheet.Id !== this.worksheet.Id) throw invalidArgument();
    return this.workbook.addTable(range, hasHeaders);
  }

  _RegisterDataChangedEvent(): void {
    this.subscribe(eventType.tableChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.unsubscribe(eventType.tableChanged);
  }
  _RegisterAddedEvent(): void {
    this.subscribe(eventType.tableAdded);
  }
  _UnregisterAddedEvent(): void {
    this.unsubscribe(eventType.tableAdded);
  }
  _RegisterDeletedEvent(): void {
    this.subscribe(eventType.tableDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unsubscribe(eventType.tableDeleted);
  }

  private subscribe(type: EventType): void {
    this.workbook.subscriptions.add(type, this.worksheet?.Id ?? workbookTarget);
  }
  private unsubscribe(type: EventType): void {
    this.workbook.subscriptions.remove(type, this.worksheet?.Id ?? workbookTarget);
  }
}
