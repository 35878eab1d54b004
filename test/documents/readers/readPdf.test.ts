// PDF by geometry: pages drawn with a writer library, text by text at its place.
import { readDocument } from "../../../src/documents/readDocument";
import { readPdf } from "../../../src/documents/readers/pdf/readPdf";
import { ReaderTask } from "../../../src/documents/readers/readerTask";
import { amountsOf } from "../formats/amountsOf";
import { fictionalDocument } from "../formats/councilDocument";
import { printPdf } from "../formats/printPdf";
import type { SourceDocument } from "../../../src/documents/source";
import { draw, type Drawn, line, right, rowsOf } from "./pdf/drawPdf";

describe("tables in a PDF", () => {
  it("keeps empty cells by position, with page and line", async () => {
    const bytes = await draw([
      ...line(100, "Post", "2026", "2027", "2028"),
      ...line(118, "Kosten", "", "100.000", ""),
      ...line(136, "Huur", "5.000", "", "7.500"),
    ]);
    const { rows, document } = await rowsOf(bytes);
    expect(rows).toEqual(["Post | 2026 | 2027 | 2028", "Kosten | 100.000", "Huur | 5.000 | 7.500"]);
    const cell = document.rows[1]?.cells[1];
    expect(cell?.place).toMatchObject({ page: 1, line: 2, raw: "100.000" });
    expect(cell?.end).toBeCloseTo(370, 0);
    expect(document.lines[1]).toContain("Kosten");
  });

  it("joins a label that wraps, above, below and around its values", async () => {
    const bytes = await draw([
      ...line(100, "Post", "2026", "2027"),
      ...line(124, "Kosten van", "100", "200"),
      ...line(136, "personeel"),
      ...line(160, "Huur", "300", "400"),
      ...line(184, "Inrichting van de"),
      ...line(190, "", "500", "600"),
      ...line(196, "wijkgebouwen"),
      ...line(220, "Totaal", "900", "1.200"),
    ]);
    const { rows } = await rowsOf(bytes);
    expect(rows).toEqual([
      "Post | 2026 | 2027",
      "Kosten van personeel | 100 | 200",
      "Huur | 300 | 400",
      "Inrichting van de wijkgebouwen | 500 | 600",
      "Totaal | 900 | 1.200",
    ]);
  });

  it("leaves labels apart when nothing shows that they belong together", async () => {
    const bytes = await draw([
      ...line(100, "Post", "2026", "2027"),
      ...line(114, "Lasten"),
      ...line(128, "Kosten", "100", "200"),
      ...line(142, "Huur", "300", "400"),
    ]);
    expect((await rowsOf(bytes)).rows).toEqual([
      "Post | 2026 | 2027",
      "Lasten",
      "Kosten | 100 | 200",
      "Huur | 300 | 400",
    ]);
  });

  it("parts a figure with spaces in it from a label that touches it, behind a sign only", async () => {
    const table = (label: string, first: string) => [
      ...line(100, "Post", "2026", "2027"),
      ...line(118, "Huur", "-45 000", "-90 000"),
      ...line(136, "Leges", "-35 000", "-60 000"),
      ...line(154, "Afval", "-15 000", "-10 000"),
      [`${label} ${first}`, 300, 172, right] as const,
      ...line(172, "", "", "-25 000"),
    ];
    const signed = await rowsOf(await draw(table("Verhogen leges in twee stappen", "-12 500")));
    expect(signed.rows[4]).toBe("Verhogen leges in twee stappen | -12 500 | -25 000");
    const unsigned = await rowsOf(await draw(table("Verhogen leges in fase 2", "150 000")));
    expect(unsigned.rows[4]).toBe("Verhogen leges in fase 2 150 000 | -25 000");
  });

  it("goes on with a last row that stands alone on the next page, and with nothing else", async () => {
    const bytes = await draw(
      [
        ...line(100, "Post", "2026", "2027", "2028"),
        ...line(118, "Kosten", "1.000", "", ""),
        ...line(136, "Huur", "", "3.000", ""),
      ],
      [...line(60, "Totaal", "1.000", "3.000", ""), ["De raad vroeg om een voorstel.", 60, 90]],
      [...line(60, "Zie ook", "3.000", ""), ["Een ander stuk.", 60, 90]],
    );
    const { rows, document } = await rowsOf(bytes);
    expect(rows[3]).toBe("Totaal | 1.000 | 3.000");
    expect(document.rows[3]).toMatchObject({ table: document.rows[2]?.table, place: { page: 2 } });
    expect(document.rows.filter((row) => row.place.page === 3).map((row) => row.table)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("has a row without amounts as its last on a page, but no heading of what follows there", async () => {
    const onTwoPages = async (foot: string, ...next: Drawn[][]) => {
      const first = [
        ...line(700, "", "2026", "2027"),
        ...line(718, "Huur", "100", "200"),
        ...line(736, foot),
      ];
      const { document } = await rowsOf(await draw(first, next.flat()));
      return document.rows.map(({ text, table }) => [text, table]);
    };
    const rows = [line(60, "Opbrengst", "-100", "-200"), line(78, "Saldo", "0", "0")];
    expect(await onTwoPages("Investering", ...rows)).toEqual([
      ["2026  2027", 1],
      ["Huur  100  200", 1],
      ["Investering", 1],
      ["Opbrengst  -100  -200", 1],
      ["Saldo  0  0", 1],
    ]);
    const numbered = await onTwoPages("Maatregel 5: Loket", ...rows);
    expect(numbered[2]).toEqual(["Maatregel 5: Loket", undefined]);
    const headed = await onTwoPages(
      "Nieuw loket",
      line(60, "", "2026", "2027"),
      line(78, "Kosten", "1", "2"),
    );
    expect(headed[2]).toEqual(["Nieuw loket", undefined]);
  });

  it("goes on below a heading and years without amounts at the end of a page", async () => {
    const onTwoPages = async (...foot: Drawn[]) => {
      const top = [line(60, "2028", "1.200", ""), line(78, "2029"), line(96, "2030", "2.000", "-500")];
      const { document } = await rowsOf(await draw(foot, top.flat()));
      return document.rows.map(({ table }) => table);
    };
    const heading = line(700, "Jaar", "Lasten", "Baten");
    expect(await onTwoPages(...heading, ...line(718, "2026"), ...line(736, "2027"))).toEqual(
      Array(6).fill(1),
    );
    // A number of the page stands elsewhere.
    expect(await onTwoPages(...heading, ["2026", 250, 736])).toEqual([undefined, undefined, 1, 1, 1]);
  });

  it("counts the lines of a place on its page, and those of the whole text", async () => {
    const { document } = await rowsOf(
      await draw(
        [
          ["Een eerste pagina.", 60, 60],
          ["Met een tweede alinea.", 60, 120],
        ],
        [
          ["Bedragen in euro's", 60, 60],
          ...line(100, "Post", "2026", "2027"),
          ...line(118, "Huur", "1", "2"),
        ],
      ),
    );
    const [page, row] = [document.rows[2], document.rows[4]];
    expect(page?.place).toMatchObject({ page: 2, pageLine: 1 });
    expect(row?.cells.map(({ place }) => [place.page, place.pageLine])).toEqual([
      [2, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(document.lines[(row?.place.line ?? 0) - 1]).toContain("Huur");
  });

  it("goes on over pages without the repeated heading, running lines and page numbers", async () => {
    const page = (number: number, ...rows: Drawn[][]): Drawn[] => [
      ["Gemeente Zonnedijk    Kadernota", 60, 30],
      ...line(80, "Post", "2026", "2027"),
      ...rows.flat(),
      [`${number}`, 290, 810],
    ];
    const bytes = await draw(
      page(1, line(98, "Kosten", "1.000", "2.000")),
      page(2, line(98, "Huur", "3.000", "4.000")),
      page(3, line(98, "Totaal", "4.000", "6.000")),
    );
    const { rows, document } = await rowsOf(bytes);
    expect(rows).toEqual([
      "Post | 2026 | 2027",
      "Kosten | 1.000 | 2.000",
      "Huur | 3.000 | 4.000",
      "Totaal | 4.000 | 6.000",
    ]);
    expect(new Set(document.rows.map((row) => row.table))).toEqual(new Set([1]));
    expect(document.rows[3]?.place.page).toBe(3);
    expect(document.lines.filter((text) => text.startsWith("Gemeente"))).toHaveLength(3);
  });

  it("reads a table that is printed sideways", async () => {
    const turn = (x: number, ...texts: string[]): Drawn[] =>
      texts.map((text, at): Drawn => [text, x, 700 - at * 120, { turn: true }]);
    const bytes = await draw([
      ...turn(100, "Post", "2026", "2027"),
      ...turn(120, "Kosten", "1.000", "2.000"),
    ]);
    expect((await rowsOf(bytes)).rows).toEqual(["Post | 2026 | 2027", "Kosten | 1.000 | 2.000"]);
  });

  it("never takes a raised note for a digit, nor a far euro sign for a cell", async () => {
    const bytes = await draw([
      ...line(100, "Post", "2026", "2027"),
      ["Kosten", 60, 120],
      ["€", 250, 120],
      ["1.000", 300, 120, right],
      ["1", 300.5, 118, { size: 6 }],
      ["2.000", 370, 120, right],
      ...line(140, "Huur", "10", "20"),
    ]);
    expect((await rowsOf(bytes)).rows[1]).toBe("Kosten | € 1.000¹ | 2.000");
  });
});

describe("running lines in a PDF", () => {
  const pagesOf = (...texts: Drawn[][]) => draw(...texts);

  it("keeps headings and totals that stand at the same place on each page", async () => {
    const page = (number: number): Drawn[] => [
      [`Maatregel ${number}`, 60, 40],
      ["Zonder tussenkomst", 60, 300],
      ...line(790, "Totaal", `${number}.000`, `${number}.500`),
    ];
    const { rows } = await rowsOf(await pagesOf(page(1), page(2), page(3), page(4)));
    expect(rows.filter((row) => row.startsWith("Maatregel"))).toHaveLength(4);
    expect(rows.filter((row) => row.startsWith("Totaal"))).toHaveLength(4);
  });

  it("keeps a lone figure at the foot of a page that is not its number", async () => {
    const page = (text: string): Drawn[] => [
      ["Tekst", 60, 300],
      [text, 300, 800],
    ];
    expect((await rowsOf(await pagesOf(page("500"), page("725")))).rows).toEqual([
      "Tekst",
      "500",
      "Tekst",
      "725",
    ]);
    expect((await rowsOf(await pagesOf(page("17"), page("18")))).rows).toEqual(["Tekst", "Tekst"]);
  });

  it("keeps once what they say of units and of signs", async () => {
    const page = (number: number): Drawn[] => [
      ["Bedragen x € 1.000", 60, 30],
      [`Tekst ${number}`, 60, 300],
      ["+ = voordeel, - = nadeel", 60, 815],
    ];
    const { rows } = await rowsOf(await pagesOf(page(1), page(2), page(3)));
    expect(rows).toEqual(["Tekst 1", "Tekst 2", "Tekst 3", "Bedragen x € 1.000", "+ = voordeel, - = nadeel"]);
  });

  it("leaves out headers that change with the chapter, with their page numbers", async () => {
    const page = (chapter: string, number: number): Drawn[] => [
      [chapter, 60, 40],
      [`${number}`, 500, 40],
      [`Tekst van ${chapter} op blad ${number}`, 60, 300],
    ];
    const chapters = [1, 2, 3, 4, 5, 6].map((number) => page(number > 3 ? "Zorg" : "Wonen", number));
    const { rows } = await rowsOf(await pagesOf(...chapters));
    expect(rows).toHaveLength(6);
    expect(rows.every((row) => row.startsWith("Tekst"))).toBe(true);
  });
});

describe("text in a PDF", () => {
  it("keeps running text as text, and larger letters as headings", async () => {
    const { document } = await rowsOf(await printPdf(fictionalDocument));
    expect(
      document.rows.filter((row) => row.heading !== undefined).map((row) => [row.heading, row.text]),
    ).toEqual([
      [1, "Kadernota 2026 gemeente Zonnedijk"],
      [2, "Voorstel 1: Wijkteams op een eigen plek"],
      [2, "Voorstel 2: Minder drukwerk"],
    ]);
  });

  it("does not take bullets and justified text for columns", async () => {
    const bytes = await draw([
      ["•", 60, 100],
      ["Kosten van 2026 zijn lager", 78, 100],
      ["•", 60, 114],
      ["Kosten van 2027 zijn hoger", 78, 114],
      ["•", 60, 128],
      ["Meer is er niet", 78, 128],
    ]);
    const { document } = await rowsOf(bytes);
    expect(document.rows.map((row) => row.layout)).toEqual(["flow", "flow", "flow"]);
    expect(document.rows[0]?.text).toBe("• Kosten van 2026 zijn lager");
  });

  it("warns of pages without text", async () => {
    const { diagnostics } = await readPdf(new ReaderTask("a.pdf"), await draw([["Tekst", 60, 100]], []));
    expect(diagnostics).toMatchObject([
      { code: "file/no-text", severity: "warning", place: { page: 2 }, data: { pages: 1 } },
    ]);
  });

  it("tells its progress", async () => {
    const seen: number[] = [];
    const bytes = await printPdf(fictionalDocument);
    const result = await readDocument(
      { name: "a.pdf", bytes },
      { onProgress: (fraction) => seen.push(fraction) },
    );
    expect(amountsOf(result).length).toBeGreaterThan(0);
    expect(seen[0]).toBe(0);
    expect(seen[seen.length - 1]).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});

describe("columns that go on over a page", () => {
  const labels = (from: number): Drawn[] => [
    ["Post", 60, 100],
    ["Kosten", 60, 120],
    ["Huur", 60, 140],
    [`Onderhoud ${from}`, 60, 160],
  ];
  const figures = (...columns: string[][]): Drawn[] =>
    columns.flatMap((column, at) =>
      column.map((text, row): Drawn => [text, 100 + at * 80, 100 + row * 20, right]),
    );
  const table = (document: SourceDocument) =>
    document.rows.map((row) => row.cells.map((cell) => cell.text).join(" | "));

  it("puts pages of only figures beside the rows at the same height, with the page of each figure", async () => {
    const bytes = await draw(
      labels(1),
      figures(["2026", "1.000", "2.000", "3.000"], ["2027", "1.500", "", "3.500"]),
      figures(["2028", "1.750", "2.750", "3.750"]),
    );
    const { document, diagnostics } = await readPdf(new ReaderTask("a.pdf"), bytes);
    expect(table(document)).toEqual([
      "Post | 2026 | 2027 | 2028",
      "Kosten | 1.000 | 1.500 | 1.750",
      "Huur | 2.000 | 2.750",
      "Onderhoud 1 | 3.000 | 3.500 | 3.750",
    ]);
    const places = document.rows[3]?.cells.map(({ place }) => [
      place.page,
      document.lines[(place.line ?? 0) - 1],
    ]);
    expect(places).toEqual([
      [1, "Onderhoud 1"],
      [2, "3.000   3.500"],
      [2, "3.000   3.500"],
      [3, "3.750"],
    ]);
    expect(diagnostics).toMatchObject([
      { code: "import/columns-joined", place: { page: 2 }, data: { pages: [2, 3] } },
    ]);
  });

  it("follows the order down and then across: first all pages with labels", async () => {
    const below = labels(2).slice(1);
    const rest = figures(["", "4.000", "5.000", "6.000"]).slice(1);
    const bytes = await draw(labels(1), below, figures(["2026", "1.000", "2.000", "3.000"]), rest);
    const { document } = await readPdf(new ReaderTask("a.pdf"), bytes);
    expect(table(document)).toEqual([
      "Post | 2026",
      "Kosten | 1.000",
      "Huur | 2.000",
      "Onderhoud 1 | 3.000",
      "Kosten | 4.000",
      "Huur | 5.000",
      "Onderhoud 2 | 6.000",
    ]);
  });

  it("leaves figures where they are when one of them stands beside nothing", async () => {
    const loose: Drawn[] = [...figures(["2026", "1.000", "2.000"]), ["3.000", 100, 190, right]];
    const { document, diagnostics } = await readPdf(new ReaderTask("a.pdf"), await draw(labels(1), loose));
    expect(document.rows.every((row) => row.cells.length === 1)).toBe(true);
    expect(diagnostics).toEqual([]);
  });
});
