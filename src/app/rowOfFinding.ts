// rowOfFinding: which row of which table a finding is about, for selecting it in the workbook.
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { formatPlace } from "../domain/diagnostics/place";
import { carrierName } from "../domain/reserve";
import { rowsOf, type TableRow } from "../domain/tables/tableRow";
import { tableNames, type TableName } from "../domain/tables/tableSchema";
import { subjectOf, yearOf } from "./findingRows";
import type { WorkbookState } from "./ports";

export interface RowAddress {
  readonly table: TableName;
  /** Row within the table's body, from 0. */
  readonly row: number;
}

/** The row that the finding is about; failing that its own row in `Controles`; null when it has neither. */
export function rowOfFinding(finding: Diagnostic, tables: WorkbookState["tables"]): RowAddress | null {
  const find = (table: TableName, matches: (row: TableRow) => boolean): RowAddress | null => {
    const row = rowsOf(tables[table]).find(matches);
    return row === undefined ? null : { table, row: row.number - 1 };
  };
  const subject = subjectOf(finding);
  const year = yearOf(finding);
  if (finding.code === "workbook/cell-invalid") {
    const { table, row } = finding.data;
    const known = tableNames.find((name) => name === table);
    return known === undefined ? null : find(known, (each) => each.number === row);
  }
  const bron = formatPlace(finding.place);
  const sameYear = (row: TableRow) => year === null || row.text("Jaar") === String(year);
  return (
    (finding.code.startsWith("reserve/")
      ? find(
          "Reserves",
          (row) =>
            carrierName({ reserve: row.text("Reserve"), post: row.text("Post") }) === subject &&
            sameYear(row),
        )
      : null) ??
    find("Effecten", (row) => row.text("Bron") === bron && sameYear(row)) ??
    find("Controletotalen", (row) => row.text("Bron") === bron && sameYear(row)) ??
    find("Maatregelen", (row) => row.text("Bron") === bron) ??
    find(
      "Controles",
      (row) => row.text("Code") === finding.code && row.text("Onderwerp") === subject && sameYear(row),
    )
  );
}
