// The overview: measure by year, live, with what its totals leave out; written again only when it changes.
import { emptyMemory } from "../../src/app/memory";
import { overviewRows, planOverview } from "../../src/app/overview";
import { amountOf, ledgerOf } from "../domain/ledgerOf";

const ledger = ledgerOf({
  sets: [
    { id: "s", title: "S", years: [2024, 2025], unit: 1 },
    { id: "t", title: "T", years: [2025], unit: 1 },
  ],
  measures: [
    { set: "s", code: "10", title: "Een" },
    { set: "t", code: "10", title: "Twee" },
  ],
});

const formula = (text: string) => ({ formula: text });
const leftOut = (column: string) =>
  formula(`COUNTIFS({Effecten}[Jaar],${column}$1,{Effecten}[Telt mee],"<>nee",{Effecten}[Bedrag],"")`);

test("each cell names its measure, year and set by reference; years outside a set stay blank", () => {
  expect(overviewRows(ledger)).toEqual([
    ["Set", "Code", "Titel", 2024, 2025, "Totaal"],
    [
      "s",
      "10",
      "Een",
      formula("NETEFFECT($B2,D$1,$A2)"),
      formula("NETEFFECT($B2,E$1,$A2)"),
      formula("CUMULATIVEEFFECT($B2,E$1,$A2)"),
    ],
    ["t", "10", "Twee", "", formula("NETEFFECT($B3,E$1,$A3)"), formula("CUMULATIVEEFFECT($B3,E$1,$A3)")],
    [
      "s",
      "",
      "Totaal S",
      formula('TOTALEFFECT(D$1,"",$A4)'),
      formula('TOTALEFFECT(E$1,"",$A4)'),
      formula("SUM(D4:E4)"),
    ],
    ["t", "", "Totaal T", "", formula('TOTALEFFECT(E$1,"",$A5)'), formula("SUM(D5:E5)")],
    ["", "", "Totaal", formula("TOTALEFFECT(D$1)"), formula("TOTALEFFECT(E$1)"), formula("SUM(D6:E6)")],
    [
      "",
      "",
      "Niet meegeteld (PM, n.t.b., te beoordelen)",
      leftOut("D"),
      leftOut("E"),
      formula(`SUM(D7:E7)+COUNTIFS({Effecten}[Jaar],"",{Effecten}[Telt mee],"<>nee")`),
    ],
  ]);
});

test("one set has no totals of its own", () => {
  const one = overviewRows({
    ...ledger,
    sets: ledger.sets.slice(0, 1),
    measures: ledger.measures.slice(0, 1),
  });
  expect(one.map((row) => row[2])).toEqual([
    "Titel",
    "Een",
    "Totaal",
    "Niet meegeteld (PM, n.t.b., te beoordelen)",
  ]);
});

test("the same layout is not written again, unless the sheet is gone; another one clears the old", () => {
  const first = planOverview(ledger, emptyMemory, false);
  const memory = { ...emptyMemory, overview: first?.layout ?? null };
  expect(planOverview(ledger, memory, true)).toBeNull();
  expect(planOverview(ledger, memory, false)?.plan.before).toEqual({ rows: 0, columns: 0 });
  const fewer = { ...ledger, measures: ledger.measures.slice(1) };
  expect(planOverview(fewer, memory, true)?.plan.before).toEqual({ rows: 7, columns: 6 });
});

test("cents show where there are any", () => {
  expect(planOverview(ledger, emptyMemory, false)?.plan.format).toBe("#,##0");
  const withCents = { ...ledger, amounts: [amountOf({ cents: 150 })] };
  expect(planOverview(withCents, emptyMemory, false)?.plan.format).toBe("#,##0.00");
});
