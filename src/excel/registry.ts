// Registry: which tables and which sheet are ours, by id, remembered in the workbook's settings. Names may
// change and strangers may use them; ids stay.
import type { TableName } from "../domain/tables/tableSchema";

export const overviewName = "Overzicht";
export type OwnName = TableName | typeof overviewName;
export type Registry = { readonly [N in OwnName]?: string };

const registryKey = "sluitend.tables";
const memoryKey = "sluitend.memory";

export interface OwnSettings {
  readonly registry: Registry;
  readonly memory: string | null;
}

/** Loads what we remember; call `read` after the next sync. */
export function loadSettings(context: Excel.RequestContext): { read: () => OwnSettings } {
  const { settings } = context.workbook;
  const [registry, memory] = [registryKey, memoryKey].map((key) =>
    settings.getItemOrNullObject(key).load("value"),
  );
  const text = (setting: Excel.Setting | undefined) =>
    setting === undefined || setting.isNullObject ? null : String(setting.value);
  return { read: () => ({ registry: parseRegistry(text(registry)), memory: text(memory) }) };
}

export function saveRegistry(context: Excel.RequestContext, registry: Registry): void {
  context.workbook.settings.add(registryKey, JSON.stringify(registry));
}

export function saveMemory(context: Excel.RequestContext, memory: string): void {
  context.workbook.settings.add(memoryKey, memory);
}

export function forgetMemory(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(memoryKey).delete();
}

function parseRegistry(text: string | null): Registry {
  if (text === null) return {};
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === "object" && parsed !== null ? parsed : {};
}
