// Solving a table: a row's own total first, then the totals of the columns, leave of each row the readings
// that the document's arithmetic allows. What stays open is asked, never guessed.
import { isTooLarge, precisionOf, type PrintedAmount } from "../amounts/printedAmount";
import type { HeadingColumn } from "../tables/headingColumn";
import type { TableRow, YearTable } from "../tables/yearTable";
import { isBareRowKind, isOutcome, type RowKind } from "../words/rowWords";
import { addedParts } from "./addedParts";
import { differences } from "./differences";
import { kindOfRow } from "./kindOfRow";
import { levels } from "./levels";
import { parentRows } from "./parentRows";
import { partsOfSum } from "./partsOfSum";
import { quantitiesThatAdd } from "./quantitiesThatAdd";
import type { Parent } from "./rowAndParts";
import { type RowOption, rowOptions } from "./rowOptions";
import { withoutQuantities } from "./settledQuantities";
import { solveSums, type SumRow } from "./solveSums";

export interface SolvedRow {
  readonly row: TableRow;
  readonly kind: RowKind | null;
  readonly options: readonly RowOption[];
  /** The totals that brought the options down to these: labels as printed. */
  readonly provedBy: readonly string[];
  /** True for what one piece costs. */
  readonly isRate?: true;
  /** What the rows right below are to it: their labels, and whether it only adds them. */
  readonly parent?: { readonly is: Parent["is"]; readonly rows: readonly string[] };
}

export interface SolvedTable {
  readonly table: YearTable;
  readonly unit: number;
  readonly rows: readonly SolvedRow[];
}

export function solveTable(table: YearTable, unit: number): SolvedTable {
  let rows: SolvedRow[] = table.rows
    .map((row) => withinReason(row, unit))
    .map((row) => byRowTotal(row, rowOptions(row, table.columns.length, unit), table.columns, unit));
  if (holdsRates(table, rows)) return { table, unit, rows: rows.map(asRate) };
  const money = quantitiesThatAdd(rows);
  rows = rows.map((row, at) => (money.has(at) ? { ...row, kind: null } : row));
  rows = withDifferences(withLevels(withAddedParts(rows), unit));
  rows.forEach((total, at) => {
    if (total.kind !== "total" && total.kind !== "net") return;
    const parts = partsOfSum(rows, at);
    const solved = solveParts(parts, openingOf(rows, at), total, table, unit);
    if (!solved) return;
    const renewed = new Map(parts.map((part, index) => [part, solved[index] ?? part]));
    rows = rows.map((row) => renewed.get(row) ?? row);
  });
  if (table.isCover !== true) rows = withParents(rows);
  if (table.proposedFrom) rows = rows.map((row) => asProposed(row, table.proposedFrom ?? []));
  rows = rows.map((row) => withoutQuantities(row, table.columns));
  return { table, unit, rows: table.isCover ? rows.map((row) => ({ ...row, kind: "cover" })) : rows };
}

/** A table headed `Tarief` with small amounts: what one piece costs is no amount of a measure. */
function holdsRates({ heading }: YearTable, rows: readonly SolvedRow[]): boolean {
  if (!/^tarie(?:f|ven)(?!\p{L})/iu.test(heading.cells[0]?.text.trim() ?? "")) return false;
  return rows.every(({ options }) =>
    options.every(({ columns }) => columns.every((cents) => Math.abs(cents) < LEAST_AMOUNT)),
  );
}

/** In cents: no rate is as much, and hardly an amount of a measure is less. */
const LEAST_AMOUNT = 1_000_00;

function asRate(row: SolvedRow): SolvedRow {
  return { ...row, kind: "other-quantity", isRate: true };
}

/** What no amount can be at this unit (`900.000.000` in a table in millions) is for a person to read. */
function withinReason(row: TableRow, unit: number): TableRow {
  const isBeyond = ({ printed }: { readonly printed: PrintedAmount }): boolean => {
    if (printed.type !== "money" && printed.type !== "malformed") return false;
    const numbers = printed.type === "money" ? [printed.number] : printed.readings;
    return numbers.some((number) => isTooLarge(number, printed.ownUnit ?? unit));
  };
  if (!row.values.some(isBeyond)) return row;
  const values = row.values.map((value) =>
    isBeyond(value) ? { ...value, printed: { type: "unreadable" } as const } : value,
  );
  return { ...row, values };
}

