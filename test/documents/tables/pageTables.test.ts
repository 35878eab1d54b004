// Tables of which only the positions on a page are known, as a PDF has them.
import { page, type Piece, read } from "./piecesOfPage";

test("a year over a group of columns is that of each of them", () => {
  const heading: Piece[] = [
    ["Maatregel", 40, 90],
    ["Lasten", 200, 230],
    ["2027 Baten", 240, 290],
    ["Saldo", 300, 330],
    ["Lasten", 350, 380],
    ["2028 Baten", 390, 440],
    ["Saldo", 450, 480],
  ];
  const row = (title: string, ...numbers: string[]): Piece[] => [
    [title, 40, 150],
    ...numbers.map((number, at): Piece => {
      const end = heading[at + 1]?.[2] ?? 0;
      return [number, end - number.length * 5, end];
    }),
  ];
  const { amounts, told } = read(
    page(
      [["Bedragen in euro's", 0]],
      heading,
      row("Fietsbrug", "80.000", "-25.000", "55.000", "10.000", "-45.000", "-35.000"),
      row("Sluiswachter", "50.000", "0", "50.000", "20.500", "-5.000", "15.500"),
    ),
  );
  expect(told).toEqual([]);
  expect(amounts).toEqual([
    "Fietsbrug investment 2027 80000",
    "Fietsbrug investment 2028 10000",
    "Fietsbrug revenue 2027 -25000",
    "Fietsbrug revenue 2028 -45000",
    "Sluiswachter investment 2027 50000",
    "Sluiswachter investment 2028 20500",
    "Sluiswachter revenue 2027 0",
    "Sluiswachter revenue 2028 -5000",
  ]);
});

test("amounts that moved under words because cells before them were lost are those of the last columns", () => {
  const { amounts } = read(
    page(
      [["Kosten van wensen (bedragen x € 1.000)", 0]],
      [
        ["Programma", 40, 100],
        ["Wens", 150, 180],
        ["2026", 240, 260],
        ["2027", 290, 310],
      ],
      [
        ["Bestuur", 40, 80],
        ["Extra loket", 130, 190],
        ["75", 240, 250],
        ["80", 290, 300],
      ],
      [
        ["Bodes", 40, 70],
        ["1.049", 130, 155],
        ["1.040", 240, 265],
      ],
    ),
  );
  expect(amounts).toContain("Bodes investment 2026 1049000");
  expect(amounts).toContain("Bodes investment 2027 1040000");
});

test("an amount with the words of a table beside it stands under its own year", () => {
  const { amounts } = read(
    page(
      [["Bedragen in euro's", 0]],
      [
        ["Lasten", 110, 150],
        ["2026", 220, 250],
        ["Baten", 300, 335],
        ["2026", 385, 415],
      ],
      [
        ["Inhuur projectleider", 58, 167],
        ["75.000 Specifieke uitkering", 218, 368],
        ["60.000", 385, 423],
      ],
      [
        ["Bijdrage dienst", 58, 150],
        ["18.400 Verkoop kavel", 218, 338],
        ["33.400", 385, 423],
      ],
    ),
  );
  expect(amounts).toEqual([
    "Inhuur projectleider investment 2026 75000",
    "Bijdrage dienst investment 2026 18400",
    "Specifieke uitkering revenue 2026 -60000",
    "Verkoop kavel revenue 2026 -33400",
  ]);
});

test("a side of the budget over the next table is no row of the table above", () => {
  const heading: Piece[] = [
    ["Maatregel", 42, 105],
    ["2027", 119, 149],
    ["2028", 162, 193],
  ];
  const row = (title: string, first: string, second: string): Piece[] => [
    [title, 41, 99],
    [first, 119, 140],
    [second, 162, 183],
  ];
  const { amounts } = read(
    page(
      [["Begroting wijk (bedragen x € 1.000)", 0]],
      [["Lasten", 0]],
      heading,
      row("Buurtteam", "100", "130"),
      row("Totaal", "100", "130"),
      [["Baten", 34, 88]],
      heading,
      row("Liggeld", "30", "40"),
      row("Totaal", "30", "40"),
    ),
  );
  expect(amounts).toEqual([
    "Buurtteam investment 2027 100000",
    "Buurtteam investment 2028 130000",
    "Liggeld revenue 2027 -30000",
    "Liggeld revenue 2028 -40000",
  ]);
});

