// Where a value comes from, through the real Office.js: cells within a spill, calculated arguments, sums over both.
import type { CellPort } from "../../src/app/ports";
import { exampleSet } from "../app/exampleSet";
import { OpenAddIn } from "./openAddIn";

jest.setTimeout(30_000);

let open: OpenAddIn;
let cells: CellPort;

beforeEach(async () => {
  open = await OpenAddIn.open();
  const { createExcelCells } = await import("../../src/excel/excelCells");
  cells = createExcelCells();
  await open.sync(exampleSet());
  await open.host.type("Blad1!B1", "2024");
  await open.host.type("Blad1!C1", "2025");
  await open.host.type("Blad1!A2", "=MEASURES()");
  await open.host.type("Blad1!B2", "=NETEFFECT(A2:A4;B1:C1)");
  await open.expectCells("Blad1!A2:C4", [
    ["10", 200_000, 250_000],
    ["C-2", 100_000, -85_000],
    ["3", 0, 0],
  ]);
});
afterEach(() => open.host.dispose());

async function callsBehind(cell: string) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
  const explanation = await open.inspector.explainSelection();
  return explanation?.calls.map(({ name, year, effect, measures, failure }) => [
    name,
    year,
    effect?.cents,
    measures.map(({ code }) => code).join(),
    ...(failure === null ? [] : [failure.kind]),
  ]);
}

test("a cell within a spill shows its own measure and year, and is not empty", async () => {
  expect(await callsBehind("C3")).toEqual([["NETEFFECT", 2025, -8_500_000, "C-2"]]);
  expect(await callsBehind("B2")).toEqual([["NETEFFECT", 2024, 20_000_000, "10"]]);
  expect(await callsBehind("C5")).toBeUndefined();
  expect(await open.inspector.insertFunction("PMCOUNT")).toBe(true);
  await callsBehind("C3");
  expect(await open.inspector.insertFunction("PMCOUNT")).toBe(false);
});

test("a sum over part of a spill shows the calls of that part", async () => {
  await open.host.type("Blad1!E1", "=SOM(C2:C3)-B3");
  expect(await callsBehind("E1")).toEqual([
    ["NETEFFECT", 2025, 25_000_000, "10"],
    ["NETEFFECT", 2025, -8_500_000, "C-2"],
    ["NETEFFECT", 2024, 10_000_000, "C-2"],
  ]);
});

test("calculated arguments are followed; what cannot be is named", async () => {
  await open.host.type("Blad1!E1", '=NETEFFECT("C-"&1+1;B1+1)');
  await open.host.type("Blad1!E2", "=NETEFFECT(A3;YEAR(E4))");
  await open.host.type("Blad1!E3", "=NETEFFECT(INDEX(A2:A4;2);B1)");
  await open.host.type("Blad1!E4", "1-5-2025");
  await open.expectCells("Blad1!E1:E3", [[-85_000], [-85_000], [100_000]]);
  expect(await callsBehind("E1")).toEqual([["NETEFFECT", 2025, -8_500_000, "C-2"]]);
  expect(await callsBehind("E2")).toEqual([["NETEFFECT", 2025, -8_500_000, "C-2"]]);
  expect(await callsBehind("E3")).toEqual([["NETEFFECT", null, undefined, "", "argument"]]);
});

test("the block that a cell fills can be read as such", async () => {
  const [block, single, elsewhere] = await cells.readCells("Blad1", ["A2#", "B1#", "Weg!A1"]);
  expect(block?.map(([cell]) => [cell?.value, cell?.spilledFrom?.formula])).toEqual([
    ["10", undefined],
    ["C-2", "=MEASURES()"],
    ["3", "=MEASURES()"],
  ]);
  expect(single).toHaveLength(1);
  expect(elsewhere).toBeNull();
});
