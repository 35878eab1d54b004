// Rows with amounts of which nobody can tell the columns, because cells are lost or stand left of them all: they are refused.
import type { SourceCell, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { isBareRowKind } from "../words/rowWords";
import { attributeOf, isCodeColumn } from "./columnMeaning";
import type { HeadingColumn } from "./headingColumn";
import { isNearYear, STARTS } from "./numberStyle";
import { headingAt, holdsOther, isAmount, isMoney, isSheetCell } from "./rowCells";

/** True for such a row. */
export function lostItsColumns(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): boolean {
  return (
    startsWithAmount(row, heading, columns) ||
    hasAmountsInLabel(row, heading, columns) ||
    hasStartAmongAmounts(row, heading, columns)
  );
}

/** On a page: the year in which a measure starts, under a year of amounts instead of its own column. */
function hasStartAmongAmounts(
  { layout, cells }: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): boolean {
  if (layout !== "aligned" || !heading.some(({ label }) => STARTS.test(label))) return false;
  const first = cells.find(({ text }) => isAmount(text));
  const under = first ? headingAt(first, heading) : null;
  const years = columns.flatMap(({ year }) => year ?? []);
  return (
    first !== undefined && under !== null && columns.includes(under) && isNearYear(first.text.trim(), years)
  );
}

/**
 * A row of amounts alone that is too short, the first of them where the others have their words: it lost a cell, and
 * nobody can tell which.
 */
function startsWithAmount(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): boolean {
  const [first] = row.cells;
  const width = Math.max(...heading.map(({ column, label }) => (label === "" ? -1 : (column ?? -1)))) + 1;
  if (row.layout !== "grid" || columns.length < 2 || !first || row.cells.length >= width) return false;
  if (row.cells.length < 2 || isSheetCell(first) || columns.some(({ column }) => column === 0)) return false;
  const words = heading.find(({ column }) => column === 0)?.label ?? "";
  const isCode = isCodeColumn(words) || attributeOf(words) !== null || isPrintedYear(first.text.trim());
  return !isCode && row.cells.every(({ text }) => /\d/.test(text) && isAmount(text));
}

/**
 * A row of a page with amounts left of all columns, before fewer amounts than there are columns: they are of columns, and
 * nobody can tell which. Words may have them at their end (`Korter open 50 20`, `Kosten 65.000 -`, `Voordeel 5`).
 */
function hasAmountsInLabel(
  { layout, cells }: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): boolean {
  const [first] = cells;
  if (layout !== "aligned" || !first || cells.length < 2 || cells.length > columns.length + 1) return false;
  const left = Math.min(...columns.map(({ start }) => start));
  const isOfTitles = (cell: SourceCell): boolean => {
    const column = headingAt(cell, heading);
    return column === null || (column === heading[0] && !holdsOther(column, cell));
  };
  const before = cells.filter((cell) => cell.end < left && isOfTitles(cell));
  if (before.slice(1).some(({ text }) => isMoney(text))) return true;
  if (before.length > 1 && before.every(({ text }) => isAmount(text))) return true;
  // As many cells as the heading has: one left of all columns is the first amount.
  const isFull = cells.length === heading.length && columns.length === heading.length - 1;
  if (isFull && before.slice(1).some(({ text }) => isAmount(text))) return true;
  const found =
    cells.length > columns.length
      ? null
      : /(?<=\p{L}\S*)(?:\s[-–−]?(?:\d[\d.,]*)?)+$/u.exec(first.text.trim());
  const figures = (found?.[0] ?? "").split(/\s+/).filter((text) => /\d/.test(text));
  const areAmounts = figures.length > 0 && figures.every((text) => isAmount(text) && !isPrintedYear(text));
  if (!found || !areAmounts) return false;
  return figures.length > 1 || figures.some(isMoney) || isBareRowKind(found.input.slice(0, found.index));
}
