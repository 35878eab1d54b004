// Range: a block of cells as Office.js sees it. Members carry the names of the wire.
import { formatAddress, intersection, lastColumn, lastRow, type Area } from "../cells/address";
import { cellInput, formulaInput, type CellInput, type CellValue } from "../cells/cellInput";
import { shiftDimension } from "../cells/shiftDimension";
import { valueType } from "../cells/valueType";
import { invalidArgument, refuseItem, wrongShape } from "../hostError";
import { RangeFormat } from "./rangeFormat";
import { hasSpill, spillingTo, spillParent, spillsIn } from "./spill";
import type { Worksheet } from "./worksheet";

type Grid<T> = readonly (readonly T[])[];

export class Range {
  static readonly defaultProperties = [
    "Address",
    "AddressLocal",
    "CellCount",
    "ColumnCount",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "NumberFormat",
    "RowCount",
    "RowIndex",
    "Text",
    "Values",
    "ValueTypes",
  ];

  constructor(
    readonly Worksheet: Worksheet,
    readonly area: Area,
  ) {}

  /** Names the range in later requests; the host keeps nothing for it. */
  get _ReferenceId(): string {
    const { row, column, rows, columns } = this.area;
    return `range|${this.Worksheet.Id}|${row},${column},${rows},${columns}`;
  }

