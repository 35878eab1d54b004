// Dutch notation in the grid: what is typed into a cell or the formula bar is translated before the
// engine sees it, and numbers show (and are edited) with a decimal comma.
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { cellInput, cellType, formulaInput } from "../host/cells/cellInput";
import { formulaFault } from "../host/cells/formulaGuard";
import { dutchDecimals } from "../host/engine/grid";
import { growTable } from "../host/typing/growTable";
import { translateTyped } from "../host/typing/translateTyped";
import type { WorkbookHost } from "../host/workbookHost";
import { Range } from "../host/model/range";
import * as Univer from "../univer/gridEntry";

interface CellPlace {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Called with the formula that could not be entered; it is entered as text instead. */
export type OnFault = (formula: string, sign: string) => void;

const first = 10_000;

export function useDutchNotation(host: WorkbookHost, injector: Injector, onFault: OnFault): void {
  const interceptors = injector.get(Univer.SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  const cellAt = ({ subUnitId, row, col }: CellPlace) =>
    new Range(host.workbook.worksheet(subUnitId), { row, column: col, rows: 1, columns: 1 });
  writeCellInterceptor.intercept(Univer.AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => {
      const text = typedText(cell);
      if (text === null) return next(cell);
      return { ...cell, ...enteredCell(cellAt(place), text, onFault) };
    },
  });
  writeCellInterceptor.intercept(Univer.BEFORE_CELL_EDIT, {
    priority: -first,
    handler: (cell, _place, next) => {
      const shown = next(cell);
      const isNumber =
        shown?.t === cellType.number &&
        !shown.f &&
        (typeof shown.v === "number" || typeof shown.v === "string");
      return isNumber ? { ...shown, v: String(shown.v).replace(".", ","), t: cellType.text } : shown;
    },
  });
  // First in the row: the interceptors after it show what they are given.
  interceptors.intercept(Univer.INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: first,
    effect: Univer.InterceptorEffectEnum.Style | Univer.InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      const style = cell?.s ? workbook.getStyles().get(cell.s) : null;
      return next(style?.n ? cell : withDecimalComma(cell));
    },
  });
}

/** What somebody typed; null when the cell was emptied, or holds formatted text or text after an apostrophe. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.p || cell.t === cellType.forcedText) return null;
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  return cell.v === null || cell.v === undefined || cell.v === "" ? null : String(cell.v);
}

function enteredCell(range: Range, text: string, onFault: OnFault): ICellData {
  const before = range.Values[0]?.[0];
  if (typeof before === "number" && text === String(before)) return { v: before, t: cellType.number };
  if (range.Worksheet.textCells(range.area)(0, 0)) return cellInput(text, true).cell;
  growTable(range);
  const { value, format } = translateTyped(text);
  const fault = typeof value === "string" && value.startsWith("=") ? formulaFault(value) : null;
  if (fault !== null) {
    onFault(text, fault);
    return { v: text, t: cellType.forcedText, f: null, si: null };
  }
  const input = typeof value === "string" && value.startsWith("=") ? formulaInput(value) : cellInput(value);
  const pattern = format ?? input.format;
  const keepsFormat = range.NumberFormat[0]?.[0] !== "General";
  return pattern && !keepsFormat ? { ...input.cell, s: { n: { pattern } } } : input.cell;
}

/** Univer formats numbers that have a format in Dutch; those without one are shown as JavaScript does. */
function withDecimalComma<T extends Nullable<ICellData>>(cell: T): T {
  const value = cell?.v;
  if (typeof value !== "number" || Number.isInteger(value)) return cell;
  return { ...cell, v: dutchDecimals(value), t: cellType.number };
}
