// workbook.customXmlParts: XML documents that the add-in keeps in the file, found by id or namespace.
import { invalidArgument, itemNotFound } from "../hostError";
import { Collection } from "./collection";
import type { Workbook } from "./workbook";

export class CustomXmlPart {
  static readonly defaultProperties = ["Id", "NamespaceUri"];

  constructor(
    private readonly workbook: Workbook,
    readonly Id: string,
  ) {}

  get NamespaceUri(): string {
    return this.workbook.parseXml(this.GetXml())?.documentElement.namespaceURI ?? "";
  }
  GetXml(): string {
    const xml = this.workbook.xmlParts.get(this.Id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }
  SetXml(xml: string): void {
    this.GetXml();
    assertXml(this.workbook, xml);
    this.workbook.logWrite("custom-xml", null, null);
    this.workbook.xmlParts.set(this.Id, xml);
  }
  Delete(): void {
    this.workbook.logWrite("custom-xml", null, null);
    this.workbook.xmlParts.delete(this.Id);
  }
}

export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  constructor(
    protected readonly workbook: Workbook,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  protected list(): CustomXmlPart[] {
    return [...this.workbook.xmlParts.keys()]
      .map((id) => new CustomXmlPart(this.workbook, id))
      .filter((part) => this.namespace === null || part.NamespaceUri === this.namespace);
  }

  Add(xml: string): CustomXmlPart {
    assertXml(this.workbook, xml);
    const id = `{00000000-0000-4000-8000-${String(this.workbook.nextNumber()).padStart(12, "0")}}`;
    this.workbook.logWrite("custom-xml", null, null);
    this.workbook.xmlParts.set(id, xml);
    return new CustomXmlPart(this.workbook, id);
  }
  GetByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.workbook, namespace);
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.list();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }
}

function assertXml(workbook: Workbook, xml: string): void {
  if (workbook.parseXml(xml) === null) throw invalidArgument("The argument is not well-formed XML.");
}
