// Tables and back: what a set says is what the ledger says after a trip through the tables' cells.
import { ledgerFromSet } from "../../../src/domain/ledgerFromSet";
import type { DesiredRow } from "../../../src/domain/tables/desiredRow";
import { ledgerFromTables, parseYears } from "../../../src/domain/tables/ledgerFromTables";
import { formatYears, rowsFromSet } from "../../../src/domain/tables/rowsFromSet";
import { dataTables, tableSchemas } from "../../../src/domain/tables/tableSchema";
import type { Cell } from "../../../src/domain/tables/cell";
import { exampleSet, lineOf, measure, money, unsettled } from "../../app/exampleSet";

function tablesOf(rows: Readonly<Record<string, readonly DesiredRow[]>>) {
  return Object.fromEntries(
    dataTables.map((table) => {
      const { columns } = tableSchemas[table];
      const cell = (row: DesiredRow, column: string): Cell => {
        const input = row.cells[column] ?? "";
        return typeof input === "object" ? "" : input;
      };
      return [
        table,
        { columns, rows: (rows[table] ?? []).map((row) => columns.map((each) => cell(row, each))) },
      ];
    }),
  );
}

const stamp = { id: "s", version: 1, imported: "2026-11-22 09:00" };

test("amounts, totals, reserves and measures survive the tables", () => {
  const set = exampleSet();
  const lines = [
    lineOf("net", "Euro", unsettled(2024, 1, 2)),
    lineOf("net", "Euro", money(2024, 3), money(null, 9)),
  ];
  const more = { ...set, measures: [...set.measures, measure("7", "Meer", ...lines)] };
  const direct = ledgerFromSet(more, "s");
  const back = ledgerFromTables(tablesOf(rowsFromSet(more, stamp)));
  expect(back.findings).toEqual([]);
  expect(back.sets).toEqual(direct.sets);
  expect(back.measures).toEqual(direct.measures);
  // The second of two alike rows is numbered in the table, or they would be one.
  const unnumbered = (text: string | undefined) => text?.replace(" (2)", "") ?? "";
  const withoutRow = back.amounts.map(({ row: _, ...amount }) => ({
    ...amount,
    description: unnumbered(amount.description),
  }));
  expect(withoutRow).toEqual(direct.amounts);
  expect(back.amounts.map((amount) => amount.row)).toEqual(back.amounts.map((_, i) => i));
  expect(back.totals).toEqual(direct.totals);
  const withoutPlace = (rows: typeof back.reserves) =>
    rows.map(({ origin: _, ...row }) => ({ ...row, place: null }));
  expect(withoutPlace(back.reserves)).toEqual(withoutPlace(direct.reserves));
  expect(back.reserves.map(({ origin }) => origin?.map(({ line }) => line))).toEqual(
    direct.reserves.map(({ place }) => [place.line]),
  );
});

test("a cell that is no amount is reported and left out as unsettled, never 0", () => {
  const tables = tablesOf(rowsFromSet(exampleSet(), stamp));
  const effects = tables["Effecten"];
  if (effects === undefined) throw new Error("no Effecten");
  const at = effects.columns.indexOf("Bedrag");
  const rows = effects.rows.map((row, i) =>
    i === 0 ? row.map((cell, j) => (j === at ? "#REF!" : cell)) : row,
  );
  const { amounts, findings } = ledgerFromTables({ ...tables, Effecten: { columns: effects.columns, rows } });
  expect(amounts[0]).toMatchObject({ type: "unsettled", cents: null });
  expect(findings).toMatchObject([
    { code: "workbook/cell-invalid", data: { table: "Effecten", column: "Bedrag", row: 1, value: "#REF!" } },
  ]);
});

test("a formula's fraction is rounded once, half away from zero", () => {
  const columns = ["Set", "Code", "Regel", "Jaar", "Bedrag"];
  const rows = [0.125, -0.125, 1.005].map((euros) => ["s", "A", "Netto", 2024, euros]);
  const { amounts } = ledgerFromTables({ Effecten: { columns, rows } });
  expect(amounts.map((amount) => amount.cents)).toEqual([13, -13, 101]);
});

test.each([
  [[2020, 2021, 2022], "2020-2022"],
  [[2020, 2022], "2020, 2022"],
  [[2024], "2024"],
  [[], ""],
])("years %j are written as %s and read back", (years, text) => {
  expect(formatYears(years)).toBe(text);
  expect(parseYears(text)).toEqual(years);
});
