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

test("each cell names its measure, year and set by reference; years outside a set stay blank", () => {
  expect(overviewRows(ledger)).toEqual([
    ["Set", "Code", "Titel", 2024, 2025, "Totaal"],
    [
      "s",
      "10",
      "Een",
      { formula: "NETEFFECT($B2,D$1,$A2)" },
      { formula: "NETEFFECT($B2,E$1,$A2)" },
      { formula: "SUM(D2:E2)" },
    ],
    ["t", "10", "Twee", "", { formula: "NETEFFECT($B3,E$1,$A3)" }, { formula: "SUM(D3:E3)" }],
    ["", "", "Totaal", { formula: "SUM(D2:D3)" }, { formula: "SUM(E2:E3)" }, { formula: "SUM(F2:F3)" }],
    [
      "",
      "",
      "Niet meegeteld (PM, n.t.b., te beoordelen)",
      { formula: 'COUNTIFS({Effecten}[Jaar],D$1,{Effecten}[Telt mee],"<>nee",{Effecten}[Bedrag],"")' },
      { formula: 'COUNTIFS({Effecten}[Jaar],E$1,{Effecten}[Telt mee],"<>nee",{Effecten}[Bedrag],"")' },
      "",
    ],
  ]);
});

test("the same layout is not written again, unless the sheet is gone; another one clears the old", () => {
  const first = planOverview(ledger, emptyMemory, false);
  const memory = { ...emptyMemory, overview: first?.layout ?? null };
  expect(planOverview(ledger, memory, true)).toBeNull();
  expect(planOverview(ledger, memory, false)?.plan.before).toEqual({ rows: 0, columns: 0 });
  const fewer = { ...ledger, measures: ledger.measures.slice(1) };
  expect(planOverview(fewer, memory, true)?.plan.before).toEqual({ rows: 5, columns: 6 });
});

test("cents show where there are any", () => {
  expect(planOverview(ledger, emptyMemory, false)?.plan.format).toBe("#,##0");
  const withCents = { ...ledger, amounts: [amountOf({ cents: 150 })] };
  expect(planOverview(withCents, emptyMemory, false)?.plan.format).toBe("#,##0.00");
});
