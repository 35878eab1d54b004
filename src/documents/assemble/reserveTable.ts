// The course of a reserve in a table: its stands, in rows or in columns, as balances at the start of a year. What is
// put in or taken out is no stand, and a stand of which nobody can tell the year is rejected aloud.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ReserveStatement } from "../../domain/measureSet";
import type { AmountLedger } from "../amountLedger";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceDocument } from "../source";
import type { HeadingColumn } from "../tables/yearHeading";
import type { TableValue, YearTable } from "../tables/yearTable";
import { finishRow } from "./finishLine";

/** `reserve`: the name of the reserve where its row does not say it. */
export function reserveTable(
  document: SourceDocument,
  { table, rows }: SolvedTable,
  reserve: string,
  unit: number,
  ledger: AmountLedger,
  diagnostics: Diagnostic[],
): ReserveStatement[] {
  const readings = {
    columns: table.columns,
    suspectYears: new Map<number, number>(),
    units: [unit],
    factors: [1 as const],
  };
  return rows.flatMap((row) =>
    finishRow(row, readings).flatMap(({ value, amount, precision }): ReserveStatement[] => {
      const column = columnOf(row, value, table.columns)?.label ?? "";
      const words = `${row.row.label} ${column} ${wordsAbove(document, table, value)}`;
      if (row.kind !== "balance" || MOVEMENT.test(words)) {
        ledger.book(value, "rejected", "reserve-movement");
        return [];
      }
      const year = startOfYear(words, amount.year);
      if (amount.type !== "money" || year === null) {
        const data = { label: row.row.label, reason: "reserve-unclear" };
        ledger.book(value, "rejected", "reserve-unclear");
        diagnostics.push(createDiagnostic("import/row-rejected", value.place, data, { severity: "warning" }));
        return [];
      }
      ledger.book(value, "read");
      const own = /reserve/i.test(row.row.label) ? row.row.label : reserve;
      return [{ reserve: own, year, cents: amount.cents, kind: "balance", place: amount.place, precision }];
    }),
  );
}

function columnOf(
  { row, options }: SolvedRow,
  value: TableValue,
  columns: readonly HeadingColumn[],
): HeadingColumn | undefined {
  return columns[options[0]?.placement[row.values.indexOf(value)] ?? -1];
}

/** The words that head the column of a value, also where only a sum made it one. */
function wordsAbove({ rows }: SourceDocument, { rows: body }: YearTable, { column }: TableValue): string {
  const first = body[0]?.source.index ?? 0;
  const head = rows[first - 1];
  if (column === null || head?.layout !== "grid") return "";
  return head.cells.find((cell) => cell.column === column)?.text ?? "";
}

const MOVEMENT =
  /\b(?:toevoeging(?:en)?|onttrekking(?:en)?|dotaties?|storting(?:en)?|vrijval|mutaties?|bestemming|rente|aanwending|besteding(?:en)?|vermeerdering(?:en)?|vermindering(?:en)?)\b/i;
const END = /\b31\s?[-/.]\s?12\b|\b31 dec(?:ember)?\b|\bultimo\b|\beind(?:e|stand|saldo)?\b/i;
const DATE =
  /\b(?:0?1\s?[-/.]\s?0?1|31\s?[-/.]\s?12|1 jan(?:uari)?|31 dec(?:ember)?)\s?[-/.]?\s?((?:19|20)\d\d)\b/i;

/** The year that a stand opens: one at the end of a year opens the next. */
function startOfYear(words: string, column: number | null): number | null {
  const printed = column ?? Number(DATE.exec(words)?.[1] ?? NaN);
  if (Number.isNaN(printed)) return null;
  return END.test(words) ? printed + 1 : printed;
}
