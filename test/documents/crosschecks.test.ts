// What a careful controller notices in one document: each crosscheck on a small text that it should speak
// about, and on one that it should not.
import { readMeasures } from "../../src/documents/readMeasures";
import { readTextLines } from "../../src/documents/readers/readTextLines";
import type { DiagnosticCode } from "../../src/domain/diagnostics/catalogue";

const TABLE = ["2025\t2026\t2027\t2028", "Kosten\t40.000\t40.000\t-\t-"];
const SAVINGS = ["2025\t2026\t2027\t2028", "Opbrengst\t-\t-60.000\t-60.000\t-60.000"];

/** Two proposals, so that headings are headings; the second has nothing to remark on. */
function proposals(table: readonly string[], ...text: string[]): string {
  return [
    "Voorstel 1: Buurtpunt",
    "",
    ...text,
    "",
    `Bedrag in euro's\t${table[0]}`,
    ...table.slice(1),
    "",
    "Voorstel 2: Fietspad",
    "",
    "Wij leggen een pad aan.",
    "",
    "Bedrag in euro's\t2025\t2026\t2027\t2028",
    "Kosten\t11.000\t12.000\t13.000\t14.000",
  ].join("\n");
}

/** A table of measures in thousands of euros, a plus being a saving, and what each measure is about below it. */
function explained(...text: string[]): string {
  return [
    "Overzicht maatregelen (x € 1.000, + is voordelig)",
    "",
    "Nr\tMaatregel\t2027\t2028\t2029",
    "1\tMinder maaibeurten\t60\t120\t120",
    "2\tExtra toezicht\t-45\t-45\t-45",
    "",
    "Toelichting",
    "",
    "1. Minder maaibeurten",
    ...text,
    "",
    "2. Extra toezicht",
    "De inzet kost € 45.000 per jaar.",
  ].join("\n");
}

function found(text: string, code: DiagnosticCode) {
  const { diagnostics } = readMeasures(readTextLines("stuk.txt", text));
  return diagnostics.filter((one) => one.code === code);
}

interface Case {
  readonly code: DiagnosticCode;
  readonly noticed: string;
  readonly line: number;
  readonly data: object;
  readonly unnoticed: string;
}

