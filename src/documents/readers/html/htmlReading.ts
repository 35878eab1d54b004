// One reading of an HTML page, tag by tag: which text stands together on a line, in which cell of which
// table, and what the page hides.
import type { SourceDocument } from "../../source";
import { addMarkupTable, type MarkupTable } from "../markupTable";
import { SourceBuilder } from "../sourceBuilder";
import { HiddenStyles } from "./hiddenStyles";

type Attributes = Readonly<Record<string, string>>;

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "title",
  "svg",
  "object",
  "iframe",
  "select",
  "textarea",
  "math",
]);
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** A page of the document that was saved as HTML. */
const NEW_PAGE = /(?:page-break|break)-before\s*:\s*(?:always|page)/i;
const STRUCK = new Set(["s", "del", "strike"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

interface OpenCell {
  columns: number;
  rows: number;
  content: (string | MarkupTable)[];
}

interface OpenTable extends MarkupTable {
  row: OpenCell[] | null;
  cell: OpenCell | null;
}

interface OpenList {
  readonly ordered: boolean;
  next: number;
}

export class HtmlReading {
  /** Pieces of text that are struck through, and hidden. */
  deleted = 0;
  hidden = 0;
  readonly #builder: SourceBuilder;
  readonly #tables: OpenTable[] = [];
  readonly #lists: OpenList[] = [];
  #line = "";
  #heading: number | undefined;
  #preformatted = 0;
  /** Depth of open tags inside something hidden; 0 when the page shows this. */
  #hidden = 0;
  /** Why it is not shown: struck through, or no text of the page at all (a script). */
  #isStruck = false;
  #isUnseen = false;
  readonly #styles = new HiddenStyles();
  /** The style sheet that is open; null: none. */
  #sheet: string | null = null;

  constructor(file: string) {
    this.#builder = new SourceBuilder(file);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "style" && isForScreens(attributes)) this.#sheet = "";
    if (this.#hidden > 0) {
      if (!VOID.has(name)) this.#hidden += 1;
      return;
    }
    if (UNSEEN.has(name) || STRUCK.has(name) || this.#styles.hides(name, attributes)) {
      this.#isStruck = STRUCK.has(name);
      this.#isUnseen = UNSEEN.has(name);
      if (name === "td" || name === "th") this.#openCell({});
      if (!VOID.has(name)) this.#hidden = 1;
      return;
    }
    if (BLOCKS.has(name) || name === "br") this.#endLine();
    if (NEW_PAGE.test(attributes["style"] ?? "")) this.#newPage();
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    else if (name === "input") this.#line += fieldText(attributes);
    else if (name === "pre") this.#preformatted += 1;
    else if (name === "table") this.#tables.push({ rows: [], row: null, cell: null });
    else if (name === "tr") this.#openRow();
    else if (name === "td" || name === "th") this.#openCell(attributes);
    else if (name === "ol" || name === "ul") this.#openList(name === "ol", attributes);
    else if (name === "li") this.#openItem(attributes);
  }

  close(name: string): void {
    if (name === "style" && this.#sheet !== null) {
      this.#styles.add(this.#sheet);
      this.#sheet = null;
    }
    if (this.#hidden > 0) {
      if (!VOID.has(name)) this.#hidden -= 1;
      if (this.#hidden === 0 && (name === "td" || name === "th")) this.#closeCell();
      return;
    }
    if (BLOCKS.has(name)) this.#endLine();
    if (/^h[1-6]$/.test(name)) this.#heading = undefined;
    else if (name === "pre") this.#preformatted -= 1;
    else if (name === "table") this.#closeTable();
    else if (name === "td" || name === "th") this.#closeCell();
    else if (name === "ol" || name === "ul") this.#lists.pop();
    if (name === "p" || name === "div") this.#blank();
  }

  text(data: string): void {
    if (this.#sheet !== null) this.#sheet += data;
    if (this.#hidden > 0) {
      if (data.trim() === "" || this.#isUnseen) return;
      if (this.#isStruck) this.deleted += 1;
      else this.hidden += 1;
      return;
    }
    const parts = this.#preformatted > 0 ? data.split(/\r\n|\n|\r/) : [data];
    parts.forEach((part, at) => {
      if (at > 0) this.#endLine();
      this.#line += part;
    });
  }

  finish(): SourceDocument {
    this.#endLine();
    while (this.#tables.length > 0) this.#closeTable();
    return this.#builder.build();
  }

  get #table(): OpenTable | undefined {
    return this.#tables[this.#tables.length - 1];
  }

  /** Ends a line of text: in the cell that is open, or in the page. */
  #endLine(): void {
    const line = this.#line;
    this.#line = "";
    if (line.trim() === "") return;
    const table = this.#table;
    if (table?.cell) table.cell.content.push(line);
    else if (!table || this.#tables.length === 1) {
      this.#builder.text(line, this.#heading === undefined ? {} : { heading: this.#heading });
    } else this.#tables[this.#tables.length - 2]?.cell?.content.push(line);
  }

  #newPage(): void {
    if (this.#tables.length === 0) this.#builder.newSegment();
  }

  #blank(): void {
    if (this.#tables.length === 0) this.#builder.blank();
  }

  #openRow(): void {
    const table = this.#table;
    if (!table) return;
    table.row = [];
    table.cell = null;
    table.rows.push(table.row);
  }

  #openCell(attributes: Attributes): void {
    const table = this.#table;
    if (!table) return;
    if (!table.row) this.#openRow();
    table.cell = { columns: span(attributes["colspan"]), rows: span(attributes["rowspan"]), content: [] };
    table.row?.push(table.cell);
  }

  #closeCell(): void {
    if (this.#table) this.#table.cell = null;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#table?.cell;
    if (outer) outer.content.push(table);
    else addMarkupTable(this.#builder, table);
  }

  #openList(ordered: boolean, attributes: Attributes): void {
    this.#lists.push({ ordered, next: Number.parseInt(attributes["start"] ?? "1", 10) || 1 });
  }

  /** A numbered item is read with its number, as people see it. */
  #openItem(attributes: Attributes): void {
    const list = this.#lists[this.#lists.length - 1];
    if (!list?.ordered) return;
    const number = Number.parseInt(attributes["value"] ?? "", 10) || list.next;
    list.next = number + 1;
    this.#line = `${number}. `;
  }
}

/** What somebody filled in, in a form. */
function fieldText({ type = "text", value = "" }: Attributes): string {
  return /^(?:text|number|tel)$/i.test(type) ? value : "";
}

function isForScreens({ media = "all" }: Attributes): boolean {
  return /\b(?:screen|all)\b/i.test(media);
}

function span(value: string | undefined): number {
  const parsed = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(parsed) && parsed > 0 ? parsed : 1;
}
