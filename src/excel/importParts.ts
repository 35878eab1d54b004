// Import parts: what is remembered of each import, kept in the file as custom XML: one part per set, JSON inside.
// Too large for the settings, and not to be read with every edit of a table.
import type { StoredImports } from "../app/ports";
import type { Workplace } from "./workplace";

const namespace = "urn:sluitend:import:1";

export async function readImports(context: Excel.RequestContext): Promise<StoredImports> {
  const parts = await loadParts(context);
  return Object.fromEntries(parts.map(({ set, text }) => [set, text]));
}

/** Puts each text in the part of its set; a part that is made or changed is put back when a later step fails. */
export async function writeImports(imports: StoredImports, work: Workplace): Promise<void> {
  const { context, journal } = work;
  const parts = await loadParts(context);
  for (const [set, text] of Object.entries(imports)) {
    const part = parts.find((one) => one.set === set);
    if (part === undefined) {
      const added = context.workbook.customXmlParts.add(toXml(set, text));
      journal.push(() => {
        added.delete();
      });
    } else {
      part.xml.setXml(toXml(set, text));
      journal.push(() => {
        part.xml.setXml(toXml(set, part.text));
      });
    }
  }
  await context.sync();
}

interface ImportPart {
  readonly xml: Excel.CustomXmlPart;
  readonly set: string;
  readonly text: string;
}

async function loadParts(context: Excel.RequestContext): Promise<readonly ImportPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  const loaded = parts.items.map((xml) => ({ xml, content: xml.getXml() }));
  await context.sync();
  return loaded.flatMap(({ xml, content }) => {
    const parsed = fromXml(content.value);
    return parsed === null ? [] : [{ xml, ...parsed }];
  });
}

/** The JSON of [set, text]: escaped, it has no character that XML or its line ends would change. */
export function toXml(set: string, text: string): string {
  const json = JSON.stringify([set, text]).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const escaped = json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<import xmlns="${namespace}">${escaped}</import>`;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Null for a part that is not as we write it. */
export function fromXml(xml: string): { readonly set: string; readonly text: string } | null {
  const content = /<(?:\w+:)?import\b[^>]*>([\s\S]*)<\/(?:\w+:)?import>/.exec(xml)?.[1];
  if (content === undefined) return null;
  try {
    const json = content.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
    const parsed: unknown = JSON.parse(json);
    if (!Array.isArray(parsed)) return null;
    const [set, text] = parsed as unknown[];
    return typeof set === "string" && typeof text === "string" ? { set, text } : null;
  } catch {
    return null;
  }
}
