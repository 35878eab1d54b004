// RangeFormat with its Fill and Font: how cells look. Everything is applied to the grid and read from it.
import type { IStyleData, Nullable } from "@univerjs/core";
import { invalidArgument } from "../hostError";
import type { Range } from "./range";

/** Univer's HorizontalAlign and VerticalAlign. */
const horizontal: Readonly<Record<string, number>> = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4 };
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const wrap = 3;

export class RangeFormat {
  static readonly defaultProperties = [
    "ColumnWidth",
    "HorizontalAlignment",
    "RowHeight",
    "VerticalAlignment",
    "WrapText",
  ];

  constructor(private readonly range: Range) {}

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get HorizontalAlignment(): string | null {
    return nameOf(horizontal, styleOf(this.range)?.ht ?? 0);
  }
  set HorizontalAlignment(value: string) {
    setStyle(this.range, { ht: valueOf(horizontal, value) });
  }
  get VerticalAlignment(): string | null {
    return nameOf(vertical, styleOf(this.range)?.vt ?? 3);
  }
  set VerticalAlignment(value: string) {
    setStyle(this.range, { vt: valueOf(vertical, value) });
  }
  get WrapText(): boolean {
    return styleOf(this.range)?.tb === wrap;
  }
  set WrapText(value: boolean) {
    setStyle(this.range, { tb: value ? wrap : 1 });
  }

  /** In points, as Excel counts; the grid counts in pixels. */
  get ColumnWidth(): number {
    return pointsOf(this.sheet().getColumnWidth(this.range.area.column));
  }
  set ColumnWidth(points: number) {
    this.range.logWrite("format");
    this.room();
    const { column, columns } = this.range.area;
    this.sheet().setColumnWidths(column, columns, pixelsOf(points));
  }
  get RowHeight(): number {
    return pointsOf(this.sheet().getRowHeight(this.range.area.row));
  }
  set RowHeight(points: number) {
    this.range.logWrite("format");
    this.room();
    this.sheet().setRowHeightsForced(this.range.area.row, this.range.area.rows, pixelsOf(points));
  }

  /** By the longest text, as near as one gets without measuring letters. */
  AutofitColumns(): void {
    this.range.logWrite("format");
    const used = this.range.GetUsedRangeOrNullObject();
    if (!used) return;
    const texts = used.Text;
    for (let i = 0; i < used.ColumnCount; i++) {
      const longest = Math.max(...texts.map((row) => row[i]?.length ?? 0));
      if (longest > 0) this.sheet().setColumnWidth(used.ColumnIndex + i, Math.min(600, 24 + longest * 7.5));
    }
  }
  AutofitRows(): void {
    this.range.logWrite("format");
    const used = this.range.GetUsedRangeOrNullObject();
    if (used) this.sheet().setRowAutoHeight(used.RowIndex, used.RowCount);
  }

  private sheet() {
    return this.range.Worksheet.workbook.grid.sheet(this.range.Worksheet.Id);
  }
  private room() {
    const { row, column, columns } = this.range.area;
    this.range.Worksheet.workbook.grid.range(this.range.Worksheet.Id, { row, column, rows: 1, columns });
  }
}

class RangeFill {
  static readonly defaultProperties = ["Color"];
  constructor(private readonly range: Range) {}

  get Color(): string {
    return styleOf(this.range)?.bg?.rgb ?? "#FFFFFF";
  }
  set Color(color: string) {
    setStyle(this.range, { bg: { rgb: colorOf(color) } });
  }
  Clear(): void {
    setStyle(this.range, { bg: null });
  }
}

class RangeFont {
  static readonly defaultProperties = ["Bold", "Color", "Italic", "Name", "Size", "Underline"];
  constructor(private readonly range: Range) {}

  get Bold(): boolean {
    return styleOf(this.range)?.bl === 1;
  }
  set Bold(value: boolean) {
    setStyle(this.range, { bl: value ? 1 : 0 });
  }
  get Italic(): boolean {
    return styleOf(this.range)?.it === 1;
  }
  set Italic(value: boolean) {
    setStyle(this.range, { it: value ? 1 : 0 });
  }
  get Underline(): string {
    return styleOf(this.range)?.ul?.s === 1 ? "Single" : "None";
  }
  set Underline(value: string) {
    setStyle(this.range, { ul: { s: value === "None" ? 0 : 1 } });
  }
  get Color(): string {
    return styleOf(this.range)?.cl?.rgb ?? "#000000";
  }
  set Color(color: string) {
    setStyle(this.range, { cl: { rgb: colorOf(color) } });
  }
  get Size(): number {
    return styleOf(this.range)?.fs ?? 11;
  }
  set Size(points: number) {
    setStyle(this.range, { fs: points });
  }
  get Name(): string {
    return styleOf(this.range)?.ff ?? "Arial";
  }
  set Name(name: string) {
    setStyle(this.range, { ff: name });
  }
}

function styleOf(range: Range): Nullable<IStyleData> {
  const { workbook, Id } = range.Worksheet;
  return workbook.grid.range(Id, range.GetCell(0, 0).area).getCellStyleData("cell" as never);
}

function setStyle(range: Range, style: IStyleData | { bg: null }): void {
  range.Worksheet.assertWritable();
  range.logWrite("format");
  const { workbook, Id } = range.Worksheet;
  const { row, column, rows, columns } = workbook.grid.clipToSheet(Id, range.area);
  const { engine } = workbook.grid;
  for (const [type, value] of Object.entries(style)) {
    engine.run("sheet.command.set-style", {
      unitId: engine.unitId,
      subUnitId: Id,
      range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
      style: { type, value },
    });
  }
}

/** `#RRGGBB`, or a name as CSS has them. */
function colorOf(color: string): string {
  if (!/^#[0-9a-f]{6}$|^[a-z]+$/i.test(color)) throw invalidArgument();
  return color;
}

function valueOf(names: Readonly<Record<string, number>>, name: string): number {
  const value = names[name];
  if (value === undefined) throw invalidArgument();
  return value;
}

function nameOf(names: Readonly<Record<string, number>>, value: number): string | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}

const pointsOf = (pixels: number) => pixels * 0.75;
const pixelsOf = (points: number) => {
  if (!(points >= 0)) throw invalidArgument();
  return points / 0.75;
};
