// Missing parts: what answers cannot do without. A table or column that is gone would otherwise read as empty,
// and every sum over it as 0; an amount that is still being calculated as one that cannot be read.
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { DataTable } from "../domain/tables/tableSchema";
import type { WorkbookState } from "./ports";

const needed: { readonly [T in DataTable]?: readonly string[] } = {
  Sets: ["Set", "Jaren"],
  Maatregelen: ["Set", "Code", "Domein"],
  Effecten: ["Set", "Code", "Regel", "Jaar", "Bedrag", "Aanduiding", "Dekking", "Telt mee"],
  Reserves: [
    "Reserve",
    "Post",
    "Jaar",
    "Beginstand",
    "Toevoeging",
    "Overige onttrekking",
    "Jaarbudget",
    "Bodem",
  ],
};

/** `Effecten` where a set stands without it, then columns of tables that stand; empty when answers can be trusted. */
export function missingParts({ tables }: WorkbookState): readonly Diagnostic[] {
  const isSynced = tables.Sets !== undefined || tables.Maatregelen !== undefined;
  const table =
    isSynced && tables.Effecten === undefined
      ? [createDiagnostic("workbook/table-missing", { file: "Effecten", raw: "" }, { table: "Effecten" })]
      : [];
  return [...table, ...(Object.keys(needed) as DataTable[]).flatMap((name) => missingColumns(name, tables))];
}

function missingColumns(table: DataTable, tables: WorkbookState["tables"]): readonly Diagnostic[] {
  const data = tables[table];
  if (data === undefined) return [];
  return (needed[table] ?? [])
    .filter((column) => !data.columns.includes(column))
    .map((column) =>
      createDiagnostic("workbook/column-missing", { file: table, raw: column }, { table, column }),
    );
}

const busy = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);

/** Whether a formula in a table that answers are made of has no result yet: a function of ours, or of others. */
export function isCalculating({ tables }: WorkbookState): boolean {
  return [tables.Effecten, tables.Reserves].some((data) =>
    data?.rows.some((cells) => cells.some((cell) => busy.has(cell))),
  );
}
