// Events to the add-in: what it subscribed to, and the messages as Excel sends them.

/** Numbers of the wire, as in Office.js. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** One message: category, type, target, contents as JSON, and a flag for more to come. */
export type EventMessage = readonly [category: number, type: number, target: string, json: string, more: 0];

const richEvents = 65_536;

export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(type: EventType, target: string): void {
    this.counts.set(`${type} ${target}`, (this.counts.get(`${type} ${target}`) ?? 0) + 1);
  }
  remove(type: EventType, target: string): void {
    this.counts.set(`${type} ${target}`, Math.max(0, (this.counts.get(`${type} ${target}`) ?? 0) - 1));
  }
  clear(): void {
    this.counts.clear();
  }
  has(type: EventType, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }
}

export function richEvent(type: EventType, target: string, contents: object): EventMessage {
  return [richEvents, type, target, JSON.stringify(contents), 0];
}
