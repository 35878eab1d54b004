// A row of flowing text whose cells wide gaps set apart, with remarks beside its amounts (`25.000 per jaar`):
// each cell is read as in a column of a grid, where it stands under one column of the heading.
import { amountInColumn } from "../amounts/amountInColumn";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { indentOf, isRunningText, placeIn, type SourceRow } from "../source";
import type { FlowTable } from "./flowRow";
import { type DraftRow, isLaidOut } from "./placeRows";
import type { HeadingColumn } from "./headingColumn";

const CELL = /\S+(?:\s\S+)*/g;
/** Thousands with a space, which the position of their cell can show to be one number. */
const SPACED = /\d \d{3}(?!\d)/;
const LETTERS = /\p{L}{3}/u;

/** The row with its values in their columns; null when it is laid out otherwise, or holds plain amounts and nothing else. */
export function laidOutRow(row: SourceRow, { columns, unit }: FlowTable): DraftRow | null {
  if (row.layout !== "flow" || isRunningText(row) || !isLaidOut(columns)) return null;
  const indent = indentOf(row);
  const [label, ...cells] = [...row.text.matchAll(CELL)].map(({ 0: raw, index: start }) => {
    const end = start + raw.length;
    return { raw, start, end, column: columnOver(columns, start + indent, end + indent) };
  });
  if (!label || label.column !== null || !LETTERS.test(label.raw) || cells.length === 0) return null;
  const areAmounts = cells.every(({ raw }) => parsePrintedAmount(raw, unit) !== null);
  if (areAmounts && !cells.some(({ raw }) => SPACED.test(raw))) return null;
  const placement = cells.flatMap(({ column }) => column ?? []);
  const inOrder = placement.every((column, at) => at === 0 || column > (placement[at - 1] ?? -1));
  if (placement.length < cells.length || !inOrder) return null;
  const values = cells.flatMap(({ raw, start, end }) => {
    const printed = amountInColumn(raw, unit);
    return printed ? [{ raw, printed, start, end, column: null, row, place: placeIn(row, raw) }] : [];
  });
  if (values.length < cells.length) return null;
  return { label: label.raw, extras: [], values, source: row, placement };
}

/**
 * The row above with the amounts of a line that has no label of its own: each stands under a column in which the
 * row has none. Null when the line is something else.
 */
export function withLineBelow(
  above: DraftRow,
  line: SourceRow,
  { columns, unit }: FlowTable,
): DraftRow | null {
  if (line.layout !== "flow" || /\p{L}{3}/u.test(line.text) || !isLaidOut(columns)) return null;
  if (above.values.length === 0 || above.source.layout !== "flow") return null;
  const below = [...line.text.matchAll(CELL)].map(({ 0: raw, index: start }) => {
    return { raw, start, end: start + raw.length, row: line };
  });
  const spots = [...above.values, ...below].map((value) => {
    const indent = indentOf(value.row);
    return { value, column: columnOver(columns, value.start + indent, value.end + indent) };
  });
  const placement = spots.flatMap(({ column }) => column ?? []);
  if (below.length === 0 || new Set(placement).size < spots.length) return null;
  const values = below.flatMap((cell) => {
    const printed = parsePrintedAmount(cell.raw, unit);
    return printed ? [{ ...cell, printed, column: null, place: placeIn(line, cell.raw) }] : [];
  });
  if (values.length < below.length) return null;
  return { ...above, values: [...above.values, ...values], placement };
}

/** The only column that a cell stands under, or null. */
function columnOver(columns: readonly HeadingColumn[], start: number, end: number): number | null {
  const over = columns.flatMap((column, at) => (start < column.end && column.start < end ? [at] : []));
  return over.length === 1 ? (over[0] ?? null) : null;
}
