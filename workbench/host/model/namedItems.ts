// workbook.names: defined names that stand for a range or a formula.
import { parseAddress } from "../cells/address";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { Collection } from "./collection";
import { Range } from "./range";
import type { Workbook } from "./workbook";

export class NamedItem {
  static readonly defaultProperties = ["Formula", "Name", "Type", "Visible"];
  readonly Visible = true;

  constructor(
    private readonly workbook: Workbook,
    readonly Name: string,
  ) {}

  get Id(): string {
    return this.Name;
  }
  get Formula(): string {
    const reference = this.workbook.grid.engine.workbook.getDefinedName(this.Name)?.getFormulaOrRefString();
    if (reference === undefined) throw itemNotFound();
    return reference.startsWith("=") ? reference : `=${reference}`;
  }
  get Type(): string {
    return this.GetRangeOrNullObject() ? "Range" : "String";
  }
  GetRangeOrNullObject(): Range | null {
    const text = this.Formula.slice(1);
    if (!/^('[^']+'|[^'!()]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text)) return null;
    const { sheet, ...area } = parseAddress(text);
    const worksheet = sheet === undefined ? null : this.workbook.Worksheets.GetItemOrNullObject(sheet);
    return worksheet && new Range(worksheet, area);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  Delete(): void {
    this.workbook.logWrite("name", null, null);
    this.workbook.grid.engine.workbook.deleteDefinedName(this.Name);
  }
}

export class NamedItemCollection extends Collection<NamedItem> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  protected list(): NamedItem[] {
    return this.workbook.grid.engine.workbook
      .getDefinedNames()
      .map((name) => new NamedItem(this.workbook, name.getName()));
  }

  Add(name: string, reference: Range | string): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw invalidArgument();
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists();
    const text = reference instanceof Range ? `=${absolute(reference)}` : reference;
    if (typeof text !== "string") throw invalidArgument();
    this.workbook.logWrite("name", null, null);
    this.workbook.grid.engine.workbook.insertDefinedName(name, text.replace(/^=/, ""));
    return new NamedItem(this.workbook, name);
  }
}

function absolute(range: Range): string {
  const [sheet, cells = ""] = range.Address.split(/!(?=[^!]*$)/);
  return `${sheet}!${cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
