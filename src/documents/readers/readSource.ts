// From a detected format to a source document. Each reader, with its library, is loaded only when a file
// of its kind comes in.
import type { BinaryFormat, TextFormat } from "../fileExtensions";
import type { ReaderOutcome, ReaderTask } from "./readerTask";
import { readTextLines } from "./readTextLines";

export async function readTextSource(
  task: ReaderTask,
  format: Exclude<TextFormat, "json">,
  text: string,
): Promise<ReaderOutcome> {
  switch (format) {
    case "html": {
      const { readHtml } = await import("./html/readHtml");
      return readHtml(task, text);
    }
    case "csv": {
      const { readCsv } = await import("./csv/readCsv");
      return readCsv(task, text);
    }
    case "text":
    case "markdown":
      return { document: readTextLines(task.file, text), diagnostics: [] };
  }
}

export async function readBinarySource(
  task: ReaderTask,
  format: BinaryFormat,
  bytes: Uint8Array,
): Promise<ReaderOutcome> {
  switch (format) {
    case "docx": {
      const { readDocx } = await import("./docx/readDocx");
      return readDocx(task, bytes);
    }
    case "xlsx": {
      const { readXlsx } = await import("./xlsx/readXlsx");
      return readXlsx(task, bytes);
    }
    case "pdf": {
      const { readPdf } = await import("./pdf/readPdf");
      return readPdf(task, bytes);
    }
  }
}
