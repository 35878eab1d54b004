// Cells of a PDF's table that take more than one line, as Word and a browser print them.
import { readDocument } from "../../../../src/documents/readDocument";
import { draw, type Drawn, line, right, rowsOf } from "./drawPdf";

describe("cells of more than one line", () => {
  it("are joined without any space between rows, when the next word would not have fitted", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Maatregel", "2026", "2027"),
        ...line(112, "Sluiten van het loket in", "100", "200"),
        ...line(124, "het dorpshuis"),
        ...line(136, "Verhogen van leges", "300", "400"),
        ...line(148, "Extra handhaving op het", "500", "600"),
        ...line(160, "parkeren"),
      ]),
    );
    expect(rows).toEqual([
      "Maatregel | 2026 | 2027",
      "Sluiten van het loket in het dorpshuis | 100 | 200",
      "Verhogen van leges | 300 | 400",
      "Extra handhaving op het parkeren | 500 | 600",
    ]);
  });

  it("leave a heading between rows alone: it would have fitted beside the label above", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Maatregel", "2026", "2027"),
        ...line(112, "Sluiten van het loket in de kern", "100", "200"),
        ...line(124, "Leges", "300", "400"),
        ...line(136, "Zorg"),
        ...line(148, "Handhaving", "500", "600"),
      ]),
    );
    expect(rows.slice(2)).toEqual(["Leges | 300 | 400", "Zorg", "Handhaving | 500 | 600"]);
  });

  it("are told from rows by a border of half a point, also below a heading that wraps and where words break", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Programma /", "2026", "2027"),
        ["maatregel", 60, 112],
        ...line(124.5, "Bereikbaar", "100", "200"),
        ["heid van de", 60, 136.5],
        ["haven in", 60, 148.5],
        ["2025", 60, 160.5],
        ...line(173, "Leges", "300", "400"),
        ...line(185.5, "Totaal", "400", "600"),
        ["programma", 60, 197.5],
      ]),
    );
    expect(rows).toEqual([
      "Programma / maatregel | 2026 | 2027",
      "Bereikbaar heid van de haven in 2025 | 100 | 200",
      "Leges | 300 | 400",
      "Totaal programma | 400 | 600",
    ]);
  });

  it("are rows of their own where a heading stands as near to its row as rows to each other", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Maatregel", "2026", "2027"),
        ...line(114, "Sluiten van het loket in de kern", "100", "200"),
        ...line(126, "Leges", "300", "400"),
        ["Zorg", 60, 140],
        ...line(152, "Handhaving", "500", "600"),
      ]),
    );
    expect(rows.slice(2)).toEqual(["Leges | 300 | 400", "Zorg", "Handhaving | 500 | 600"]);
  });

  it("may hold an amount alone on a line, also where a code and one letter stand before it", async () => {
    const cells = (y: number, ...texts: string[]): Drawn[] =>
      texts.flatMap((text, at): Drawn[] => (text === "" ? [] : [[text, 60 + at * 90, y]]));
    const { rows } = await rowsOf(
      await draw([
        ...cells(100, "Voorstel", "Uitleg", "2026", "2027"),
        ...cells(112.5, "Speeltoeste", "Het budget", "€ 15.000", "€ 30.000"),
        ...cells(124.5, "n", "is nu"),
        ...cells(136.5, "", "€ 120.000."),
        ...cells(148.5, "", "Van 34"),
        ...cells(160.5, "", "naar 28."),
        ...cells(173, "Subsidie", "Vervalt", "€ 5.000", "€ 45.000"),
      ]),
    );
    expect(rows.slice(1)).toEqual([
      "Speeltoeste n | Het budget is nu € 120.000. Van 34 naar 28. | € 15.000 | € 30.000",
      "Subsidie | Vervalt | € 5.000 | € 45.000",
    ]);
  });

  it("go on at the top of the next page", async () => {
    const row = (y: number, label: string, at: number): Drawn[] =>
      line(y, label, String(at * 1000 + 100), String(at * 1000 + 200));
    const { rows } = await rowsOf(
      await draw(
        [
          ...row(700, "Sluiten van een loket", 1),
          ...row(724, "Verhogen van alle leges", 2),
          ...row(748, "Handhaving in het hele", 3),
        ],
        [["centrum", 60, 60], ...row(84, "Bomen", 4), ...row(108, "Bankjes", 5)],
      ),
    );
    expect(rows.slice(2, 4)).toEqual(["Handhaving in het hele centrum | 3100 | 3200", "Bomen | 4100 | 4200"]);
  });

  it("go on at the top of the next page in more than one column", async () => {
    const { rows } = await rowsOf(
      await draw(
        [
          ...line(700, "Maatregel", "2026", "2027"),
          ["Uitleg", 440, 700],
          ...line(724, "Sluiten van een loket", "1100", "1200"),
          ["Per 1 juli", 440, 724],
          ...line(748, "Handhaving in het hele", "2100", "2200"),
          ["Ook in de avond", 440, 748],
        ],
        [
          ["centrum en op", 60, 60],
          ["en de nacht", 440, 60],
          ["de markt", 60, 72],
          ...line(96, "Bomen", "4100", "4200"),
          ["Minder", 440, 96],
        ],
      ),
    );
    expect(rows.slice(2)).toEqual([
      "Handhaving in het hele centrum en op de markt | 2100 | 2200 | Ook in de avond en de nacht",
      "Bomen | 4100 | 4200 | Minder",
    ]);
  });

  it("start the next row at the top of a page, where figures stand at the middle of their row", async () => {
    const row = (y: number, name: string, at: number): Drawn[] => [
      [`Inzet in wijk ${name}`, 90, y],
      ...line(y + 6, String(at), String(at * 1000), String(at * 2000)),
      ["met een team", 90, y + 12],
    ];
    const { rows } = await rowsOf(
      await draw(
        [...line(640, "Nr", "2026", "2027"), ...row(664, "Noord", 1), ...row(696, "Zuid", 2)],
        [...row(60, "Oost", 3), ...row(92, "West", 4)],
      ),
    );
    expect(rows.slice(1)).toEqual([
      "1 | Inzet in wijk Noord met een team | 1000 | 2000",
      "2 | Inzet in wijk Zuid met een team | 2000 | 4000",
      "3 | Inzet in wijk Oost met een team | 3000 | 6000",
      "4 | Inzet in wijk West met een team | 4000 | 8000",
    ]);
  });

  it("hold one amount where its column is too narrow for it", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Maatregel", "2026", "2027"),
        ...line(112.5, "Sluiten van het loket in", "100.000", "200.000"),
        ["het dorp", 60, 124.5],
        ...line(137, "Leges", "900.000", "1.015.000"),
        ...line(149.5, "Totaal", "1.000.0", "1.215.0"),
        ["00", 300, 161.5, right],
        ["00", 370, 161.5, right],
      ]),
    );
    expect(rows[rows.length - 1]).toBe("Totaal | 1.000.000 | 1.215.000");
  });

  it("are not the heading of the table that begins on the next page", async () => {
    const table = (y: number): Drawn[] => [
      ...line(y, "", "2026", "2027"),
      ...line(y + 24, "Kosten", "100", "200"),
      ...line(y + 48, "Besparing", "300", "400"),
    ];
    const { rows } = await rowsOf(
      await draw(
        [["Maatregel 1: Bomen", 60, 676], ...table(700)],
        [["Maatregel 2: Bankjes", 60, 60], ...table(84)],
      ),
    );
    expect(rows.filter((row) => !row.includes("|"))).toEqual(["Maatregel 1: Bomen", "Maatregel 2: Bankjes"]);
  });

  it("take a raised number at an amount for a note, also when it stands a little off the line", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Post", "2026", "2027"),
        ...line(118, "Kosten", "", "80.000"),
        ["45.000", 300, 121, right],
        ["1)", 300, 118, { size: 8.3 }],
        ...line(140, "Huur", "5.000", "6.000"),
      ]),
    );
    expect(rows[1]).toBe("Kosten | 45.000¹ | 80.000");
  });
});

