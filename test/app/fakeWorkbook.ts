// A workbook in memory behind the port: tables as rows of cells, formulas blank. For tests without a host.
import { applyPlan } from "../../src/app/applyPlan";
import {
  HostRefused,
  type StoredImports,
  type TableChange,
  type WorkbookPlan,
  type WorkbookPort,
  type WorkbookState,
} from "../../src/app/ports";
import { createDiagnostic } from "../../src/domain/diagnostics/createDiagnostic";
import type { Cell } from "../../src/domain/tables/cell";
import type { TableName } from "../../src/domain/tables/tableSchema";

export class FakeWorkbook implements WorkbookPort {
  state: WorkbookState = { tables: {}, strangers: [], hasOverview: false, memory: null };
  readonly writes: WorkbookPlan[] = [];
  readonly selected: string[] = [];
  recalculations = 0;
  /** Set: the next write is refused. */
  refuseWrites = false;
  private listener: (change: TableChange) => void = () => undefined;

  read(): Promise<WorkbookState> {
    return Promise.resolve(this.state);
  }

  write(plan: WorkbookPlan): Promise<void> {
    if (this.refuseWrites) {
      return Promise.reject(
        new HostRefused(createDiagnostic("host/read-only", { file: "Excel", raw: "" }, {})),
      );
    }
    this.writes.push(plan);
    this.state = carriedOut(this.state, plan);
    this.imports = { ...this.imports, ...plan.imports };
    return Promise.resolve();
  }

  watchTables(listener: (change: TableChange) => void): Promise<void> {
    this.listener = listener;
    return Promise.resolve();
  }

  healFormulas(): Promise<number> {
    return Promise.resolve(0);
  }

  selectRow(table: TableName, row: number): Promise<boolean> {
    this.selected.push(`${table} ${row}`);
    return Promise.resolve(true);
  }

  imports: StoredImports = {};
  selection: { table: TableName; row: number } | null = null;

  readImports(): Promise<StoredImports> {
    return Promise.resolve(this.imports);
  }

  selectedRow() {
    return Promise.resolve(this.selection);
  }

  recalculate(): Promise<void> {
    this.recalculations += 1;
    return Promise.resolve();
  }

  /** As a controller types into a cell; `row` from 0. */
  edit(table: TableName, row: number, column: string, value: Cell, local = true): void {
    this.state = edited(this.state, table, row, column, value);
    this.listener({ table, local });
  }
}

export function carriedOut(state: WorkbookState, plan: WorkbookPlan): WorkbookState {
  const changed = plan.tables.map((each) => [each.table, applyPlan(state.tables[each.table], each)]);
  return {
    ...state,
    tables: { ...state.tables, ...Object.fromEntries(changed) },
    hasOverview: state.hasOverview || plan.overview !== null,
    memory: plan.memory ?? state.memory,
  };
}

export function edited(
  state: WorkbookState,
  table: TableName,
  row: number,
  column: string,
  value: Cell,
): WorkbookState {
  const data = state.tables[table];
  if (data === undefined) throw new Error(`no table ${table}`);
  const at = data.columns.indexOf(column);
  const rows = data.rows.map((cells, i) => (i === row ? cells.with(at, value) : cells));
  return { ...state, tables: { ...state.tables, [table]: { ...data, rows } } };
}
