// Files that are large, broken or made to harm, for the benchmark of what they cost.
import { zipSync, zlibSync } from "fflate";
import PDFDocument from "pdfkit";
import { type CouncilDocument, fictionalDocument } from "../test/documents/formats/councilDocument";
import { printDocx } from "../test/documents/formats/printDocx";
import { collect, printPdf } from "../test/documents/formats/printPdf";
import { printHtml, printMarkdown } from "../test/documents/formats/printText";
import { printXlsx } from "../test/documents/formats/printXlsx";
import { docxOf, xlsxOf, zipOf } from "../test/documents/formats/zipOf";

type Bytes = Uint8Array | Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(32);

/** The made-up document as often as it takes. */
function times(count: number): CouncilDocument {
  return { blocks: Array.from({ length: count }, () => fictionalDocument.blocks).flat() };
}

const ROW = "<row><c><v>1</v></c></row>";
const PARAGRAPH = "<w:p><w:r><w:t>De kosten zijn € 1.000 in 2026.</w:t></w:r></w:p>";
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${"bcdefghij"
  .split("")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghij"[at]};`.repeat(10)}">`)
  .join("")}]>`;

/** A Word document with ten others in it, each of which could be read alone. */
function nested(): Uint8Array {
  const inner = zipOf({ "word/document.xml": spaces(40_000_000) });
  const ids = Array.from({ length: 10 }, (_, at) => `c${at}`);
  const relationships = ids.map((id) => `<Relationship Id="${id}" Type="x/aFChunk" Target="${id}.docx"/>`);
  return docxOf(ids.map((id) => `<w:altChunk r:id="${id}"/>`).join(""), {
    "word/_rels/document.xml.rels": `<Relationships>${relationships.join("")}</Relationships>`,
    ...Object.fromEntries(ids.map((id) => [`word/${id}.docx`, inner])),
  });
}

function manyParts(): Uint8Array {
  const parts = Array.from({ length: 60_000 }, (_, at) => [`word/part${at}.xml`, new Uint8Array()] as const);
  return zipSync({ "word/document.xml": utf8("<a/>"), ...Object.fromEntries(parts) }, { level: 0 });
}

async function withPages(count: number, draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ margin: 0, autoFirstPage: false });
  const bytes = collect(pdf);
  for (let page = 0; page < count; page += 1) draw(pdf.addPage());
  pdf.end();
  return bytes;
}

/** A page of noise as a scan is to a program: a PNG whose checksums nobody looks at. */
function noise(width: number, height: number): string {
  const raw = new Uint8Array((width + 1) * height);
  for (let at = 0; at < raw.length; at += 1) raw[at] = at % (width + 1) === 0 ? 0 : (at * at * 7_919) % 251;
  const word = (value: number): Uint8Array => new Uint8Array(new Uint32Array([value]).buffer).reverse();
  const chunk = (type: string, data: Uint8Array): Uint8Array[] => [
    word(data.length),
    utf8(type),
    data,
    word(0),
  ];
  const header = Buffer.concat([word(width), word(height), new Uint8Array([8, 0, 0, 0, 0])]);
  const start = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [...chunk("IHDR", header), ...chunk("IDAT", zlibSync(raw, { level: 1 }))];
  const png = Buffer.concat([start, ...parts, ...chunk("IEND", new Uint8Array())]);
  return `data:image/png;base64,${png.toString("base64")}`;
}

function scanned(): Promise<Uint8Array> {
  const image = noise(1_240, 1_754);
  return withPages(40, (pdf) => pdf.image(image, 0, 0, { width: 595, height: 842 }));
}

async function cutOff(file: Promise<Uint8Array>): Promise<Uint8Array> {
  const bytes = await file;
  return bytes.slice(0, Math.round(0.7 * bytes.length));
}

const LINES = 'Naam;2026;2027\n"Kosten";1;2\n';
const SIGNS = '\u202e=HYPERLINK("x")\u0007 <img src=x onerror=alert(1)> {{7*7}}';

