import { readCsv } from "../../../src/documents/readers/csv/readCsv";
import { ReaderTask } from "../../../src/documents/readers/readerTask";

async function read(text: string) {
  const { document, diagnostics } = await readCsv(new ReaderTask("a.csv"), text);
  return { rows: document.rows, finding: diagnostics[0] };
}

describe("CSV", () => {
  it.each([
    ["Post;2026\nKosten;1.234,50", ";", "comma", "1.234,50"],
    ['Post,2026\nKosten,"1,234.50"', ",", "point", "1.234,50"],
    ["Post\t2026\nKosten\t1234.5", "\t", "point", "1234,5"],
    ['Post,2026\nKosten,"1,234"', ",", "unknown", "1,234"],
    ["Post;2026\nKosten;1.234", ";", "unknown", "1.234"],
    ["Post;2026;2027\nKosten;1.5;2,5", ";", "mixed", "1.5"],
    ["Post;2026;2027;2028;2029\nKosten;700.00;700.000;75.000;1.000", ";", "mixed", "700.00"],
    ["Code;Post;Jaar;Bedrag\nK1;Kosten;2026;1.234,50\nK2;Huur;2027;900,00", ";", "comma", "Kosten"],
    ["sep=|\nPost|2026\nKosten|5", "|", "unknown", "5"],
  ])("%j is split at %j, decimals %s", async (text, delimiter, decimals, value) => {
    const { rows, finding } = await read(text);
    expect(finding).toMatchObject({
      code: "import/csv-style",
      severity: decimals === "mixed" ? "warning" : "info",
      data: { delimiter, decimals },
    });
    expect(rows[1]?.cells[1]?.text).toBe(value);
  });

  it("does not cut at the commas of sentences and amounts", async () => {
    const { rows } = await read(
      "Voorstel 1\nMinder, dus goedkoper.\nPost 2026 2027\nHuur 1.000,- 2.000,-\nTot zover",
    );
    expect(rows.map((row) => row.cells.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("shows a rewritten number as it was printed", async () => {
    const { rows } = await read('Post,2026\nKosten,"1,234.50"');
    expect(rows[1]?.cells[1]?.place.raw).toBe("1,234.50");
  });

  it("keeps the line of each row across breaks in cells and pauses in reading", async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `"regel\n${at}";${at}`);
    const { rows } = await read(`naam;getal\n${lines.join("\n")}`);
    expect(rows).toHaveLength(3_001);
    expect(rows[3_000]).toMatchObject({ place: { line: 6_000 }, text: "regel 2999 2999" });
  });
});
