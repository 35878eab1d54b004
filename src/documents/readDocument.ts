// Reading a council document: bytes in, measure set and findings out. Never throws for bad input: a file
// that cannot be read gives a finding that names it and says what to do.
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import { isAsked } from "../domain/amount";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { ImportResult } from "../domain/importResult";
import { checkSet } from "../domain/checks/checkSet";
import type { MeasureSet } from "../domain/measureSet";
import { withCandidateTotals } from "./assemble/candidateTotals";
import { questionsOfSet } from "./questionsOfSet";
import { parseMeasureSetFile } from "./measureSetFile";
import { type Detected, detectFormat, extensionOf, isWrongExtension } from "./detectFormat";
import { readMeasures } from "./readMeasures";
import { checkSize } from "./readers/checkSize";
import { FileRefusal } from "./readers/fileRefusal";
import { readBinarySource, readTextSource } from "./readers/readSource";
import { type ReaderOutcome, ReaderTask } from "./readers/readerTask";
import type { WorkbookSheets } from "./readers/workbookSheets";
import { refusedImport, refuseTooLarge } from "./refusedImport";
import { chooseSheets } from "./sheets/chooseSheets";
import { countLeftOut } from "./sheets/countLeftOut";
import type { ImportOptions, SourceFile } from "./sourceFile";

/** The share of the work that is the reader's, for the progress bar. */
const READING = 0.8;
/** What the rules add to that, as a share of it. */
const RULES = 0.2;

export async function readDocument(file: SourceFile, options: ImportOptions = {}): Promise<ImportResult> {
  try {
    return await readFile(file, options);
  } catch (error) {
    if (error instanceof FileRefusal) return refusedImport(file.name, error.code, error.data);
    throw error;
  }
}

async function readFile(file: SourceFile, options: ImportOptions): Promise<ImportResult> {
  options.onProgress?.(0);
  const { name, bytes } = file;
  const tooLarge = refuseTooLarge(file);
  if (tooLarge) return tooLarge;
  await pause();
  const task = new ReaderTask(name, {
    ...options,
    onProgress: (fraction) => options.onProgress?.(fraction * READING),
  });
  task.stopIfCancelled();
  const detected = detectFormat(name, bytes);
  if (detected.type === "refused") return refusedFormat(name, detected);
  const result =
    detected.type === "text" && detected.format === "json"
      ? readJson(name, detected.text)
      : await readMeasuresOf(task, detected, bytes, options.sheets);
  options.onProgress?.(1);
  const noted = withFindings(result, formatFindings(name, detected.format));
  return noted.set ? { ...noted, set: await withDocument(noted.set, file) } : noted;
}

async function readMeasuresOf(
  task: ReaderTask,
  detected: Exclude<Detected, { type: "refused" }>,
  bytes: Uint8Array,
  sheets: readonly string[] | undefined,
): Promise<ImportResult> {
  let outcome: ReaderOutcome;
  if (detected.type === "binary") outcome = await readBinarySource(task, detected.format, bytes);
  else if (detected.format !== "json") outcome = await readTextSource(task, detected.format, detected.text);
  else throw new Error("a measure-set file is no document");
  task.progress(1);
  await pause();
  task.stopIfCancelled();
  checkSize(outcome.document);
  if (outcome.document.rows.length === 0) throw new FileRefusal("file/empty", { file: task.file });
  const onProgress = (fraction: number): void => task.progress(1 + fraction * RULES);
  const result = outcome.workbook
    ? readSheets(task.file, outcome.workbook, sheets, onProgress)
    : readMeasures(outcome.document, onProgress);
  return withFindings(result, outcome.diagnostics);
}

function readSheets(
  file: string,
  workbook: WorkbookSheets,
  wanted: readonly string[] | undefined,
  onProgress: (fraction: number) => void,
): ImportResult {
  const choice = chooseSheets(file, workbook, wanted, (document) => readMeasures(document).set);
  const { chosen, diagnostics } = choice;
  const result = withFindings(readMeasures(workbook.documentOf(chosen), onProgress), diagnostics);
  if (workbook.sheets.length < 2) return result;
  const left = workbook.sheets.filter(({ name }) => !chosen.has(name)).map(({ name }) => name);
  const counted = countLeftOut(result, workbook.documentOf(new Set(left)));
  const sheets = workbook.sheets.map(({ name, rows, hidden }) => ({
    name,
    rows,
    hidden,
    chosen: chosen.has(name),
  }));
  return { ...counted, sheets };
}

/** What the reader noticed comes first: it says how everything after it was read. */
function withFindings(result: ImportResult, findings: readonly Diagnostic[]): ImportResult {
  // A file that could not be read at all is refused by its first finding.
  if (result.set === null) return { ...result, diagnostics: [...result.diagnostics, ...findings] };
  return { ...result, diagnostics: [...findings, ...result.diagnostics] };
}

function formatFindings(name: string, format: Parameters<typeof isWrongExtension>[1]): Diagnostic[] {
  if (!isWrongExtension(name, format)) return [];
  const data = { file: name, extension: extensionOf(name), format: format.toUpperCase() };
  return [createDiagnostic("file/wrong-extension", { file: name, raw: "" }, data)];
}

function refusedFormat(file: string, detected: Extract<Detected, { type: "refused" }>): ImportResult {
  switch (detected.code) {
    case "file/unsupported":
      return refusedImport(file, detected.code, { file, extension: detected.extension });
    case "file/unreadable":
      return refusedImport(file, detected.code, { file, format: detected.format, reason: "incomplete" });
    default:
      return refusedImport(file, detected.code, { file });
  }
}

function readJson(name: string, text: string): ImportResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return refusedImport(name, "file/unreadable", { file: name, format: "JSON", reason });
  }
  const parsed = parseMeasureSetFile(json);
  if (!parsed.ok) {
    return refusedImport(name, "file/json-shape", {
      file: name,
      path: parsed.path,
      expected: parsed.expected,
    });
  }
  if (parsed.set.measures.length === 0) return refusedImport(name, "file/no-measures", { file: name });
  return fromSet(parsed.set);
}

/** A measure-set file is read as it stands; what is unsettled in it stays asked. Its places are in the document. */
function fromSet(set: MeasureSet): ImportResult {
  const amounts = set.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  const asked = amounts.filter(isAsked).length;
  const seen = amounts.length + set.controlTotals.length + set.reserves.length;
  return {
    set,
    diagnostics: [...withCandidateTotals(questionsOfSet(set), set), ...checkSet(set)],
    count: { seen, read: seen - asked, asked, rejected: 0, reasons: {} },
    rejected: [],
    source: [],
  };
}

async function withDocument(set: MeasureSet, { name, bytes }: SourceFile): Promise<MeasureSet> {
  if (set.document) return set;
  const digest = await crypto.subtle.digest("SHA-256", bytes.slice());
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { ...set, document: { name, hash } };
}

/** Lets the page draw its progress and hear a click on cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
