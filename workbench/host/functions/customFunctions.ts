// Custom functions in cells: Univer calculates a cell, the call goes to the add-in through the real
// runtime, the cell waits with #GETTING_DATA, and when a result comes only the calling cells follow.
import { formatAddress } from "../cells/address";
import type { CellRef } from "../engine/engine";
import type { CallEntry } from "../hostLog";
import type { ChangeFeed, CellsChange } from "../model/changeFeed";
import type { Workbook } from "../model/workbook";
import { FormattedNumbers } from "./formattedNumbers";
import { functionArguments } from "./functionArguments";
import { cellKey, FunctionCalls, type Call } from "./functionCalls";
import type { FunctionMetadata } from "./functionsMetadata";
import type { FunctionResult, FunctionsRuntime } from "./functionsRuntime";

/** What Univer binds `this` to when it calculates a function. */
interface FunctionCell {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionError {
  readonly error: string;
  readonly message: string | null;
}

const waiting = "#GETTING_DATA";

export class CustomFunctions {
  private readonly calls = new FunctionCalls();
  private readonly names: string[] = [];
  private readonly dirty = new Map<string, CellRef>();
  private readonly formatted: FormattedNumbers;
  private cleaning = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly runtime: FunctionsRuntime,
    feed: ChangeFeed,
  ) {
    const { engine } = workbook.grid;
    this.formatted = new FormattedNumbers(workbook.grid);
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === "formula.mutation.set-formula-calculation-start") this.calls.startRun();
    });
    engine.commands.beforeCommandExecuted(({ id }) => {
      if (id === "formula.mutation.set-formula-calculation-result") this.cleanSoon();
    });
    feed.onCells = (change) => this.cellsChanged(change);
    feed.onStructure = () => this.structureChanged();
    workbook.recalculateAll = () => this.recalculateAll();
  }

  /** Makes the functions known to the formula engine, under `NAMESPACE.NAME` when there is a namespace. */
  register(functions: readonly FunctionMetadata[], namespace = ""): void {
    for (const metadata of functions) {
      const name = (namespace === "" ? metadata.name : `${namespace}.${metadata.name}`).toUpperCase();
      this.names.push(name);
      const calculate = (cell: FunctionCell, args: unknown[]) => this.calculate(metadata, cell, args);
      this.workbook.grid.engine.formulas.registerFunction(
        name,
        function (this: FunctionCell, ...args: unknown[]) {
          return calculate(this, args) as never;
        } as never,
        metadata.description,
      );
    }
  }

  /** The add-in's frame starts again: every cell asks it anew. */
  restart(): void {
    this.runtime.restart();
    this.calls.clear();
    const cells = this.functionCells();
    if (cells.length > 0) this.workbook.grid.engine.recalculate(cells);
  }

  /** The error that a cell shows, with the add-in's own words, when a custom function gave it. */
  errorAt(cell: CellRef): FunctionError | null {
    for (const { result } of this.calls.at(cell)) {
      const error = result && ("error" in result ? result : errorEntity(result.value));
      if (error) return error;
    }
    return null;
  }

  /** True while a call has not given its first result. */
  isWaiting(): boolean {
    return this.calls.knownCells().some((cell) => this.calls.at(cell).some(({ result }) => result === null));
  }

  hasStreams(): boolean {
    return this.calls.hasStreams();
  }

  /** A throw in here would end the process: whatever goes wrong becomes an error in the cell. */
  private calculate(metadata: FunctionMetadata, at: FunctionCell, given: unknown[]): unknown {
    try {
      const args = functionArguments(metadata, given.map(single));
      if (!Array.isArray(args)) return args.error;
      const cell = { sheetId: at.subUnitId, row: at.row, column: at.column };
      const key = `${metadata.id}(${JSON.stringify(args)})`;
      const call = this.calls.use(cell, key, metadata.stream, () => this.begin(metadata, key, args, cell));
      this.dressLater(cell, call.result);
      return shown(call.result);
    } catch (error) {
      console.error(error);
      return "#VALUE!";
    }
  }

  /** A cell that joins a call which has its answer already; not while the engine is calculating. */
  private dressLater(cell: CellRef, result: FunctionResult | null): void {
    if (result === null || "error" in result) return;
    setTimeout(() => {
      if (!this.workbook.grid.engine.isDisposed()) this.formatted.show([cell], result.value);
    }, 0);
  }

  private begin(metadata: FunctionMetadata, key: string, args: unknown[], cell: CellRef): Call {
    const call: Call = { key, streaming: metadata.stream, cells: new Map(), invocation: 0, result: null };
    call.cells.set(cellKey(cell), cell);
    const entry = { function: metadata.id, arguments: args };
    call.invocation = this.runtime.invoke({
      id: metadata.id,
      arguments: args,
      address: this.addressOf(cell),
      streaming: metadata.stream,
      cancelable: metadata.cancelable,
      onResult: (result) => this.settle(call, entry, result),
    });
    this.log(call, "invoke", entry);
    return call;
  }

  private settle(call: Call, entry: Pick<CallEntry, "function" | "arguments">, result: FunctionResult): void {
    call.result = result;
    const outcome =
      "error" in result
        ? { error: { code: result.error, message: result.message } }
        : { value: result.value };
    this.log(call, "result", { ...entry, ...outcome });
    for (const [key, cell] of call.cells) this.dirty.set(key, cell);
    this.formatted.show(call.cells.values(), "error" in result ? null : result.value);
    setTimeout(() => this.recalculateDirty(), 0);
  }

  private recalculateDirty(): void {
    const cells = [...this.dirty.values()];
    this.dirty.clear();
    if (this.workbook.grid.engine.isDisposed()) return;
    if (cells.length > 0) this.workbook.grid.engine.recalculate(cells);
  }

  private cellsChanged({ sheetId, area }: CellsChange): void {
    for (const cell of this.calls.knownCells()) {
      const { row, column } = cell;
      const isInside =
        cell.sheetId === sheetId &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (isInside) this.calls.forget(cell);
    }
    this.cleanSoon();
  }

  private structureChanged(): void {
    this.calls.forgetAll();
    setTimeout(() => {
      if (this.workbook.grid.engine.isDisposed()) return;
      const cells = this.functionCells();
      if (cells.length > 0) this.workbook.grid.engine.recalculate(cells);
      this.cleanSoon();
    }, 0);
  }

  private recalculateAll(): void {
    this.calls.forgetOneShots();
    this.workbook.grid.engine.formulas.executeCalculation();
  }

  /** Every cell whose formula names one of the functions. */
  private functionCells(): CellRef[] {
    if (this.names.length === 0) return [];
    const pattern = new RegExp(
      `(?<![\\w.])(${this.names.map((name) => name.replaceAll(".", "\\.")).join("|")})\\(`,
      "i",
    );
    return this.workbook.Worksheets._Items.flatMap(({ Id: sheetId }) => {
      const area = this.workbook.grid.usedArea(sheetId);
      if (!area) return [];
      return this.workbook.grid
        .formulas(sheetId, area)
        .flatMap((row, i) =>
          row.flatMap((formula, j) =>
            typeof formula === "string" && pattern.test(formula)
              ? [{ sheetId, row: area.row + i, column: area.column + j }]
              : [],
          ),
        );
    });
  }

  /** Once nothing is calculated any more, ends the calls that no cell uses. */
  private cleanSoon(): void {
    if (this.cleaning) return;
    this.cleaning = true;
    setTimeout(() => void this.clean(), 0);
  }

  private async clean(): Promise<void> {
    try {
      await this.workbook.grid.engine.calculate();
    } finally {
      this.cleaning = false;
    }
    for (const call of this.calls.endUnused()) {
      if (!call.streaming && call.result) continue;
      this.runtime.cancel(call.invocation);
      this.log(call, "cancel", { function: call.key.replace(/\(.*$/s, ""), arguments: [] });
    }
  }

  private log(
    call: Call,
    step: CallEntry["step"],
    entry: Omit<CallEntry, "kind" | "step" | "invocation" | "cells">,
  ): void {
    const cells = [...call.cells.values()].map((cell) => this.addressOf(cell));
    this.workbook.log.add({ kind: "call", step, invocation: call.invocation, cells, ...entry });
  }

  private addressOf({ sheetId, row, column }: CellRef): string {
    const name = this.workbook.grid.engine.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
    return formatAddress(name, { row, column, rows: 1, columns: 1 });
  }
}

/** What the cell shows: the value, the error, or that it waits. */
function shown(result: FunctionResult | null): unknown {
  if (!result) return waiting;
  if ("error" in result) return result.error;
  return plain(result.value);
}

/** Data types come as objects with a plain value inside; the workbench shows that. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || value === undefined || value === "") return "";
  // In quotes it stays text: Univer would make a number of "10", and a date of "1-12".
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value !== "object") return value;
  const { type, text, basicValue } = value as { type?: unknown; text?: unknown; basicValue?: unknown };
  if (type === "Entity") return plain(text);
  if (type === "Error") return basicValue;
  return basicValue === undefined ? "#VALUE!" : plain(basicValue);
}

/** A stream gives its errors as values of type Error. */
function errorEntity(value: unknown): FunctionError | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue, message } = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type !== "Error") return null;
  return { error: String(basicValue), message: typeof message === "string" ? message : null };
}

/** Univer hands a reference to one cell over as a block of one. */
function single(argument: unknown): unknown {
  const isSingle =
    Array.isArray(argument) &&
    argument.length === 1 &&
    Array.isArray(argument[0]) &&
    argument[0].length === 1;
  return isSingle ? ((argument as unknown[][])[0]?.[0] ?? null) : argument;
}
