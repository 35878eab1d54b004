// What a page hides by its own style sheet is not read, and said so.
import { readHtml } from "../../../../src/documents/readers/html/readHtml";
import { ReaderTask } from "../../../../src/documents/readers/readerTask";

async function read(html: string) {
  const { document, diagnostics } = await readHtml(new ReaderTask("a.html"), html);
  return { texts: document.rows.map((row) => row.text), diagnostics };
}

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}`;

describe("style sheets in a page", () => {
  it("leaves out rows that a class or an id hides, and counts what it left out", async () => {
    const css = "<!-- /* {} */ tr.weg, .x { color: red; display:none } #oud{VISIBILITY : hidden} -->";
    const rows =
      "<tr><td>Post<td>2026<tr class='smal weg'><td>Concept<td>9.000<tr id=oud><td>Oud<td>8.000<tr class=weggelaten><td>Huur<td>1.000";
    const { texts, diagnostics } = await read(page(css, `<table>${rows}</table>`));
    expect(texts).toEqual(["Post 2026", "Huur 1.000"]);
    expect(diagnostics).toMatchObject([{ code: "import/text-skipped", data: { hidden: 4 } }]);
  });

  it("follows the stronger rule, the later one and the element's own style", async () => {
    const css = ".a{display:none} p.a{display:block} .b{display:block} .b{display:none} .c.d{display:none}";
    const body =
      "<p class=a>leest</p><div class=a>weg</div><p class=b>weg</p><p class=b style='display:block'>leest ook</p><p class=c>en dit</p><p class='d c'>weg</p>";
    expect((await read(page(css, body))).texts).toEqual(["leest", "leest ook", "en dit"]);
  });

  it("takes rules for the screen only, and none that look at where an element stands", async () => {
    const css =
      "@media print { .a{display:none} } @media screen { .b{display:none} } .menu .a{display:none} .a:empty{display:none}";
    const body = "<p class=a>leest</p><p class=b>weg</p>";
    expect((await read(page(css, body))).texts).toEqual(["leest"]);
    const printed = `<style media=print>.a{display:none}</style><p class=a>leest</p>`;
    expect((await read(printed)).texts).toEqual(["leest"]);
  });

  it("is quick with broken style sheets", async () => {
    for (const css of ["/*".repeat(200_000), "{".repeat(400_000), "@media screen{".repeat(60_000)]) {
      // Processor time: what others do on the machine is no slow reading.
      const start = process.cpuUsage();
      expect((await read(page(css, "<p class=a>leest</p>"))).texts).toEqual(["leest"]);
      expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
    }
  });
});
