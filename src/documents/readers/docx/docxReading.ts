// One reading of a Word document, tag by tag: paragraphs become lines, tables become grids.
import type { SourceDocument } from "../../source";
import { addMarkupTable, type MarkupTable } from "../markupTable";
import type { XmlAttributes, XmlVisitor } from "../ooxml/walkXml";
import { SourceBuilder } from "../sourceBuilder";
import { tellsAmounts } from "../tellsAmounts";
import { addParagraph, type DocxParagraph } from "./addParagraph";
import type { DocxNumbering } from "./docxNumbering";
import type { StyleLookup } from "./docxStyles";

interface OpenCell {
  columns: number;
  rows: number;
  content: (string | MarkupTable)[];
  skip: number;
  merge: "none" | "start" | "continue";
}

interface OpenTable {
  readonly rows: OpenCell[][];
  /** Columns to leave out before the next cell of this row. */
  skip: number;
}

/** Text that stands in the file but not in the document as it is read. */
const REMOVED = new Set(["del", "moveFrom"]);
const EMBEDDED = new Set(["OLEObject", "chart"]);

export class DocxReading implements XmlVisitor {
  /** Pieces of text that were deleted or struck through, and hidden. */
  deleted = 0;
  hidden = 0;
  /** Files, sheets and charts inside the document: nothing of them is read. */
  embedded = 0;
  readonly #builder: SourceBuilder;
  readonly #styles: StyleLookup;
  readonly #numbering: DocxNumbering;
  readonly #inner: ReadonlyMap<string, SourceDocument>;
  readonly #tables: OpenTable[] = [];
  readonly #cells: OpenCell[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #margins = new Set<string>();
  #fallback = 0;
  #removed = 0;
  #inRun = false;
  #vanish = false;
  #struck = false;
  #inText = false;
  #properties = 0;
  #inOldProperties = 0;

  /** `inner`: documents within this one, by the id that its text names them with. */
  constructor(
    file: string,
    styles: StyleLookup,
    numbering: DocxNumbering,
    inner: ReadonlyMap<string, SourceDocument> = new Map(),
  ) {
    this.#builder = new SourceBuilder(file);
    this.#styles = styles;
    this.#numbering = numbering;
    this.#inner = inner;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "Fallback" || this.#fallback > 0) {
      this.#fallback += 1;
      return;
    }
    if (REMOVED.has(name)) this.#removed += 1;
    if (EMBEDDED.has(name)) this.embedded += 1;
    if (name === "altChunk") this.#addInner(attributes["r:id"]);
    if (name.endsWith("PrChange")) this.#inOldProperties += 1;
    if (this.#inOldProperties > 0) return;
    if (name === "pPr") this.#properties += 1;
    this.#openBlock(name, attributes);
    this.#openInline(name, attributes);
  }

