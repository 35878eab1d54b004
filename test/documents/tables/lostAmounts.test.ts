// Rows of a page whose amounts, words or years stand beside their own columns: read where that is certain, or refused.
import { page, type Piece, read } from "./piecesOfPage";

describe("a row of a page whose amounts lost their columns", () => {
  const heading: Piece[] = [
    ["Voorstel", 40, 90],
    ["2027", 200, 220],
    ["2028", 260, 280],
    ["2029", 320, 340],
  ];
  const whole: Piece[] = [
    ["Fietsbrug", 40, 90],
    ["80.000", 190, 220],
    ["70.000", 250, 280],
    ["60.000", 310, 340],
  ];
  const rows: [string, Piece[]][] = [
    [
      "words with amounts at their end",
      [
        ["Sluiswachter 50 20", 40, 160],
        ["30", 210, 220],
      ],
    ],
    [
      "words with an amount and a dash",
      [
        ["Sluiswachter 50.000 -", 40, 160],
        ["-", 210, 220],
      ],
    ],
    [
      "amounts alone",
      [
        ["15", 40, 50],
        ["25", 100, 110],
        ["35", 210, 220],
      ],
    ],
    [
      "as many amounts as columns, the first left of them",
      [
        ["Sluiswachter", 40, 90],
        ["50", 140, 150],
        ["20", 210, 220],
        ["30", 270, 280],
      ],
    ],
  ];
  it.each(rows)("is refused aloud: %s", (_what, row) => {
    const { amounts, told } = read(page([["Besparingen in euro's", 0]], heading, whole, row));
    expect(amounts).toEqual([
      "Fietsbrug revenue 2027 -80000",
      "Fietsbrug revenue 2028 -70000",
      "Fietsbrug revenue 2029 -60000",
    ]);
    expect(told).toContain("import/row-rejected");
  });
});

test("a year and the word one space before it are one column", () => {
  const heading: Piece[] = [
    ["Budget", 40, 90],
    ["Begr.", 170, 194],
    ["2027", 200, 220],
    ["Mutatie", 220, 255],
    ["2028", 260, 280],
  ];
  const row = (title: string, stand: string, change: string): Piece[] => [
    [title, 40, 110],
    [stand, 200, 220],
    [change, 265, 280],
  ];
  const { amounts } = read(
    page(
      [["Bijstelling in euro's (+ = nadelig)", 0]],
      heading,
      row("Orkest", "380", "25"),
      row("Harmonie", "290", "15"),
    ),
  );
  expect(amounts).toEqual(["Orkest net 2028 25", "Harmonie net 2028 15"]);
});

test("words that the first year of a page stands over are the label of their row", () => {
  const years: Piece[] = [
    ["2027", 40, 60],
    ["2028", 70, 90],
  ];
  const row = (label: string, ...numbers: string[]): Piece[] => [
    [label, 40, 75],
    ...numbers.map((number, at): Piece => [number, 80 + at * 30, 95 + at * 30]),
  ];
  const { amounts } = read(
    page([["Bedragen x € 1.000", 0]], years, row("Nadeel", "10", "5"), row("Voordeel", "40", "30")),
  );
  expect(amounts.map((one) => one.replace(/^.*(?=investment|revenue)/, ""))).toEqual([
    "investment 2027 10000",
    "investment 2028 5000",
    "revenue 2027 -40000",
    "revenue 2028 -30000",
  ]);
});

test("the year in which a measure starts is no amount of the year that it stands under", () => {
  const heading: Piece[] = [
    ["Voorstel", 40, 90],
    ["Start", 150, 175],
    ["2027", 200, 220],
    ["2028", 260, 280],
  ];
  const row = (title: string, start: number, ...numbers: string[]): Piece[] => [
    [title, 40, 110],
    ["2028", start, start + 20],
    ...numbers.map((number, at): Piece => [
      number,
      205 + (at + 2 - numbers.length) * 60,
      220 + (at + 2 - numbers.length) * 60,
    ]),
  ];
  const { amounts, told } = read(
    page(
      [["Besparingen x € 1.000", 0]],
      heading,
      row("Orkest", 152, "38", "25"),
      row("Harmonie in de wijk", 205, "150"),
    ),
  );
  expect(amounts.map((one) => one.slice(one.indexOf("revenue")))).toEqual([
    "revenue 2027 -38000",
    "revenue 2028 -25000",
  ]);
  expect(told).toContain("import/row-rejected");
});
