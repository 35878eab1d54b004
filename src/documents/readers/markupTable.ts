// A table as HTML and Word have it (rows of cells that span columns and rows) as rows of a grid.
// The text of a merged cell stands in every column and row that it spans; an amount only where it begins,
// because it is one amount.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { isLoneText } from "./loneText";
import { plainLine } from "./plainText";
import { spansAll } from "./spanningText";
import type { GridCell, SourceBuilder } from "./sourceBuilder";
import { startsWithYear } from "../words/printedYear";

export interface MarkupTable {
  readonly rows: MarkupCell[][];
}

export interface MarkupCell {
  readonly columns: number;
  readonly rows: number;
  /** Lines of text and tables inside the cell, in reading order. */
  readonly content: (string | MarkupTable)[];
  /** Columns that the row leaves out before this cell. */
  readonly skip?: number;
}

/** More than any table of a document: a span beyond it is a mistake or malice. */
const MOST_SPAN = 200;

/** Adds the table to the document; a table that only lays out the page is read as its contents. */
export function addMarkupTable(builder: SourceBuilder, table: MarkupTable): void {
  if (isLayout(table)) {
    for (const content of table.rows.flat().flatMap((cell) => cell.content)) {
      if (typeof content === "string") builder.text(content);
      else addMarkupTable(builder, content);
    }
    return;
  }
  const id = builder.nextTable();
  const rows = layOut(table);
  rows.forEach((cells, row) => {
    const address = `tabel ${id} r${row + 1}`;
    const lone = loneLines(cells);
    if (
      lone &&
      isLoneText(
        lone.join("\n"),
        rows[row + 1]?.map((cell) => joinLines(cell.lines)),
      )
    ) {
      for (const line of lone) builder.text(line, { table: id, cell: address });
      return;
    }
    for (const one of splitLines(cells)) {
      const grid = one.map((cell) => ({ ...cell, address: `${address} k${cell.column + 1}` }));
      builder.grid(grid, { table: id, cell: address });
    }
  });
}

/** The lines of the one cell with text in a row; null when there are more, or when it comes from above. */
function loneLines(cells: readonly LaidCell[]): readonly string[] | null {
  const [only, ...others] = cells.filter((cell) => cell.lines.length > 0);
  return only && others.length === 0 && !only.spread ? only.lines : null;
}

/** A table around tables, or a frame of one column. */
function isLayout(table: MarkupTable): boolean {
  const cells = table.rows.flat();
  if (cells.some((cell) => cell.content.some((content) => typeof content !== "string"))) return true;
  return table.rows.every((row) => row.length <= 1 && !row[0]?.skip);
}

interface LaidCell {
  readonly column: number;
  readonly lines: readonly string[];
  readonly spread: boolean;
}

/** The cells of each row with their columns, spans followed. */
function layOut(table: MarkupTable): LaidCell[][] {
  const below = new Map<number, { rows: number; lines: readonly string[] }>();
  return table.rows.map((row) => {
    const laid: LaidCell[] = [];
    let column = 0;
    const fromAbove = (): void => {
      for (let span = below.get(column); span; span = below.get(column)) {
        laid.push({ column, lines: spansAll(span.lines.join(" ")) ? span.lines : [], spread: true });
        if (span.rows > 1) below.set(column, { ...span, rows: span.rows - 1 });
        else below.delete(column);
        column += 1;
      }
    };
    const wholeRow = row.length === 1;
    for (const cell of row) {
      column += cell.skip ?? 0;
      fromAbove();
      const lines = linesOf(cell);
      const columns = Math.min(Math.max(cell.columns, 1), MOST_SPAN);
      for (let at = 0; at < columns; at += 1, column += 1) {
        const again = at > 0;
        if (!again || !wholeRow) {
          laid.push({ column, lines: !again || spansAll(lines.join(" ")) ? lines : [], spread: again });
        }
        if (cell.rows > 1) below.set(column, { rows: Math.min(cell.rows, MOST_SPAN) - 1, lines });
      }
    }
    fromAbove();
    return laid;
  });
}

function linesOf(cell: MarkupCell): string[] {
  return cell.content.flatMap((content) => {
    const line = typeof content === "string" ? plainLine(content) : "";
    return line === "" ? [] : [line];
  });
}

/** Lines that together are one amount; a year is none. */
function isAmount(lines: readonly string[]): boolean {
  const text = lines.join(" ");
  return text !== "" && !startsWithYear(text) && parsePrintedAmount(text) !== null;
}

/**
 * Rows of their own that stand as lines in one row of cells: when at least two cells have the same number of
 * lines and one of them holds only amounts. Otherwise the row stays one row.
 */
function splitLines(cells: readonly LaidCell[]): GridCell[][] {
  const stacked = cells.find((cell) => cell.lines.length > 1 && cell.lines.every((line) => isAmount([line])));
  const count = stacked?.lines.length ?? 0;
  const alike = cells.filter((cell) => cell.lines.length === count && !cell.spread).length;
  const fits =
    stacked !== undefined &&
    alike > 1 &&
    cells.every((cell) => cell.lines.length === count || cell.lines.length <= 1);
  if (!fits) return [cells.map((cell) => ({ ...cell, text: joinLines(cell.lines) }))];
  return Array.from({ length: count }, (_, at) =>
    cells.map((cell) => ({
      column: cell.column,
      spread: cell.spread,
      text: (cell.lines.length === count ? cell.lines[at] : at === 0 ? cell.lines[0] : "") ?? "",
    })),
  );
}

/** Lines of one cell; two numbers below each other must never read as one number. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    return /\d$/.test(text) && /^[\d.,]/.test(line) ? `${text} ; ${line}` : `${text} ${line}`;
  }, "");
}
