// Documents within a Word document (`altChunk`): a page or document that a program put in whole, for Word to take
// apart when somebody opens it. Until then its text stands in a part of its own.
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { detectFormat } from "../../detectFormat";
import type { SourceDocument } from "../../source";
import { FileRefusal } from "../fileRefusal";
import type { Relationship } from "../ooxml/relationships";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { readTextLines } from "../readTextLines";

/** Larger ones are not read, and counted so. */
const MOST_BYTES = 5_000_000;
const MOST_PARTS = 100;

export interface AltChunks {
  /** By the id of the relationship that names the part. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `readInner` reads a Word document within this one. Parts in other formats are left out. */
export async function readAltChunks(
  task: ReaderTask,
  parts: ZipPackage,
  related: readonly Relationship[],
  readInner: (bytes: Uint8Array) => Promise<ReaderOutcome>,
): Promise<AltChunks> {
  const documents = new Map<string, SourceDocument>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, target } of related.filter(({ type }) => type === "aFChunk").slice(0, MOST_PARTS)) {
    const bytes = await parts.bytes(target, MOST_BYTES);
    const outcome = bytes && (await readPart(task, target, bytes, readInner));
    if (!outcome) continue;
    documents.set(id, outcome.document);
    diagnostics.push(...outcome.diagnostics);
  }
  return { documents, diagnostics };
}

async function readPart(
  task: ReaderTask,
  name: string,
  bytes: Uint8Array,
  readInner: (bytes: Uint8Array) => Promise<ReaderOutcome>,
): Promise<ReaderOutcome | null> {
  const found = detectFormat(name, bytes);
  try {
    if (found.type === "binary") return found.format === "docx" ? await readInner(bytes) : null;
    if (found.type !== "text") return null;
    if (found.format === "html") {
      const { readHtml } = await import("../html/readHtml");
      return await readHtml(task, found.text);
    }
    return { document: readTextLines(task.file, found.text), diagnostics: [] };
  } catch (error) {
    if (error instanceof FileRefusal && error.code === "file/unreadable") return null;
    throw error;
  }
}