  close(name: string): void {
    if (this.#fallback > 0) {
      this.#fallback -= 1;
      return;
    }
    if (REMOVED.has(name)) this.#removed -= 1;
    if (name.endsWith("PrChange")) this.#inOldProperties -= 1;
    if (this.#inOldProperties > 0) return;
    if (name === "pPr") this.#properties -= 1;
    else if (name === "t") this.#inText = false;
    else if (name === "r") this.#inRun = false;
    else if (name === "p") this.#closeParagraph();
    else if (name === "tc") this.#cells.pop();
    else if (name === "tbl") this.#closeTable();
  }

  text(text: string): void {
    if (!this.#inText || this.#fallback > 0) return;
    if (this.#removed > 0 || this.#struck) this.deleted += 1;
    else if (this.#vanish) this.hidden += 1;
    else this.#write(text);
  }

  startNotes(): void {
    this.#builder.newSegment();
  }

  /** Text above or below every page: only what it says about amounts, and once. */
  addMargin(lines: readonly string[]): void {
    for (const line of lines) {
      if (this.#margins.has(line) || !tellsAmounts(line)) continue;
      if (this.#margins.size === 0) this.#builder.newSegment();
      this.#margins.add(line);
      this.#builder.text(line, { running: true });
    }
  }

  finish(): SourceDocument {
    return this.#builder.build();
  }

  #openBlock(name: string, { val, before }: XmlAttributes): void {
    const table = this.#tables[this.#tables.length - 1];
    const cell = this.#cells[this.#cells.length - 1];
    if (name === "p") this.#paragraphs.push({ text: "", pageBreak: false });
    else if (name === "tbl") this.#tables.push({ rows: [], skip: 0 });
    else if (name === "tr" && table) {
      table.rows.push([]);
      table.skip = 0;
    } else if (name === "gridBefore" && table) table.skip = Number(val ?? before ?? 0);
    else if (name === "tc" && table) {
      const opened: OpenCell = { columns: 1, rows: 1, content: [], skip: table.skip, merge: "none" };
      table.skip = 0;
      table.rows[table.rows.length - 1]?.push(opened);
      this.#cells.push(opened);
    } else if (name === "gridSpan" && cell) cell.columns = Math.max(1, Number(val ?? 1));
    else if (name === "vMerge" && cell) cell.merge = val === "restart" ? "start" : "continue";
  }

  #openInline(name: string, { val, type }: XmlAttributes): void {
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1];
    if (!paragraph) return;
    if (this.#properties > 0) {
      if (name === "pStyle" && val !== undefined) paragraph.style = val;
      else if (name === "numId" && val !== undefined) paragraph.numberId = val;
      else if (name === "ilvl") paragraph.level = Number(val);
      else if (name === "outlineLvl") paragraph.outline = Number(val);
      else if (name === "pageBreakBefore" && isOn(val)) paragraph.pageBreak = true;
      return;
    }
    if (name === "r") {
      this.#inRun = true;
      this.#vanish = false;
      this.#struck = false;
    } else if ((name === "strike" || name === "dstrike") && this.#inRun) this.#struck = isOn(val);
    else if (name === "vanish" && this.#inRun) this.#vanish = isOn(val);
    else if (name === "t" || name === "delText") this.#inText = true;
    else if (name === "tab" && this.#inRun) this.#write("\t");
    else if (name === "noBreakHyphen") this.#write("-");
    else if (name === "cr") this.#write("\n");
    else if (name === "br") {
      if (type === "page") paragraph.pageBreak = true;
      else this.#write("\n");
    }
  }

  /** In a cell of a table it would be a table within a table: left out, and counted so. */
  #addInner(id = ""): void {
    const inner = this.#inner.get(id);
    if (inner && this.#cells.length === 0) this.#builder.append(inner);
    else this.embedded += 1;
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1];
    if (paragraph && this.#removed === 0) paragraph.text += text;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const style = this.#styles(paragraph.style);
    const list = paragraph.numberId ?? style.numbering?.id;
    const numbered = list !== undefined && list !== "0" && paragraph.text.trim() !== "";
    const number = numbered ? this.#numbering.next(list, paragraph.level ?? style.numbering?.level ?? 0) : "";
    const cell = this.#cells[this.#cells.length - 1];
    if (cell) {
      const text = number === "" || number === "•" ? paragraph.text : `${number} ${paragraph.text}`;
      cell.content.push(...text.split("\n"));
    } else addParagraph(this.#builder, paragraph, style, number);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const merged: MarkupTable = { rows: withRowSpans(table.rows) };
    const outer = this.#cells[this.#cells.length - 1];
    if (outer) outer.content.push(merged);
    else {
      this.#builder.blank();
      addMarkupTable(this.#builder, merged);
      this.#builder.blank();
    }
  }
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** Word marks the cells under a merged cell; here the merged cell spans them, and they go. */
function withRowSpans(rows: readonly OpenCell[][]): OpenCell[][] {
  const above = new Map<number, OpenCell>();
  return rows.map((row) => {
    let column = 0;
    return row.filter((cell) => {
      column += cell.skip;
      const owner = above.get(column);
      const goesOn = cell.merge === "continue" && owner !== undefined;
      if (goesOn) owner.rows += 1;
      else if (cell.merge === "start") above.set(column, cell);
      else above.delete(column);
      column += cell.columns;
      return !goesOn;
    });
  });
}
