// The engine: one Univer workbook, headless or visible, with the way to await its calculation.
// Every cell, table and format lives here and nowhere else.
import type { ICommandInfo, ICommandService, IExecutionOptions, Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/engine-formula/facade";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FFormula } from "@univerjs/engine-formula/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { TableManager } from "@univerjs/sheets-table";
import { addIteratorHelpers } from "./iteratorHelpers";

/** What both bundles of Univer offer by the same names. */
export interface UniverParts {
  readonly FUniver: { newAPI(univer: Univer): FUniver };
  readonly ICommandService: unknown;
  readonly TriggerCalculationController: unknown;
  readonly TableManager: unknown;
  readonly IUndoRedoService: unknown;
  readonly FormulaDataModel: unknown;
}

export interface Engine {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly formulas: FFormula;
  readonly commands: ICommandService;
  readonly tables: TableManager;
  readonly unitId: string;
  /** Univer's services, for the visible grid. */
  readonly injector: Injector;
  /** Runs a command by its id at once; false when Univer refused. */
  run(id: string, params: object): boolean;
  /** What `work` changes is undone in one step. Not within each other. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  /** Where formulas spill to on a sheet: the whole block, its first cell included. */
  spills(sheetId: string): readonly SpillBlock[];
  /** True while cells may not show the result of the last change yet. */
  isBusy(): boolean;
  /** Resolves when every cell shows its result. */
  calculate(): Promise<void>;
  /** Marks cells for calculation; nothing else is calculated again but what depends on them. */
  recalculate(cells: readonly CellRef[]): void;
  /** True after `dispose`: whatever still waits for its turn has to stop. */
  isDisposed(): boolean;
  dispose(): void;
}

export interface CellRef {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** In Univer's terms; rows and columns from 0, ends included. */
export interface SpillBlock {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The private members of Univer's TriggerCalculationController that awaiting leans on (version is pinned). */
interface CalculationQueue {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(before: object, more: object): object;
  /** Runs by a timer that nobody stops, a second into a calculation. */
  _startProgress(): void;
}

/** The part of Univer's undo service that is not in its types' public half. */
interface UndoSteps {
  __tempBatchingUndoRedo(unitId: string): { dispose(): void };
}

const startCalculation = "formula.mutation.set-formula-calculation-start";
const notification = "formula.mutation.set-formula-calculation-notification";
const localOnly: IExecutionOptions = { onlyLocal: true };
const calculationLimit = 2_000;

export interface NewSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Makes the workbook, with one empty sheet, in a Univer whose plugins are registered. */
export function createEngine(univer: Univer, parts: UniverParts, sheet: NewSheet): Engine {
  addIteratorHelpers();
  const api = parts.FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(parts.ICommandService as never) as ICommandService;
  const workbook = api.createWorkbook({
    id: "workbook",
    name: "Workbench.xlsx",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: sheet.name,
        rowCount: sheet.rows,
        columnCount: sheet.columns,
        cellData: {},
      },
    },
  });
  // Controllers' Excel is Dutch, whatever language the add-in's pane has.
  workbook.setNumfmtLocal("nl");
  const queue = () => injector.get(parts.TriggerCalculationController as never) as CalculationQueue;
  const calculation = new Calculation(commands, queue);
  const unitId = workbook.getId();
  return {
    api,
    workbook,
    formulas: api.getFormula() as FFormula,
    commands,
    get tables() {
      return injector.get(parts.TableManager as never) as TableManager;
    },
    unitId,
    injector,
    asOneStep: async (work) => {
      const steps = (injector.get(parts.IUndoRedoService as never) as UndoSteps).__tempBatchingUndoRedo(
        unitId,
      );
      try {
        return await work();
      } finally {
        steps.dispose();
      }
    },
    spills: (sheetId) => {
      const model = injector.get(parts.FormulaDataModel as never) as FormulaDataModel;
      const rows = Object.values(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {});
      return rows.flatMap((cells) => Object.values(cells ?? {}) as SpillBlock[]);
    },
    run: (id, params) => commands.syncExecuteCommand(id, params),
    isBusy: () => calculation.isBusy(),
    calculate: () => calculation.finish(),
    recalculate: (cells) =>
      void commands.executeCommand(startCalculation, dirtyCells(unitId, cells), localOnly),
    isDisposed: () => calculation.stopped,
    dispose: () => {
      calculation.stop();
      univer.dispose();
    },
  };
}

/** Awaits calculation without Univer's own delay of 100 ms: starts what is queued and follows its messages. */
class Calculation {
  private running = 0;
  stopped = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly queue: () => CalculationQueue,
  ) {
    commands.onCommandExecuted(({ id, params }) => {
      if (id === startCalculation) this.running++;
      const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id !== notification || state === undefined) return;
      this.running = 0;
      setTimeout(() => this.release(), 0);
    });
  }

  /** The workbook goes away: nothing is calculated any more. */
  stop(): void {
    this.stopped = true;
    this.queue()._startProgress = () => undefined;
    this.release();
  }

  isBusy(): boolean {
    if (this.stopped) return false;
    return this.running > 0 || this.queue()._waitingCommandQueue.length > 0;
  }

  async finish(): Promise<void> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (this.running === 0 && !this.stopped) this.startQueued();
      if (!this.isBusy()) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (!this.isBusy()) return;
      }
      await this.nextRelease();
    }
    throw new Error("the workbook does not stop calculating");
  }

  private startQueued(): void {
    const queue = this.queue();
    if (queue._waitingCommandQueue.length === 0) return;
    clearTimeout(queue._setTimeoutKey);
    const queued = queue._waitingCommandQueue;
    queue._waitingCommandQueue = [];
    const dirty = queue._mergeDirty(queue._executingDirtyData, queue._generateDirty(queued));
    queue._executingDirtyData = dirty;
    void this.commands.executeCommand(startCalculation, { ...dirty }, localOnly);
  }

  private nextRelease(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(), calculationLimit);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private release(): void {
    if (this.running === 0 || this.stopped) for (const go of this.waiting.splice(0)) go();
  }
}

function dirtyCells(unitId: string, cells: readonly CellRef[]): object {
  return {
    forceCalculation: false,
    dirtyRanges: cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    })),
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    options: null,
  };
}
