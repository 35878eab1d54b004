import { readHtml } from "../../../src/documents/readers/html/readHtml";
import { ReaderTask } from "../../../src/documents/readers/readerTask";

async function rowsOf(html: string) {
  const { document } = await readHtml(new ReaderTask("a.html"), html);
  return document.rows.map((row) =>
    row.layout === "grid" ? row.cells.map((cell) => `${cell.column} ${cell.text}`) : row.text,
  );
}

describe("HTML", () => {
  it("keeps columns under colspan and rowspan, and without closing tags", async () => {
    const html =
      "<table><tr><th rowspan=2>Post<th colspan=2>2026<th>2027<tr><th>lasten<th>baten<th>lasten<tr><td>Huur<td>100<td><td>300</table>";
    expect(await rowsOf(html)).toEqual([
      ["0 Post", "1 2026", "2 2026", "3 2027"],
      ["0 Post", "1 lasten", "2 baten", "3 lasten"],
      ["0 Huur", "1 100", "2 ", "3 300"],
    ]);
  });

  it("does not repeat an amount that spans rows", async () => {
    const html = "<table><tr><td>a<td rowspan=2>100<td>1<tr><td>b<td>2</table>";
    expect(await rowsOf(html)).toEqual([
      ["0 a", "1 100", "2 1"],
      ["0 b", "1 ", "2 2"],
    ]);
  });

  it("lets a heading stand over all columns that it spans, and prose once", async () => {
    const html =
      "<table><tr><td>Post<td colspan=2>2026<tr><td>Toelichting<td colspan=2>Eenmalig € 5.000 voor de inrichting</table>";
    expect(await rowsOf(html)).toEqual([
      ["0 Post", "1 2026", "2 2026"],
      ["0 Toelichting", "1 Eenmalig € 5.000 voor de inrichting", "2 "],
    ]);
  });

  it("keeps the pages of a document that was saved as HTML apart", async () => {
    const html =
      "<p>a</p><p style='margin:0;page-break-before:always'>b</p><p style='break-before: page'>c</p><p>d</p>";
    const { document } = await readHtml(new ReaderTask("a.html"), html);
    expect(document.rows.map((row) => row.segment)).toEqual([0, 1, 2, 2]);
  });

  it("leaves out what the page hides, and keeps the column of a hidden cell", async () => {
    const html =
      "<script>1</script><style>p{}</style><p hidden>weg<p style='display: none'>weg</p><p>blijft <span style='mso-hide:all'>weg</span>hier</p><table><tr><td>a<td style='display:none'>1</td><td>2</table>";
    expect(await rowsOf(html)).toEqual(["blijft hier", ["0 a", "1 ", "2 2"]]);
  });

  it("says what was hidden or struck through, and reads what was filled in", async () => {
    const html =
      "<style>p{}</style><p style='display:none'>weg</p><p><s>40.000</s> 45.000 <input value='5.000'><input type=hidden value=9></p>";
    const { document, diagnostics } = await readHtml(new ReaderTask("a.html"), html);
    expect(document.rows.map((row) => row.text)).toEqual(["45.000 5.000"]);
    expect(diagnostics).toMatchObject([{ code: "import/text-skipped", data: { deleted: 1, hidden: 1 } }]);
  });

  it("numbers list items, and knows headings", async () => {
    const { document } = await readHtml(
      new ReaderTask("a.html"),
      "<h2>Kop</h2><ol start=3><li>Wijk<li>Huur</ol>",
    );
    expect(document.rows.map((row) => [row.text, row.heading])).toEqual([
      ["Kop", 2],
      ["3. Wijk", undefined],
      ["4. Huur", undefined],
    ]);
  });

  it("reads what the clipboard of Windows gives for cells copied from Excel", async () => {
    const html =
      'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n<html xmlns:x="urn:x"><body><!--StartFragment--><table><tr><td x:num>&nbsp;1.250 </td><td>Kosten&#8203;</td></tr></table><!--EndFragment--></body></html>';
    expect(await rowsOf(html)).toEqual([["0 1.250", "1 Kosten"]]);
  });
});
