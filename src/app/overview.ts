// Overview (sheet Overzicht): the wide view that controllers know, measure by year, filled with live functions.
import { callFunction } from "../domain/functionNames";
import type { Ledger, LedgerSet } from "../domain/ledger";
import type { CellInput } from "../domain/tables/cell";
import type { Memory } from "./memory";
import type { OverviewPlan } from "./ports";

const headerColumns = 3;
const leftOutLabel = "Niet meegeteld (PM, n.t.b., te beoordelen)";

/** Null when the sheet already holds this layout. */
export function planOverview(
  ledger: Ledger,
  memory: Memory,
  hasOverview: boolean,
): { readonly plan: OverviewPlan; readonly layout: NonNullable<Memory["overview"]> } | null {
  const rows = overviewRows(ledger);
  const wholeEuros = ledger.amounts.every((amount) => (amount.cents ?? 0) % 100 === 0);
  const format = wholeEuros ? "#,##0" : "#,##0.00";
  const layout = JSON.stringify([format, rows]);
  if (hasOverview && memory.overview?.layout === digest(layout)) return null;
  const before = hasOverview && memory.overview !== null ? memory.overview : { rows: 0, columns: 0 };
  return {
    plan: { rows, headerColumns, format, before: { rows: before.rows, columns: before.columns } },
    layout: { layout: digest(layout), rows: rows.length, columns: rows[0]?.length ?? 0 },
  };
}

/** Header, one row per measure, the totals, and how many amounts they leave out. */
export function overviewRows(ledger: Ledger): readonly (readonly CellInput[])[] {
  const years = [...new Set(ledger.sets.flatMap((set) => set.years))].sort((a, b) => a - b);
  const yearsOf = new Map(ledger.sets.map((set) => [set.id, set.years]));
  const measures = ledger.measures.map(({ set, code, title }, index) => {
    const row = index + 2;
    const cells = years.map((year, i): CellInput => {
      if (!(yearsOf.get(set) ?? years).includes(year)) return "";
      return { formula: callFunction("NETEFFECT", `$B${row}`, `${yearColumn(i)}$1`, `$A${row}`) };
    });
    const last = years.indexOf((yearsOf.get(set) ?? years).at(-1) ?? 0);
    return [set, code, title, ...cells, measureTotal(row, last)];
  });
  const height = measures.length + 1;
  const sets = ledger.sets.length > 1 ? ledger.sets : [];
  const setRows = sets.map((set, i) => setTotals(set, years, height + 1 + i));
  const below = height + setRows.length + 1;
  const totals = years.map((_, i): CellInput => ({
    formula: callFunction("TOTALEFFECT", `${yearColumn(i)}$1`),
  }));
  const leftOut = years.map((_, i): CellInput => ({ formula: leftOutFormula(yearColumn(i)) }));
  return [
    ["Set", "Code", "Titel", ...years, "Totaal"],
    ...measures,
    ...setRows,
    ["", "", "Totaal", ...totals, rowSum(below, years.length)],
    ["", "", leftOutLabel, ...leftOut, leftOutOfAll(below + 1, years.length)],
  ];
}

/** All years of the measure's set: a SUM would lose what is no number. `last`: index of the set's last year. */
function measureTotal(row: number, last: number): CellInput {
  if (last < 0) return "";
  return { formula: callFunction("CUMULATIVEEFFECT", `$B${row}`, `${yearColumn(last)}$1`, `$A${row}`) };
}

/** Where there is more than one set: the total of each. */
function setTotals(set: LedgerSet, years: readonly number[], row: number): readonly CellInput[] {
  const cells = years.map((year, i): CellInput => {
    if (!set.years.includes(year)) return "";
    return { formula: callFunction("TOTALEFFECT", `${yearColumn(i)}$1`, '""', `$A${row}`) };
  });
  return [set.id, "", `Totaal ${set.title}`.trim(), ...cells, rowSum(row, years.length)];
}

function rowSum(row: number, years: number): CellInput {
  return years === 0 ? "" : { formula: `SUM(${yearColumn(0)}${row}:${yearColumn(years - 1)}${row})` };
}

/** The totals over years pass over PM and the like without a word, so a row below says how many there are. */
function leftOutFormula(column: string): string {
  return `COUNTIFS({Effecten}[Jaar],${column}$1,{Effecten}[Telt mee],"<>nee",{Effecten}[Bedrag],"")`;
}

/** All years together, and the amounts that have no year yet. */
function leftOutOfAll(row: number, years: number): CellInput {
  if (years === 0) return "";
  const sum = `SUM(${yearColumn(0)}${row}:${yearColumn(years - 1)}${row})`;
  return { formula: `${sum}+COUNTIFS({Effecten}[Jaar],"",{Effecten}[Telt mee],"<>nee")` };
}

/** Column letters of the n-th year (from 0), after the header columns. */
function yearColumn(index: number): string {
  let n = index + headerColumns + 1;
  let letters = "";
  for (; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Short enough to remember in the file (FNV-1a, 32 bits, with the length). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${hash.toString(16)}-${text.length}`;
}