const cases: readonly Case[] = [
  {
    code: "text/period-open-ended",
    noticed: proposals(TABLE, "Periode: vanaf 2025, zonder einddatum"),
    line: 3,
    data: { code: "1", last: 2026 },
    unnoticed: proposals(TABLE, "Periode: 2025 en 2026"),
  },
  {
    code: "text/saving-outside-tables",
    noticed: proposals(TABLE, "Dit levert een besparing van € 90.000 op."),
    line: 3,
    data: { code: "1", amounts: [90_000_00] },
    unnoticed: proposals(TABLE, "Dit kost € 90.000 aan onderhoud."),
  },
  {
    code: "text/saving-is-net",
    noticed: proposals(
      ["2025\t2026\t2027\t2028", "Kosten\t-\t20.000\t-\t-", "Opbrengst\t-\t-80.000\t-\t-"],
      "Wij rekenen op een besparing van € 60.000 in 2026.",
    ),
    line: 3,
    data: { code: "1", year: 2026, net: -60_000_00, revenue: -80_000_00 },
    unnoticed: proposals(
      ["2025\t2026\t2027\t2028", "Kosten\t-\t20.000\t-\t-", "Opbrengst\t-\t-80.000\t-\t-"],
      "Wij rekenen netto op een besparing van € 60.000 in 2026.",
    ),
  },
  {
    code: "text/amount-mismatch",
    noticed: explained("Dit levert vanaf 2028 € 130.000 op."),
    line: 10,
    data: { label: "1", year: 2028, expected: 130_000_00, found: 120_000_00 },
    unnoticed: explained("Dit levert in 2027 € 60.000 op en daarna € 120.000 per jaar."),
  },
  {
    code: "text/amount-mismatch",
    noticed: explained("Wij besparen hiermee structureel € 100.000."),
    line: 10,
    data: { label: "1", year: 2029, expected: 100_000_00, found: 120_000_00 },
    unnoticed: explained("Van de huidige € 160.000 per jaar besparen wij een deel."),
  },
  {
    code: "text/amount-mismatch",
    noticed: proposals(SAVINGS, "Dit bespaart vanaf 2026 € 65.000."),
    line: 3,
    data: { label: "1", year: 2026, expected: 65_000_00, found: 60_000_00 },
    unnoticed: proposals(SAVINGS, "Dit bespaart in 2025 € 20.000 en vanaf 2026 € 60.000."),
  },
  {
    code: "text/amounts-doubted",
    noticed: proposals(SAVINGS, "Het is lastig om de opbrengst nu al te ramen."),
    line: 3,
    data: { code: "1" },
    unnoticed: proposals(SAVINGS, "De opbrengst is goed te ramen."),
  },
  {
    code: "text/amounts-doubted",
    noticed: proposals(SAVINGS, "Wij verwachten geen financiële besparing."),
    line: 3,
    data: { code: "1" },
    unnoticed: proposals(
      ["2025\t2026\t2027\t2028", "Opbrengst\tPM\tPM\tPM\tPM"],
      "De opbrengst is nog niet te ramen.",
    ),
  },
  {
    code: "text/growth-against-flat",
    noticed: proposals(SAVINGS, "De instroom verloopt geleidelijk."),
    line: 3,
    data: { code: "1", words: "geleidelijk", cents: -60_000_00 },
    unnoticed: proposals(
      ["2025\t2026\t2027\t2028", "Opbrengst\t-\t-20.000\t-40.000\t-60.000"],
      "De instroom verloopt geleidelijk.",
    ),
  },
  {
    code: "text/certain-without-amount",
    noticed: proposals(
      ["2025\t2026\t2027\t2028", "Opbrengst\tPM\tPM\tPM\tPM"],
      "Zekerheid van de opbrengst: Hoog",
    ),
    line: 6,
    data: { code: "1", certainty: "Hoog" },
    unnoticed: proposals(SAVINGS, "Zekerheid van de opbrengst: Hoog"),
  },
  {
    code: "text/figures-differ",
    noticed: proposals(
      TABLE,
      "Begroot is de uitvoering (40 weken).",
      "Na de uitvoeringsfase (36 weken) stoppen wij.",
    ),
    line: 3,
    data: { code: "1", subject: "uitvoering", figures: ["40 weken", "36 weken"] },
    unnoticed: proposals(TABLE, "De uitvoering duurt 40 weken.", "De voorbereiding (8 weken) gaat vooraf."),
  },
  {
    code: "text/figures-differ",
    noticed: proposals(
      TABLE,
      "Het doel is 10% minder gebruik van dure zorg thuis.",
      "Na een jaar is er 15% minder gebruik van dure zorg thuis.",
    ),
    line: 3,
    data: { code: "1", figures: ["10%", "15%"] },
    unnoticed: proposals(
      TABLE,
      "Het doel is 10% minder gebruik van dure zorg thuis.",
      "Ook daalt met 15% het aantal aanvragen om hulp thuis.",
    ),
  },
  {
    code: "text/costs-outside-tables",
    noticed: proposals(SAVINGS, "De kosten van advies zijn € 15.000 in 2026."),
    line: 3,
    data: { code: "1", amounts: [15_000_00] },
    unnoticed: proposals(SAVINGS, "De huidige kosten zijn € 15.000 in 2026. Dit levert € 60.000 op in 2026."),
  },
  {
    code: "text/template-left",
    noticed: proposals(TABLE, "De kosten bedragen <bedrag> per jaar."),
    line: 3,
    data: { words: "<bedrag>" },
    unnoticed: proposals(TABLE, "Zie [1] en <https://voorbeeld.nl> voor de uitleg over schaal XX."),
  },
  {
    code: "text/template-left",
    noticed: proposals(SAVINGS, "Zekerheid van de opbrengst: Laag / hoog"),
    line: 1,
    data: { words: "Laag / hoog" },
    unnoticed: proposals(SAVINGS, "Zekerheid van de opbrengst: Laag"),
  },
  {
    code: "text/half-years",
    noticed: proposals(TABLE, "De proef loopt van medio 2025 tot medio 2026."),
    line: 3,
    data: { code: "1", years: [2025, 2026] },
    unnoticed: proposals(TABLE, "De proef loopt van begin 2025 tot eind 2026."),
  },
  {
    code: "text/average-is-total",
    noticed: proposals(TABLE, "Vier jongeren bespaarden gemiddeld € 60.000 (€ 15.000 per jongere)."),
    line: 3,
    data: { average: 60_000_00, each: 15_000_00, times: 4 },
    unnoticed: proposals(
      TABLE,
      "Vier jongeren bespaarden gemiddeld € 15.000 per jongere, met een piek van € 40.000.",
    ),
  },
  {
    code: "text/product-mismatch",
    noticed: proposals(TABLE, "Wij denken aan 14% van € 6.500.000, een besparing van € 900.000."),
    line: 3,
    data: { expected: 900_000_00, found: 910_000_00 },
    unnoticed: proposals(TABLE, "Wij denken aan 14% van € 6,5 mln, een besparing van € 0,9 mln."),
  },
  {
    code: "text/rates-differ",
    noticed: proposals(
      TABLE,
      "Nodig is 1 fte, wat neerkomt op € 90.000.",
      "",
      "De coach kost € 120.000 (2 fte).",
    ),
    line: 3,
    data: { figures: [90_000_00, 90_000_00, 60_000_00, 60_000_00] },
    unnoticed: proposals(
      TABLE,
      "Nodig is 1 fte, wat neerkomt op € 90.000.",
      "",
      "De coach kost € 42.000 (1 fte gedurende 10 weken).",
    ),
  },
  {
    code: "text/part-longer",
    noticed: proposals(
      TABLE,
      "Het project heeft een doorlooptijd van 9 maanden.",
      "De uitvoering (54 weken) volgt.",
    ),
    line: 4,
    data: { code: "1", subject: "uitvoering", figures: ["54 weken", "9 maanden"] },
    unnoticed: proposals(
      TABLE,
      "Het project heeft een doorlooptijd van 9 maanden.",
      "De uitvoering (36 weken) volgt.",
    ),
  },
  {
    code: "text/product-mismatch",
    noticed: proposals(TABLE, "Dat zijn 15 deelnemers x € 300 x 12 maanden = € 58.000 in totaal."),
    line: 3,
    data: { expected: 58_000_00, found: 54_000_00 },
    unnoticed: proposals(TABLE, "Dat zijn 15 deelnemers x € 300 x 12 maanden = € 54.000 in totaal."),
  },
];

