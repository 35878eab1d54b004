// A sheet as rows of the source document: merged texts stand in every cell that they cover, so that a
// heading over two columns heads both; a merged amount stands once.
import { isLoneText } from "../loneText";
import { spansAll } from "../spanningText";
import type { GridCell, SourceBuilder } from "../sourceBuilder";
import { cellAddress, quotedSheet } from "./cellReference";
import type { Merge, Sheet, SheetCell } from "./readSheet";

/** Empty rows that part one table from the next. */
const APART = 3;
/** A merge of more cells than this is lay-out rather than a heading. */
const MOST_SPREAD = 500;

interface PlacedCell extends SheetCell {
  readonly spread: boolean;
}

export function addSheet(builder: SourceBuilder, name: string, sheet: Sheet): void {
  const spread = spreadMerges(sheet);
  let before = -1;
  let table = builder.nextTable();
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const lefts = leftmostColumns(sheet, numbers);
  for (const [at, row] of numbers.entries()) {
    if (before >= 0 && row - before > APART) {
      builder.newSegment();
      table = builder.nextTable();
    } else if (row - before > 1) builder.blank();
    before = row;
    const cells: PlacedCell[] = [
      ...(sheet.rows.get(row) ?? []).map((cell) => ({ ...cell, spread: false })),
      ...(spread.get(row) ?? []).map((cell) => ({ ...cell, spread: true })),
    ].sort((a, b) => a.column - b.column);
    const next = sheet.rows.get(numbers[at + 1] ?? -1)?.map((cell) => cell.text);
    if (!addLoneText(builder, name, row, cells, table, next))
      addRow(builder, name, row, [...leftOf(cells, lefts[at]), ...cells], table);
  }
}

/** For each row the first column that its table uses. */
function leftmostColumns(sheet: Sheet, numbers: readonly number[]): number[] {
  const lefts: number[] = [];
  let from = 0;
  for (let at = 1; at <= numbers.length; at += 1) {
    if (at < numbers.length && (numbers[at] ?? 0) - (numbers[at - 1] ?? 0) <= APART) continue;
    const columns = numbers.slice(from, at).flatMap((row) => sheet.rows.get(row) ?? []);
    const left = columns.reduce((least, { column }) => Math.min(least, column), Infinity);
    lefts.push(...numbers.slice(from, at).map(() => left));
    from = at;
  }
  return lefts;
}

/** An empty cell where the row has none in the first column: what heads its amounts is no title then. */
function leftOf([first]: readonly PlacedCell[], left: number | undefined): PlacedCell[] {
  return first && left !== undefined && left < first.column
    ? [{ text: "", column: left, spread: false }]
    : [];
}

/** Text beside nothing else, when it is no label of the rows below; false when it is. */
function addLoneText(
  builder: SourceBuilder,
  name: string,
  row: number,
  cells: readonly PlacedCell[],
  table: number,
  next: readonly string[] | undefined,
): boolean {
  const [only, ...others] = cells.filter((cell) => cell.text.trim() !== "");
  if (!only || only.spread || others.length > 0 || !isLoneText(only.text, next)) return false;
  for (const line of only.text.split(/\r\n|\n/)) {
    builder.text(line, { table, cell: cellAddress(name, only.column, row) });
  }
  return true;
}

function addRow(
  builder: SourceBuilder,
  name: string,
  row: number,
  cells: readonly PlacedCell[],
  table: number,
): void {
  const grid = cells
    .filter((cell, at) => at === 0 || cell.text.trim() !== "")
    .map((cell): GridCell => ({
      text: cell.text,
      column: cell.column,
      spread: cell.spread,
      address: cellAddress(name, cell.column, row),
    }));
  builder.grid(grid, { table, cell: `${quotedSheet(name)}!${row + 1}` });
}

/** Copies of merged texts by row, without the cell that holds the text itself. */
function spreadMerges(sheet: Sheet): Map<number, SheetCell[]> {
  const copies = new Map<number, SheetCell[]>();
  for (const merge of sheet.merges) {
    const row = sheet.rows.get(merge.top);
    const text = row?.find((cell) => cell.column === merge.left)?.text;
    if (!row || text === undefined || !spansAll(text) || isTooWide(merge, row)) continue;
    for (let at = merge.top; at <= merge.bottom; at += 1) {
      if (!sheet.rows.has(at)) continue;
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (at === merge.top && column === merge.left) continue;
        const list = copies.get(at) ?? [];
        copies.set(at, list);
        list.push({ column, text });
      }
    }
  }
  return copies;
}

/** A title over the whole sheet heads no columns. */
function isTooWide(merge: Merge, row: readonly SheetCell[]): boolean {
  const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
  return size > MOST_SPREAD || (row.length === 1 && merge.top === merge.bottom);
}
