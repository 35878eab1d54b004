// Where a value comes from: calls found in formulas, followed over cells, down to amounts and their places.
import { explainCell } from "../../src/app/explainCell";
import type { CellBlock, CellContent } from "../../src/app/ports";
import type { Ledger } from "../../src/domain/ledger";
import type { Cell } from "../../src/domain/tables/cell";
import { amountOf, ledgerOf, reserveOf } from "../domain/ledgerOf";

const place = (line: number, raw: string) => ({ file: "voorstel.txt", line, raw });
const ledger: Ledger = ledgerOf({
  measures: [
    { set: "s", code: "C-2", title: "Wijkteam", domain: "Jeugd" },
    { set: "s", code: "10", title: "Sport", domain: "Sport" },
  ],
  amounts: [
    amountOf({ code: "C-2", cents: 1500, description: "kosten", place: place(5, "15") }),
    amountOf({ code: "C-2", cents: 500, description: "kosten", counts: false, place: place(6, "5") }),
    amountOf({ code: "C-2", kind: "revenue", cents: -4000, cover: "", place: place(7, "-40") }),
    amountOf({ code: "C-2", kind: "revenue", year: 2025, cents: -4000, cover: "" }),
    amountOf({ code: "10", cents: 700, place: place(9, "7") }),
    amountOf({ code: "10", type: "pm", year: 2025 }),
  ],
  reserves: [reserveOf({ yearBudget: 10_000 })],
});

/** A sheet by address; texts with `=` are formulas, whose values do not matter here. */
function sheetOf(cells: Record<string, Cell>, name = "Blad1") {
  const at = (row: number, column: number): CellContent => {
    const formula = cells[`${String.fromCharCode(65 + column)}${row + 1}`] ?? "";
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    return { sheet: name, row, column, formula, value: isFormula ? 0 : formula };
  };
  const reads: string[][] = [];
  const read = (_: string, references: readonly string[]): Promise<(CellBlock | null)[]> => {
    reads.push([...references]);
    return Promise.resolve(
      references.map((reference) => {
        const [first = "", last = first] = reference.replaceAll("$", "").split(":");
        const [a, b] = [first, last].map((each) => [Number(each.slice(1)) - 1, each.charCodeAt(0) - 65]);
        if (a?.[0] === undefined || b?.[0] === undefined || reference.includes("!")) return null;
        const rows = Array.from({ length: b[0] - a[0] + 1 }, (__, i) => i + (a[0] ?? 0));
        const columns = Array.from({ length: (b[1] ?? 0) - (a[1] ?? 0) + 1 }, (__, j) => j + (a[1] ?? 0));
        return rows.map((row) => columns.map((column) => at(row, column)));
      }),
    );
  };
  const explain = (address: string) =>
    explainCell(at(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65), ledger, read);
  return { at, read, reads, explain };
}

test("one call by reference: measure, lines, amounts and places, and what does not count beside it", async () => {
  const { explain } = sheetOf({ A1: "c2", B1: 2024, C1: "=NETEFFECT($A1,B$1)" });
  const explanation = await explain("C1");
  expect(explanation?.calls).toMatchObject([
    {
      name: "NETEFFECT",
      text: "NETEFFECT($A1,B$1)",
      year: 2024,
      failure: null,
      effect: { cents: -2500, money: 2 },
      measures: [
        {
          code: "C-2",
          title: "Wijkteam",
          lines: [
            {
              kind: "investment",
              description: "kosten",
              amounts: [
                { cents: 1500, place: { line: 5, raw: "15" } },
                { cents: 500, counts: false },
              ],
            },
            { kind: "revenue", amounts: [{ cents: -4000, place: { line: 7 } }] },
          ],
        },
      ],
    },
  ]);
});

const cases: [formula: string, cents: number, codes: string[]][] = [
  ['=INVESTMENT("C-2",2024)', 1500, ["C-2"]],
  ['=REVENUE("C-2",2024)', -4000, ["C-2"]],
  ['=CUMULATIVEEFFECT("C-2",2025)', -6500, ["C-2"]],
  ["=TOTALEFFECT(2024)", -1800, ["C-2", "10"]],
  ['=TOTALEFFECT(2024,"sport")', 700, ["10"]],
  ['=BREAKEVENYEAR("C-2")', -2500, ["C-2"]],
  ["=PMCOUNT()", 0, ["10"]],
  ["=RESERVEREMAINING(2024)", 2200, ["C-2", "10"]],
];
test.each(cases)("%s is made of %d cents", async (formula, cents, codes) => {
  const [call] = (await sheetOf({ A1: formula }).explain("A1"))?.calls ?? [];
  expect(call?.effect?.cents).toBe(cents);
  expect(call?.measures.map((measure) => measure.code)).toEqual(codes);
});