/** What two stands differ is asked; a total of such differences is not. */
function asProposed(row: SolvedRow, rows: readonly string[]): SolvedRow {
  const isSum = row.kind === "total" || row.kind === "subtotal";
  const isSaldo = row.kind === "net" && isBareRowKind(row.row.label);
  return !isSum && !isSaldo && row.row.values.length > 0 ? { ...row, parent: { is: "proposed", rows } } : row;
}

/** Parts that a total adds to the row above are asked. */
function withAddedParts(rows: readonly SolvedRow[]): SolvedRow[] {
  const found = addedParts(rows);
  return rows.map((row, at) => {
    const part = found.get(at);
    if (!part) return row;
    return { ...row, kind: part.kind, parent: { is: "added", rows: [rows[part.of]?.row.label ?? ""] } };
  });
}

/** Rows beside which stands what there is now are stands, or are asked. */
function withLevels(rows: readonly SolvedRow[], unit: number): SolvedRow[] {
  const found = levels(rows, unit);
  return rows.map((row, at) => {
    const level = found.get(at);
    if (!level) return row;
    return level.isProved
      ? { ...row, kind: "balance" }
      : { ...row, parent: { is: "level", rows: [level.heading] } };
  });
}

/** Rows that are a difference know it, and the two rows that differ are stands. */
function withDifferences(rows: readonly SolvedRow[]): SolvedRow[] {
  return differences(rows).reduce<SolvedRow[]>(
    (solved, { at, kind, stands, parent }) =>
      solved.map((row, index) => {
        if (index === at) {
          const labels = parent?.children.map((child) => rows[child]?.row.label ?? "") ?? [];
          return { ...row, kind, ...(parent && { parent: { is: parent.is, rows: labels } }) };
        }
        // The outcome of a budget keeps its kind: a bridge may start from it.
        return stands.includes(index) && !(row.kind === "net" && isOutcome(row.row.label))
          ? { ...row, kind: "balance" }
          : row;
      }),
    [...rows],
  );
}

/** Rows that add the rows below them know it, and those that only add them are no amounts. */
function withParents(rows: readonly SolvedRow[]): SolvedRow[] {
  const parents = new Map(parentRows(rows).map((parent) => [parent.at, parent]));
  return rows.map((row, at) => {
    const found = parents.get(at);
    if (!found || row.parent?.is === "level" || row.parent?.is === "added") return row;
    const parent = { is: found.is, rows: found.children.map((child) => rows[child]?.row.label ?? "") };
    return { ...row, parent, kind: found.is === "sum" ? "subtotal" : row.kind };
  });
}

/** The outcome that a bridge starts from (`Saldo begroting`), when the sum in row `at` is what it ends in. */
function openingOf(rows: readonly SolvedRow[], at: number): SolvedRow | null {
  const opening = rows.slice(0, at).findLast((row) => row.kind === "total" || row.kind === "net");
  const total = rows[at];
  return opening && total && isOutcome(opening.row.label) && isOutcome(total.row.label) ? opening : null;
}

function byRowTotal(
  row: TableRow,
  options: readonly RowOption[],
  columns: readonly HeadingColumn[],
  unit: number,
): SolvedRow {
  const kind = kindOfRow(row);
  const totalColumn = columns.findIndex((column) => column.kind === "total");
  if (totalColumn < 0 || options.length < 2) return { row, kind, options, provedBy: [] };
  const tolerance = toleranceOf(row, unit);
  const proved = options.filter((option) => {
    const years = option.columns.filter(
      (_, column) => column !== totalColumn && columns[column]?.kind !== "other-quantity",
    );
    const total = option.columns[totalColumn] ?? 0;
    // Words add up to nothing: only money proves that the last value is the sum.
    const money = option.placement.some((at, value) => at === totalColumn && option.numbers[value] !== null);
    const used = money && option.placement.length > 1;
    return used && Math.abs(years.reduce((sum, cents) => sum + cents, 0) - total) <= tolerance;
  });
  return proved.length > 0
    ? { row, kind, options: proved, provedBy: [row.label] }
    : { row, kind, options, provedBy: [] };
}

