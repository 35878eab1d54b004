// Builds a source document row by row for formats with structure: paragraphs, headings and tables.
// Every row is one line of `lines` too, so that an amount can be shown where it was read.
import type { Place } from "../../domain/diagnostics/place";
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { plainLine } from "./plainText";

export interface GridCell {
  readonly text: string;
  readonly column: number;
  /** As the file has it, when that differs from `text`. */
  readonly raw?: string;
  /** Address in the document (`Blad1!C4`, `tabel 2 r3 k4`). */
  readonly address?: string;
  /** True for a merged cell's text that stands in another cell: it says what the column is, once per row. */
  readonly spread?: boolean;
}

export class SourceBuilder {
  readonly #file: string;
  readonly #rows: SourceRow[] = [];
  readonly #lines: string[] = [];
  #segment = 0;
  #tables = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  /** A paragraph or heading; blank text adds nothing. */
  text(
    line: string,
    options: { heading?: number; cell?: string; table?: number; running?: boolean } = {},
  ): void {
    const text = plainLine(line);
    if (text === "") return;
    this.#lines.push(text);
    const place = this.#place(text, options.cell);
    const cell: SourceCell = { text, column: null, start: 0, end: text.length, place };
    this.#rows.push({
      index: this.#rows.length,
      layout: "flow",
      cells: [cell],
      text,
      place,
      segment: this.#segment,
      ...(options.heading === undefined ? {} : { heading: options.heading }),
      ...(options.table === undefined ? {} : { table: options.table }),
      ...(options.running ? { running: true } : {}),
    });
  }

  /** Number for the next table: rows that share it are one table. */
  nextTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  /** A row of cells whose columns are certain; a row without text adds nothing. */
  grid(cells: readonly GridCell[], options: { table?: number; cell?: string } = {}): void {
    const own = cells.filter((cell) => !cell.spread);
    const text = joined(own, " ");
    if (text === "") return;
    this.#lines.push(joined(own, "\t"));
    const place = this.#place(text, options.cell);
    let start = 0;
    const placed = cells.map((cell): SourceCell => {
      const plain = plainLine(cell.text);
      const end = start + plain.length;
      const at = {
        ...place,
        ...(cell.address ? { cell: cell.address } : {}),
        raw: plainLine(cell.raw ?? plain),
      };
      const result = { text: plain, column: cell.column, start, end, place: at };
      start = end + 1;
      return result;
    });
    this.#rows.push({
      index: this.#rows.length,
      layout: "grid",
      cells: placed,
      text,
      place,
      segment: this.#segment,
      ...(options.table === undefined ? {} : { table: options.table }),
    });
  }

  /** An empty line, as between paragraphs. */
  blank(): void {
    if (this.#lines.length > 0 && this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
  }

  /** A strong break: a page, a sheet. */
  newSegment(): void {
    if (this.#rows.length > 0) this.#segment += 1;
    this.blank();
  }

  /** The rows of a document that stands within this one. */
  append(inner: SourceDocument): void {
    const [line, segment, tables] = [this.#lines.length, this.#segment, this.#tables];
    const moved = (place: Place): Place => ({
      ...place,
      ...(place.line === undefined ? {} : { line: place.line + line }),
      ...(place.endLine === undefined ? {} : { endLine: place.endLine + line }),
      ...(place.cell === undefined ? {} : { cell: renumbered(place.cell, tables) }),
    });
    for (const row of inner.rows) {
      this.#segment = segment + row.segment;
      this.#tables = Math.max(this.#tables, tables + (row.table ?? 0));
      this.#rows.push({
        ...row,
        index: this.#rows.length,
        cells: row.cells.map((cell) => ({ ...cell, place: moved(cell.place) })),
        place: moved(row.place),
        segment: this.#segment,
        ...(row.table === undefined ? {} : { table: row.table + tables }),
      });
    }
    this.#lines.push(...inner.lines);
  }

  build(): SourceDocument {
    return { file: this.#file, rows: this.#rows, lines: this.#lines };
  }

  #place(raw: string, cell: string | undefined): Place {
    return { file: this.#file, line: this.#lines.length, ...(cell ? { cell } : {}), raw };
  }
}

/** `tabel 1 r2` as a table after `tables` others. */
function renumbered(cell: string, tables: number): string {
  return cell.replace(/^tabel (\d+)/, (_, number: string) => `tabel ${Number(number) + tables}`);
}

function joined(cells: readonly GridCell[], separator: string): string {
  return cells
    .map((cell) => plainLine(cell.text))
    .filter((text) => text !== "")
    .join(separator);
}
