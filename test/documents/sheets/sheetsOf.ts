// A workbook with the same small table on each of its sheets, with the amounts that a test gives it.
import { type SheetSource, xlsxOf } from "../formats/zipOf";

export interface TableSheet {
  readonly name: string;
  readonly title?: string;
  /** By measure: the amounts of 2026 and 2027. */
  readonly rows: Readonly<Record<string, readonly [number, number]>>;
  readonly hidden?: boolean;
}

export function workbookOf(sheets: readonly TableSheet[]): Uint8Array {
  return xlsxOf(sheets.map(sheetOf));
}

function sheetOf({ name, title = "Kosten in euro", rows, hidden }: TableSheet): SheetSource {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const numbers = (values: readonly number[]) => values.map((value) => `<c><v>${value}</v></c>`).join("");
  const body = Object.entries(rows).map(([label, amounts]) => `<row>${text(label)}${numbers(amounts)}</row>`);
  const xml = `<sheetData><row>${text(title)}</row><row>${text("Maatregel")}${numbers([2026, 2027])}</row>${body.join("")}</sheetData>`;
  return { name, xml, ...(hidden ? { state: "hidden" } : {}) };
}
