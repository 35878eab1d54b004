// Writing: a plan is carried out table by table, one block each. All or nothing: when a step fails, what was
// written before is put back, and the refusal says which step it was.
import { HostRefused, type WorkbookPlan } from "../app/ports";
import type { TableName } from "../domain/tables/tableSchema";
import { protectedSheet, readOnlyWorkbook, refusalOf, writeFailed } from "./hostRefusal";
import { writeImports } from "./importParts";
import { createTable } from "./createTable";
import { ownTables } from "./readWorkbook";
import { forgetMemory, loadSettings, overviewName, saveMemory, saveRegistry } from "./registry";
import { loadTable, updateTable } from "./updateTable";
import type { LoadedTable, Workplace } from "./workplace";
import { writeOverview } from "./writeOverview";

export async function writeWorkbook(context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> {
  const work = await openWorkplace(context, plan);
  let step = "";
  try {
    for (const table of plan.tables) {
      step = table.table;
      const loaded = work.loaded.get(table.table);
      if (loaded === undefined) work.registry[table.table] = await createTable(table, work);
      else await updateTable(table, loaded, work);
    }
    step = overviewName;
    if (plan.overview !== null) {
      work.registry[overviewName] = await writeOverview(plan.overview, work.registry[overviewName], work);
    }
    step = "sluitend.import";
    if (plan.imports) await writeImports(plan.imports, work);
    step = "sluitend.memory";
    await remember(plan, work);
  } catch (error) {
    const restored = await putBack(work);
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new HostRefused(failureOf(error, step, restored), error);
  }
}

async function openWorkplace(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Workplace> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.tables.load("items/id,items/name");
  workbook.worksheets.load("items/id,items/name");
  const settings = loadSettings(context);
  await context.sync();
  if (workbook.readOnly) throw new HostRefused(readOnlyWorkbook());
  const before = settings.read();
  const { registry } = before;
  const ids = ownTables(registry, workbook.tables.items);
  const nameOf = new Map(workbook.tables.items.map((table) => [table.id, table.name]));
  const loaded = new Map<TableName, LoadedTable>();
  for (const { table, newRows } of plan.tables) {
    const id = ids.get(table);
    if (id !== undefined) loaded.set(table, loadTable(context, id, newRows.length));
  }
  const overview = workbook.worksheets.items.find((sheet) => sheet.id === registry[overviewName]);
  if (plan.overview !== null) overview?.protection.load("protected");
  await context.sync();
  const sheets = [...loaded.values()].map(({ sheet }) => sheet);
  if (plan.overview !== null && overview !== undefined) sheets.push(overview);
  const locked = sheets.find((sheet) => sheet.protection.protected);
  if (locked !== undefined) throw new HostRefused(protectedSheet(locked.name));
  const { [overviewName]: known, ...others } = registry;
  return {
    context,
    names: new Map([...ids].map(([table, id]) => [table, nameOf.get(id) ?? table])),
    registry: overview === undefined || known === undefined ? others : { ...others, [overviewName]: known },
    before,
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    loaded,
    journal: [],
  };
}

/** Ids of what was made, and what was written: without these the next sync would take us for strangers. */
async function remember(plan: WorkbookPlan, work: Workplace): Promise<void> {
  const { context, registry, before, journal } = work;
  if (JSON.stringify(registry) !== JSON.stringify(before.registry)) {
    journal.push(() => {
      saveRegistry(context, before.registry);
    });
    saveRegistry(context, registry);
  }
  if (plan.memory !== null) {
    journal.push(() => {
      if (before.memory === null) forgetMemory(context);
      else saveMemory(context, before.memory);
    });
    saveMemory(context, plan.memory);
  }
  await context.sync();
}

async function putBack({ context, journal }: Workplace): Promise<boolean> {
  let restored = true;
  for (const undo of journal.reverse()) {
    try {
      undo();
      // One by one: a step that cannot be put back must not keep the others from it.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch {
      restored = false;
    }
  }
  return restored;
}

function failureOf(error: OfficeExtension.Error, step: string, restored: boolean) {
  const refusal = refusalOf(error, `schrijven van ${step}`, step);
  const isKnown = refusal.code !== "host/refused" && refusal.code !== "host/offline";
  return isKnown && restored ? refusal : writeFailed(step, `${error.code}: ${error.message}`, restored);
}