describe("rows without amounts below a heading", () => {
  it("stand in its table, also when its years have words before them", async () => {
    const { rows } = await rowsOf(
      await draw([
        ["Maatregel", 60, 100],
        ["Begroting 2026", 250, 100],
        ["Begroting 2027", 340, 100],
        ...line(124, "Bomen"),
        ["Bankjes", 60, 148],
        ["100", 318, 148, right],
        ["200", 408, 148, right],
      ]),
    );
    expect(rows).toEqual(["Maatregel | Begroting 2026 | Begroting 2027", "Bomen", "Bankjes | 100 | 200"]);
  });

  it("stand in its table at the top of the next page", async () => {
    const { rows } = await rowsOf(
      await draw(
        [["Tekst over het plan", 60, 700], ...line(780, "Jaar", "Kosten", "Besparing")],
        [
          ...line(60, "2026"),
          ...line(84, "2027", "100", "-200"),
          ...line(108, "2028", "300", "-400"),
          ["Meer tekst", 60, 300],
        ],
      ),
    );
    expect(rows.slice(1, 5)).toEqual([
      "Jaar | Kosten | Besparing",
      "2026",
      "2027 | 100 | -200",
      "2028 | 300 | -400",
    ]);
  });
});

describe("headings of more than one line", () => {
  it("become one where their cells wrap unevenly, and a cell behind all figures goes on too", async () => {
    const { rows } = await rowsOf(
      await draw([
        ["Nr", 60, 100],
        ["Omschrijving", 90, 100],
        ["Begroting", 250, 100, right],
        ["Meerjaren-", 330, 100, right],
        ["Aard", 400, 100],
        ["2026", 250, 112, right],
        ["raming", 330, 112, right],
        ["2027", 330, 124, right],
        ["1", 60, 140],
        ["Energieloket", 90, 140],
        ["40", 250, 140, right],
        ["45", 330, 140, right],
        ["structureel", 400, 140],
        ["(vast)", 400, 152],
        ["2", 60, 168],
        ["Leerplicht", 90, 168],
        ["32", 250, 168, right],
        ["33", 330, 168, right],
        ["structureel", 400, 168],
      ]),
    );
    expect(rows).toEqual([
      "Nr | Omschrijving | Begroting 2026 | Meerjarenraming 2027 | Aard",
      "1 | Energieloket | 40 | 45 | structureel (vast)",
      "2 | Leerplicht | 32 | 33 | structureel",
    ]);
  });

  it("take the unit that stands below every year", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Maatregel", "2026", "2027"),
        ...line(112, "", "(x €", "(x €"),
        ...line(124, "", "1.000)", "1.000)"),
        ...line(148, "Kosten", "45", "90"),
        ...line(172, "Huur", "12", "25"),
      ]),
    );
    expect(rows[0]).toBe("Maatregel | 2026 (x € 1.000) | 2027 (x € 1.000)");
  });

  it("and a unit in the margin of every page goes for all tables", async () => {
    const page = (y: number, name: string): Drawn[] => [
      ["Kadernota, bedragen x € 1.000", 60, 30],
      ...line(y, `Kosten ${name}`, "2026", "2027"),
      ...line(y + 18, `Loket ${name}`, "45", "90"),
      ...line(y + 36, `Balie ${name}`, "12", "25"),
    ];
    const bytes = await draw(page(100, "een"), page(130, "twee"), page(160, "drie"));
    const { set } = await readDocument({ name: "a.pdf", bytes });
    expect(set?.unit).toBe(1_000);
    expect(set?.measures[0]?.lines[0]?.amounts.map((one) => one.cents)).toEqual([4_500_000, 9_000_000]);
  });
});

