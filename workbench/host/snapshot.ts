// Everything that a workbook holds, as plain data: tests compare it before and after.
import { columnName } from "./cells/address";
import type { CellValue } from "./cells/cellInput";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";

export interface CellSnapshot {
  /** What was entered: a value, or a formula with its `=`. */
  readonly content: CellValue;
  /** What it comes to; absent when it is the content. */
  readonly value?: CellValue;
  /** Absent when General. */
  readonly format?: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly cells: Readonly<Record<string, CellSnapshot>>;
  }[];
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly columns: readonly string[];
    readonly style: string;
  }[];
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXml: Readonly<Record<string, string>>;
}

export function snapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.Worksheets._Items.map((worksheet) => ({
      name: worksheet.Name,
      visibility: worksheet.Visibility,
      cells: cellsOf(worksheet),
    })),
    tables: workbook.tables().map((table) => ({
      id: table.Id,
      name: table.Name,
      address: table.GetRange().Address,
      columns: table.headers,
      style: table.Style,
    })),
    names: Object.fromEntries(workbook.Names._Items.map(({ Name, Formula }) => [Name, Formula])),
    settings: structuredClone(Object.fromEntries(workbook.settings)),
    customXml: Object.fromEntries(workbook.xmlParts),
  };
}

function cellsOf(worksheet: Worksheet): Record<string, CellSnapshot> {
  const used = worksheet.GetUsedRangeOrNullObject();
  const cells: Record<string, CellSnapshot> = {};
  if (!used) return cells;
  const { Values, Formulas, NumberFormat } = used;
  Formulas.forEach((row, i) =>
    row.forEach((content, j) => {
      if (content === "") return;
      const value = Values[i]?.[j] ?? "";
      const format = NumberFormat[i]?.[j] ?? "General";
      cells[`${columnName(used.ColumnIndex + j)}${used.RowIndex + i + 1}`] = {
        content,
        ...(value === content ? {} : { value }),
        ...(format === "General" ? {} : { format }),
      };
    }),
  );
  return cells;
}
