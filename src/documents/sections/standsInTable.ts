// Whether a coded row stands in a table of measures, where it heads no section of its own.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { rememberRow } from "../remember";
import type { SourceDocument, SourceRow } from "../source";
import { splitFlowRow } from "../tables/splitFlowRow";
import { yearHeadingOf } from "../tables/yearHeading";
import { isOutcome, rowKindOf } from "../words/rowWords";
import { codedRow } from "./codedRow";
import { isPrintedYear } from "../words/printedYear";

/** A row of a table that starts with a code: it ends in amounts, a heading does not. */
export const endsInValues = rememberRow((row): boolean => {
  if (row.layout === "aligned") return endsInCells(row);
  const { label, values } = splitFlowRow(row, 12);
  if (label === "" || values.length === 0) return false;
  // `Tarieven verhogen met 2%` names a measure.
  if (values.every(({ raw, printed }) => isPrintedYear(raw) || printed.type === "percentage")) return false;
  return values.length > 1 || values.some(({ printed }) => printed.type !== "money" || printed.certain);
});

/** Words in the first cell, and an amount in the last. */
function endsInCells({ cells }: SourceRow): boolean {
  const last = cells[cells.length - 1]?.text ?? "";
  return cells.length > 1 && !isPrintedYear(last) && parsePrintedAmount(last) !== null;
}

/** A coded row without values among coded rows that have them, or below a heading of years and such rows. */
export function standsInTable(document: SourceDocument, row: SourceRow): boolean {
  if (row.heading !== undefined || headsYearsBelow(document, row)) return false;
  if (hasValuesBelow(document, row)) return true;
  return isUnderYears(document, row) || [-1, 1].some((step) => isBesideValues(document, row, step));
}

/**
 * Text alone right above years that no table before it has so, or with a code that a row of that table has: the
 * heading of those years.
 */
function headsYearsBelow({ rows }: SourceDocument, row: SourceRow): boolean {
  const { index, layout, table } = row;
  const below = rows[index + 1];
  if (layout !== "flow" || below?.layout !== layout || below.table !== table || !yearHeadingOf(below))
    return false;
  const from = Math.max(0, index - FARTHEST_YEARS);
  const years = rows.findLastIndex((one) => from <= one.index && one.index < index && yearHeadingOf(one));
  if (rows[years]?.text !== below.text) return true;
  const code = codedRow(row)?.code;
  return rows.slice(years + 1, index).some((one) => code !== undefined && codedRow(one)?.code === code);
}

/** Rows of one table at most. */
const FARTHEST_YEARS = 500;

/** One cell a line: a row of a table has its amounts right below it. */
function hasValuesBelow(document: SourceDocument, { index, layout }: SourceRow): boolean {
  return layout === "flow" && [1, 2].every((step) => isValue(document.rows[index + step]));
}

/** A line of flowing text that is an amount and nothing else. */
export function isValue(row: SourceRow | undefined): boolean {
  return row?.layout === "flow" && !isPrintedYear(row.text.trim()) && parsePrintedAmount(row.text) !== null;
}

function isBesideValues(document: SourceDocument, row: SourceRow, step: number): boolean {
  for (let at = row.index + step; ; at += step) {
    const beside = document.rows[at];
    if (!beside || !areOfOneTable(beside, row) || codedRow(beside) === null) return false;
    if (endsInValues(beside)) return true;
  }
}

/** Between the heading of years and this row stand only coded rows, sums of them and names of groups. */
function isUnderYears(document: SourceDocument, row: SourceRow): boolean {
  let coded = false;
  let totals = false;
  const style = codedRow(row)?.style;
  for (let at = row.index - 1; at >= 0; at -= 1) {
    const above = document.rows[at];
    if (!above || !areOfOneTable(above, row)) return false;
    if (yearHeadingOf(above) !== null) return coded || !totals;
    const other = codedRow(above);
    if (other && other.style !== style) return false;
    if (other) coded = true;
    else if (isSum(above)) totals = true;
    else if (!namesGroup(above)) return false;
  }
  return false;
}

/** Rows of one table: with a number of their own, or both in flowing text. */
function areOfOneTable(one: SourceRow, other: SourceRow): boolean {
  return one.table === undefined ? one.layout === other.layout : one.table === other.table;
}

function isSum(row: SourceRow): boolean {
  const adds = rowKindOf(row.text) === "total" || isOutcome(row.text);
  return adds && splitFlowRow(row, 12).values.length > 0;
}

function namesGroup({ layout, text }: SourceRow): boolean {
  return (
    layout !== "grid" &&
    text.split(/\s+/).length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    !/[\d.,;:]$/.test(text) &&
    rowKindOf(text) === null
  );
}
