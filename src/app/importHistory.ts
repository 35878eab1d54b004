// Import history: what the workbook remembers of imports, behind the port: earlier choices for a document that comes
// in again, and synced sets to review again. A workbook that cannot be read only means that nothing is remembered.
import type { ImportResult } from "../domain/importResult";
import { settleFromSet } from "../domain/settleFromSet";
import type { SyncedSet } from "./addIn";
import { packImport, unpackImport } from "./packedImport";
import { HostRefused, type StoredImports, type WorkbookPort } from "./ports";
import { RememberedSources } from "./rememberedSources";
import { isSameDocument, recallChoices } from "./recallChoices";
import { syncedSets, withTypedAmounts } from "./reopenSet";

/** What the pane and the workbook say of an amount that was typed in the table itself. */
const typedReason = "in-workbook";

export class ImportHistory {
  constructor(private readonly workbook: WorkbookPort) {}

  /** The import with the choices that were made about the same document before. */
  async recall(result: ImportResult): Promise<ImportResult> {
    const { set } = result;
    if (set === null) return result;
    const earlier = Object.values(await this.stored()).flatMap((text) => unpackImport(text)?.set ?? []);
    const same = earlier.find((one) => isSameDocument(one, set));
    return same === undefined ? result : recallChoices(result, same);
  }

  /** The sheets that were chosen for this document before, when they are others than now; null otherwise. */
  async sheetsBefore({ set, sheets }: ImportResult): Promise<readonly string[] | null> {
    if (set === null || sheets === undefined) return null;
    const earlier = Object.values(await this.stored()).flatMap((text) => unpackImport(text) ?? []);
    const same = earlier.find((one) => one.sheets && one.set !== null && isSameDocument(one.set, set));
    const chosen = same?.sheets?.filter((sheet) => sheet.chosen).map((sheet) => sheet.name) ?? [];
    const now = sheets.filter((sheet) => sheet.chosen).map((sheet) => sheet.name);
    const all = chosen.every((name) => sheets.some((sheet) => sheet.name === name));
    return chosen.length === 0 || !all || chosen.join("\n") === now.join("\n") ? null : chosen;
  }

  /** What to store beside the tables for this import; null when it stands there already. */
  async toStore(result: ImportResult, id: string): Promise<StoredImports | null> {
    const text = packImport(result);
    if (text === null || (await this.stored())[id] === text) return null;
    return { [id]: text };
  }

  async sets(): Promise<readonly SyncedSet[]> {
    const state = await this.workbook.read();
    if (state.tables.Sets === undefined) return [];
    return syncedSets(state, new Set(Object.keys(await this.stored())));
  }

  async reopen(id: string): Promise<ImportResult | null> {
    const text = (await this.stored())[id];
    const result = text === undefined ? null : unpackImport(text);
    if (result === null) return null;
    return withTypedAmounts(result, id, (await this.workbook.read()).tables.Effecten, typedReason);
  }

  /** Lets a remembered set settle what this import leaves open (domain/settleFromSet.ts). */
  async settleFrom(result: ImportResult, id: string) {
    const other = (await this.reopen(id))?.set;
    return other == null ? { result, settled: 0 } : settleFromSet(result, other);
  }

  /** The documents of all sets, as far as they are remembered. */
  async sources(): Promise<RememberedSources> {
    const stored = Object.entries(await this.stored());
    const imports = stored.flatMap(([id, text]) => {
      const result = unpackImport(text);
      return result === null ? [] : [[id, result] as const];
    });
    return new RememberedSources(Object.fromEntries(imports));
  }

  private async stored(): Promise<StoredImports> {
    try {
      return await this.workbook.readImports();
    } catch (error) {
      if (error instanceof HostRefused) return {};
      throw error;
    }
  }
}