/** What rounding of its values can add up to in a row. */
function toleranceOf(row: TableRow, unit: number): number {
  const coarse = precisionOfRow(row, unit);
  return coarse <= 100 ? 0 : (coarse * row.values.length) / 2;
}

/** The coarsest printed digit of a row, in cents. */
function precisionOfRow(row: TableRow, unit: number): number {
  const precisions = row.values.flatMap(({ printed }) =>
    printed.type === "money" ? [precisionOf(printed.number, printed.ownUnit ?? unit)] : [],
  );
  return Math.max(1, ...precisions);
}

function solveParts(
  parts: readonly SolvedRow[],
  opening: SolvedRow | null,
  total: SolvedRow,
  table: YearTable,
  unit: number,
): SolvedRow[] | null {
  if (parts.every((part) => part.options.length < 2) || total.options.length === 0) return null;
  const allowed = parts.map(() => new Set<number>());
  const coarse = Math.max(...[...parts, total].map((part) => precisionOfRow(part.row, unit)));
  const tolerance = coarse <= 100 ? 0 : (coarse * (parts.length + 1)) / 2;
  // Every way to add counts: a solution that only rounding allows still keeps the other one from being certain.
  const before = opening ? [{ options: opening.options, weight: 1 as const }] : [];
  for (const { weights, opened } of waysToAdd(parts, opening !== null)) {
    for (const option of total.options) {
      const totals = table.columns.map((_, column) =>
        option.placement.includes(column) ? (option.columns[column] ?? 0) : null,
      );
      const rows: SumRow[] = parts.map((part, at) => ({ options: part.options, weight: weights[at] ?? 1 }));
      const used = solveSums([...rows, ...(opened ? before : [])], { totals, tolerance });
      used
        ?.slice(0, parts.length)
        .forEach((indexes, at) => indexes.forEach((index) => allowed[at]?.add(index)));
    }
  }
  if (allowed.some((indexes) => indexes.size === 0)) return null;
  return parts.map((part, at) => {
    const solved = part.options.filter((_, index) => allowed[at]?.has(index));
    const options = losesThousands(part.options, solved, unit) ? part.options : solved;
    const fewer = options.length < part.options.length;
    return { ...part, options, provedBy: fewer ? [...part.provedBy, total.row.label] : part.provedBy };
  });
}

/**
 * True where a sum took `45,000` for 45: cents are too coarse to prove the thousandth of a euro, and the same sum holds
 * or fails for 45.000 by a rounded euro.
 */
function losesThousands(all: readonly RowOption[], solved: readonly RowOption[], unit: number): boolean {
  const hasThousands = (options: readonly RowOption[]): boolean =>
    options.some(({ numbers }) => numbers.some((number) => number?.reason === "comma-as-thousands"));
  return unit < 1_000 && hasThousands(all) && !hasThousands(solved);
}

/** With the outcome that a bridge starts from, parts may be added to it or taken from it. */
function waysToAdd(
  parts: readonly SolvedRow[],
  hasOpening: boolean,
): { weights: (1 | -1)[]; opened: boolean }[] {
  const plain = weightings(parts).map((weights) => ({ weights, opened: false }));
  if (!hasOpening) return plain;
  const added = parts.map((): 1 | -1 => 1);
  const opened = [added, added.map((): 1 | -1 => -1)].map((weights) => ({ weights, opened: true }));
  return [...plain, ...opened];
}

/** A total adds everything; a saldo may also be costs minus revenue, or the other way round. */
function weightings(parts: readonly SolvedRow[]): (1 | -1)[][] {
  const plain = parts.map((): 1 | -1 => 1);
  if (!parts.some((part) => part.kind === "revenue")) return [plain];
  const costs = parts.map((part): 1 | -1 => (part.kind === "revenue" ? -1 : 1));
  return [plain, costs, costs.map((weight): 1 | -1 => (weight === 1 ? -1 : 1))];
}