describe("columns of a page", () => {
  const text = (x: number, y: number, lines: readonly string[]): Drawn[] =>
    lines.map((words, at): Drawn => [words, x, y + at * 12]);
  const prose = (name: string) =>
    Array.from({ length: 8 }, (_, at) => `Regel ${at + 1} van de ${name} kolom met lopende tekst`);

  it("of text are read one after the other, with what stands above and below them", async () => {
    const { rows } = await rowsOf(
      await draw([
        ["Een titel boven beide kolommen die over de hele breedte van de pagina loopt en nog verder", 60, 80],
        ...text(60, 110, prose("linker")),
        ...text(320, 115, prose("rechter")),
        ["Een slotzin onder beide kolommen die over de hele breedte van de pagina loopt en verder", 60, 230],
      ]),
    );
    expect(rows.map((row) => /linker|rechter|titel|slotzin/.exec(row)?.[0])).toEqual([
      "titel",
      ...Array<string>(8).fill("linker"),
      ...Array<string>(8).fill("rechter"),
      "slotzin",
    ]);
  });

  it("of a table are read across, also when its labels are long", async () => {
    const rows = prose("eerste").flatMap((label, at) =>
      line(100 + at * 18, label, `${at + 1}.000`, `${at + 2}.000`),
    );
    const { rows: read } = await rowsOf(await draw([...line(82, "Maatregel", "2026", "2027"), ...rows]));
    expect(read[1]).toBe("Regel 1 van de eerste kolom met lopende tekst | 1.000 | 2.000");
  });

  it("part a figure in a column of figures from words that come close", async () => {
    const { rows } = await rowsOf(
      await draw([
        ...line(100, "Post", "2026", "2027"),
        ...line(118, "Kosten", "45.000", "90.000"),
        ...line(136, "Huur van gebouwen met een heel lange naam", "45.000", "90.000"),
        ...line(154, "Energie", "45.000", "90.000"),
      ]),
    );
    expect(rows[2]).toBe("Huur van gebouwen met een heel lange naam | 45.000 | 90.000");
  });

  it("do not go on in a justified line of text on the next page, whose last words stand under a figure", async () => {
    const table = (y: number): Drawn[] => [
      ...line(y, "Begroot bedrag", "2026", "2027", "2028"),
      ...line(y + 20, "Euro", "48.000", "48.000", "48.000"),
    ];
    const { rows } = await rowsOf(
      await draw(table(700), [
        ["Voorstel 3: Schuldhulp", 60, 60],
        ["Eén coach begeleidt dertig inwoners. Volgend jaar komt daar bij wat", 60, 74],
        ["€ 250.000", 440, 74, right],
        ["aan opvang minder nodig is.", 60, 88],
        ...table(130),
      ]),
    );
    expect(rows.slice(2, 5)).toEqual([
      "Voorstel 3: Schuldhulp",
      expect.stringMatching(/^Eén coach .* wat\s+€ 250\.000$/),
      "aan opvang minder nodig is.",
    ]);
  });
});
