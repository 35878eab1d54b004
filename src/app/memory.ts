// Memory: what we remember in the workbook: what we last wrote, so that a cell that differs is known to be the
// controller's; what each set was; and the totals of the last refresh.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Cents } from "../domain/money";
import type { Cell } from "../domain/tables/cell";
import type { DataTable } from "../domain/tables/tableSchema";

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
    return parsed.version === memoryVersion ? { ...emptyMemory, ...parsed } : emptyMemory;
  } catch {
    return emptyMemory;
  }
}

export function formatMemory(memory: Memory): string {
  const { written, sets, totals, overview } = memory;
  return JSON.stringify({ version: memoryVersion, written, sets, totals, overview });
}

const memoryVersion = 1;
