// Every function through the real custom functions runtime, in both ways of delivery: values, errors, blocks,
// following, and where a value comes from.
import { exampleSet, lineOf, measure, money, pm, unsettled } from "../app/exampleSet";
import { OpenAddIn } from "./openAddIn";

jest.setTimeout(30_000);

function setWithAll() {
  const set = exampleSet();
  const more = [
    measure("M-1", "Gemengd", lineOf("net", "Euro", money(2024, 10), pm(2024), money(2025, -30))),
    { ...measure("O-1", "Open", lineOf("investment", "Euro", unsettled(2025, 7, 700))), domain: "Sport" },
  ];
  return { ...set, measures: [...set.measures, ...more] };
}

describe.each(["streaming", "plain"] as const)("delivered by %s", (delivery) => {
  let open: OpenAddIn;

  beforeEach(async () => {
    open = await OpenAddIn.open(delivery);
    await open.sync(setWithAll());
  });

  afterEach(() => open.host.dispose());

  async function typeDown(formulas: readonly string[]): Promise<void> {
    for (const [i, formula] of formulas.entries()) await open.host.type(`Blad1!A${i + 1}`, formula);
  }

  const message = (cell: string) => open.host.functionError(`Blad1!${cell}`)?.message;

  test("every function answers", async () => {
    const expected: [string, string | number][] = [
      ['=NETEFFECT("C-2";2025)', -85_000],
      ['=INVESTMENT("c2";2024)', 100_000],
      ['=REVENUE("C 2";2025)', -85_000],
      ['=CUMULATIVEEFFECT("C-2";2025)', 15_000],
      ["=TOTALEFFECT(2024)", 300_010],
      ['=TOTALEFFECT(2025;"sport")', "?"],
      ["=PMCOUNT()", 2],
      ["=PMCOUNT(2026)", 1],
      ["=RESERVEREMAINING(2024)", 100_000],
      ['=BREAKEVENYEAR("M-1")', 2025],
      ['=MEASURE("c-2")', '=HYPERLINK("https://kwaad.example";"klik")'],
      ['=REVENUE("C-2";2026)', "PM"],
      ['=NETEFFECT("M-1";2024)', 10],
      ['=NETEFFECT("10";"2024")', 200_000],
      ["=NETEFFECT(10;E1)", 200_000],
      ["=NETEFFECT(10;E2)", ""],
      ['=NETEFFECT("10";2024;"voorbeeldstad-2024")', 200_000],
    ];
    await open.host.type("Blad1!E1", "1-5-2024");
    await typeDown(expected.map(([formula]) => formula));
    const values = expected.map(([, value]) => [value === expected[10]?.[1] ? `C-2 ${value}` : value]);
    await open.expectCells(`Blad1!A1:A${expected.length}`, values);
  });

  test("errors say what is wrong, and what could be meant", async () => {
    const errors: [string, string, string][] = [
      ['=NETEFFECT("C-3";2024)', "#N/A", "C-2"],
      ['=NETEFFECT("10";2031)', "#N/A", "2024-2026"],
      ['=INVESTMENT("10";"jaar")', "#VALUE!", "vier cijfers"],
      ['=REVENUE("10";2024;"nergens")', "#N/A", "voorbeeldstad-2024"],
      ['=TOTALEFFECT(2024;"Jegud")', "#N/A", "Sociaal, Sport"],
      ["=RESERVEBALANCE(2024)", "#N/A", "Beginstand"],
      ['=RESERVEREMAINING(2024;"Spaarpot")', "#N/A", "Vernieuwing"],
      ["=RESERVEREMAINING(2040)", "#N/A", "2024-2026"],
      ['=BREAKEVENYEAR("10")', "#N/A", "verdient zich"],
      ['=BREAKEVENYEAR("3")', "#N/A", "geen kosten"],
      ['=CUMULATIVEEFFECT("10";2023)', "#N/A", "2024-2026"],
      ['=MEASURE("C-9")', "#N/A", "C-2"],
      ['=MEASURES("Jegud")', "#N/A", "Sport"],
    ];
    await typeDown(errors.map(([formula]) => formula));
    await open.expectCells(
      `Blad1!A1:A${errors.length}`,
      errors.map(([, error]) => [error]),
    );
    for (const [i, [, , words]] of errors.entries()) expect(message(`A${i + 1}`)).toContain(words);
  });

  test("blocks spill in one call, and follow an edit", async () => {
    await open.host.type("Blad1!B1", "2024");
    await open.host.type("Blad1!C1", "2025");
    await open.host.type("Blad1!A2", "=MEASURES()");
    await open.expectCells("Blad1!A2:A6", [["10"], ["C-2"], ["3"], ["M-1"], ["O-1"]]);
    const mark = open.host.log.mark();
    await open.host.type("Blad1!B2", "=NETEFFECT(A2:A7;B1:C1)");
    const block = [
      [200_000, 250_000],
      [100_000, -85_000],
      [0, 0],
      [10, -30],
      [0, "?"],
      ["", ""],
    ];
    await open.expectCells("Blad1!B2:C7", block);
    expect(open.host.log.calls(mark).filter((call) => call.step === "invoke")).toHaveLength(1);
    await open.host.type("Effecten!F2", "1");
    await open.expectCells("Blad1!B2:C3", [
      [1, 250_000],
      [100_000, -85_000],
    ]);
  });

  test("an unknown code in a block is an error in its own cell", async () => {
    await open.host.type("Blad1!A1", "10");
    await open.host.type("Blad1!A2", "weg");
    await open.host.type("Blad1!B1", "=NETEFFECT(A1:A2;2024)");
    await open.expectCells("Blad1!B1:B2", [[200_000], ["#N/A"]]);
  });

  test("Telt mee takes a row out of every answer", async () => {
    await typeDown(['=NETEFFECT("C-2";2025)', "=TOTALEFFECT(2025)", "=PMCOUNT()", "=RESERVEREMAINING(2024)"]);
    await open.host.type("Effecten!L4", "nee");
    await open.host.type("Effecten!L5", "nee");
    await open.host.type("Effecten!L6", "nee");
    await open.expectCells("Blad1!A1:A4", [[0], [249_970], [1], [200_000]]);
  });

  test("a block pasted over amounts, and a row typed below the table", async () => {
    await typeDown([
      "=NETEFFECT(10;2024)",
      "=NETEFFECT(10;2025)",
      "=TOTALEFFECT(2024)",
      '=NETEFFECT("10";2026)',
    ]);
    await open.expectCells("Blad1!A1:A4", [[200_000], [250_000], [300_010], [0]]);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Effecten").getDataBodyRange();
      body.getCell(0, 5).getResizedRange(1, 0).values = [[1], [2.5]];
      await context.sync();
    });
    await open.expectCells("Blad1!A1:A4", [[1], [2.5], [100_011], [0]]);
    await Excel.run(async (context) => {
      const row = ["voorbeeldstad-2024", "'10", "Netto", "eigen", 2026, 7, "", "", "", "", "", "ja", "", ""];
      context.workbook.tables.getItem("Effecten").rows.add(undefined, [row]);
      await context.sync();
    });
    await open.expectCells("Blad1!A1:A4", [[1], [2.5], [100_011], [7]]);
  });

  test("a formula within Effecten, rounded once", async () => {
    await open.host.type("Blad1!A1", '=NETEFFECT("10";2024)');
    await open.host.type("Effecten!F2", "=1/3*F3");
    await open.expectCells("Blad1!A1", [[83_333.33]]);
    await open.host.type("Effecten!F3", "100");
    await open.expectCells("Blad1!A1", [[33.33]]);
  });

  test("a table renamed and sorted keeps answering; a set removed is not there any more", async () => {
    await typeDown(['=NETEFFECT("C-2";2025)', "=TOTALEFFECT(2025)"]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Effecten");
      table.name = "MijnEffecten";
      await context.sync();
    });
    await open.host.type("Effecten!F5", "-90000");
    await open.expectCells("Blad1!A1", [[-90_000]]);
    await Excel.run(async (context) => {
      for (const name of ["Sets", "Maatregelen", "MijnEffecten"]) {
        context.workbook.tables.getItem(name).getDataBodyRange().clear("Contents");
      }
      await context.sync();
    });
    await open.expectCells("Blad1!A1:A2", [["#N/A"], ["#N/A"]]);
  });

  test("Overzicht: years, totals that keep PM and unsettled, and what is not counted", async () => {
    const withoutTitle = async () =>
      (await open.host.values("Overzicht!B1:G8")).map((row) => [row[0], ...row.slice(2)]);
    const expected = [
      ["Code", 2024, 2025, 2026, "Totaal"],
      ["10", 200_000, 250_000, 0, 450_000],
      ["C-2", 100_000, -85_000, "PM", 15_000],
      ["3", 0, 0, 0, 0],
      ["M-1", 10, -30, 0, -20],
      ["O-1", 0, "?", 0, "?"],
      ["", 300_010, 164_970, "PM", 464_980],
      ["", 1, 1, 1, 3],
    ];
    await open.until(async () => expect(await withoutTitle()).toEqual(expected));
  });

  test("the pane's drill-down: from a total in Overzicht to amounts and places; a function into an empty cell", async () => {
    const select = (address: string) =>
      Excel.run(async (context) => {
        const [sheet = "", cell = ""] = address.split("!");
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      });
    let selections = 0;
    const stop = await open.inspector.onSelectionChanged(() => (selections += 1));
    await select("Overzicht!G3");
    const [call] = (await open.inspector.explainSelection())?.calls ?? [];
    expect(call).toMatchObject({ name: "CUMULATIVEEFFECT", year: 2026, effect: { cents: 1_500_000, pm: 1 } });
    expect(call?.measures[0]?.lines.map((line) => line.amounts.map(({ place }) => place.line))).toEqual([
      [13],
      [14, 15],
    ]);
    await select("Overzicht!G7");
    expect((await open.inspector.explainSelection())?.calls.map(({ name }) => name)).toEqual(
      Array(3).fill("TOTALEFFECT"),
    );
    await select("Blad1!D4");
    expect(await open.inspector.explainSelection()).toBeNull();
    expect(await open.inspector.insertFunction("RESERVEREMAINING")).toBe(true);
    await open.expectCells("Blad1!D4", [[100_000]]);
    expect(await open.inspector.insertFunction("NETEFFECT")).toBe(false);
    await open.until(() => expect(selections).toBeGreaterThanOrEqual(3));
    stop();
  });
});

test("a stream ends with its last cell", async () => {
  const open = await OpenAddIn.open("streaming");
  await open.sync(exampleSet());
  await open.host.type("Blad1!A1", '=NETEFFECT("10";2024)');
  await open.expectCells("Blad1!A1", [[200_000]]);
  const mark = open.host.log.mark();
  await open.host.type("Blad1!A1", "");
  await open.until(() => expect(open.host.log.calls(mark).map(({ step }) => step)).toEqual(["cancel"]));
  const later = open.host.log.mark();
  await open.host.type("Effecten!F2", "5");
  await open.expectCells("Overzicht!D2", [[5]]);
  expect(open.host.log.calls(later).flatMap(({ cells }) => cells)).not.toContain("Blad1!A1");
  open.host.dispose();
});
