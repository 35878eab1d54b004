// workbook.settings: values that the add-in keeps in the file, under keys of its own.
import { Collection } from "./collection";
import type { Workbook } from "./workbook";

export class Setting {
  static readonly defaultProperties = ["Key", "Value"];

  constructor(
    private readonly workbook: Workbook,
    readonly Key: string,
  ) {}

  /** Tells settings apart on the wire. */
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.workbook.settings.get(this.Key) ?? null;
  }
  set Value(value: unknown) {
    this.workbook.logWrite("setting", null, null);
    this.workbook.settings.set(this.Key, value);
  }
  Delete(): void {
    this.workbook.logWrite("setting", null, null);
    this.workbook.settings.delete(this.Key);
  }
}

export class SettingCollection extends Collection<Setting> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  protected list(): Setting[] {
    return [...this.workbook.settings.keys()].map((key) => new Setting(this.workbook, key));
  }
  protected override matches(setting: Setting, key: unknown): boolean {
    return setting.Key === key;
  }

  /** Adds, or replaces what stood under the key. */
  Add(key: string, value: unknown): Setting {
    const setting = new Setting(this.workbook, key);
    setting.Value = value;
    return setting;
  }
}
