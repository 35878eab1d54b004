// Prints a document as pages whose tables are as wide as their texts ask for: each column as wide as its widest cell,
// numbers to the right, the words of a heading in the middle.
import PDFDocument from "pdfkit";
import type { CouncilDocument } from "./councilDocument";
import { collect } from "./printPdf";

const LEFT = 40;
const BOTTOM = 540;
const LINE = 16;
const GAP = 14;

export async function printPage({ blocks }: CouncilDocument): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", layout: "landscape", margin: 0 });
  const bytes = collect(pdf);
  let y = 40;
  const next = (): void => {
    y += LINE;
    if (y <= BOTTOM) return;
    pdf.addPage();
    y = 40;
  };
  for (const block of blocks) {
    if (block.type !== "table") {
      pdf.font(block.type === "heading" ? "Helvetica-Bold" : "Helvetica").fontSize(10);
      y += LINE / 2;
      pdf.text(block.text, LEFT, y, { lineBreak: false });
      next();
      continue;
    }
    pdf.font("Helvetica").fontSize(9);
    const edges = edgesOf(pdf, block.rows);
    for (const [at, row] of block.rows.entries()) {
      row.forEach((cell, column) => {
        const [start = LEFT, end = LEFT] = edges[column] ?? [];
        const room = end - start - pdf.widthOfString(cell);
        const indent = at === 0 ? room / 2 : /\d/.test(cell) && column > 0 ? room : 0;
        if (cell !== "") pdf.text(cell, start + indent, y, { lineBreak: false });
      });
      next();
    }
    y += LINE / 2;
  }
  pdf.end();
  return bytes;
}

/** Where each column starts and ends. */
function edgesOf(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): [number, number][] {
  const count = Math.max(...rows.map((row) => row.length));
  let start = LEFT;
  return Array.from({ length: count }, (_, column) => {
    const width = Math.max(...rows.map((row) => pdf.widthOfString(row[column] ?? "")));
    const edge: [number, number] = [start, start + width];
    start += width + GAP;
    return edge;
  });
}
