// Amount columns of a heading whose cells are known: years and totals, columns that their words and cells prove to
// hold euros, and the change between two budgets where every row adds up. What the others hold is told too.
import { amountInColumn } from "../amounts/amountInColumn";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf, type PrintedAmount } from "../amounts/printedAmount";
import { compoundKind, rowKindOf } from "../words/rowWords";
import { isPrintedYear } from "../words/printedYear";
import type { SourceCell, SourceRow } from "../source";
import {
  attributeOf,
  isAmountColumn,
  isBudgetColumn,
  isChangeColumn,
  isGrossColumn,
  isNetColumn,
  isPlainBudget,
  isQuantityColumn,
} from "./columnMeaning";
import { wordOfColumn } from "./headingWords";
import { headsEffectLetters } from "./leadingLetters";
import { valueColumnsOf } from "./placeRows";
import { type HeadingColumn, yearOfColumn } from "./yearHeading";
import type { IgnoredColumn } from "./yearTable";

export interface AmountColumns {
  /** Columns that hold amounts of measures. */
  readonly columns: readonly HeadingColumn[];
  /** Columns with numbers that are no such amounts, and why. */
  readonly ignored: readonly IgnoredColumn[];
}

/** The amount columns of a heading with these rows below it. */
export function amountColumnsOf(
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): AmountColumns {
  const change = changeBetween(heading, body);
  if (change) return change;
  const printed = valueColumnsOf(heading);
  const changes = new Map(printed.map((column) => [column, changeOf(column, heading, body)]));
  const years = printed.filter((column) => !changes.get(column));
  const changed = new Map(
    [...changes].flatMap(([column, change]) => (change ? [[change, column.year]] : [])),
  );
  const all = heading.flatMap((column) => {
    if (years.includes(column)) return [column];
    const year = changed.get(column) ?? null;
    if (year !== null) return [{ ...column, kind: "year" as const, year }];
    const isBudget = years.length > 0 && isPlainBudget(column.label);
    return isEuros(column, heading, body) && !isBudget ? [withKind(column, years, body)] : [];
  });
  const columns = all.filter((column, at) => !mayBeCounted(column, all) && !addsSoFar(column, all, at));
  const ignored = heading.flatMap((column): IgnoredColumn[] =>
    changes.get(column) ? [{ column, reason: "balance" }] : ignoredColumn(column, heading, columns, years),
  );
  return { columns, ignored };
}

/**
 * `2026 | kadernota | na wijziging`: the year heads what its budget was, the next column what changes in it, which
 * every row proves. Null where that is not so.
 */
function changeOf(
  column: HeadingColumn,
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): HeadingColumn | null {
  if (column.year === null) return null;
  const named = heading.filter(({ label }) => label !== "");
  const [change, after] = named.slice(named.indexOf(column) + 1);
  if (change?.kind !== "text" || after?.kind !== "text" || !isBudgetColumn(after.label)) return null;
  return changesEveryRow([column, change, after], body) ? change : null;
}

/** `Kapitaallasten` beside `Lasten` of the same year may be a part of those: it does not count again. */
function mayBeCounted(column: HeadingColumn, columns: readonly HeadingColumn[]): boolean {
  const compound = compoundKind(wordOfColumn(column));
  if (compound === null) return false;
  return columns.some(({ year, ...other }) => {
    const word = wordOfColumn({ year, ...other });
    return year === column.year && WHOLE.test(word) && rowKindOf(word) === compound;
  });
}

/** `cum.` between the years adds those before it; behind all of them it is their total. */
function addsSoFar({ kind, label }: HeadingColumn, columns: readonly HeadingColumn[], at: number): boolean {
  const isCumulative = kind === "total" && /^cum/i.test(label);
  return isCumulative && columns.slice(at + 1).some(({ year }) => year !== null);
}

/** All costs or all income of a year. */
const WHOLE = /^(?:lasten|kosten|uitgaven|baten|inkomsten|opbrengsten|ontvangsten)$/i;