/** By name: what makes the file, and what must come of it: the code of the refusal, or `read`. */
export const hostileFiles: Readonly<Record<string, readonly [outcome: string, make: () => Bytes]>> = {
  "zipbom.docx": ["file/unpacks-too-large", () => zipOf({ "word/document.xml": spaces(400_000_000) }, 1)],
  "zipbommen in elkaar.docx": ["file/unpacks-too-large", nested],
  "60.000 onderdelen.docx": ["file/empty", manyParts],
  "100.000 alinea's.docx": ["file/too-long", () => docxOf(PARAGRAPH.repeat(100_000))],
  "35.000 alinea's.docx": ["file/no-measures", () => docxOf(PARAGRAPH.repeat(35_000))],
  "100.000 rijen.xlsx": [
    "file/too-long",
    () => xlsxOf([{ name: "B", xml: `<sheetData>${ROW.repeat(100_000)}</sheetData>` }]),
  ],
  "200.000 cellen.xlsx": [
    "file/too-long",
    () =>
      xlsxOf([
        {
          name: "B",
          xml: `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(10)}</row>`.repeat(20_000)}</sheetData>`,
        },
      ]),
  ],
  "1.000 maatregelen.xlsx": ["read", () => printXlsx(times(500))],
  "entiteiten.docx": ["file/unreadable", () => docxOf("<w:p>&j;</w:p>", {}, ENTITIES)],
  "entiteiten.xlsx": [
    "file/unreadable",
    () => zipOf({ "xl/workbook.xml": `${ENTITIES}<workbook>&j;</workbook>` }),
  ],
  "wachtwoord.pdf": ["file/encrypted", () => printPdf(fictionalDocument, { userPassword: "geheim" })],
  "scan van 40 bladzijden.pdf": ["file/no-text", scanned],
  "afgebroken.pdf": ["file/unreadable", () => cutOff(printPdf(times(20)))],
  "afgebroken.docx": ["file/unreadable", () => cutOff(printDocx(times(20)))],
  "afgebroken.xlsx": ["file/unreadable", () => cutOff(printXlsx(times(20)))],
  "afgebroken.html": ["read", () => utf8(printHtml(times(20)).slice(0, 20_000))],
  "afgebroken.json": ["file/unreadable", () => utf8('{"measures": [{"code": "1"')],
  "Word als.pdf": ["read", () => printDocx(fictionalDocument)],
  "foto als.xlsx": ["file/binary", () => new Uint8Array(4_000_000).map((_, at) => (at * at) % 251)],
  "100.000 regels.txt": ["file/too-long", () => utf8("Een regel met € 1.000.\n".repeat(100_000))],
  "39.000 regels.txt": ["read", () => utf8(printMarkdown(times(1_500)))],
  "100.000 regels.csv": ["file/too-long", () => utf8(LINES.repeat(50_000))],
  "39.000 regels.csv": ["read", () => utf8(`Naam;2026;2027\n${"Kosten;1;2\n".repeat(39_000)}`)],
  "een regel van een megabyte.txt": [
    "read",
    () => utf8(`${printMarkdown(times(1))}\na${"1.".repeat(500_000)}b\n`),
  ],
  "20 MB.html": ["read", () => utf8(`${printHtml(times(1))}<p>${"woord ".repeat(3_400_000)}</p>`)],
  "20 MB opmaak.html": ["file/too-long", () => utf8(`<html>${"<p class=a><b>€ 1</b></p>".repeat(800_000)}`)],
  "300 bladzijden.pdf": ["read", () => printPdf(times(800))],
  "tekens.html": [
    "read",
    () => utf8(`${printHtml(times(1)).replace("Kosten", SIGNS)}<script>globalThis.ran = 1</script>`),
  ],
  "41 MB.txt": ["file/too-large", () => spaces(41_000_000)],
};
