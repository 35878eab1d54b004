// A PDF's lines as a source document: tables as aligned rows, headings by their size, the rest as text.
import type { Place } from "../../../domain/diagnostics/place";
import type { SourceCell, SourceDocument, SourceRow } from "../../source";
import { PAGE_END } from "../../../domain/excerpt";
import { headingLevels } from "./headingLevels";
import { joinHeading } from "./joinHeading";
import { joinWrappedRows, startsAboveFigures } from "./joinWrappedRows";
import { isFigure } from "./figure";
import { type Chunk, type PageLine, partFigures, textOfLine } from "./pageLine";
import { goesOn, isRestOfCell, repeatedHeading, rowsThatGoOn } from "./tableAcrossPages";
import { tellsAmounts } from "../tellsAmounts";
import { findTableRegions, type TableRegion } from "./tableRegions";
import { isPrintedYear, namesYear } from "../../words/printedYear";

/** Empty height that is shown as an empty line, in letter heights. */
const PARAGRAPH_GAP = 1.9;

export interface PdfPages {
  readonly file: string;
  /** All lines, for excerpts. */
  readonly pages: readonly (readonly PageLine[])[];
  /** The lines to read, page by page: without running lines, with the figures of one row together. */
  readonly body: readonly (readonly PageLine[])[];
  readonly running: ReadonlySet<PageLine>;
}

export function buildPdfDocument(input: PdfPages): SourceDocument {
  return new PdfBuilder(input).build();
}

interface OpenTable {
  readonly id: number;
  readonly heading: readonly PageLine[];
  /** The last lines, to see whether the columns go on. */
  readonly lines: readonly PageLine[];
  /** Rows start above their figures: words at the top of the next page are no rest of the last row. */
  readonly startsAbove: boolean;
}

function isYearLine(line: PageLine | undefined): boolean {
  const years = line?.chunks.filter(({ text }) => namesYear(text)) ?? [];
  return years.length >= 2;
}

/** Rows with a label alone, at the top of a page, that may stand below a heading at the foot of the page before. */
const MOST_LABELS = 3;

/** Words in columns, with the figures of the next page's first row that has any under them. */
function headsRow(line: PageLine | undefined, below: readonly PageLine[]): boolean {
  if (!line || line.chunks.length < 2 || line.chunks.some(({ text }) => isFigure(text))) return false;
  const at = below.findIndex(({ chunks }) => chunks.length > 1);
  const row = below[at];
  if (!row || at > MOST_LABELS) return false;
  const labels = below.slice(0, at).flatMap(({ chunks }) => chunks);
  const start = line.chunks[0]?.start ?? 0;
  return labels.every((label) => Math.abs(label.start - start) < 2) && goesOn([line], [row]);
}

/** Rows with a year alone at the end of a page, below a heading of columns: the first years have no amounts. */
function emptyYearsAtFoot(lines: readonly PageLine[]): number {
  const isYear = ({ chunks }: PageLine): boolean =>
    chunks.length === 1 && isPrintedYear(chunks[0]?.text ?? "");
  const above = lines.findLastIndex((line) => !isYear(line));
  const start = lines[above]?.chunks[0]?.start ?? Infinity;
  const years = lines.slice(above + 1);
  return years.every(({ chunks }) => Math.abs((chunks[0]?.start ?? 0) - start) < 2) ? years.length : 0;
}

class PdfBuilder {
  readonly #input: PdfPages;
  readonly #rows: SourceRow[] = [];
  readonly #lines: string[] = [];
  readonly #numbers = new Map<PageLine, { readonly line: number; readonly pageLine: number }>();
  readonly #levels: ReturnType<typeof headingLevels>;
  #tables = 0;
  /** The table that the last page ended with. */
  #open: OpenTable | null = null;
  #segment = -1;

  constructor(input: PdfPages) {
    this.#input = input;
    this.#levels = headingLevels(input.body.flat());
  }

  build(): SourceDocument {
    const { file, pages, body } = this.#input;
    for (const page of pages) this.#addLines(page);
    body.forEach((page, at) => this.#addPage(page, body[at + 1] ?? []));
    this.#addMargins();
    return { file, rows: this.#rows, lines: this.#lines, pages: pages.length };
  }

  #addPage(lines: readonly PageLine[], below: readonly PageLine[]): void {
    this.#segment += 1;
    const regions = this.#regionsOf(lines, below);
    for (let at = 0; at < lines.length; at += 1) {
      const region = regions.find((one) => one.first === at);
      if (region) {
        this.#addTable(lines, region);
        at = region.last;
      } else at = this.#addText(lines, at);
    }
  }

  /** What running lines say about amounts, once, after all pages. */
  #addMargins(): void {
    const seen = new Set<string>();
    this.#segment += 1;
    for (const line of this.#input.running) {
      const text = textOfLine(line);
      if (seen.has(text) || !tellsAmounts(text)) continue;
      seen.add(text);
      const [first] = line.chunks;
      const end = line.chunks[line.chunks.length - 1]?.end ?? 0;
      if (first) this.#addRow([{ text, start: first.start, end }], [line], "flow", { running: true });
    }
  }

