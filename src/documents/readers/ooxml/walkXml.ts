// Walks the XML of one part of a package, tag by tag, with names freed of their prefix. A document type is
// refused: Office never writes one, and entities declared in it are how small files grow huge.
import { SaxesParser } from "saxes";
import type { ReaderTask } from "../readerTask";
import type { ZipPackage } from "./zipPackage";

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Tags nested deeper than this are no document. */
const MOST_DEPTH = 2_000;

/** Visits nothing when the package has no such part. */
export async function walkXml(
  task: ReaderTask,
  parts: ZipPackage,
  name: string,
  format: string,
  visitor: XmlVisitor,
): Promise<void> {
  if (!parts.has(name)) return;
  const parser = new SaxesParser();
  let depth = 0;
  const refuse = (reason: string): never => {
    throw task.unreadable(format, reason);
  };
  parser.on("error", () => refuse("damaged"));
  parser.on("doctype", () => refuse("doctype"));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MOST_DEPTH) refuse("damaged");
    visitor.open?.(localName(tag.name), withoutPrefixes(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    visitor.close?.(localName(tag.name));
  });
  if (visitor.text) parser.on("text", (text) => visitor.text?.(text));
  for await (const chunk of parts.chunks(name)) {
    for (let at = 0; at < chunk.length; at += 65_536) {
      parser.write(chunk.slice(at, at + 65_536));
      await task.breathe();
    }
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Attributes by local name; `r:id` keeps its prefix, because `id` is another attribute. */
function withoutPrefixes(attributes: XmlAttributes): XmlAttributes {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("xmlns")) continue;
    result[name.startsWith("r:") ? name : localName(name)] = value;
  }
  return result;
}
