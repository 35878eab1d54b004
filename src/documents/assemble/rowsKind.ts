// The kind of a row that is a measure itself: the words around its table decide, and its own where those are silent.
import type { LineKind } from "../../domain/measureSet";
import { partsOfSum } from "../reconcile/partsOfSum";
import type { SolvedRow, SolvedTable } from "../reconcile/solveTable";
import type { TableValue } from "../tables/yearTable";
import { isBareRowKind, isOutcome, pairsKinds, startsWithKind } from "../words/rowWords";
import { lineKind } from "./draftLine";

export interface RowsKind {
  /** Null where the document contradicts itself: the sign is then asked. */
  readonly kind: LineKind | null;
  /** The kind whose signs hold for the row too. */
  readonly signsLike?: LineKind;
}

/**
 * In a table of measures the heading decides; a word such as "kosten" in a title does so where it is silent.
 * Columns of lasten and baten leave no room for it. "Extra kosten invoering" among the savings contradicts it, unless a total adds the row to the others as printed.
 */
export function rowsKind(row: SolvedRow, around: LineKind | null, table: SolvedTable): RowsKind {
  const { kind } = row;
  if (around !== null && /^(?:lasten|baten)\b/i.test(table.table.headingText)) return { kind: around };
  const contradicts = (kind === "investment" || kind === "revenue") && around !== "net" && around !== kind;
  if (pairsKinds(row.row.label)) return { kind: around };
  if (around === null && (isOneOfEffects(row, kind, table) || isStepOfBridge(row, table)))
    return { kind: null };
  if (around === null || !contradicts || !startsWithKind(row.row.label)) {
    return { kind: around ?? lineKind(row, around) };
  }
  return isAddedAsPrinted(row, table) ? { kind, signsLike: around } : { kind: null };
}

/**
 * Income with a minus among effects of both signs: minus 384 of `Inkomsten reclame` may be income, or less of it, and
 * minus 75 of a `Taakstelling` one that is given up. Beside a row of costs the signs of both tell.
 */
export function isOneOfEffects({ row }: SolvedRow, kind: SolvedRow["kind"], { rows }: SolvedTable): boolean {
  if (kind !== "revenue" || !row.values.some(hasMinus)) return false;
  const filled = rows.filter((one) => one.row.values.length > 0 && !isBareRowKind(one.row.label));
  const signs = new Set(filled.flatMap((one) => one.row.values.flatMap(signOf)));
  const isAlone = filled.every((one) => one.kind !== "investment");
  return isAlone && filled.some((one) => one.kind === null) && signs.size > 1;
}

/**
 * Costs with a plus between two stands of which the second is the first and all rows between: they raise it, as
 * savings would, and only the sign of the stands tells which they are.
 */
function isStepOfBridge(row: SolvedRow, { rows }: SolvedTable): boolean {
  if (row.kind !== "investment" || row.row.values.every((value) => signOf(value).every(Boolean)))
    return false;
  const stands = rows.filter((one) => isOutcome(one.row.label) && one.row.values.length > 0);
  const at = stands.findIndex((stand) => rows.indexOf(stand) > rows.indexOf(row));
  const [from, to] = [stands[at - 1], stands[at]];
  if (!from || !to) return false;
  const parts = rows.slice(rows.indexOf(from), rows.indexOf(to));
  const added = parts.filter(({ kind }) => kind !== "total" && kind !== "subtotal" && kind !== "part");
  if (added.some(({ kind }) => kind === "revenue") || !parts.includes(row)) return false;
  const column = (one: SolvedRow, order: number): number => one.options[0]?.columns[order] ?? 0;
  return (to.options[0]?.columns ?? []).every(
    (cents, order) => cents === added.reduce((sum, one) => sum + column(one, order), 0),
  );
}

function hasMinus(value: TableValue): boolean {
  return signOf(value).includes(true);
}

/** Whether an amount of money has a minus; a letter or a zero says nothing of signs. */
function signOf({ printed }: TableValue): boolean[] {
  if (printed.type !== "money" || printed.letter || /^0*$/.test(printed.number.digits)) return [];
  return [printed.negative];
}

/** True when a total is the plain sum of its rows in every column, this row with money among them. */
export function isAddedAsPrinted(row: SolvedRow, table: SolvedTable): boolean {
  return table.rows.some((_, at) => adds(table, at, row));
}

/**
 * True for a row with the name of a kind (`Incidentele baten en lasten`) that a total adds to the others, and that is
 * no sum of them itself: without such rows the total is not what the others come to.
 */
export function isAddedToOthers(row: SolvedRow, table: SolvedTable): boolean {
  return table.rows.some((total, at) => {
    if (total === row || !adds(table, at, row)) return false;
    const others = partsOfSum(table.rows, at).filter((part) => !isBareRowKind(part.row.label));
    return !isSumOf(total, others);
  });
}

/** Whether the row at `at` is a total of which this row with money is a part, and the plain sum of all its parts. */
function adds({ rows }: SolvedTable, at: number, row: SolvedRow): boolean {
  const total = rows[at];
  if (total?.kind !== "total" && total?.kind !== "net") return false;
  const parts = partsOfSum(rows, at);
  const hasMoney = row.options[0]?.columns.some((cents) => cents !== 0) === true;
  return parts.includes(row) && parts.length > 1 && hasMoney && isSumOf(total, parts);
}

function isSumOf({ options: [printed, second] }: SolvedRow, parts: readonly SolvedRow[]): boolean {
  if (!printed || second || parts.some((part) => part.options.length !== 1)) return false;
  return printed.columns.every(
    (cents, column) =>
      cents === parts.reduce((sum, part) => sum + (part.options[0]?.columns[column] ?? 0), 0),
  );
}
