import { readDocx } from "../../../src/documents/readers/docx/readDocx";
import { ReaderTask } from "../../../src/documents/readers/readerTask";
import { docxOf } from "../formats/zipOf";

const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split("|")
    .map((line) => paragraph(line))
    .join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

async function read(body: string, parts: Record<string, string> = {}) {
  const { document, diagnostics } = await readDocx(new ReaderTask("a.docx"), docxOf(body, parts));
  const rows = document.rows.map((one) =>
    one.layout === "grid" ? one.cells.map((each) => `${each.column} ${each.text}`) : one.text,
  );
  return { rows, document, diagnostics };
}

const relations = (...types: string[]) => ({
  "word/_rels/document.xml.rels": `<Relationships>${types
    .map((type) => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`)
    .join("")}</Relationships>`,
});

describe("Word tables", () => {
  it("keeps columns where cells are merged across and down", async () => {
    const body = `<w:tbl>${row(cell("Maatregel", '<w:vMerge w:val="restart"/>'), cell("2026", '<w:gridSpan w:val="2"/>'), cell("2027"))}${row(cell("", "<w:vMerge/>"), cell("lasten"), cell("baten"), cell("lasten"))}${row(cell("Kosten"), cell("100"), cell(""), cell("300"))}</w:tbl>`;
    const { rows, document } = await read(body);
    expect(rows).toEqual([
      ["0 Maatregel", "1 2026", "2 2026", "3 2027"],
      ["0 Maatregel", "1 lasten", "2 baten", "3 lasten"],
      ["0 Kosten", "1 100", "2 ", "3 300"],
    ]);
    expect(document.rows[2]?.cells[3]?.place).toMatchObject({ cell: "tabel 1 r3 k4", line: 3, raw: "300" });
    expect(document.lines[2]).toBe("Kosten\t100\t300");
  });

  it("parts rows that stand as lines in one row, and never joins two numbers", async () => {
    const { rows } = await read(
      `<w:tbl>${row(cell("Post"), cell("2026"))}${row(cell("Kosten|Huur"), cell("100|200"))}${row(cell("Kosten"), cell("100|200"))}</w:tbl>`,
    );
    expect(rows.slice(1)).toEqual([
      ["0 Kosten", "1 100"],
      ["0 Huur", "1 200"],
      ["0 Kosten", "1 100 ; 200"],
    ]);
  });

  it("reads a table around tables as its contents", async () => {
    const inner = `<w:tbl>${row(cell("Kosten"), cell("100"))}</w:tbl>`;
    const { rows } = await read(`<w:tbl>${row(`<w:tc>${paragraph("Voorstel 1")}${inner}</w:tc>`)}</w:tbl>`);
    expect(rows).toEqual(["Voorstel 1", ["0 Kosten", "1 100"]]);
  });
});

describe("Word text", () => {
  it("prints list numbers and heading levels, also of styles in Dutch that build on others", async () => {
    const parts = {
      ...relations("styles", "numbering"),
      "word/styles.xml":
        '<w:styles xmlns:w="w"><w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>',
      "word/numbering.xml":
        '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>',
    };
    const styled = paragraph("Wijkteams", '<w:pStyle w:val="Eigen"/>');
    const { document } = await read(styled + styled, parts);
    expect(document.rows.map((one) => [one.text, one.heading])).toEqual([
      ["D. Wijkteams", 2],
      ["E. Wijkteams", 2],
    ]);
  });

  it("leaves out deleted and hidden text and says so; what was inserted counts", async () => {
    const { rows, diagnostics } = await read(
      "<w:p><w:r><w:t>Kosten </w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>200</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>300</w:t></w:r></w:p>",
    );
    expect(rows).toEqual(["Kosten 200"]);
    expect(diagnostics).toMatchObject([{ code: "import/text-skipped", data: { deleted: 1, hidden: 1 } }]);
  });

  it("reads a text box once, and footnotes at the end", async () => {
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${paragraph("In het kader")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("In het kader")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Tekst</w:t></w:r></w:p>`;
    const notes = `<w:footnotes xmlns:w="w"><w:footnote>${paragraph("Exclusief € 5.000")}</w:footnote></w:footnotes>`;
    const { rows } = await read(box, { ...relations("footnotes"), "word/footnotes.xml": notes });
    expect(rows).toEqual(["In het kader", "Tekst", "Exclusief € 5.000"]);
  });
});

describe("headers and footers", () => {
  const margin = (text: string) => `<w:hdr xmlns:w="w">${paragraph(text)}</w:hdr>`;

  it("takes what they say about amounts, for the whole document", async () => {
    const parts = {
      ...relations("header", "footer"),
      "word/header.xml": margin("Gemeente Zonnedijk, bedragen x € 1.000"),
      "word/footer.xml": margin("Pagina 3"),
    };
    const { rows, document } = await read(paragraph("Tekst"), parts);
    expect(rows).toEqual(["Tekst", "Gemeente Zonnedijk, bedragen x € 1.000"]);
    expect(document.rows[1]).toMatchObject({ running: true, segment: 1 });
  });
});

describe("what is not read of a Word document", () => {
  it("is said: struck text, and files inside it", async () => {
    const struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>40.000</w:t></w:r><w:r><w:t>45.000</w:t></w:r>";
    const { rows, diagnostics } = await read(`<w:p>${struck}</w:p><w:altChunk/>`);
    expect(rows).toEqual(["45.000"]);
    expect(diagnostics).toMatchObject([
      { code: "import/parts-not-read", severity: "warning", data: { parts: 1 } },
      { code: "import/text-skipped", data: { deleted: 1, hidden: 0 } },
    ]);
  });
});
