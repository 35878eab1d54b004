// Excel reader: every sheet with its cached values. Which of them count is chosen later
// (sheets/chooseSheets.ts); what a sheet hides, and which cells hold no value, is said in findings.
import { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { SourceBuilder } from "../sourceBuilder";
import type { ReadSheet } from "../workbookSheets";
import { addSheet } from "./addSheet";
import { readSheet, type Sheet } from "./readSheet";
import { findingsOfSheet } from "./sheetFindings";
import { readWorkbookParts } from "./workbookParts";

interface SheetWithCells extends ReadSheet {
  readonly cells: Sheet;
}

export async function readXlsx(task: ReaderTask, bytes: Uint8Array): Promise<ReaderOutcome> {
  const parts = new ZipPackage(task, bytes, "XLSX");
  const workbook = await readWorkbookParts(task, parts);
  if (workbook.sheets.length === 0) throw task.unreadable("XLSX", "incomplete");
  task.progress(0.2);
  const counter = { cells: 0 };
  const sheets: SheetWithCells[] = [];
  for (const [at, part] of workbook.sheets.entries()) {
    const cells = await readSheet(task, parts, workbook, part, counter);
    task.progress(0.2 + (0.8 * (at + 1)) / workbook.sheets.length);
    if (cells.rows.size === 0) continue;
    const findings = findingsOfSheet(task.file, part.name, cells);
    sheets.push({ name: part.name, rows: cells.rows.size, hidden: part.hidden, findings, cells });
    await task.breathe();
  }
  const documentOf = (names: ReadonlySet<string>) => {
    const builder = new SourceBuilder(task.file);
    for (const { name, cells } of sheets.filter((sheet) => names.has(sheet.name))) {
      builder.newSegment();
      if (workbook.sheets.length > 1 && !isPlainName(name)) builder.text(name, { heading: 1 });
      addSheet(builder, name, cells);
    }
    return builder.build();
  };
  return {
    document: documentOf(new Set(sheets.map((sheet) => sheet.name))),
    diagnostics: [],
    workbook: { sheets, documentOf },
  };
}

/** A name that says nothing of what the sheet holds. */
function isPlainName(name: string): boolean {
  return /^(?:blad|sheet|werkblad|tabblad)\s*\d*$/i.test(name);
}
