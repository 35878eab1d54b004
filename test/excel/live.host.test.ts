// Live: whatever happens to the tables, cells with our functions say what the tables say.
// SLUITEND_DELIVERY=plain runs it with the other way of delivery.
import { exampleSet, lineOf, measure, money } from "../app/exampleSet";
import { OpenAddIn } from "./openAddIn";

jest.setTimeout(30_000);

describe("the tables change", () => {
  let open: OpenAddIn;

  const net2024 = '=NETEFFECT("10";2024)';
  beforeEach(async () => {
    open = await OpenAddIn.open();
    await open.sync(exampleSet());
    await open.host.type("Blad1!A1", net2024);
    await open.host.type("Blad1!A2", "=TOTALEFFECT(2025)");
    await open.host.type("Blad1!A3", "=RESERVEREMAINING(2024)");
    await open.host.type("Blad1!A4", "=PMCOUNT()");
    await open.expectCells("Blad1!A1:A4", before);
  });
  afterEach(() => open.host.dispose());

  const before = [[200_000], [165_000], [100_000], [1]];

  test("a block is pasted over amounts, and undone", async () => {
    await open.host.paste("Effecten!F2", [["1.000,5"], ["2"], ["3"], ["4"], ["5"]]);
    await open.expectCells("Blad1!A1:A4", [[1000.5], [6], [398_996.5], [0]]);
    // First the renewal of Controles is undone: what the add-in writes is a step of its own.
    await open.host.undo();
    await open.host.undo();
    await open.expectCells("Blad1!A1:A4", before);
  });

  test("an amount is filled down", async () => {
    await open.host.fill("Effecten!F3", "Effecten!F3:F5");
    await open.expectCells("Blad1!A1:A4", [[200_000], [500_000], [-50_000], [1]]);
  });

  test("rows are sorted: the same answers, codes in their new order", async () => {
    await open.host.type("Blad1!C1", "=MEASURES()");
    await open.expectCells("Blad1!C1:C3", [["10"], ["C-2"], ["3"]]);
    await open.host.sort("Effecten", "Bedrag");
    await open.host.sort("Maatregelen", "Code", true);
    expect(await open.column("Effecten", "Bedrag")).toEqual([-85_000, 100_000, 200_000, 250_000, ""]);
    await open.expectCells("Blad1!C1:C3", [["C-2"], ["3"], ["10"]]);
    expect(await open.column("Maatregelen", "Code")).toEqual(["C-2", "3", "10"]);
    await open.expectCells("Blad1!A1:A4", before);
    await open.host.type("Effecten!F4", "7");
    await open.expectCells("Blad1!A1", [[7]]);
  });

  test("somebody else edits: the cells follow, and what they wrote stays theirs", async () => {
    const codes = await open.column("Controles", "Code");
    const mark = open.host.log.mark();
    await open.host.asColleague(async () => {
      await open.host.type("Effecten!F2", "500000");
      await open.host.paste("Effecten!F6", [["9"]]);
    });
    await open.expectCells("Blad1!A1:A4", [[500_000], [165_000], [-200_000], [0]]);
    expect(open.host.log.writes(mark).filter(({ request }) => request !== null)).toEqual([]);
    expect(await open.column("Controles", "Code")).toEqual(codes);
    expect((await open.addIn.currentChecks())?.map(({ code }) => code)).toContain("reserve/overdrawn");
  });

  test("an amount is a formula over cells outside the tables", async () => {
    await open.host.type("Blad1!B1", "1000");
    await open.host.type("Effecten!F2", "=Blad1!B1/3");
    await open.expectCells("Blad1!A1", [[333.33]]);
    await open.host.type("Blad1!B1", "600");
    await open.expectCells("Blad1!A1:A3", [[200], [165_000], [299_800]]);
    await open.host.type("Blad1!B1", "");
    await open.expectCells("Blad1!A1", [[0]]);
    await open.host.type("Effecten!F2", "=1/0");
    await open.expectCells("Blad1!A1", [["?"]]);
  });

  test("an amount is made with a function of ours", async () => {
    await open.host.type("Effecten!F3", '=NETEFFECT("C-2";2024)/2');
    await open.host.type("Blad1!A5", '=NETEFFECT("10";2025)');
    await open.expectCells("Blad1!A5", [[50_000]]);
    await open.host.type("Effecten!F4", "300000");
    await open.expectCells("Blad1!A5", [[150_000]]);
    await open.expectCells("Blad1!A2", [[65_000]]);
  });

  test("a renamed table is still followed", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Effecten").name = "Bedragen";
      await context.sync();
    });
    await open.host.type("Effecten!F2", "12");
    await open.expectCells("Blad1!A1:A4", [[12], [165_000], [299_988], [1]]);
  });

  test("a table is resized: rows that leave it do not count, rows that enter it do", async () => {
    const resize = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Effecten").resize(address);
        await context.sync();
      });
    await resize("A1:N2");
    await open.expectCells("Blad1!A1:A4", [[200_000], [0], [200_000], [0]]);
    await open.host.type("Blad1!A5", '=NETEFFECT("C-2";2024)');
    await resize("A1:N6");
    await open.expectCells("Blad1!A1:A5", [...before, [100_000]]);
  });

  test("the rows of a set are deleted", async () => {
    await Excel.run(async (context) => {
      for (const name of ["Sets", "Maatregelen", "Effecten"]) {
        const { rows } = context.workbook.tables.getItem(name);
        rows.load("count");
        await context.sync();
        for (let row = rows.count - 1; row >= 0; row -= 1) rows.getItemAt(row).delete();
        await context.sync();
      }
    });
    await open.expectCells("Blad1!A1:A4", [["#N/A"], ["#N/A"], [400_000], [0]]);
    expect(open.host.functionError("Blad1!A1")?.message).toContain("staat niet in de werkmap");
  });

  test("a table or a column that is gone is said, and never read as 0", async () => {
    await open.host.type("Effecten!F1", "Bedrag in euro");
    await open.expectCells("Blad1!A1:A4", [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]]);
    expect(open.host.functionError("Blad1!A1")?.message).toContain("Bedrag");
    await open.host.type("Effecten!F1", "Bedrag");
    await open.expectCells("Blad1!A1:A4", before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Effecten").delete();
      await context.sync();
    });
    await open.expectCells("Blad1!A1:A4", [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]]);
    expect(open.host.functionError("Blad1!A1")?.message).toContain("Tabel Effecten is weg");
    expect((await open.addIn.currentChecks())?.[0]?.code).toBe("workbook/table-missing");
    await open.sync(exampleSet());
    await open.expectCells("Blad1!A1:A4", before);
  });

  test("a row is switched off and on", async () => {
    await open.host.type("Effecten!L2", "nee");
    await open.expectCells("Blad1!A1:A4", [[0], [165_000], [300_000], [1]]);
    await open.host.type("Effecten!L6", "Nee");
    await open.expectCells("Blad1!A4", [[0]]);
    await open.host.paste("Effecten!L2", [["ja"], ["ja"], ["ja"], ["ja"], ["ja"]]);
    await open.expectCells("Blad1!A1:A4", before);
  });

  test("a refresh enters cells again that were left broken, and says how many", async () => {
    const broken = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];
    await open.host.type("Blad1!A5", '=SOM(1;_xldudf_NETEFFECT("10";2024))');
    await open.host.type("Blad1!A6", '="NETEFFECT("&"#NAME?"');
    await open.host.settle();
    for (const [i, value] of broken.entries()) leave(open.host, i, value);
    expect(await open.host.values("Blad1!A1:A4")).toEqual(broken.map((value) => [value]));
    const { formulasHealed } = await open.addIn.refreshTotals();
    expect(formulasHealed).toBe(5);
    await open.expectCells("Blad1!A1:A6", [...before, [200_001], ["NETEFFECT(#NAME?"]]);
    expect((await open.addIn.refreshTotals()).formulasHealed).toBe(0);
  });
});

