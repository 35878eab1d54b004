// The course of a reserve in a table: its stands, in rows or in columns, as balances at the start of a year. What is
// put in or taken out is no stand, and a stand of which nobody can tell the year is rejected aloud.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ReserveStatement } from "../../domain/measureSet";
import type { AmountLedger } from "../amountLedger";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { isStandColumn } from "../tables/reserveColumns";
import type { HeadingColumn } from "../tables/headingColumn";
import type { TableValue, YearTable } from "../tables/yearTable";
import { startsWithYear } from "../words/printedYear";
import type { FinishedValue } from "./finishedValue";
import { finishRow } from "./finishLine";
import { isHeadedAsMovements, movesReserves } from "./movesReserves";

/** A table of reserves, and the name of the reserve where its rows do not say it. */
export interface ReserveTable {
  readonly solved: SolvedTable;
  readonly unit: number;
  readonly reserve: string;
}

export function reserveTables(
  document: SourceDocument,
  tables: readonly ReserveTable[],
  ledger: AmountLedger,
  diagnostics: Diagnostic[],
): ReserveStatement[] {
  const stands = tables.flatMap((table) => standsOf(document, table));
  const unsure = new Set(
    stands
      .filter((stand) => stands.some((other) => contradicts(stand, other) || isOfAnother(stand, other)))
      .map(sourceOf),
  );
  return stands.flatMap((stand): ReserveStatement[] => {
    const { value, amount, precision, row, reserve, year } = stand;
    if (!stand.isStand) {
      ledger.book(value, "rejected", "reserve-movement");
      return [];
    }
    if (amount.type !== "money" || year === null || unsure.has(sourceOf(stand))) {
      const data = { label: row.row.label, reason: "reserve-unclear" };
      ledger.book(value, "rejected", "reserve-unclear");
      diagnostics.push(createDiagnostic("import/row-rejected", value.place, data, { severity: "warning" }));
      return [];
    }
    const again = stands.find((other) => opensAgain(stand, other, stands));
    if (again) {
      // What a year ends with, the next begins with, unless its result is divided in between.
      if (sameAmount(stand, again)) ledger.book(value, "read");
      else ledger.book(value, "rejected", "balance");
      return [];
    }
    ledger.book(value, "read");
    return [{ reserve, year, cents: amount.cents, kind: "balance", place: amount.place, precision }];
  });
}

/** A value of a row: what is in the reserve at the start of a year, or what goes in or out. */
interface Stand extends FinishedValue {
  readonly isStand: boolean;
  readonly row: SolvedRow;
  readonly reserve: string;
  readonly year: number | null;
  /** What the year before ends with. */
  readonly closes: boolean;
}

function standsOf(document: SourceDocument, { solved, unit, reserve }: ReserveTable): Stand[] {
  const { table, rows } = solved;
  const readings = {
    columns: table.columns,
    suspectYears: new Map<number, number>(),
    units: [unit],
    factors: [1 as const],
  };
  const moves = movesReserves(solved);
  const isHeaded = isHeadedAsMovements(document, solved);
  const inColumns = table.holdsReserves === true;
  const reserves = inColumns ? rows.filter(({ kind }) => kind !== "total") : rows;
  return reserves.flatMap((row) =>
    finishRow(row, readings).map((finished) => {
      const { label } = row.row;
      const column = columnOf(row, finished.value, table.columns)?.label ?? "";
      const words = inColumns ? column : `${label} ${column} ${wordsAbove(document, table, finished.value)}`;
      return {
        ...finished,
        isStand: inColumns
          ? isStandColumn(column)
          : row.kind === "balance" && !moves && !MOVEMENT.test(words) && (!isHeaded || STAND.test(words)),
        row,
        reserve: inColumns || /reserve/i.test(label) ? label : reserve,
        year: startOfYear(words, finished.amount.year),
        closes: END.test(words),
      };
    }),
  );
}

function sourceOf({ row }: Stand): SourceRow {
  return row.row.source;
}

