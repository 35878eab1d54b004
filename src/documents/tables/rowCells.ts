// What a cell of a row is: the heading that it stands under, whether it is an amount, or something that only looks so.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceCell } from "../source";
import { attributeOf, isAside, isCodeColumn, isQuantityColumn } from "./columnMeaning";
import type { HeadingColumn } from "./headingColumn";

export function isAmount(text: string): boolean {
  return parsePrintedAmount(text) !== null;
}

/** An amount that can be no number, code or year: it is no part of a label. */
export function isMoney(text: string): boolean {
  return scanTextAmounts(text).some((amount) => amount.raw === text.trim());
}

/** A column of quantities, codes or attributes, whose numbers are no amounts. */
export function holdsOther({ kind, label }: HeadingColumn, { text }: SourceCell): boolean {
  return (
    kind === "other-quantity" ||
    isQuantityColumn(label) ||
    isCodeColumn(label) ||
    attributeOf(label) !== null ||
    isAside(label, text.trim())
  );
}

export function positionOf(extent: { column: number | null; start: number }): number {
  return extent.column ?? extent.start;
}

export function headingAt(
  cell: Pick<SourceCell, "column" | "start" | "end">,
  heading: readonly HeadingColumn[],
): HeadingColumn | null {
  if (cell.column !== null) return heading.find((column) => column.column === cell.column) ?? null;
  return heading.find((column) => cell.start < column.end && column.start < cell.end) ?? null;
}

/** In a sheet every cell knows its column; empty ones at the end are simply not there. */
export function isSheetCell({ place }: SourceCell): boolean {
  return place.cell?.includes("!") ?? false;
}
