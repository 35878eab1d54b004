// Reading a council document: bytes in, measure set and findings out. Never throws for bad input: a file
// that cannot be read gives a finding that names it and says what to do.
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { DiagnosticCode, DiagnosticData } from "../domain/diagnostics/catalogue";
import type { ImportResult } from "../domain/importResult";
import { checkSet } from "../domain/checks/checkSet";
import type { MeasureSet } from "../domain/measureSet";
import { parseMeasureSetFile } from "./measureSetFile";
import { readMeasures } from "./readMeasures";
import { decodeText } from "./readers/decodeText";
import { readTextLines } from "./readers/readTextLines";
import type { ImportOptions, SourceFile } from "./sourceFile";

/** Larger than any council document of text: reading it would only freeze the pane. */
const MOST_BYTES = 20_000_000;

export async function readDocument(file: SourceFile, options: ImportOptions = {}): Promise<ImportResult> {
  options.onProgress?.(0);
  const { name, bytes } = file;
  if (bytes.length > MOST_BYTES) {
    return refused(name, "file/too-large", { file: name, bytes: bytes.length, limit: MOST_BYTES });
  }
  const text = decodeText(bytes);
  if (text === null) return refused(name, "file/binary", { file: name });
  if (text.trim() === "") return refused(name, "file/empty", { file: name });
  await pause();
  if (options.signal?.aborted) return refused(name, "file/cancelled", { file: name });
  options.onProgress?.(0.2);
  const result = looksLikeJson(name, text) ? readJson(name, text) : readMeasures(readTextLines(name, text));
  options.onProgress?.(1);
  return result.set ? { ...result, set: await withDocument(result.set, file) } : result;
}

function looksLikeJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\s*\{\s*"/.test(text);
}

function readJson(name: string, text: string): ImportResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return refused(name, "file/unreadable", { file: name, format: "JSON", reason });
  }
  const parsed = parseMeasureSetFile(json);
  if (!parsed.ok) {
    return refused(name, "file/json-shape", { file: name, path: parsed.path, expected: parsed.expected });
  }
  if (parsed.set.measures.length === 0) return refused(name, "file/no-measures", { file: name });
  return fromSet(parsed.set, text);
}

/** A measure-set file is read as it stands; what is unsettled in it stays asked. */
function fromSet(set: MeasureSet, text: string): ImportResult {
  const amounts = set.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  const asked = amounts.filter((amount) => amount.type === "unsettled").length;
  const seen = amounts.length + set.controlTotals.length + set.reserves.length;
  return {
    set,
    diagnostics: [...checkSet(set)],
    count: { seen, read: seen - asked, asked, rejected: 0, reasons: {} },
    rejected: [],
    source: text.split(/\r\n|\n|\r/),
  };
}

function refused<C extends Extract<DiagnosticCode, `file/${string}`>>(
  file: string,
  code: C,
  data: DiagnosticData[C],
): ImportResult {
  return {
    set: null,
    diagnostics: [createDiagnostic(code, { file, raw: "" }, data)],
    count: { seen: 0, read: 0, asked: 0, rejected: 0, reasons: {} },
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
