// Worksheets of the workbook, in the order of their tabs.
import { itemAlreadyExists, itemNotFound } from "../hostError";
import { Collection } from "./collection";
import { eventType, richEvent, workbookTarget, type EventType } from "./events";
import type { Workbook } from "./workbook";
import { assertSheetName, Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  protected list(): Worksheet[] {
    return this.workbook.grid.engine.workbook
      .getSheets()
      .map((sheet) => new Worksheet(this.workbook, sheet.getSheetId()));
  }

  Add(name?: string | null): Worksheet {
    const title = name ?? this.freeName();
    assertSheetName(title);
    if (this.GetItemOrNullObject(title)) throw itemAlreadyExists();
    const active = this.GetActiveWorksheet();
    const sheet = this.workbook.grid.engine.workbook.insertSheet(title);
    const worksheet = new Worksheet(this.workbook, sheet.getSheetId());
    worksheet.logWrite("sheet-add");
    active.Activate();
    this.workbook.emit(
      eventType.worksheetAdded,
      workbookTarget,
      richEvent(eventType.worksheetAdded, workbookTarget, { source: "Local", worksheetId: worksheet.Id }),
      "",
    );
    return worksheet;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.grid.engine.workbook.getActiveSheet().getSheetId());
  }
  GetFirst(visibleOnly = false): Worksheet {
    return this.some(this.list(), visibleOnly);
  }
  GetLast(visibleOnly = false): Worksheet {
    return this.some(this.list().reverse(), visibleOnly);
  }

  _RegisterDataChangedEvent(): void {
    this.subscribe(eventType.worksheetChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.unsubscribe(eventType.worksheetChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.subscribe(eventType.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.unsubscribe(eventType.worksheetSelectionChanged);
  }
  _RegisterAddedEvent(): void {
    this.subscribe(eventType.worksheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.unsubscribe(eventType.worksheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.subscribe(eventType.worksheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unsubscribe(eventType.worksheetDeleted);
  }
  _RegisterCalculatedEvent(): void {
    this.subscribe(eventType.worksheetCalculated);
  }
  _UnregisterCalculatedEvent(): void {
    this.unsubscribe(eventType.worksheetCalculated);
  }

  private some(worksheets: Worksheet[], visibleOnly: boolean): Worksheet {
    const worksheet = worksheets.find(({ Visibility }) => !visibleOnly || Visibility === "Visible");
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }
  private freeName(): string {
    for (let n = this.Count + 1; ; n++) if (!this.GetItemOrNullObject(`Blad${n}`)) return `Blad${n}`;
  }
  private subscribe(type: EventType): void {
    this.workbook.subscriptions.add(type, workbookTarget);
  }
  private unsubscribe(type: EventType): void {
    this.workbook.subscriptions.remove(type, workbookTarget);
  }
}
