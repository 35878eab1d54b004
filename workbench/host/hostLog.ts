// What happened, in order, for tests to read: requests of the add-in, writes to the workbook, events
// that were sent, and every call of a custom function with its results.

export interface RequestEntry {
  readonly kind: "request";
  readonly request: number;
  /** Members that the request sets or calls, such as `Range.Values` or `TableCollection.Add`. */
  readonly members: string[];
  /** The code of the refusal, when there was one. */
  error?: string;
}

export interface WriteEntry {
  readonly kind: "write";
  /** Null for what a person did. */
  readonly request: number | null;
  /** `values`, `number-format`, `format`, `table-add`, `table-resize`, `sheet-add`, `setting`, ... */
  readonly what: string;
  /** `Blad1!A1:B2`; empty when the write is not to cells. */
  readonly address: string;
  /** Names of the tables that the written cells belong to. */
  readonly tables: readonly string[];
}

export interface EventEntry {
  readonly kind: "event";
  /** `table-changed`, `worksheet-changed`, `selection-changed`, ... */
  readonly event: string;
  readonly address: string;
}

export interface CallEntry {
  readonly kind: "call";
  readonly step: "invoke" | "result" | "cancel";
  readonly invocation: number;
  /** The function's id in functions.json. */
  readonly function: string;
  readonly arguments: readonly unknown[];
  /** The cells that show this call: one, or all that share a stream. */
  readonly cells: readonly string[];
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string | null };
}

export type LogEntry = RequestEntry | WriteEntry | EventEntry | CallEntry;

export class HostLog {
  readonly entries: LogEntry[] = [];
  /** The request that is being answered, or null. */
  request: number | null = null;

  /** A point in time, for the `since` of the readers below. */
  mark(): number {
    return this.entries.length;
  }

  add(entry: LogEntry): void {
    this.entries.push(entry);
  }

  requests(since = 0): RequestEntry[] {
    return this.of("request", since);
  }

  writes(since = 0): WriteEntry[] {
    return this.of("write", since);
  }

  /** Writes to the cells or the shape of one table. */
  writesToTable(table: string, since = 0): WriteEntry[] {
    return this.writes(since).filter(({ tables }) => tables.includes(table));
  }

  events(since = 0): EventEntry[] {
    return this.of("event", since);
  }

  calls(since = 0): CallEntry[] {
    return this.of("call", since);
  }

  private of<K extends LogEntry["kind"]>(kind: K, since: number): Extract<LogEntry, { kind: K }>[] {
    return this.entries
      .slice(since)
      .filter((entry): entry is Extract<LogEntry, { kind: K }> => entry.kind === kind);
  }
}
