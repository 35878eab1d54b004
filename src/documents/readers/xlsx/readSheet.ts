// One sheet as the file has it: filled cells, merged ranges, and which rows and columns are hidden.
import { FileRefusal } from "../fileRefusal";
import { walkXml } from "../ooxml/walkXml";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderTask } from "../readerTask";
import { cellText } from "./cellText";
import { parseReference } from "./cellReference";
import { type NumberFormat, parseNumberFormat } from "./numberFormat";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { areYearHeadings, type YearCell, yearOfCell } from "./yearHeadings";

export interface SheetCell {
  readonly column: number;
  readonly text: string;
  /** Present for a number: the year that it may be, or null. */
  readonly year?: YearCell | null;
  /** A formula that the file holds no value of, or an error such as `#REF!`. */
  readonly trouble?: "no-value" | "error";
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns count from 0. */
export interface Sheet {
  readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
}

/** Filled cells in one workbook. */
const MOST_CELLS = 150_000;
/** What is kept of a formula, to show it in a question. */
const LONGEST_FORMULA = 80;
const GENERAL = parseNumberFormat("General");

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  /** The formula without its `=`; null when the cell has none. */
  formula: string | null;
  value: string | null;
}

export async function readSheet(
  task: ReaderTask,
  parts: ZipPackage,
  workbook: WorkbookParts,
  sheet: SheetPart,
  counter: { cells: number },
): Promise<Sheet> {
  const rows = new Map<number, SheetCell[]>();
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = -1;
  let open: OpenCell | null = null;
  let inValue = false;
  let inFormula = false;
  const closeCell = (): void => {
    const cell = open && finishCell(open, workbook);
    if (!open || !cell) return;
    counter.cells += 1;
    if (counter.cells > MOST_CELLS) {
      throw new FileRefusal("file/too-long", { file: task.file, count: counter.cells, limit: MOST_CELLS });
    }
    const cells = rows.get(open.row);
    if (cells) cells.push(cell);
    else rows.set(open.row, [cell]);
  };
  await walkXml(task, parts, sheet.part, "XLSX", {
    open(name, attributes) {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        if (isOn(attributes["hidden"])) hiddenRows.push(row);
      } else if (name === "c") {
        open = openCell(attributes, row, open);
      } else if (name === "f" && open) {
        open.formula ??= "";
        inFormula = true;
      } else if (name === "v" || name === "t") inValue = true;
      else if (name === "col" && isOn(attributes["hidden"])) {
        hiddenColumns.push({ from: Number(attributes["min"]) - 1, to: Number(attributes["max"]) - 1 });
      } else if (name === "mergeCell") {
        const merge = parseRange(attributes["ref"] ?? "");
        if (merge) merges.push(merge);
      }
    },
    text(text) {
      if (inValue && open) open.value = (open.value ?? "") + text;
      if (inFormula && open?.formula != null) open.formula = (open.formula + text).slice(0, LONGEST_FORMULA);
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "f") inFormula = false;
      else if (name === "c") closeCell();
    },
  });
  for (const [at, cells] of rows) rows.set(at, withYears(cells));
  return { rows, merges, hiddenRows: hiddenRows.filter((at) => rows.has(at)), hiddenColumns };
}

function openCell(
  attributes: Readonly<Record<string, string>>,
  row: number,
  before: OpenCell | null,
): OpenCell {
  const reference = parseReference(attributes["r"] ?? "");
  const next = before?.row === row ? before.column + 1 : 0;
  return {
    row: reference?.row ?? row,
    column: reference?.column ?? next,
    type: attributes["t"] ?? "n",
    style: Number(attributes["s"] ?? 0),
    formula: null,
    value: null,
  };
}

function finishCell(cell: OpenCell, workbook: WorkbookParts): SheetCell | null {
  const { column, value, type } = cell;
  if (value === null) {
    if (cell.formula === null) return null;
    // A formula that shares that of another cell has no text of its own.
    return { column, text: `=${cell.formula === "" ? "…" : cell.formula}`, trouble: "no-value" };
  }
  if (type === "e") return { column, text: value, trouble: "error" };
  const text = textOf(cell, value, workbook);
  if (text.trim() === "") return null;
  if (type !== "n") return { column, text };
  return { column, text, year: yearOfCell(value, formatOf(cell, workbook), workbook.date1904) };
}

function formatOf({ style }: OpenCell, workbook: WorkbookParts): NumberFormat {
  return workbook.formats[style] ?? GENERAL;
}

/** A row of years as years, in whatever format the sheet shows them. */
function withYears(cells: SheetCell[]): SheetCell[] {
  const years = cells.flatMap((cell) => (cell.year === undefined ? [] : [cell.year]));
  if (!areYearHeadings(years)) return cells;
  return cells.map((cell) => (cell.year ? { ...cell, text: String(cell.year.year) } : cell));
}

function textOf(cell: OpenCell, value: string, workbook: WorkbookParts): string {
  const { type } = cell;
  if (type === "s") return workbook.texts[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "WAAR" : "ONWAAR";
  if (type === "d") return value.slice(0, 10).split("-").reverse().join("-");
  if (type !== "n") return value;
  return cellText(value, formatOf(cell, workbook), workbook.date1904);
}

function parseRange(reference: string): Merge | null {
  const [from = "", to = ""] = reference.split(":");
  const start = parseReference(from);
  const end = parseReference(to);
  return start && end ? { top: start.row, left: start.column, bottom: end.row, right: end.column } : null;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
