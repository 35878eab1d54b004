// HTML reader: pages, and tables copied from Word, Excel or a browser. Only text is taken out: nothing is
// built, fetched or run. What the page hides is not read.
import { Parser } from "htmlparser2";
import { createDiagnostic } from "../../../domain/diagnostics/createDiagnostic";
import type { ReaderOutcome, ReaderTask } from "../readerTask";
import { HtmlReading } from "./htmlReading";

const CHUNK = 32_768;
/** Open tags inside each other: more than any page has, and the parser slows down with each. */
const MOST_DEPTH = 1_000;

export async function readHtml(task: ReaderTask, text: string): Promise<ReaderOutcome> {
  const reading = new HtmlReading(task.file);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > MOST_DEPTH) throw task.unreadable("HTML", "damaged");
        reading.open(name, attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        reading.close(name);
      },
      ontext: (data) => reading.text(data),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const html = withoutClipboardHeader(text);
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    task.progress(at / html.length);
    await task.breathe();
  }
  parser.end();
  const document = reading.finish();
  const { deleted, hidden } = reading;
  if (deleted + hidden === 0) return { document, diagnostics: [] };
  const place = { file: task.file, raw: "" };
  return { document, diagnostics: [createDiagnostic("import/text-skipped", place, { deleted, hidden })] };
}

/** The clipboard of Windows puts lines with offsets before the page. */
function withoutClipboardHeader(text: string): string {
  return /^\ufeff?Version:\d/.test(text) ? text.slice(Math.max(0, text.indexOf("<"))) : text;
}