/** Leaves a cell of column A with its formula and a value that is not its result, as a stuck cell has. */
function leave({ workbook }: OpenAddIn["host"], row: number, v: string): void {
  const cells = workbook.grid.sheet(workbook.Worksheets.GetItem("Blad1").Id).getSheet();
  Object.assign(cells.getCellRaw(row, 0) ?? {}, { v, t: 1 });
}

test("a sync shows no error and no old value on its way, in cells that are new and in cells that stay", async () => {
  const open = await OpenAddIn.open("streaming");
  const set = exampleSet();
  await open.sync(set);
  await open.expectCells("Overzicht!D2", [[200_000]]);
  const shown = () => [
    ...new Set(
      open.host.log
        .calls()
        .filter(({ step, function: name }) => step === "result" && name === "NETEFFECT")
        .map(({ value, error, cells }) => `${cells[0]} ${error?.code ?? JSON.stringify(value)}`),
    ),
  ];
  expect(shown().filter((each) => !/ \[\[(-?\d+|"PM")\]\]$/.test(each))).toEqual([]);
  const mark = open.host.log.mark();
  const more = measure("44", "Nieuw", lineOf("investment", "Euro", money(2026, 7)));
  const [first = more, ...others] = set.measures;
  const changed = { ...first, lines: [lineOf("investment", "Euro", money(2024, 9), money(2025, 250_000))] };
  await open.sync({ ...set, measures: [more, changed, ...others] });
  await open.expectCells("Overzicht!D2:F2", [[9, 250_000, 0]]);
  await open.expectCells("Overzicht!D5:F5", [[0, 0, 7]]);
  const results = open.host.log.calls(mark).filter(({ step }) => step === "result");
  expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(results.filter(({ value }) => JSON.stringify(value).includes("200000"))).toEqual([]);
  open.host.dispose();
});
