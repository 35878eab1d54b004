// Documents within a Word document are read where they stand, or counted as not read.
import { readDocx } from "../../../src/documents/readers/docx/readDocx";
import { ReaderTask } from "../../../src/documents/readers/readerTask";
import { docxOf, zipOf } from "../formats/zipOf";

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...texts: string[]) =>
  `<w:tbl><w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr></w:tbl>`;
const html = "<p>Vooraf</p><table><tr><td>Huur<td>1.000<tr><td>Inkoop<td>2.000</table>";
const BETWEEN = `${table("Kosten", "500")}<w:altChunk r:id="c"/>${table("Baten", "700")}`;

function within(part: string, content: string | Uint8Array, body = BETWEEN): Uint8Array {
  const relationships = `<Relationships><Relationship Id="c" Type="x/aFChunk" Target="${part}"/></Relationships>`;
  return docxOf(body, { "word/_rels/document.xml.rels": relationships, [`word/${part}`]: content });
}

async function read(bytes: Uint8Array) {
  const { document, diagnostics } = await readDocx(new ReaderTask("a.docx"), bytes);
  return { document, diagnostics, texts: document.rows.map((row) => row.text) };
}

describe("documents within a Word document", () => {
  it("reads a page in its place, with lines and tables that count on", async () => {
    const { document, texts, diagnostics } = await read(within("deel.html", html));
    expect(texts).toEqual(["Kosten 500", "Vooraf", "Huur 1.000", "Inkoop 2.000", "Baten 700"]);
    expect(diagnostics).toEqual([]);
    expect(document.rows.map((row) => row.index)).toEqual([0, 1, 2, 3, 4]);
    for (const row of document.rows)
      expect(document.lines[(row.place.line ?? 0) - 1]?.replaceAll("\t", " ")).toBe(row.text);
    expect(document.rows.map((row) => row.table)).toEqual([1, undefined, 2, 2, 3]);
    expect(document.rows[3]?.cells[1]?.place).toMatchObject({ file: "a.docx", cell: "tabel 2 r2 k2" });
    expect(document.rows[4]?.cells[1]?.place.cell).toBe("tabel 3 r1 k2");
  });

  it("reads a Word document and plain text within it, and no further ones within those", async () => {
    const inner = within("deel.html", html, `${paragraph("Binnenin")}<w:altChunk r:id="c"/>`);
    const { texts, diagnostics } = await read(within("deel.docx", inner));
    expect(texts).toEqual(["Kosten 500", "Binnenin", "Baten 700"]);
    expect(diagnostics).toMatchObject([{ code: "import/parts-not-read", data: { parts: 1 } }]);
    expect((await read(within("deel.txt", "Zomaar tekst"))).texts[1]).toBe("Zomaar tekst");
  });

  it.each([
    ["a part in another format", within("deel.rtf", "{\\rtf1 Kosten 100}")],
    ["a damaged document", within("deel.docx", zipOf({ "word/document.xml": "<a>" }))],
    ["a part that is too large", within("deel.html", `<p>${"x".repeat(5_000_001)}`)],
    ["a part that is not there", docxOf('<w:altChunk r:id="c"/>')],
  ])("counts %s as not read", async (_, bytes) => {
    const { diagnostics } = await read(bytes);
    expect(diagnostics).toMatchObject([{ code: "import/parts-not-read", data: { parts: 1 } }]);
  });

  it("counts what the parts unpack to together", async () => {
    const bomb = zipOf({ "word/document.xml": "<a/>" });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    // The size that its directory claims: alone it would just be allowed.
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 149_999_900, true);
    await expect(read(within("deel.docx", bomb))).rejects.toMatchObject({ code: "file/unpacks-too-large" });
  });
});
