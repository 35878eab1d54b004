// One sheet as the file has it: filled cells, merged ranges, and which rows and columns are hidden.
import { FileRefusal } from "../fileRefusal";
import { walkXml } from "../ooxml/walkXml";
import type { ZipPackage } from "../ooxml/zipPackage";
import type { ReaderTask } from "../readerTask";
import { cellText } from "./cellText";
import { parseReference } from "./cellReference";
import { parseNumberFormat } from "./numberFormat";
import type { SheetPart, WorkbookParts } from "./workbookParts";

export interface SheetCell {
  readonly column: number;
  readonly text: string;
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
const GENERAL = parseNumberFormat("General");

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  formula: boolean;
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
      } else if (name === "f" && open) open.formula = true;
      else if (name === "v" || name === "t") inValue = true;
      else if (name === "col" && isOn(attributes["hidden"])) {
        hiddenColumns.push({ from: Number(attributes["min"]) - 1, to: Number(attributes["max"]) - 1 });
      } else if (name === "mergeCell") {
        const merge = parseRange(attributes["ref"] ?? "");
        if (merge) merges.push(merge);
      }
    },
    text(text) {
      if (inValue && open) open.value = (open.value ?? "") + text;
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c") closeCell();
    },
  });
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
    formula: false,
    value: null,
  };
}

function finishCell(cell: OpenCell, workbook: WorkbookParts): SheetCell | null {
  const { column, value, type } = cell;
  if (value === null) return cell.formula ? { column, text: "", trouble: "no-value" } : null;
  if (type === "e") return { column, text: value, trouble: "error" };
  const text = textOf(cell, value, workbook);
  return text.trim() === "" ? null : { column, text };
}

function textOf({ type, style }: OpenCell, value: string, workbook: WorkbookParts): string {
  if (type === "s") return workbook.texts[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "WAAR" : "ONWAAR";
  if (type === "d") return value.slice(0, 10).split("-").reverse().join("-");
  if (type !== "n") return value;
  return cellText(value, workbook.formats[style] ?? GENERAL, workbook.date1904);
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