test("a reserve shows its row", async () => {
  const [call] = (await sheetOf({ A1: "=RESERVEREMAINING(2024)" }).explain("A1"))?.calls ?? [];
  expect(call?.room).toMatchObject({ used: 2200, room: 7800, row: { yearBudget: 10_000 } });
});

test("a total over cells is followed to the calls behind it, one question per step", async () => {
  const sheet = sheetOf({
    A1: '=NETEFFECT("C-2",2024)',
    A2: "=NETEFFECT(B2,2024)",
    B2: 10,
    A3: "=SUM(A1:A2)",
    A4: "=A3*2",
  });
  const explanation = await sheet.explain("A4");
  expect(explanation?.calls.map(({ row, effect }) => [row, effect?.cents])).toEqual([
    [0, -2500],
    [1, 700],
  ]);
  expect(explanation?.incomplete).toBe(false);
  expect(sheet.reads).toEqual([["A3"], ["A1:A2"], ["B2"]]);
});

test("a block: a cell of it shows its own measure and year, a sum over it shows all", async () => {
  const sheet = sheetOf({ A1: "C-2", A2: 10, B1: 2024, C1: 2025, D1: "=SUM(NETEFFECT(A1:A2,B1:C1))" });
  expect((await sheet.explain("D1"))?.calls.map(({ effect }) => effect?.cents)).toEqual([
    -2500, -4000, 700, 0,
  ]);
  const spilledFrom = { row: 4, column: 4, formula: "=NETEFFECT(A1:A2,B1:C1)" };
  const child: CellContent = { ...sheet.at(5, 4), formula: "", value: 7, spilledFrom };
  const explanation = await explainCell(child, ledger, sheet.read);
  expect(explanation?.calls).toMatchObject([{ effect: { cents: 700 }, measures: [{ code: "10" }] }]);
});

test("arguments that are calculated", async () => {
  const sheet = sheetOf({
    A1: "C",
    B1: 2023,
    C1: 45_500,
    D1: '=NETEFFECT(A1&"-2",$B$1+1)',
    D2: '=NETEFFECT(A1&"-"&1*2,YEAR(C1))',
  });
  for (const cell of ["D1", "D2"]) {
    expect((await sheet.explain(cell))?.calls).toMatchObject([{ year: 2024, effect: { cents: -2500 } }]);
  }
  expect(sheet.reads).toEqual([
    ["A1", "B1"],
    ["A1", "C1"],
  ]);
});

test("a formula over several cells and calls shows all of them", async () => {
  const sheet = sheetOf({
    A1: '=NETEFFECT("C-2",2024)',
    A2: "=NETEFFECT(10,2024)",
    A3: 12,
    A4: "=SUM(A1:A3)",
    A5: '=A1-INVESTMENT("C-2",2024)',
  });
  const names = async (cell: string) =>
    (await sheet.explain(cell))?.calls.map(({ name, effect }) => [name, effect?.cents]);
  expect(await names("A4")).toEqual([
    ["NETEFFECT", -2500],
    ["NETEFFECT", 700],
  ]);
  expect(await names("A5")).toEqual([
    ["INVESTMENT", 1500],
    ["NETEFFECT", -2500],
  ]);
});

test("what cannot be told is said: an unknown code, no year, an argument that has to be calculated", async () => {
  const failure = async (formula: string) =>
    (await sheetOf({ A1: formula }).explain("A1"))?.calls.map((call) => call.failure);
  expect(await failure('=NETEFFECT("C-9",2024)')).toMatchObject([{ kind: "unknown-measure" }]);
  expect(await failure('=NETEFFECT("C-2","jaar")')).toEqual([{ kind: "no-year" }]);
  expect(await failure('=NETEFFECT("C-2",2030)')).toMatchObject([{ kind: "year-outside", year: 2030 }]);
  expect(await failure('=NETEFFECT("C-2",TODAY())')).toEqual([{ kind: "argument", argument: "TODAY()" }]);
  expect(await failure('=NETEFFECT("C-2",Weg!B1+1)')).toEqual([{ kind: "argument", argument: "Weg!B1+1" }]);
  expect(await failure("=RESERVEBALANCE(2030)")).toMatchObject([{ kind: "year-outside" }]);
});

test("nothing of ours, or a circle of references: no explanation, and an end", async () => {
  expect(await sheetOf({ A1: "=B1+1", B1: "=A1" }).explain("A1")).toBeNull();
  expect(await sheetOf({ A1: 5 }).explain("A1")).toBeNull();
  const elsewhere = await sheetOf({ A1: "=PMCOUNT()+Weg!B2" }).explain("A1");
  expect(elsewhere?.incomplete).toBe(true);
});
