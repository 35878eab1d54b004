// What a workbook says of itself before its sheets: their names and whether they are hidden, shared texts,
// and the number format of each cell style.
import { readRelationships } from "../ooxml/relationships";
import { walkXml } from "../ooxml/walkXml";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderTask } from "../readerTask";
import { builtInFormat, type NumberFormat, parseNumberFormat } from "./numberFormat";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly texts: readonly string[];
  /** By the index that a cell names as its style. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

const FORMAT = "XLSX";

export async function readWorkbookParts(task: ReaderTask, parts: ZipPackage): Promise<WorkbookParts> {
  const roots = await readRelationships(task, parts, "", FORMAT);
  const main = roots.find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!parts.has(main)) throw task.unreadable(FORMAT, "incomplete");
  const related = await readRelationships(task, parts, main, FORMAT);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await walkXml(task, parts, main, FORMAT, {
    open(name, attributes) {
      if (name === "workbookPr") date1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const found = related.find((one) => one.id === attributes["r:id"] && one.type === "worksheet");
      const hidden = /hidden/i.test(attributes["state"] ?? "");
      if (found) sheets.push({ name: attributes["name"] ?? "", part: found.target, hidden });
    },
  });
  const texts = await readSharedTexts(task, parts, partOf("sharedStrings"));
  const formats = await readFormats(task, parts, partOf("styles"));
  return { sheets, texts, formats, date1904 };
}

async function readSharedTexts(
  task: ReaderTask,
  parts: ZipPackage,
  part: string | undefined,
): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let text = "";
  let inText = false;
  let phonetic = false;
  await walkXml(task, parts, part, FORMAT, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      if (name === "t") inText = !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic = false;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

async function readFormats(
  task: ReaderTask,
  parts: ZipPackage,
  part: string | undefined,
): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (!part) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  await walkXml(task, parts, part, FORMAT, {
    open(name, { numFmtId, formatCode }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const id = Number(numFmtId ?? 0);
      formats.push(parseNumberFormat(codes.get(id) ?? builtInFormat(id)));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}
