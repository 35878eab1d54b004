// Memory: what we remember in the workbook: what we last wrote, so that a cell that differs is known to be the
// controller's; what each set was; and the totals of the last refresh.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Cents } from "../domain/money";
import type { Cell } from "../domain/tables/cell";
import { dataTables, tableSchemas, type DataTable } from "../domain/tables/tableSchema";

export interface WrittenRow {
  /** The set that the row came from. */
  readonly set: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface SetMemory {
  /** What makes a later import the same set (domain/setId.ts). */
  readonly identity: string;
  readonly hash: string;
  readonly version: number;
  readonly imported: string;
  /** Findings of the document itself: they cannot be computed from the tables. */
  readonly findings: readonly Diagnostic[];
  /** Key of a row of Reserves -> the printed remainder that its year budget was derived from. */
  readonly derived: Readonly<Record<string, Cents>>;
}

export type Written = { readonly [T in DataTable]?: Readonly<Record<string, WrittenRow>> };

export interface Memory {
  readonly written: Written;
  readonly sets: Readonly<Record<string, SetMemory>>;
  /** JSON of [set, code or null, year] -> cents, at the last sync or refresh. Null cents: no money. */
  readonly totals: Readonly<Record<string, Cents | null>>;
  /** What `Overzicht` was last written as, and its size. */
  readonly overview: { readonly layout: string; readonly rows: number; readonly columns: number } | null;
}

export const emptyMemory: Memory = { written: {}, sets: {}, totals: {}, overview: null };

/** Text that is not ours (a damaged file) is no memory: then every differing cell is asked about. */
export function parseMemory(text: string | null): Memory {
  if (text === null) return emptyMemory;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("version" in parsed)) return emptyMemory;
    if (parsed.version !== memoryVersion) return emptyMemory;
    const { written = {}, ...rest } = parsed as Partial<PackedMemory>;
    const { sets, totals, overview } = { ...emptyMemory, ...rest };
    return { written: mapRows(written, unpackRow), sets, totals, overview };
  } catch {
    return emptyMemory;
  }
}

export function formatMemory({ written, sets, totals, overview }: Memory): string {
  return JSON.stringify({
    version: memoryVersion,
    written: mapRows(written as Tables<WrittenRow>, packRow),
    sets,
    totals,
    overview,
  });
}

const memoryVersion = 1;

/** A row without the names of its columns, which are those of the schema: [set, cell, ...]. */
type PackedRow = readonly [set: string, ...cells: (Cell | null)[]];
type Tables<R> = Readonly<Record<string, Readonly<Record<string, R>>>>;
type PackedMemory = Omit<Memory, "written"> & { readonly written: Tables<PackedRow> };

function packRow(row: WrittenRow, columns: readonly string[]): PackedRow {
  return [row.set, ...columns.map((column) => row.cells[column] ?? null)];
}

function unpackRow([set, ...cells]: PackedRow, columns: readonly string[]): WrittenRow {
  const filled = columns.flatMap((column, i) => {
    const cell = cells[i] ?? null;
    return cell === null ? [] : [[column, cell] as const];
  });
  return { set, cells: Object.fromEntries(filled) };
}

function mapRows<A, B>(tables: Tables<A>, map: (row: A, columns: readonly string[]) => B): Tables<B> {
  return Object.fromEntries(
    dataTables.flatMap((table) => {
      const rows = tables[table];
      if (rows === undefined) return [];
      const { columns } = tableSchemas[table];
      return [
        [table, Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, map(row, columns)]))],
      ];
    }),
  );
}