  #regionsOf(lines: readonly PageLine[], below: readonly PageLine[]): readonly TableRegion[] {
    const found = findTableRegions(lines);
    const last = lines.length - 1;
    // A heading at the foot of a page belongs to the rows at the top of the next.
    const first = last - emptyYearsAtFoot(lines);
    const heads =
      (isYearLine(lines[last]) || headsRow(lines[first], below)) &&
      found.every((region) => region.last < first);
    const regions = heads ? [...found, { first, last }] : this.#withFoot(found, lines, below);
    const [top, ...others] = regions;
    const more = this.#open ? rowsThatGoOn(this.#open.lines, lines) : 0;
    if (more === 0 || top?.first === 0) return regions;
    // The rest of a cell above rows of the same table.
    if (top && more > top.first) return [{ first: 0, last: top.last }, ...others];
    return [{ first: 0, last: more - 1 }, ...regions];
  }

  /** A row without amounts at the foot of a page is a row of the table that goes on at the top of the next. */
  #withFoot(
    regions: readonly TableRegion[],
    lines: readonly PageLine[],
    below: readonly PageLine[],
  ): readonly TableRegion[] {
    const end = regions[regions.length - 1];
    const [foot, second] = lines.slice((end?.last ?? -1) + 1);
    // Larger letters or a number say that it is the heading of what follows.
    if (!end || !foot || second || this.#levels(foot) !== undefined || /\d/.test(textOfLine(foot)))
      return regions;
    const own = lines.slice(end.first, end.last + 1);
    const [next] = below;
    const isRow =
      next !== undefined &&
      next.chunks.length > 1 &&
      !next.chunks.some(({ text }) => namesYear(text)) &&
      goesOn(own, [next]);
    return isRow && isRestOfCell(own, foot)
      ? [...regions.slice(0, -1), { first: end.first, last: end.last + 1 }]
      : regions;
  }

  #addLines(lines: readonly PageLine[]): void {
    if (this.#lines.length > 0) this.#lines.push(PAGE_END);
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      if (before && line.y - before.y > PARAGRAPH_GAP * line.size) this.#lines.push("");
      this.#lines.push(textOfLine(line, "   "));
      this.#numbers.set(line, { line: this.#lines.length, pageLine: at + 1 });
    });
  }

  #addTable(lines: readonly PageLine[], region: TableRegion): void {
    const own = lines.slice(region.first, region.last + 1);
    const open = region.first === 0 && this.#open && goesOn(this.#open.lines, own) ? this.#open : null;
    const skipped = open ? repeatedHeading(open.heading, own) : 0;
    if (!open) this.#tables += 1;
    const id = open?.id ?? this.#tables;
    const rows = own.slice(skipped);
    const rests = open && !open.startsAbove ? rows.findIndex((line) => !isRestOfCell(open.lines, line)) : 0;
    for (const line of rows.slice(0, Math.max(rests, 0))) this.#goOnWithCell(line);
    const joined = joinWrappedRows(rows.slice(Math.max(rests, 0)));
    for (const row of joinHeading(joined)) this.#addRow(row.chunks, row.lines, "aligned", { table: id });
    const heading = open?.heading ?? own.slice(0, 3);
    const startsAbove = joined.some(startsAboveFigures);
    this.#open =
      region.last === lines.length - 1 ? { id, heading, lines: [...heading, ...own], startsAbove } : null;
  }

  /** The rest of a cell whose row stands at the end of the page before. */
  #goOnWithCell(line: PageLine): void {
    const row = this.#rows.pop();
    if (!row) return;
    const cells = row.cells.map((cell) => {
      const rest = line.chunks.find((chunk) => chunk.start < cell.end && cell.start < chunk.end);
      return rest && !isFigure(cell.text) ? { ...cell, text: `${cell.text} ${rest.text}` } : cell;
    });
    this.#rows.push({ ...row, cells, text: cells.map((cell) => cell.text).join("  ") });
  }

  /** One line of text, or all lines of a heading; the index of the last line taken. */
  #addText(lines: readonly PageLine[], at: number): number {
    const line = lines[at];
    if (!line) return at;
    this.#open = null;
    const heading = this.#levels(line);
    let last = at;
    if (heading !== undefined) {
      for (let next = lines[last + 1]; next; next = lines[last + 1]) {
        const before = lines[last];
        if (!before || next.y - before.y > 1.5 * next.size || this.#levels(next) !== heading) break;
        if (/^(?:\d|[A-Z]{1,2}\d|\p{L}+ \d+\s*[:.])/u.test(textOfLine(next))) break;
        last += 1;
      }
    }
    const taken = last === at ? [line] : lines.slice(at, last + 1);
    const text = taken.map((one) => textOfLine(one)).join(" ");
    let [start, end] = [Infinity, -Infinity];
    for (const chunk of taken.flatMap((one) => one.chunks)) {
      start = Math.min(start, chunk.start);
      end = Math.max(end, chunk.end);
    }
    this.#addRow([{ text, start, end }], taken, "flow", heading === undefined ? {} : { heading });
    return last;
  }

  #addRow(
    chunks: readonly Chunk[],
    lines: readonly PageLine[],
    layout: "aligned" | "flow",
    extra: { table?: number; heading?: number; running?: true },
  ): void {
    const text = chunks.map((chunk) => chunk.text).join("  ");
    const place = this.#placeOf(lines, text);
    const parted = layout === "aligned" ? partFigures(chunks) : chunks;
    const cells = parted.map((chunk): SourceCell => ({
      text: chunk.text,
      column: null,
      start: round(chunk.start),
      end: round(chunk.end),
      place: chunk.printed ? this.#placeOf([chunk.printed], chunk.text) : { ...place, raw: chunk.text },
    }));
    this.#rows.push({
      index: this.#rows.length,
      layout,
      cells,
      text,
      place,
      segment: this.#segment,
      ...extra,
    });
  }

  #placeOf(lines: readonly PageLine[], raw: string): Place {
    const numbers = lines.map((line) => this.#numbers.get(line.printed ?? line) ?? { line: 1, pageLine: 1 });
    const endLine = Math.max(...numbers.map(({ line }) => line));
    const page = lines[0]?.page ?? 1;
    const first = numbers.reduce((one, other) => (other.line < one.line ? other : one));
    const { file } = this.#input;
    return { file, page, ...first, ...(endLine > first.line ? { endLine } : {}), raw };
  }
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