/** A column without a year that repeats the last year in every row goes on as that year does. */
function withKind(
  column: HeadingColumn,
  years: readonly HeadingColumn[],
  body: readonly SourceRow[],
): HeadingColumn {
  const last = years[years.length - 1];
  const pairs = body.flatMap((row) => {
    const [own, other] = [centsUnder(row, column), last ? centsUnder(row, last) : null];
    return own === null ? [] : [{ own, other }];
  });
  const repeats = years.length > 1 && pairs.length > 1 && pairs.every(({ own, other }) => own === other);
  if (!repeats && addsYears(column, years, body)) return { ...column, kind: "total" };
  return { ...column, kind: repeats ? "structural" : "amount" };
}

/** What every row spreads over its years, one or more of them over two (`Krediet | 2027 | 2028`). */
function addsYears(
  column: HeadingColumn,
  years: readonly HeadingColumn[],
  body: readonly SourceRow[],
): boolean {
  const rows = body.flatMap((row) => {
    const own = centsUnder(row, column);
    const parts = years.flatMap((year) => centsUnder(row, year) ?? []);
    return own === null ? [] : [{ own, parts }];
  });
  return (
    rows.length > 1 &&
    rows.every(({ own, parts }) => own === parts.reduce((sum, one) => sum + one, 0)) &&
    rows.some(({ parts }) => parts.filter((one) => one !== 0).length > 1)
  );
}

function isGross({ label }: HeadingColumn): boolean {
  return isGrossColumn(label);
}

/** What brings the gross amount of a row to its net one (`Bruto | Bijdrage | Netto`). */
function standsBetween(
  { column, kind }: HeadingColumn,
  before: readonly HeadingColumn[],
  after: readonly HeadingColumn[],
): boolean {
  if (kind !== "text" || column === null) return false;
  const at = column;
  return (
    before.some((one) => (one.column ?? at) < at) &&
    after.some((one) => one.column !== null && one.column > at)
  );
}

function ignoredColumn(
  column: HeadingColumn,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
  years: readonly HeadingColumn[],
): IgnoredColumn[] {
  if (columns.some((one) => one.column === column.column && one.start === column.start)) return [];
  const net = columns.filter(({ label }) => isNetColumn(label));
  if (net.length > 0 && isGrossColumn(column.label)) return [{ column, reason: "gross" }];
  if (standsBetween(column, heading.filter(isGross), net))
    return [{ column, reason: "table-not-understood" }];
  if (column.kind === "total" && /^cum/i.test(column.label)) return [{ column, reason: "balance" }];
  const isBudget = isBudgetColumn(column.label) || (years.length > 0 && isPlainBudget(column.label));
  if (isBudget) return [{ column, reason: "balance" }];
  const isQuantity = column.kind === "other-quantity" || isQuantityColumn(column.label);
  return isQuantity ? [{ column, reason: "other-quantity" }] : [];
}

/** A column of words for amounts in which every filled cell is one, and at least one is money or still to come (`PM`). */
function isEuros(
  column: HeadingColumn,
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): boolean {
  if (column.kind !== "text" || column === heading[0] || attributeOf(column.label) !== null) return false;
  if (!isAmountColumn(column.label)) return false;
  const printed = body.flatMap((row) => {
    const cell = cellUnder(row, column);
    return cell && cell.text.trim() !== "" ? [amountInColumn(cell.text)] : [];
  });
  if (/\bjaar\b/i.test(column.label) && body.every((row) => holdsYear(row, column))) return false;
  const isAmount = (one: PrintedAmount): boolean =>
    one.type === "money" || one.type === "pm" || one.type === "tbd";
  return printed.every((one) => one !== null) && printed.some(isAmount);
}

/** `Jaar krediet`: when it is, and not how much. */
function holdsYear(row: SourceRow, column: HeadingColumn): boolean {
  const text = cellUnder(row, column)?.text.trim() ?? "";
  return text === "" || isPrintedYear(text);
}

