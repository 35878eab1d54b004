// Word reader: paragraphs, headings, list numbers, tables with merged cells, text boxes and notes of a
// DOCX file, in reading order. Deleted and hidden text is not read, and said so.
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import { readRelationships } from "../ooxml/relationships";
import { walkXml } from "../ooxml/walkXml";
import { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { readAltChunks } from "./altChunks";
import { DocxNumbering } from "./docxNumbering";
import { DocxReading } from "./docxReading";
import { readDocxStyles } from "./docxStyles";

const FORMAT = "DOCX";

export async function readDocx(
  task: ReaderTask,
  bytes: Uint8Array,
  outer?: ZipPackage,
): Promise<ReaderOutcome> {
  const parts = new ZipPackage(task, bytes, FORMAT, outer);
  const roots = await readRelationships(task, parts, "", FORMAT);
  const main = roots.find((one) => one.type === "officeDocument")?.target ?? "word/document.xml";
  if (!parts.has(main)) throw task.unreadable(FORMAT, "incomplete");
  const related = await readRelationships(task, parts, main, FORMAT);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const styles = await readDocxStyles(task, parts, partOf("styles"));
  const numbering = new DocxNumbering();
  await numbering.read(task, parts, partOf("numbering"));
  task.progress(0.2);
  // Of a document within a document no further ones are read.
  const inner = await readAltChunks(task, parts, outer ? [] : related, (within) =>
    readDocx(task, within, parts),
  );
  const reading = new DocxReading(task.file, styles, numbering, inner.documents);
  await walkXml(task, parts, main, FORMAT, reading);
  task.progress(0.8);
  for (const type of ["footnotes", "endnotes"]) {
    const part = partOf(type);
    if (!part) continue;
    reading.startNotes();
    await walkXml(task, parts, part, FORMAT, reading);
  }
  const margins = related.filter(({ type }) => type === "header" || type === "footer");
  for (const { target } of margins) {
    const margin = new DocxReading(task.file, styles, new DocxNumbering());
    await walkXml(task, parts, target, FORMAT, margin);
    reading.addMargin(margin.finish().rows.map((row) => row.text));
  }
  const { deleted, hidden, embedded } = reading;
  const place = { file: task.file, raw: "" };
  const skipped =
    deleted + hidden === 0 ? [] : [createDiagnostic("import/text-skipped", place, { deleted, hidden })];
  const unread =
    embedded === 0 ? [] : [createDiagnostic("import/parts-not-read", place, { parts: embedded })];
  return { document: reading.finish(), diagnostics: [...unread, ...skipped, ...inner.diagnostics] };
}
