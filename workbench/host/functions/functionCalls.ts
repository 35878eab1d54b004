// Which cells wait for or follow which calls: a one-shot call belongs to one cell, a stream is shared
// by all cells that call the same function with the same arguments, and ends with the last of them.
import type { CellRef } from "../engine/engine";
import type { FunctionResult } from "./functionsRuntime";

export interface Call {
  readonly key: string;
  readonly streaming: boolean;
  readonly cells: Map<string, CellRef>;
  invocation: number;
  result: FunctionResult | null;
}

/** The calls that one cell made when it was last calculated. */
interface CellCalls {
  run: number;
  calls: Map<string, Call>;
  /** Of the calculation before; reused when it asks the same again. */
  before: Map<string, Call>;
}

export const cellKey = ({ sheetId, row, column }: CellRef) => `${sheetId}!${row},${column}`;

export class FunctionCalls {
  private readonly cells = new Map<string, CellCalls>();
  private readonly streams = new Map<string, Call>();
  private readonly ended: Call[] = [];
  private run = 0;

  /** A calculation starts: what a cell does not ask again in it, it no longer uses. */
  startRun(): void {
    this.run++;
  }

  /** The call with this key as the cell sees it, made by `begin` when there is none yet. */
  use(cell: CellRef, key: string, streaming: boolean, begin: () => Call): Call {
    const own = this.callsOf(cell);
    const call =
      own.calls.get(key) ?? own.before.get(key) ?? (streaming ? this.streams.get(key) : undefined) ?? begin();
    own.calls.set(key, call);
    call.cells.set(cellKey(cell), cell);
    if (streaming) this.streams.set(key, call);
    return call;
  }

  /** The cell's contents changed: if it calls again, a one-shot function is called anew. */
  forget(cell: CellRef): void {
    const own = this.cells.get(cellKey(cell));
    if (!own) return;
    for (const call of [...own.calls.values(), ...own.before.values()]) this.release(call, cellKey(cell));
    this.cells.delete(cellKey(cell));
  }

  /** Cells moved, or everything is asked again. Streams go on until `endUnused`. */
  forgetAll(): void {
    for (const own of this.cells.values()) {
      for (const call of own.calls.values()) if (!call.streaming) this.ended.push(call);
    }
    this.cells.clear();
    for (const stream of this.streams.values()) stream.cells.clear();
  }

  /** The add-in starts again: nothing that was asked will be answered. */
  clear(): void {
    this.cells.clear();
    this.streams.clear();
    this.ended.length = 0;
  }

  /** One-shot calls are made anew at the next calculation; streams stay as they are. */
  forgetOneShots(): void {
    for (const own of this.cells.values()) {
      for (const map of [own.calls, own.before]) {
        for (const [key, call] of map) if (!call.streaming) map.delete(key);
      }
    }
  }

  /** After a calculation: the calls that no cell uses any more. They are forgotten here. */
  endUnused(): Call[] {
    for (const [key, own] of this.cells) {
      for (const call of own.before.values()) if (!own.calls.has(call.key)) this.release(call, key);
      own.before = new Map();
    }
    for (const [key, stream] of this.streams) {
      if (stream.cells.size > 0) continue;
      this.streams.delete(key);
      this.ended.push(stream);
    }
    return this.ended.splice(0);
  }

  /** The calls behind what a cell shows. */
  at(cell: CellRef): Call[] {
    return [...(this.cells.get(cellKey(cell))?.calls.values() ?? [])];
  }

  hasStreams(): boolean {
    return this.streams.size > 0;
  }

  knownCells(): CellRef[] {
    const known = new Map<string, CellRef>();
    for (const own of this.cells.values()) {
      for (const call of own.calls.values()) for (const [key, cell] of call.cells) known.set(key, cell);
    }
    return [...known.values()];
  }

  private callsOf(cell: CellRef): CellCalls {
    const key = cellKey(cell);
    const own = this.cells.get(key) ?? { run: this.run, calls: new Map(), before: new Map() };
    if (own.run !== this.run) {
      own.before = new Map([...own.before, ...own.calls]);
      own.calls = new Map();
      own.run = this.run;
    }
    this.cells.set(key, own);
    return own;
  }

  private release(call: Call, cell: string): void {
    call.cells.delete(cell);
    if (!call.streaming && call.cells.size === 0) this.ended.push(call);
  }
}
