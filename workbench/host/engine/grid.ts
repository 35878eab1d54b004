// Reads and writes blocks of cells in the engine, in Excel's terms. Stores nothing.
import type { ICellData, Nullable } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { lastColumn, lastRow, type Area } from "../cells/address";
import { cellType, type CellInput, type CellValue } from "../cells/cellInput";
import { invalidArgument, itemNotFound } from "../hostError";
import type { Engine } from "./engine";

/** What Excel allows in one request. */
const cellLimit = 5_000_000;

export class Grid {
  constructor(readonly engine: Engine) {}

  sheet(sheetId: string): FWorksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  values(sheetId: string, area: Area): CellValue[][] {
    const cells = this.sheet(sheetId).getSheet();
    return block(area, (row, column) =>
      cellValue(cells.getCellRaw(row, column), () => cells.getCell(row, column)),
    );
  }

  /** Formulas where there are, values elsewhere. */
  formulas(sheetId: string, area: Area): CellValue[][] {
    const values = this.values(sheetId, area);
    this.overlay(sheetId, area, values, (range) => range.getFormulas());
    return values;
  }

  texts(sheetId: string, area: Area): string[][] {
    const texts = block(area, () => "");
    this.overlay(sheetId, area, texts, (range) => range.getDisplayValues());
    const cells = this.sheet(sheetId).getSheet();
    return texts.map((row, i) =>
      row.map((text, j) => shownText(text, cells.getCellRaw(area.row + i, area.column + j)?.v)),
    );
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    const formats = block(area, () => "General");
    this.overlay(sheetId, area, formats, (range) => range.getNumberFormats());
    return formats;
  }

  setNumberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void {
    const patterns = formats.map((row) => row.map((format) => (format === "General" ? "" : format)));
    const clipped = this.clipToSheet(sheetId, area);
    this.range(sheetId, clipped).setNumberFormats(patterns.slice(0, clipped.rows));
  }

  /** One step for undo; null leaves a cell as it is. */
  write(sheetId: string, area: Area, inputs: readonly (readonly (CellInput | null)[])[]): void {
    this.makeRoom(sheetId, area);
    const value: Record<number, Record<number, ICellData>> = {};
    const formatted: { area: Area; format: string }[] = [];
    inputs.forEach((cells, i) =>
      cells.forEach((input, j) => {
        if (!input) return;
        (value[area.row + i] ??= {})[area.column + j] = input.cell;
        const { format } = input;
        const place = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        if (format && this.numberFormats(sheetId, place)[0]?.[0] === "General")
          formatted.push({ area: place, format });
      }),
    );
    const { unitId } = this.engine;
    this.engine.run("sheet.command.set-range-values", {
      unitId,
      subUnitId: sheetId,
      value,
      range: univerRange(area),
    });
    for (const { area: place, format } of formatted) this.setNumberFormats(sheetId, place, [[format]]);
  }

  /** The facade's range, after making the sheet as large as needed. */
  range(sheetId: string, area: Area): FRange {
    const { row, column, rows, columns } = this.clipToSheet(sheetId, area);
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  /** The smallest block that holds everything that is not empty, or null on an empty sheet. */
  usedArea(sheetId: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (!cell || !hasContent(cell)) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A format may be set for whole columns; the sheet need not grow to a million rows for that. */
  clipToSheet(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    const rows = area.rows >= lastRow ? sheet.getMaxRows() : area.rows;
    const columns = area.columns >= lastColumn ? sheet.getMaxColumns() : area.columns;
    this.makeRoom(sheetId, { ...area, rows, columns });
    return { ...area, rows, columns };
  }

  private makeRoom(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows + 100);
    if (area.column + area.columns > sheet.getMaxColumns())
      sheet.setColumnCount(area.column + area.columns + 10);
  }

  /** Puts what the facade reads over `target`, where it is not empty; the sheet may be smaller than the area. */
  private overlay<T>(
    sheetId: string,
    area: Area,
    target: T[][],
    read: (range: FRange) => (T | null)[][],
  ): void {
    const sheet = this.sheet(sheetId);
    const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
    const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
    if (rows <= 0 || columns <= 0) return;
    read(sheet.getRange(area.row, area.column, rows, columns)).forEach((cells, i) =>
      cells.forEach((cell, j) => {
        const row = target[i];
        if (row && cell !== null && cell !== undefined && cell !== "") row[j] = cell;
      }),
    );
  }
}

export function univerRange({ row, column, rows, columns }: Area) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function block<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > cellLimit) throw invalidArgument("The range is too large for one request.");
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => cell(area.row + i, area.column + j)),
  );
}

/** Univer shows a number that has no format as JavaScript does; Dutch Excel shows a decimal comma and 11 digits. */
function shownText(text: string, value: unknown): string {
  const isPlain = typeof value === "number" && Math.abs(Number(text) - value) <= Math.abs(value) * 1e-9;
  return isPlain ? dutchDecimals(value) : text;
}

export function dutchDecimals(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}

function hasContent({ v, f, si }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si);
}

/** A formula that spills shows its other values only in the cell as seen. */
function cellValue(raw: Nullable<ICellData>, seen: () => Nullable<ICellData>): CellValue {
  const cell = raw?.v !== undefined && raw.v !== null ? raw : seen();
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === cellType.boolean) return Boolean(value) && value !== "FALSE";
  if (
    cell?.t === cellType.number &&
    typeof value === "string" &&
    value !== "" &&
    !Number.isNaN(Number(value))
  )
    return Number(value);
  return value;
}
