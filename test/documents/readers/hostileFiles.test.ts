// Files that are broken, locked, disguised or made to do harm: each gives its finding, soon and without throwing.
import { zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { readDocument } from "../../../src/documents/readDocument";
import { renderDiagnostic } from "../../../src/domain/diagnostics/renderDiagnostic";
import { fictionalDocument } from "../formats/councilDocument";
import { printDocx } from "../formats/printDocx";
import { collect, printPdf } from "../formats/printPdf";
import { printHtml, printMarkdown } from "../formats/printText";
import { docxOf, xlsxOf, zipOf } from "../formats/zipOf";

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...wide(stream)]);
const LINES = "Naam;1;2\n";
const ROW = "<row><c><v>1</v></c></row>";

/** What this process has worked until now; a processor that others use too is no slow reading. */
function workedSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** A package of a few hundred kilobytes that unpacks to 151 MB of spaces. */
const bomb = zipOf({ "word/document.xml": new Uint8Array(151_000_000).fill(32) }, 1);

/** The same file, claiming in its directory that every part is small. */
function withSmallSizes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 22 + 16, true);
  view.setUint32(directory + 24, 1_000, true);
  return zip;
}

/** Its kind stands at the start of the file, as LibreOffice writes it. */
function openDocument(kind: string): Uint8Array {
  return zipSync({ mimetype: [utf8(kind), { level: 0 }], "content.xml": utf8("<a/>") });
}

async function scannedPdf(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ margin: 0 });
  const bytes = collect(pdf);
  pdf.rect(50, 50, 400, 600).fill("#888");
  pdf.addPage().rect(50, 50, 400, 600).fill("#888");
  pdf.end();
  return bytes;
}

const table: [string, string, object, () => Uint8Array | Promise<Uint8Array>][] = [
  ["leeg.pdf", "file/empty", {}, () => new Uint8Array()],
  ["bom.docx", "file/unpacks-too-large", { limit: 150_000_000 }, () => bomb],
  ["leugen.docx", "file/unreadable", { reason: "damaged" }, () => withSmallSizes(bomb.slice())],
  [
    "groot.xlsx",
    "file/too-long",
    { limit: 150_000 },
    () => xlsxOf([{ name: "B", xml: `<sheetData>${ROW.repeat(150_001)}</sheetData>` }]),
  ],
  [
    "entiteiten.docx",
    "file/unreadable",
    { reason: "doctype" },
    () => docxOf("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", {}, '<!DOCTYPE w [<!ENTITY a "aaaa">]>'),
  ],
  ["diep.docx", "file/unreadable", { reason: "damaged" }, () => docxOf("<w:sdt>".repeat(50_000))],
  [
    "diep.html",
    "file/unreadable",
    { reason: "damaged" },
    () => utf8(`<html>${"<table><tr><td>".repeat(50_000)}`),
  ],
  ["slot.pdf", "file/encrypted", {}, () => printPdf(fictionalDocument, { userPassword: "geheim" })],
  ["slot.xlsx", "file/encrypted", {}, () => compound("EncryptedPackage")],
  ["oud.doc", "file/unsupported", { extension: "doc" }, () => compound("WordDocument")],
  ["oud.xls", "file/unsupported", { extension: "xls" }, () => compound("Workbook")],
  ["dia.pptx", "file/unsupported", { extension: "pptx" }, () => zipOf({ "ppt/presentation.xml": "<p/>" })],
  ["brief.rtf", "file/unsupported", { extension: "rtf" }, () => utf8("{\\rtf1\\ansi Hallo}")],
  [
    "blad.xlsx",
    "file/unsupported",
    { extension: "ods" },
    () => openDocument("application/vnd.oasis.opendocument.spreadsheet"),
  ],
  [
    "stuk.odt",
    "file/unsupported",
    { extension: "odt" },
    () => openDocument("application/vnd.oasis.opendocument.text"),
  ],
  ["scan.pdf", "file/no-text", { pages: 2 }, scannedPdf],
  [
    "half.pdf",
    "file/unreadable",
    { reason: "incomplete" },
    async () => (await printPdf(fictionalDocument)).slice(0, -40),
  ],
  [
    "half.docx",
    "file/unreadable",
    { reason: "incomplete" },
    async () => (await printDocx(fictionalDocument)).slice(0, 3000),
  ],
  ["foto.txt", "file/binary", {}, () => new Uint8Array(4_000).map((_, at) => (at * 7919) % 251)],
  [
    "lang.csv",
    "file/too-long",
    { limit: 40_000 },
    () => utf8(`Naam;2024;2025\n${"Kosten;1;2\n".repeat(100_000)}`),
  ],
  ["lang.txt", "file/too-long", { limit: 40_000 }, () => utf8("Een regel met € 1.000.\n".repeat(100_000))],
  ["breed.md", "file/too-long", { limit: 4_000 }, () => utf8(`| a | ${"1 | ".repeat(250_000)}\n`)],
];