test("a heading of words below rows starts another table, whose amounts are of no year above", () => {
  const { amounts, told } = read(
    page(
      [["Bezuinigingen (in euro)", 0]],
      [
        ["Maatregel", 41, 104],
        ["2027", 120, 151],
        ["2028", 171, 202],
      ],
      [
        ["Wmo", 41, 69],
        ["10.000", 116, 155],
        ["50.000", 167, 206],
      ],
      [
        ["Voorstel", 41, 92],
        ["Effect", 165, 199],
        ["Opmerking", 227, 295],
      ],
      [
        ["Sport", 41, 70],
        ["12.000", 160, 199],
        ["volgt", 212, 239],
      ],
    ),
  );
  expect(amounts.filter((one) => one.includes("12000") && !one.includes("null"))).toEqual([]);
  expect(told).toContain("import/row-rejected");
});

test("the last years of a table with its years below each other may stand on the next page", () => {
  const row = (year: string, costs: string, income: string): Piece[] => [
    [year, 60, 85],
    [costs, 270, 280],
    [income, 330, 340],
  ];
  const whole = page(
    [["Bedragen x € 1.000", 0]],
    [
      ["Jaar", 60, 80],
      ["Investering", 220, 280],
      ["Opbrengst", 290, 340],
    ],
    row("2027", "32", "-5"),
    row("2028", "21", "-6"),
    row("2029", "23", "-7"),
    row("2030", "24", "-8"),
  );
  const rows = whole.rows.map((one, at) =>
    at < 4 ? one : { ...one, table: 2, segment: 1, place: { ...one.place, page: 2 } },
  );
  expect(read({ ...whole, rows, pages: 2 }).amounts).toEqual([
    "blad.pdf investment 2027 32000",
    "blad.pdf investment 2028 21000",
    "blad.pdf investment 2029 23000",
    "blad.pdf investment 2030 24000",
    "blad.pdf revenue 2027 -5000",
    "blad.pdf revenue 2028 -6000",
    "blad.pdf revenue 2029 -7000",
    "blad.pdf revenue 2030 -8000",
  ]);
});

test("small amounts with a letter below a heading that nobody understands are told", () => {
  const { told } = read(
    page(
      [["Afwijkingen (bedragen x € 1.000)", 0]],
      [
        ["Maatregel", 41, 90],
        ["2027", 120, 151],
        ["2028", 171, 202],
      ],
      [
        ["Wmo kosten", 41, 69],
        ["10", 130, 151],
        ["50", 180, 202],
      ],
      [
        ["Voorstel", 41, 92],
        ["Gevolg", 165, 199],
        ["Wie", 227, 295],
      ],
      [
        ["Dijkbewaking", 41, 90],
        ["35 N", 165, 190],
        ["J.", 227, 239],
      ],
    ),
  );
  expect(told).toContain("import/row-rejected");
});

test("a number under a column of programmes is no amount where the last year is empty", () => {
  const { amounts } = read(
    page(
      [["Kosten (bedragen x € 1.000)", 0]],
      [
        ["Maatregel", 40, 90],
        ["Programma", 150, 210],
        ["2026", 240, 260],
        ["2027", 290, 310],
      ],
      [
        ["Extra loket", 40, 100],
        ["2", 150, 155],
        ["75", 240, 250],
        ["80", 290, 300],
      ],
      [
        ["Bodes", 40, 70],
        ["3", 150, 155],
        ["40", 240, 250],
      ],
    ),
  );
  expect(amounts).toEqual([
    "Extra loket investment 2026 75000",
    "Extra loket investment 2027 80000",
    "Bodes investment 2026 40000",
  ]);
});
