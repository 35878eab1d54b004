// Reading: everything that a use case needs to know, in two round trips.
import type { WorkbookState } from "../app/ports";
import type { Cell, TableData } from "../domain/tables/cell";
import { tableNames, type TableName } from "../domain/tables/tableSchema";
import { loadSettings, overviewName, type Registry } from "./registry";

export interface WorkbookReading {
  readonly state: WorkbookState;
  /** Our tables that stand, by id. */
  readonly ids: ReadonlyMap<TableName, string>;
  /** The id of our sheet Overzicht, where it stands. */
  readonly overviewId: string | null;
}

export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/name");
  worksheets.load("items/id");
  const settings = loadSettings(context);
  await context.sync();
  const { registry, memory } = settings.read();
  const ids = ownTables(registry, tables.items);
  const data = await readTables(context, ids);
  const strangers = tables.items.flatMap((table) => {
    const name = tableNames.find((own) => own.toLowerCase() === table.name.toLowerCase());
    const isOurs = [...ids.values()].includes(table.id);
    return name === undefined || isOurs ? [] : [{ table: name, sheet: table.worksheet.name }];
  });
  // A stranger is in the way only where a table of ours would have to be made.
  const inTheWay = strangers.filter((stranger) => !ids.has(stranger.table));
  const overviewId = worksheets.items.find((sheet) => sheet.id === registry[overviewName])?.id ?? null;
  const hasOverview = overviewId !== null;
  return { state: { tables: data, strangers: inTheWay, hasOverview, memory }, ids, overviewId };
}

export function ownTables(
  registry: Registry,
  tables: readonly { readonly id: string }[],
): ReadonlyMap<TableName, string> {
  const standing = new Set(tables.map((table) => table.id));
  return new Map(
    tableNames.flatMap((name) => {
      const id = registry[name];
      return id !== undefined && standing.has(id) ? [[name, id] as const] : [];
    }),
  );
}

async function readTables(
  context: Excel.RequestContext,
  ids: ReadonlyMap<TableName, string>,
): Promise<WorkbookState["tables"]> {
  if (ids.size === 0) return {};
  const loaded = [...ids].map(([name, id]) => {
    const table = context.workbook.tables.getItem(id);
    const columns = table.columns.load("items/name");
    const body = table.getDataBodyRange().load("values");
    return { name, columns, body };
  });
  await context.sync();
  return Object.fromEntries(
    loaded.map(({ name, columns, body }) => {
      const data: TableData = {
        columns: columns.items.map((column) => column.name),
        rows: body.values as Cell[][],
      };
      return [name, data];
    }),
  );
}
