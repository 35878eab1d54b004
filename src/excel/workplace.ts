// Workplace: what the steps of one write share: the batch, our tables as they stand, and how to put things back.
import type { TableName } from "../domain/tables/tableSchema";
import type { OwnName, OwnSettings } from "./registry";

export interface LoadedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
  /** The cells that new rows would take, when there are any. */
  readonly below: Excel.Range | null;
}

/** Puts back what one step changed. */
export type Undo = () => void;

export interface Workplace {
  readonly context: Excel.RequestContext;
  /** Names of our tables now, for formulas. */
  readonly names: Map<string, string>;
  readonly registry: { [N in OwnName]?: string };
  /** What was remembered before. */
  readonly before: OwnSettings;
  readonly sheetNames: string[];
  readonly loaded: ReadonlyMap<TableName, LoadedTable>;
  readonly journal: Undo[];
}
