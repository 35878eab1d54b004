// CSV reader: delimiter and decimal style are found in the file itself and shown; every row keeps the line
// that it begins on, also when cells hold line breaks.
import Papa from "papaparse";
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import { MOST_ROWS, tooLong } from "../checkSize";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { isLoneText } from "../loneText";
import { attributeOf, isCodeColumn, isQuantityColumn } from "../../tables/columnMeaning";
import { plainLine } from "../plainText";
import type { SourceCell, SourceRow } from "../../source";
import { CsvStyle, dutchNumber } from "./csvStyle";
import { findDelimiter } from "./findDelimiter";

interface Record_ {
  readonly cells: readonly string[];
  readonly line: number;
}

export async function readCsv(task: ReaderTask, text: string): Promise<ReaderOutcome> {
  const { delimiter, start } = findDelimiter(text);
  const records = await parseRecords(task, text, delimiter, start);
  const style = new CsvStyle();
  const heading = records.find(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 1);
  const numbered = (heading?.cells ?? []).map((cell, column) => column === 0 || isNumbered(cell));
  for (const { cells } of records)
    cells.forEach((cell, column) => column > 0 && numbered[column] !== true && style.see(cell));
  const rows: SourceRow[] = [];
  let segment = 0;
  let table = 1;
  let before = 0;
  const filled = records.filter((record) => record.cells.some((cell) => cell.trim() !== ""));
  for (const [at, record] of filled.entries()) {
    const apart = record.line - before > 3 && rows.length > 0;
    segment += apart ? 1 : 0;
    table += apart ? 1 : 0;
    before = record.line;
    const lone = isLoneText(loneCell(record.cells), filled[at + 1]?.cells);
    const english = style.style === "point";
    rows.push(buildRow(task.file, record, rows.length, segment, table, { english, lone }));
    await task.breathe();
  }
  const document = { file: task.file, rows, lines: text.split(/\r\n|\n|\r/) };
  const place = { file: task.file, line: 1, raw: document.lines[0] ?? "" };
  const decimals = style.style;
  const finding = createDiagnostic(
    "import/csv-style",
    place,
    { delimiter, decimals },
    decimals === "mixed" ? { severity: "warning" } : {},
  );
  return { document, diagnostics: [finding] };
}

/** Task fields (`6.2`), codes and hours look like amounts with decimals. */
function isNumbered(heading: string): boolean {
  return attributeOf(heading) !== null || isCodeColumn(heading) || isQuantityColumn(heading);
}

/** All records with the line that each begins on; pauses now and then. */
function parseRecords(task: ReaderTask, text: string, delimiter: string, start: number): Promise<Record_[]> {
  const records: Record_[] = [];
  let line = 1 + countBreaks(text.slice(0, start));
  let from = start;
  let base = start;
  const body = text.slice(start);
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(body, {
      delimiter,
      skipEmptyLines: false,
      step: ({ data, meta }, parser) => {
        records.push({ cells: data, line });
        const to = base + meta.cursor;
        line += countBreaks(text.slice(from, to));
        from = to;
        if (records.length > MOST_ROWS) {
          parser.abort();
          reject(tooLong(task.file, records.length, MOST_ROWS));
          return;
        }
        if (records.length % 500 !== 0) return;
        parser.pause();
        task.progress(from / text.length);
        base = from;
        task.breathe().then(() => parser.resume(), reject);
      },
      complete: () => resolve(records),
    });
  });
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function buildRow(
  file: string,
  record: Record_,
  index: number,
  segment: number,
  table: number,
  { english, lone }: { english: boolean; lone: boolean },
): SourceRow {
  const texts = record.cells.map((cell) => plainLine(english ? dutchNumber(cell) : cell));
  const text = texts.filter((cell) => cell !== "").join(" ");
  const place = { file, line: record.line, raw: text };
  if (lone) {
    const cell = { text, column: null, start: 0, end: text.length, place };
    return { index, layout: "flow", cells: [cell], text, place, segment, table };
  }
  let start = 0;
  const cells = texts.map((cell, column): SourceCell => {
    const end = start + cell.length;
    const own = { ...place, raw: plainLine(record.cells[column] ?? "") };
    const result = { text: cell, column, start, end, place: own };
    start = end + 1;
    return result;
  });
  return { index, layout: "grid", cells, text, place, segment, table };
}

/** The one filled cell of a row; "" when there are more. */
function loneCell(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length === 1 ? (filled[0] ?? "") : "";
}