/** Before, change and after: change columns that take every row from one number to another, each within its year. */
function changeBetween(heading: readonly HeadingColumn[], body: readonly SourceRow[]): AmountColumns | null {
  const changes = heading.filter((column) => isChangeColumn(column.label));
  const filled = heading.filter(
    (column) => !changes.includes(column) && body.some((row) => centsUnder(row, column) !== null),
  );
  const found = changes.flatMap((change) => {
    const others =
      changes.length === 1 ? filled : filled.filter((one) => yearOfColumn(one) === yearOfColumn(change));
    const stands = standsAround(change, others, body);
    return stands ? [{ change, stands }] : [];
  });
  if (found.length < changes.length && changes.some((change) => nearlyFits(change, filled, body)))
    return { columns: [], ignored: [] };
  if (found.length === 0 || found.length < changes.length) return null;
  // Without signs or letters a difference does not say which way it goes.
  const isTold = found.every(({ stands }) => stands.isSigned) || heading.some(headsEffectLetters);
  const columns = (isTold ? found : []).map(({ change, stands }): HeadingColumn => {
    const year = yearOfColumn(change) ?? yearOfBoth(stands);
    if (change.kind !== "text") return change;
    return year === null ? { ...change, kind: "amount" } : { ...change, kind: "year", year };
  });
  return {
    columns,
    ignored: found.flatMap(({ stands }) =>
      stands.columns.map((column): IgnoredColumn => ({ column, reason: "balance" })),
    ),
  };
}

/** Two stands of one year differ in that year. */
function yearOfBoth({ columns: [before, after] }: Stands): number | null {
  const year = yearOfColumn(before);
  return year === yearOfColumn(after) ? year : null;
}

/** A change that most rows prove and some do not: stands are beside it, and nobody knows which number is wrong. */
function nearlyFits(
  change: HeadingColumn,
  others: readonly HeadingColumn[],
  body: readonly SourceRow[],
): boolean {
  const rows = body.slice(0, ENOUGH_ROWS);
  return others.some((before) =>
    others.some((after) => {
      const fits = rows.filter((row) => changesEveryRow([before, change, after], [row, row], Math.abs));
      const filled = rows.filter((row) => centsUnder(row, change) !== null);
      return before !== after && fits.length > 1 && fits.length * 2 > filled.length;
    }),
  );
}

/** So many rows tell what the columns of a table are. */
const ENOUGH_ROWS = 200;

/** The stands on both sides of a change. */
interface Stands {
  readonly columns: readonly [HeadingColumn, HeadingColumn];
  /** False where some rows tell only how much it is (`4.500 | 4.650 | 150`, `32.000 | 31.200 | 800`). */
  readonly isSigned: boolean;
}

/** The two columns between which a change takes every row; null where none do, or it changes nothing. */
function standsAround(
  change: HeadingColumn,
  others: readonly HeadingColumn[],
  body: readonly SourceRow[],
): Stands | null {
  let unsigned: Stands | null = null;
  for (const before of others) {
    for (const after of others) {
      if (before === after) continue;
      const columns = [before, after] as const;
      if (changesEveryRow([before, change, after], body)) return { columns, isSigned: true };
      if (changesEveryRow([before, change, after], body, Math.abs)) unsigned ??= { columns, isSigned: false };
    }
  }
  return unsigned;
}

/** Two rows or more that the second column takes from the first to the third; `size`: what of its change counts. */
function changesEveryRow(
  columns: readonly HeadingColumn[],
  body: readonly SourceRow[],
  size = (change: number): number => change,
): boolean {
  const rows = body.flatMap((row) => {
    const [from, by, to] = columns.map((column) => centsUnder(row, column));
    return from == null || by == null || to == null ? [] : [{ from, by, to }];
  });
  return (
    rows.length > 1 &&
    rows.every(({ from, by, to }) => size(by) === size(to - from)) &&
    rows.some(({ by }) => by !== 0)
  );
}

function centsUnder(row: SourceRow, column: HeadingColumn): number | null {
  const printed = parsePrintedAmount(cellUnder(row, column)?.text ?? "");
  if (printed?.type !== "money") return null;
  return centsOf(printed.number, 1) * (printed.negative ? -1 : 1);
}

/** The cell of a row in a column: by number where the format knows it, else by position. */
export function cellUnder(
  row: SourceRow,
  column: Pick<HeadingColumn, "column" | "start" | "end">,
): SourceCell | undefined {
  if (row.layout === "flow") return undefined;
  if (column.column !== null) return row.cells.find((cell) => cell.column === column.column);
  return row.cells.find((cell) => cell.start < column.end && column.start < cell.end);
}