test.each(cases)("$code", ({ code, noticed, line, data, unnoticed }) => {
  const [finding, ...more] = found(noticed, code);
  expect(more).toEqual([]);
  expect(finding?.place.line).toBe(line);
  expect(finding?.data).toMatchObject(data);
  expect(found(unnoticed, code)).toEqual([]);
});

test("two parts of one measure with the same amounts", () => {
  const part = (code: string, amount: string) =>
    [
      `${code} Dagopvang`,
      "",
      "Tekst over de opvang.",
      "",
      "Jaar\t2025\t2026",
      `Opbrengst\t${amount}\t${amount}`,
      "",
    ].join("\n");
  const same = found(part("B7A", "-30.000") + part("B7B", "-30.000"), "text/same-amounts");
  expect(same.map((one) => one.data)).toEqual([{ codes: ["B7A", "B7B"] }]);
  expect(found(part("B7A", "-30.000") + part("B7B", "-31.000"), "text/same-amounts")).toEqual([]);
  expect(found(part("B7A", "-30.000") + part("B8B", "-30.000"), "text/same-amounts")).toEqual([]);
});

test("a net effect and its parts under the same title, each as a measure of its own", () => {
  const text = (saving: string) =>
    [
      "Overzicht (- is voordeel)",
      "",
      "Maatregel\t2026\t2027",
      "Buurtbakker\t15.000\t-20.000",
      "Postloket\t-5.000\t-5.000",
      "",
      "Buurtbakker",
      "",
      "\t2026\t2027",
      "Kosten\t25.000\t10.000",
      `Besparing\t-10.000\t${saving}`,
      "",
    ].join("\n");
  const [same, second] = found(text("-30.000"), "text/same-amounts");
  expect(same).toMatchObject({ severity: "warning", data: { codes: ["1", "3"] } });
  expect(second).toBeUndefined();
  expect(found(text("-31.000"), "text/same-amounts")).toEqual([]);
});

