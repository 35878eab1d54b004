// Excel reader: every visible sheet with its cached values. Which sheets were read, what was hidden, and
// which cells hold no value, is said in findings.
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { SourceBuilder } from "../sourceBuilder";
import { addSheet } from "./addSheet";
import { readSheet, type Sheet } from "./readSheet";
import { findingsOfSheet } from "./sheetFindings";
import { readWorkbookParts, type SheetPart } from "./workbookParts";

export async function readXlsx(task: ReaderTask, bytes: Uint8Array): Promise<ReaderOutcome> {
  const parts = new ZipPackage(task, bytes, "XLSX");
  const workbook = await readWorkbookParts(task, parts);
  if (workbook.sheets.length === 0) throw task.unreadable("XLSX", "incomplete");
  task.progress(0.2);
  const counter = { cells: 0 };
  const builder = new SourceBuilder(task.file);
  const diagnostics: Diagnostic[] = [];
  const onlyHidden = workbook.sheets.every((sheet) => sheet.hidden);
  for (const [at, part] of workbook.sheets.entries()) {
    const sheet = await readSheet(task, parts, workbook, part, counter);
    task.progress(0.2 + (0.8 * (at + 1)) / workbook.sheets.length);
    if (sheet.rows.size === 0) continue;
    const read = !part.hidden || onlyHidden;
    if (workbook.sheets.length > 1) diagnostics.push(sheetFinding(task.file, part, sheet, read));
    if (!read) continue;
    diagnostics.push(...findingsOfSheet(task.file, part.name, sheet));
    builder.newSegment();
    if (workbook.sheets.length > 1 && !isPlainName(part.name)) builder.text(part.name, { heading: 1 });
    addSheet(builder, part.name, sheet);
    await task.breathe();
  }
  return { document: builder.build(), diagnostics };
}

function sheetFinding(file: string, part: SheetPart, sheet: Sheet, read: boolean): Diagnostic {
  const place = { file, cell: part.name, raw: "" };
  return createDiagnostic(
    "import/sheet",
    place,
    { sheet: part.name, rows: sheet.rows.size, read },
    read ? {} : { severity: "warning" },
  );
}

/** A name that says nothing of what the sheet holds. */
function isPlainName(name: string): boolean {
  return /^(?:blad|sheet|werkblad|tabblad)\s*\d*$/i.test(name);
}
