// Prints a document as a PDF: headings larger, tables in columns with their numbers to the right, and a
// running header and page number on every page.
import PDFDocument from "pdfkit";
import type { CouncilDocument } from "./councilDocument";

export interface PdfStyle {
  readonly userPassword?: string;
  readonly header?: string;
}

const LEFT = 60;
const LABEL = 180;
const BOTTOM = 760;

export async function printPdf({ blocks }: CouncilDocument, style: PdfStyle = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, userPassword: style.userPassword, bufferPages: true });
  const bytes = collect(pdf);
  let y = 70;
  const room = (height: number): void => {
    if (y + height <= BOTTOM) return;
    pdf.addPage();
    y = 70;
  };
  for (const block of blocks) {
    if (block.type === "table") {
      const size = sizeOf(pdf, block.rows);
      for (const row of block.rows) {
        const label = row[0] ?? "";
        const height = pdf.font("Helvetica").fontSize(size).heightOfString(label, { width: LABEL });
        room(height + 6);
        pdf.text(label, LEFT, y, { width: LABEL });
        const pitch = Math.min(70, 300 / Math.max(1, row.length - 1));
        row.slice(1).forEach((cell, at) => {
          const right = LEFT + LABEL + pitch * (at + 1);
          pdf.text(cell, right - pdf.widthOfString(cell), y, { lineBreak: false });
        });
        y += height + 6;
      }
      y += 14;
      continue;
    }
    const size = block.type === "heading" ? (block.level === 1 ? 18 : 14) : 10;
    pdf.font(block.type === "heading" ? "Helvetica-Bold" : "Helvetica").fontSize(size);
    const height = pdf.heightOfString(block.text, { width: 475 });
    room(block.type === "paragraph" && block.newPage ? BOTTOM : height + 8);
    pdf.text(block.text, LEFT, y, { width: 475 });
    y += height + 8;
  }
  addMargins(pdf, style.header ?? "Gemeente Zonnedijk, kadernota");
  pdf.end();
  return bytes;
}

/** Letters small enough to keep the columns of a wide table apart. */
function sizeOf(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): number {
  pdf.font("Helvetica").fontSize(10);
  const cells = rows.flatMap((row) => row.slice(1));
  const widest = Math.max(1, ...cells.map((cell) => pdf.widthOfString(cell)));
  const pitch = Math.min(70, 300 / Math.max(1, (rows[0]?.length ?? 1) - 1));
  return Math.min(10, (10 * (pitch - 12)) / widest);
}

function addMargins(pdf: PDFKit.PDFDocument, header: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.font("Helvetica").fontSize(8);
    pdf.text(header, LEFT, 30, { lineBreak: false });
    pdf.text(`Pagina ${page + 1} van ${count}`, 480, 800, { lineBreak: false });
  }
}

export function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return new Promise((resolve) => pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}
