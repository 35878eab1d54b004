// diffTable: the rows that a document would have, against what a table holds and what we last wrote in it.
// A cell that differs from what we last wrote is the controller's: it is asked about, never overwritten.
import { sameCell, type Cell, type CellInput, type TableData } from "../domain/tables/cell";
import { rowKey, type DesiredRow } from "../domain/tables/desiredRow";
import type { DataTable } from "../domain/tables/tableSchema";
import type { CellConflict, ConflictChoice } from "./addIn";
import type { WrittenRow } from "./memory";
import type { CellChange, TablePlan } from "./ports";

export interface DiffInput {
  readonly table: DataTable;
  readonly set: string;
  /** Undefined: there is no table yet. */
  readonly current: TableData | undefined;
  readonly desired: readonly DesiredRow[];
  readonly written: Readonly<Record<string, WrittenRow>>;
  /** What to do with a conflict. */
  readonly choose: (conflict: CellConflict) => ConflictChoice;
}

export interface TableDiff {
  readonly plan: TablePlan;
  readonly conflicts: readonly CellConflict[];
  /** What will have been written, once the plan is carried out. */
  readonly written: Readonly<Record<string, WrittenRow>>;
  readonly rows: {
    readonly fresh: number;
    readonly changed: number;
    readonly same: number;
    readonly gone: number;
  };
}

export function diffTable(input: DiffInput): TableDiff {
  return new TableDiffer(input).run();
}

class TableDiffer {
  private readonly conflicts: CellConflict[] = [];
  private readonly changes: CellChange[] = [];
  private readonly newRows: Readonly<Record<string, CellInput>>[] = [];
  private readonly goneRows: number[] = [];
  private readonly written: Map<string, WrittenRow>;
  private readonly rowOf: ReadonlyMap<string, number>;
  private changed = 0;
  private same = 0;

  constructor(private readonly input: DiffInput) {
    this.written = new Map(Object.entries(input.written));
    this.rowOf = rowsByKey(input.table, input.current);
  }

  run(): TableDiff {
    for (const row of this.input.desired) this.placeRow(row);
    this.removeGone();
    const { changes, newRows, goneRows } = this;
    return {
      plan: { table: this.input.table, changes, newRows, goneRows },
      conflicts: this.conflicts,
      written: Object.fromEntries(this.written),
      rows: { fresh: newRows.length, changed: this.changed, same: this.same, gone: goneRows.length },
    };
  }

  private placeRow(row: DesiredRow): void {
    const at = this.rowOf.get(row.key);
    const last = this.written.get(row.key);
    if (at !== undefined) this.updateRow(row, at, last);
    else if (last === undefined || this.input.current === undefined) this.newRows.push(row.cells);
    else this.restoreRow(row, last);
    this.written.set(row.key, { set: this.input.set, cells: literals(row) });
  }

  private updateRow(row: DesiredRow, at: number, last: WrittenRow | undefined): void {
    const before = this.changes.length;
    for (const [column, ours] of Object.entries(literals(row))) {
      const theirs = this.cellAt(at, column);
      if (theirs === undefined || sameCell(theirs, ours)) continue;
      const known = last?.cells[column];
      // They changed it, and the document still says what it said: theirs, without a question.
      if (known !== undefined && sameCell(known, ours)) continue;
      const untouched = known !== undefined && sameCell(known, theirs);
      if (untouched || this.ask(row.label, column, theirs, ours) === "take-over") {
        this.changes.push({ row: at, column, input: ours });
      }
    }
    if (this.changes.length > before) this.changed += 1;
    else this.same += 1;
  }

  /** A row that we wrote and somebody deleted: it stays away, unless the document changed and they want it. */
  private restoreRow(row: DesiredRow, last: WrittenRow): void {
    const ours = literals(row);
    const news = Object.entries(ours).find(([column, cell]) => !sameCell(last.cells[column] ?? "", cell));
    if (news === undefined) return;
    const [column, cell] = news;
    if (this.ask(row.label, column, "", cell) === "take-over") this.newRows.push(row.cells);
  }

  /** Rows of this set that the document no longer has. One that somebody worked on is asked about. */
  private removeGone(): void {
    const wanted = new Set(this.input.desired.map((row) => row.key));
    for (const [key, last] of [...this.written]) {
      if (last.set !== this.input.set || wanted.has(key)) continue;
      this.written.delete(key);
      const at = this.rowOf.get(key);
      if (at === undefined) continue;
      const edited = Object.entries(last.cells).find(([column, cell]) => {
        const theirs = this.cellAt(at, column);
        return theirs !== undefined && !sameCell(theirs, cell);
      });
      const label = (JSON.parse(key) as string[]).filter((part) => part !== this.input.set).join(" ");
      const theirs = edited === undefined ? undefined : this.cellAt(at, edited[0]);
      if (
        edited === undefined ||
        theirs === undefined ||
        this.ask(label, edited[0], theirs, "") === "take-over"
      ) {
        this.goneRows.push(at);
      }
    }
  }

  private ask(row: string, column: string, theirs: Cell, ours: Cell): ConflictChoice {
    const asCell = (cell: Cell) => (typeof cell === "boolean" ? String(cell) : cell);
    const conflict = { table: this.input.table, row, column, theirs: asCell(theirs), ours: asCell(ours) };
    this.conflicts.push(conflict);
    return this.input.choose(conflict);
  }

  private cellAt(row: number, column: string): Cell | undefined {
    const index = this.input.current?.columns.indexOf(column) ?? -1;
    return index < 0 ? undefined : this.input.current?.rows[row]?.[index];
  }
}

/** The first row of each key counts: a copy that somebody made is theirs. */
function rowsByKey(table: DataTable, current: TableData | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  current?.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === "")) return;
    const key = rowKey(table, (column) => cells[current.columns.indexOf(column)]);
    if (!rows.has(key)) rows.set(key, index);
  });
  return rows;
}

/** The cells that are no formulas: formulas are entered once, and are the workbook's own after that. */
function literals(row: DesiredRow): Readonly<Record<string, string | number>> {
  const cells: Record<string, string | number> = {};
  for (const [column, cell] of Object.entries(row.cells)) {
    if (typeof cell !== "object") cells[column] = cell;
  }
  return cells;
}