test("one saving that two measures claim, in one finding for both of its amounts", () => {
  const claim =
    "De besparing op vervoer van leerlingen is € 80.000 en die op begeleiding van leerlingen € 20.000.";
  const text = [
    proposals(TABLE, claim),
    "",
    "Voorstel 3: Schoolbus",
    "",
    claim,
    "",
    "Bedrag in euro's\t2025\t2026\t2027\t2028",
    "Kosten\t1.000\t2.000\t3.000\t4.000",
  ].join("\n");
  const [finding, ...more] = found(text, "text/claimed-twice");
  expect(more).toEqual([]);
  expect(finding?.data).toEqual({ amounts: [80_000_00, 20_000_00], codes: ["1", "3"] });
  expect(finding?.related).toHaveLength(3);
  expect(
    found(text.replace("is € 80.000", "is € 81.000").replace("€ 20.000", "€ 21.000"), "text/claimed-twice"),
  ).toEqual([]);
});

test("hours times a rate: the row that does not follow the others says what was printed and what it should be", () => {
  const rows = (cost: string) =>
    [
      "Kosten van de proef",
      "Uren Weken Tarief Kosten",
      "Leider 10 20 60 12000",
      `Adviseur 8 10 50 ${cost}`,
      "Tolk 4 5 40 800",
      `Totaal ${12_000 + Number(cost) + 800}`,
    ].join("\n");
  expect(found(rows("4500"), "text/product-mismatch").map((one) => [one.place.line, one.data])).toEqual([
    [4, { label: "Adviseur", expected: 4_500_00, found: 4_000_00 }],
  ]);
  expect(found(rows("4000"), "text/product-mismatch")).toEqual([]);
});

test("options that all count, unless a total adds them", () => {
  const rows = [
    "Maatregel\t2026\t2027",
    "Optie 1: sluiten\t-20.000\t-25.000",
    "Optie 2: verkopen\t-50.000\t-60.000",
  ];
  const [finding, ...more] = found(rows.join("\n"), "text/options-together");
  expect(more).toEqual([]);
  expect([finding?.place.line, finding?.data]).toEqual([2, { codes: ["1", "2"] }]);
  expect(found([...rows, "Totaal\t-70.000\t-85.000"].join("\n"), "text/options-together")).toEqual([]);
});

test("a part with a heading of its own and no table, beside measures with tables", () => {
  const text = (sentence: string) =>
    [
      "# Ombuigingen",
      "",
      "## Overzicht",
      "",
      "| Maatregel | 2026 | 2027 |",
      "|---|---|---|",
      "| Besparing inkoop | 20.000 | 25.000 |",
      "",
      "## Verkoop gemeentehuis",
      "",
      sentence,
    ].join("\n");
  const notice = (sentence: string) =>
    readMeasures(readTextLines("stuk.md", text(sentence))).diagnostics.filter(
      ({ code }) => code === "text/part-without-table",
    );
  expect(
    notice("De verkoop levert in 2027 € 500.000 op.").map(({ place, data }) => [place.line, data]),
  ).toEqual([[11, { title: "Verkoop gemeentehuis", amounts: [500_000_00] }]]);
  for (const other of [
    "De besparing is in 2027 € 25.000.",
    "De huidige kosten zijn in 2027 € 500.000.",
    "Het gemeentehuis is € 500.000 waard.",
  ]) {
    expect(notice(other)).toEqual([]);
  }
});
