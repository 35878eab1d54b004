// Following edits through the real Office.js: cells, checks, refresh, and the way to a row.
import { deliveryOfTests, OpenAddIn } from "./openAddIn";
import { exampleSet } from "../app/exampleSet";

jest.setTimeout(20_000);

let open: OpenAddIn;

beforeEach(async () => {
  open = await OpenAddIn.open();
});

afterEach(() => {
  open.host.dispose();
});

test("functions find codes as text and as number, and only the cells concerned follow an edit", async () => {
  await open.sync(exampleSet());
  await open.host.type("Blad1!A1", '=NETEFFECT("10";2024)');
  await open.host.type("Blad1!A2", "=NETEFFECT(10;2025)");
  await open.host.type("Blad1!A3", '=NETEFFECT("c2";2025)');
  await open.host.type("Blad1!A4", "=RESERVEREMAINING(2024)");
  await open.host.type("Blad1!A5", '=NETEFFECT("C-2";2026)');
  await open.host.type("Blad1!B1", "10");
  await open.host.type("Blad1!B2", "2024");
  await open.host.type("Blad1!A6", "=NETEFFECT(B1;B2)");
  await open.expectCells("Blad1!A1:A6", [[200000], [250000], [-85000], [100000], ["PM"], [200000]]);
  const mark = open.host.log.mark();
  await open.host.type("Effecten!F2", "210000,5");
  await open.expectCells("Blad1!A1:A6", [[210000.5], [250000], [-85000], [89999.5], ["PM"], [210000.5]]);
  await open.expectCells("Overzicht!D2:E2", [[210000.5, 250000]]);
  if (deliveryOfTests === "plain") return;
  const pushed = open.host.log.calls(mark).filter((call) => call.step === "result");
  expect(new Set(pushed.flatMap((call) => call.cells))).toEqual(
    new Set(["Blad1!A1", "Blad1!A4", "Blad1!A6", "Overzicht!D2", "Overzicht!G2", "Overzicht!D5"]),
  );
  expect(open.host.log.calls(mark).filter((call) => call.step === "invoke")).toEqual([]);
});

test("errors in cells say what is wrong", async () => {
  await open.sync(exampleSet());
  await open.host.type("Blad1!A1", '=NETEFFECT("C-3";2024)');
  await open.host.type("Blad1!A2", '=NETEFFECT("10";2031)');
  await open.host.type("Blad1!A3", '=NETEFFECT("10";"jaar")');
  await open.expectCells("Blad1!A1:A3", [["#N/A"], ["#N/A"], ["#VALUE!"]]);
  expect(open.host.functionError("Blad1!A1")?.message).toContain("C-2");
  expect(open.host.functionError("Blad1!A2")?.message).toContain("2024-2026");
});

test("a lowered year budget is overdrawn in the pane and in Controles, and gone when restored", async () => {
  await open.sync(exampleSet());
  const heard: (readonly { readonly code: string; readonly data: object }[])[] = [];
  open.addIn.onChecksChanged((checks) => heard.push(checks));
  const overdrawn = () => heard.at(-1)?.find((finding) => finding.code === "reserve/overdrawn")?.data;
  await open.host.type("Reserves!G2", "250000");
  await open.until(async () => expect(await open.column("Controles", "Code")).toContain("reserve/overdrawn"));
  expect(overdrawn()).toEqual({
    reserve: "Vernieuwing",
    year: 2024,
    available: 25_000_000,
    used: 30_000_000,
    shortfall: 5_000_000,
  });
  const row = (await open.column("Controles", "Code")).indexOf("reserve/overdrawn");
  expect((await open.column("Controles", "Jaar"))[row]).toBe(2024);
  expect((await open.column("Controles", "Verschil"))[row]).toBe(50000);
  await open.host.type("Reserves!G2", "400000");
  await open.until(async () =>
    expect(await open.column("Controles", "Code")).not.toContain("reserve/overdrawn"),
  );
  expect(overdrawn()).toBeUndefined();
});

test("a refresh lists what changed, keeps the controller's notes and heals broken formulas", async () => {
  await open.sync(exampleSet());
  const codes = await open.column("Controles", "Code");
  const noted = codes.indexOf("workbook/pm-left-out") + 2;
  await open.host.type(`Controles!K${noted}`, "besproken");
  await open.host.type("Effecten!F2", "210000");
  await open.host.type("Effecten!F6", "5000");
  await open.until(async () =>
    expect(await open.column("Controles", "Code")).not.toContain("workbook/pm-left-out"),
  );
  await open.host.type("Effecten!F6", "");
  await open.until(async () =>
    expect(await open.column("Controles", "Code")).toContain("workbook/pm-left-out"),
  );
  const report = await open.addIn.refreshTotals();
  expect(report.refused).toBeUndefined();
  expect(report.changes).toEqual([
    { set: "voorbeeldstad-2024", code: null, year: 2024, before: 30_000_000, after: 31_000_000 },
    { set: "voorbeeldstad-2024", code: "10", year: 2024, before: 20_000_000, after: 21_000_000 },
  ]);
  expect((await open.addIn.refreshTotals()).changes).toEqual([]);
});

test("selects the row that a finding is about", async () => {
  await open.sync(exampleSet());
  await open.host.type("Reserves!G3", "1");
  await open.until(async () => expect(await open.column("Controles", "Code")).toContain("reserve/overdrawn"));
  const finding = (await open.addIn.currentChecks())?.find((each) => each.code === "reserve/overdrawn");
  if (finding === undefined) throw new Error("no finding to show");
  expect(await open.addIn.showInWorkbook(finding)).toBe(true);
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toContain("Reserves!A3");
});

test("Controles deleted by somebody comes back with the next refresh, and is ours", async () => {
  await open.sync(exampleSet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Controles").delete();
    await context.sync();
  });
  expect((await open.addIn.refreshTotals()).refused).toBeUndefined();
  expect(await open.column("Controles", "Code")).toContain("workbook/pm-left-out");
  const { preview, report } = await open.sync(exampleSet());
  expect(preview.diagnostics).toEqual([]);
  expect(report.written).toEqual({});
});

test("a broken call of ours is entered again at a refresh", async () => {
  await open.sync(exampleSet());
  await open.host.type("Blad1!A1", '=_xldudf_NETEFFECT("10";2024)');
  await open.host.settle();
  const { formulasHealed } = await open.addIn.refreshTotals();
  expect(formulasHealed).toBe(1);
  await open.expectCells("Blad1!A1", [[200000]]);
});