/** Two stands of one row at one moment. */
function sameMoment(stand: Stand, other: Stand): boolean {
  if (!stand.isStand || !other.isStand || stand === other) return false;
  return sourceOf(stand) === sourceOf(other) && stand.year === other.year;
}

/** With two amounts at one moment, the years of the columns are not what they seem. */
function contradicts(stand: Stand, other: Stand): boolean {
  return sameMoment(stand, other) && stand.closes === other.closes && !sameAmount(stand, other);
}

/** Two tables under one name in the text that disagree: they are about two reserves, and nobody knows which. */
function isOfAnother(stand: Stand, other: Stand): boolean {
  if (!stand.isStand || !other.isStand || sourceOf(stand) === sourceOf(other)) return false;
  const isNamed = [stand, other].some(({ row }) => /reserve/i.test(row.row.label));
  const isSame =
    stand.reserve === other.reserve && stand.year === other.year && stand.closes === other.closes;
  return !isNamed && isSame && !sameAmount(stand, other);
}

/** True when the other stand counts for their moment: it opens the year, or it is the first of the same. */
function opensAgain(stand: Stand, other: Stand, stands: readonly Stand[]): boolean {
  if (!sameMoment(stand, other)) return false;
  return stand.closes === other.closes ? stands.indexOf(other) < stands.indexOf(stand) : stand.closes;
}

function sameAmount({ amount }: Stand, other: Stand): boolean {
  if (amount.type !== "money" || other.amount.type !== "money") return true;
  return amount.cents === other.amount.cents;
}

function columnOf(
  { row, options }: SolvedRow,
  value: TableValue,
  columns: readonly HeadingColumn[],
): HeadingColumn | undefined {
  return columns[options[0]?.placement[row.values.indexOf(value)] ?? -1];
}

/** The words that head the column of a value, in as many rows as the heading has. */
function wordsAbove({ rows }: SourceDocument, { rows: body }: YearTable, { column }: TableValue): string {
  const first = body[0]?.source;
  if (column === null || !first) return "";
  const words: string[] = [];
  for (const head of rows.slice(Math.max(0, first.index - HIGHEST_HEADING), first.index).reverse()) {
    const isHead = head.layout === "grid" && head.table === first.table && !head.cells.some(isAmount);
    if (!isHead) break;
    words.push(head.cells.find((cell) => cell.column === column)?.text ?? "");
  }
  return words.join(" ");
}

/** A heading has no more rows than this. */
const HIGHEST_HEADING = 3;

function isAmount({ text }: SourceCell): boolean {
  const printed = text.trim();
  return printed !== "" && parsePrintedAmount(printed) !== null && !startsWithYear(printed);
}

const MOVEMENT =
  /\b(?:toevoeging(?:en)?|onttrekking(?:en)?|dotaties?|storting(?:en)?|vrijval|mutaties?|bestemming|rente|aanwending|besteding(?:en)?|vermeerdering(?:en)?|vermindering(?:en)?)\b/i;
/** What says that an amount is in a reserve, below a heading that tells of movements. */
const STAND = /\b(?:\p{L}*stand(?:en)?|\p{L}*saldo|\p{L}*saldi|omvang|ultimo|per (?:0?1|31))\b/iu;
const END = /\b31\s?[-/.]\s?12\b|\b31 dec(?:ember)?\b|\bultimo\b|\beind(?:e|stand|saldo)?\b/i;
const DATE =
  /\b(?:0?1\s?[-/.]\s?0?1|31\s?[-/.]\s?12|1 jan(?:uari)?|31 dec(?:ember)?)\s?[-/.]?\s?((?:19|20)\d\d)\b/i;

/** The year that a stand opens: one at the end of a year opens the next. */
function startOfYear(words: string, column: number | null): number | null {
  const printed = column ?? Number(DATE.exec(words)?.[1] ?? NaN);
  if (Number.isNaN(printed)) return null;
  return END.test(words) ? printed + 1 : printed;
}