  get Address(): string {
    return formatAddress(this.Worksheet.Name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows >= lastRow;
  }
  get IsEntireRow(): boolean {
    return this.area.columns >= lastColumn;
  }
  get Values(): CellValue[][] {
    return this.grid.values(this.sheetId, this.area);
  }
  set Values(values: unknown) {
    this.write(values, (value, isText) => cellInput(value, isText), "values");
  }

  get Formulas(): CellValue[][] {
    return this.grid.formulas(this.sheetId, this.area);
  }
  set Formulas(formulas: unknown) {
    this.write(
      formulas,
      (value, isText) =>
        typeof value === "string" && value.startsWith("=") && !isText
          ? formulaInput(value)
          : cellInput(value, isText),
      "values",
    );
  }
  /** The workbench has no local formula names: as Formulas. */
  get FormulasLocal(): CellValue[][] {
    return this.Formulas;
  }

  get Text(): string[][] {
    return this.grid.texts(this.sheetId, this.area);
  }

  get ValueTypes(): string[][] {
    return this.Values.map((row) => row.map(valueType));
  }

  get NumberFormat(): string[][] {
    return this.grid.numberFormats(this.sheetId, this.area);
  }
  set NumberFormat(formats: unknown) {
    const block = this.block(formats).map((row) => row.map(String));
    this.Worksheet.assertWritable();
    this.logWrite("number-format");
    this.grid.setNumberFormats(this.sheetId, this.area, block);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  GetCell(row: number, column: number): Range {
    return this.shifted(row, column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.shifted(row, 0, 1, this.area.columns);
  }
  GetColumn(column: number): Range {
    return this.shifted(0, column, this.area.rows, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.shifted(rows, columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.shifted(0, 0, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.shifted(0, 0, rows, columns);
  }
  GetRowsBelow(count = 1): Range {
    return this.shifted(this.area.rows, 0, count, this.area.columns);
  }
  GetColumnsAfter(count = 1): Range {
    return this.shifted(0, this.area.columns, this.area.rows, count);
  }
  GetEntireRow(): Range {
    return new Range(this.Worksheet, { ...this.area, column: 0, columns: lastColumn });
  }
  GetEntireColumn(): Range {
    return new Range(this.Worksheet, { ...this.area, row: 0, rows: lastRow });
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const { Worksheet: sheet, area } = this.Worksheet.toRange(other);
    return this.onSheet(sheet.Id === this.Worksheet.Id ? intersection(this.area, area) : null);
  }
  GetIntersection(other: Range | string): Range {
    return this.GetIntersectionOrNullObject(other) ?? refuseItem();
  }
  GetBoundingRect(other: Range | string): Range {
    const { area } = this.Worksheet.toRange(other);
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const rows = Math.max(this.area.row + this.area.rows, area.row + area.rows) - row;
    const columns = Math.max(this.area.column + this.area.columns, area.column + area.columns) - column;
    return new Range(this.Worksheet, { row, column, rows, columns });
  }

  /** True when formulas spill into every cell, null when into some. A cell that spills counts as well. */
  get HasSpill(): boolean | null {
    return hasSpill(this.spills, this.area);
  }
  GetSpillParentOrNullObject(): Range | null {
    return this.onSheet(spillParent(this.spills, this.area));
  }
  GetSpillParent(): Range {
    return this.GetSpillParentOrNullObject() ?? refuseItem();
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    return this.onSheet(spillingTo(this.spills, this.area));
  }
  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? refuseItem();
  }

  GetUsedRangeOrNullObject(): Range | null {
    const used = this.grid.usedArea(this.sheetId);
    return this.onSheet(used && intersection(this.area, used));
  }
  GetUsedRange(): Range {
    return this.GetUsedRangeOrNullObject() ?? this.GetCell(0, 0);
  }
  /** `applyTo`: All (default), Contents, Formats, Hyperlinks, ... */
  Clear(applyTo = "All"): void {
    this.Worksheet.assertWritable();
    this.logWrite(applyTo === "Formats" ? "format" : "values");
    const range = this.grid.range(this.sheetId, this.area);
    if (applyTo === "All") range.clear();
    else if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else throw invalidArgument();
  }

  Select(): void {
    this.Worksheet.Activate();
    this.grid.range(this.sheetId, this.area).activate();
    this.Worksheet.workbook.selectionMoved();
  }

  /** Inserts empty cells here and moves what was here down or right. */
  Insert(shift: string): this {
    this.Worksheet.assertWritable();
    this.logWrite("insert");
    const dimension = shiftDimension(shift, "Down", "Right");
    this.whileActive(() => this.grid.range(this.sheetId, this.area).insertCells(dimension));
    return this;
  }
  Delete(shift: string): void {
    this.Worksheet.assertWritable();
    this.logWrite("delete");
    const dimension = shiftDimension(shift, "Up", "Left");
    this.whileActive(() => this.grid.range(this.sheetId, this.area).deleteCells(dimension));
  }

  _KeepReference(): void {}
  /** The client sends large arrays in pieces and this first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  /** @internal */
  logWrite(what: string): void {
    this.Worksheet.workbook.logWrite(what, this.Worksheet, this.area);
  }

  /** Univer inserts and deletes on the active sheet, whatever sheet the range is of. */
  private whileActive(change: () => void): void {
    const { workbook } = this.Worksheet.workbook.grid.engine;
    const active = workbook.getActiveSheet();
    if (active.getSheetId() === this.sheetId) return change();
    workbook.setActiveSheet(this.Worksheet.sheet);
    change();
    workbook.setActiveSheet(active);
  }

  private onSheet(area: Area | null): Range | null {
    return area && new Range(this.Worksheet, area);
  }
  private get spills(): readonly Area[] {
    return spillsIn(this.grid.engine, this.sheetId, this.area);
  }
  private get grid() {
    return this.Worksheet.workbook.grid;
  }
  private get sheetId() {
    return this.Worksheet.Id;
  }

  private shifted(row: number, column: number, rows: number, columns: number): Range {
    const area = { row: this.area.row + row, column: this.area.column + column, rows, columns };
    const outside =
      area.row < 0 || area.column < 0 || area.row + rows > lastRow || area.column + columns > lastColumn;
    if (outside || rows < 1 || columns < 1) throw invalidArgument();
    return new Range(this.Worksheet, area);
  }

  private write(
    values: unknown,
    toInput: (value: CellValue, isText: boolean) => CellInput,
    what: string,
  ): void {
    const block = this.block(values);
    this.Worksheet.assertWritable();
    const isText = this.Worksheet.textCells(this.area);
    const inputs = block.map((row, i) =>
      row.map((value, j) => {
        if (value === null || value === undefined) return null;
        if (typeof value === "object") throw invalidArgument();
        return toInput(value as CellValue, isText(i, j));
      }),
    );
    this.logWrite(what);
    this.grid.write(this.sheetId, this.area, inputs);
    this.Worksheet.workbook.headersMayHaveChanged(this.Worksheet, this.area);
  }

  /** A block of the range's own shape; a single value stands for all cells. */
  private block(values: unknown): Grid<unknown> {
    if (!Array.isArray(values)) {
      return Array.from({ length: this.area.rows }, () => Array<unknown>(this.area.columns).fill(values));
    }
    const { rows, columns } = this.area;
    const fits =
      values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw wrongShape();
    return values as Grid<unknown>;
  }
}
