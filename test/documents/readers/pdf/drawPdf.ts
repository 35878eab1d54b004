// Pages drawn with a writer library, text by text at its place, and the rows that are read from them.
import PDFDocument from "pdfkit";
import { readPdf } from "../../../../src/documents/readers/pdf/readPdf";
import { ReaderTask } from "../../../../src/documents/readers/readerTask";
import { collect } from "../../formats/printPdf";

export type Drawn = readonly [
  text: string,
  x: number,
  y: number,
  options?: { right?: boolean; size?: number; turn?: boolean },
];

/** Draws texts at their places, page by page; `right` puts the end of the text at x. */
export async function draw(...pages: readonly (readonly Drawn[])[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
  const bytes = collect(pdf);
  for (const page of pages) {
    pdf.addPage();
    for (const [text, x, y, { right = false, size = 10, turn = false } = {}] of page) {
      pdf.font("Helvetica").fontSize(size);
      if (turn) pdf.save().rotate(-90, { origin: [x, y] });
      pdf.text(text, right ? x - pdf.widthOfString(text) : x, y, { lineBreak: false });
      if (turn) pdf.restore();
    }
  }
  pdf.end();
  return bytes;
}

export async function rowsOf(bytes: Uint8Array) {
  const { document } = await readPdf(new ReaderTask("a.pdf"), bytes);
  const rows = document.rows.map((row) =>
    row.layout === "flow" ? row.text : row.cells.map((cell) => cell.text).join(" | "),
  );
  return { rows, document };
}

export const right = { right: true };
export const line = (y: number, label: string, ...values: string[]): Drawn[] => [
  [label, 60, y],
  ...values.flatMap((value, at): Drawn[] => (value === "" ? [] : [[value, 300 + at * 70, y, right]])),
];
