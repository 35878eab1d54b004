// Amount columns of a heading whose cells are known: years and totals, columns that their words and cells prove to
// hold euros, and the change between two budgets where every row adds up. What the others hold is told too.
import { amountInColumn } from "../amounts/amountInColumn";
import type { PrintedAmount } from "../amounts/printedAmount";
import { compoundKind, rowKindOf } from "../words/rowWords";
import { isPrintedYear } from "../words/printedYear";
import type { SourceRow } from "../source";
import {
  attributeOf,
  isAmountColumn,
  isBudgetColumn,
  isGrossColumn,
  isNetColumn,
  isPlainBudget,
  isQuantityColumn,
} from "./columnMeaning";
import { cellUnder, centsUnder } from "./cellUnder";
import { changeBetween, changesEveryRow } from "./changeColumns";
import { wordOfColumn } from "./headingWords";
import { valueColumnsOf } from "./placeRows";
import type { HeadingColumn } from "./headingColumn";
import type { AmountColumns, IgnoredColumn } from "./yearTable";

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