describe("hostile and broken files", () => {
  it.each(table)("%s gives %s", async (name, code, data, make) => {
    const bytes = await make();
    const start = workedSeconds();
    const result = await readDocument({ name, bytes });
    expect(workedSeconds() - start).toBeLessThan(10);
    expect(result.set).toBeNull();
    expect(result.diagnostics[0]).toMatchObject({ code, data: { file: name, ...data } });
    const [finding] = result.diagnostics;
    expect(finding && renderDiagnostic(finding, "nl")).toContain(name);
  });

  it("reads on in a line of a megabyte", async () => {
    for (const part of ["1", "a", " ", ".", "-", "€ ", "1."]) {
      const text = `${printMarkdown(fictionalDocument)}\na${part.repeat(1_000_000 / part.length)}b\n`;
      const start = workedSeconds();
      const result = await readDocument({ name: "lang.md", bytes: utf8(text) });
      expect(result.set?.measures).toHaveLength(2);
      expect(workedSeconds() - start).toBeLessThan(5);
    }
  });

  it("reads on after a paragraph of megabytes in a page", async () => {
    const html = `${printHtml(fictionalDocument)}<p>${"woord ".repeat(4_000_000)}</p>`;
    const result = await readDocument({ name: "lang.html", bytes: utf8(html) });
    expect(result.set?.measures).toHaveLength(2);
  });

  it("names a wrong extension and reads what is there", async () => {
    const result = await readDocument({ name: "besluit.pdf", bytes: await printDocx(fictionalDocument) });
    expect(result.set?.measures).toHaveLength(2);
    expect(result.diagnostics[0]).toMatchObject({
      code: "file/wrong-extension",
      data: { extension: "pdf", format: "DOCX" },
    });
  });

  it("takes direction marks and control characters out of labels, and leaves markup and formulas as text", async () => {
    const rows = '<td>=HYPERLINK("x") \u202e&lt;b&gt;Kosten\u0007</td><td>1.000</td><td>2.000</td>';
    const html = `<h2>Voorstel 1: Proef</h2><table><tr><td></td><td>2026</td><td>2027</td></tr><tr>${rows}</tr></table><script>throw 1</script>`;
    const result = await readDocument({ name: "a.html", bytes: utf8(html) });
    expect(result.set?.measures[0]?.lines[0]?.description).toBe('=HYPERLINK("x") <b>Kosten');
  });
});

describe("cancelling", () => {
  /** Files about as large as may be read: seconds of work. */
  const kinds: [string, () => Uint8Array | Promise<Uint8Array>][] = [
    ["a.xlsx", () => xlsxOf([{ name: "B", xml: `<sheetData>${ROW.repeat(140_000)}</sheetData>` }])],
    ["a.docx", () => docxOf("<w:p><w:r><w:t>Een regel tekst</w:t></w:r></w:p>".repeat(100_000))],
    ["a.html", () => utf8(`<html>${"<p>Een regel tekst</p>".repeat(200_000)}`)],
    ["a.csv", () => utf8(LINES.repeat(20_000))],
    ["a.pdf", () => printPdf({ blocks: Array.from({ length: 60 }, () => fictionalDocument.blocks).flat() })],
  ];

  // A clock tells more of the machine than of the reader. What makes that cancelling is heard in time: the reader looks
  // often, stops where it sees it, and lets the page have its turn.
  it.each(kinds)("%s looks after each small part of the work, and stops there", async (name, make) => {
    const { signal } = new AbortController();
    const [heardAt, told] = [20, [] as number[]];
    let looks = 0;
    let toldAtCancel = 0;
    Object.defineProperty(signal, "aborted", {
      get: () => {
        looks += 1;
        if (looks === heardAt) toldAtCancel = told.length;
        return looks >= heardAt;
      },
    });
    const bytes = await make();
    const result = await readDocument({ name, bytes }, { signal, onProgress: (done) => told.push(done) });
    expect(result.diagnostics.map((one) => one.code)).toEqual(["file/cancelled"]);
    // Once more may be where an error of the library is told from a click on cancel.
    expect(looks).toBeLessThanOrEqual(heardAt + 1);
    expect(told.length).toBe(toldAtCancel);
    expect(Math.max(...told)).toBeLessThan(0.5);
  });

  it.each(kinds)("%s hears a click of the page while it reads", async (name, make) => {
    const bytes = await make();
    const controller = new AbortController();
    const told: number[] = [];
    const result = await readDocument(
      { name, bytes },
      {
        signal: controller.signal,
        onProgress: (done) => {
          // The first is told before anything is read.
          if (told.push(done) === 2) setTimeout(() => controller.abort(), 0);
        },
      },
    );
    expect(result.diagnostics.map((one) => one.code)).toEqual(["file/cancelled"]);
    expect(Math.max(...told)).toBeLessThan(0.8);
  });
});
