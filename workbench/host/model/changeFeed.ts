// Watches the engine for what people and add-ins change, and sends it on as Excel's events. Results
// of formulas and changes of mere looks are no changes.
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { intersection, type Area } from "../cells/address";
import type { CellValue } from "../cells/cellInput";
import { formulaFault } from "../cells/formulaGuard";
import { valueType } from "../cells/valueType";
import { invalidArgument } from "../hostError";
import { eventType, richEvent, workbookTarget } from "./events";
import { Range } from "./range";
import type { Workbook } from "./workbook";

const setValues = "sheet.mutation.set-range-values";
const setValuesCommand = "sheet.command.set-range-values";

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, { f?: string | null } | null>>>>;
  readonly trigger?: string;
}

interface RowsOrColumns {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Mutations that move cells, with Excel's name for the change. */
const structural: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
  "sheet.mutation.move-range": "CellInserted",
};

/** Sorting: told as such and, so that nobody leans on it, not as a change of the table. */
const reorder = "sheet.mutation.reorder-range";

export interface CellsChange {
  readonly sheetId: string;
  readonly area: Area;
}

export class ChangeFeed {
  /** Contents of cells changed. */
  onCells: (change: CellsChange) => void = () => undefined;
  /** Cells moved: everything that remembers a cell by its address must look again. */
  onStructure: () => void = () => undefined;

  /** The value that stood in the one cell of a change that is under way. */
  private before: CellValue | null = null;

  constructor(private readonly workbook: Workbook) {
    const { commands } = workbook.grid.engine;
    commands.beforeCommandExecuted((command, options) => this.beforeCommand(command, options));
    commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
  }

  private beforeCommand({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== setValues && id !== setValuesCommand) return;
    guardFormulas(params);
    const area = id === setValues && isChange(params as SetValues, options) && areaOf(params as SetValues);
    if (!area || area.rows * area.columns !== 1) return;
    this.before = this.workbook.grid.values((params as SetValues).subUnitId, area)[0]?.[0] ?? null;
  }

  private afterCommand({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === setValues && isChange(params as SetValues, options)) this.cellsChanged(params as SetValues);
    const change = structural[id];
    if (change) this.structureChanged(params as RowsOrColumns, change);
    if (id === reorder) this.sorted(params as RowsOrColumns);
  }

  private sorted({ subUnitId, range }: RowsOrColumns): void {
    this.onStructure();
    const { Address } = new Range(this.workbook.worksheet(subUnitId), fromUniver(range));
    const address = Address.replace(/^.*!/, "");
    const contents = { address, source: this.workbook.editSource, worksheetId: subUnitId };
    for (const target of [subUnitId, workbookTarget]) {
      const message = richEvent(eventType.worksheetRowSorted, target, contents);
      this.workbook.emit(eventType.worksheetRowSorted, target, message, Address);
    }
  }

  private cellsChanged(params: SetValues): void {
    const area = areaOf(params);
    if (!area) return;
    const { before } = this;
    this.before = null;
    this.onCells({ sheetId: params.subUnitId, area });
    // Headers are edited in the grid as well; formulas know columns by them.
    this.workbook.followHeaders(params.subUnitId, area);
    const details = before === null ? {} : this.details(params.subUnitId, area, before);
    this.send(params.subUnitId, area, "RangeEdited", details);
  }

  private structureChanged({ subUnitId, range }: RowsOrColumns, change: string): void {
    this.onStructure();
    if (range) this.send(subUnitId, fromUniver(range), change, {});
  }

  private details(sheetId: string, area: Area, before: CellValue): object {
    const after = this.workbook.grid.values(sheetId, area)[0]?.[0] ?? "";
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private send(sheetId: string, area: Area, changeType: string, details: object): void {
    const worksheet = this.workbook.worksheet(sheetId);
    const range = new Range(worksheet, area);
    const contents = {
      ...details,
      changeType,
      source: this.workbook.editSource,
      triggerSource: this.workbook.log.request === null ? "Unknown" : "ThisLocalAddin",
      worksheetId: sheetId,
      address: range.Address.replace(/^.*!/, ""),
      referenceId: range._ReferenceId,
    };
    for (const target of [sheetId, workbookTarget]) {
      const message = richEvent(eventType.worksheetChanged, target, contents);
      this.workbook.emit(eventType.worksheetChanged, target, message, range.Address);
    }
    for (const table of this.workbook.tables(sheetId)) {
      if (!intersection(table.area, area)) continue;
      for (const target of [table.Id, sheetId, workbookTarget]) {
        const message = richEvent(eventType.tableChanged, target, { ...contents, tableId: table.Id });
        this.workbook.emit(eventType.tableChanged, target, message, range.Address);
      }
    }
  }
}

function fromUniver({ startRow, startColumn, endRow, endColumn }: RowsOrColumns["range"]): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Refuses to let a formula that cannot be parsed reach the engine, whatever way it came. */
function guardFormulas(params: unknown): void {
  const { cellValue, value } = params as { cellValue?: unknown; value?: unknown };
  const visit = (node: unknown, depth: number): void => {
    if (node === null || typeof node !== "object" || depth > 3) return;
    const { f } = node as { f?: unknown };
    if (typeof f === "string" && f !== "" && formulaFault(f) !== null) throw invalidArgument();
    if (depth < 3) for (const child of Object.values(node)) visit(child, depth + 1);
  };
  visit(cellValue ?? value, 0);
}

function isChange(params: SetValues, options?: IExecutionOptions): boolean {
  const fromFormula = (options as { fromFormula?: boolean } | undefined)?.fromFormula;
  return (
    !fromFormula &&
    params.trigger !== "sheet.command.set-style" &&
    params.trigger !== "sheet.command.numfmt.set.numfmt"
  );
}

/** The smallest block around the cells that the mutation writes. */
function areaOf({ cellValue }: SetValues): Area | null {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((cells) => Object.keys(cells).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const row = least(rows);
  const column = least(columns);
  return { row, column, rows: greatest(rows) - row + 1, columns: greatest(columns) - column + 1 };
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
