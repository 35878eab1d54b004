// What a value becomes when it is written to a cell, as in Excel: text is interpreted as if it were
// typed (formula, number, date, truth value), unless an apostrophe or the text format prevents it.
import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../hostError";
import { dateSerial } from "./dateSerial";
import { formulaFault } from "./formulaGuard";

/** The values of Univer's CellValueType. */
export const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export type CellValue = string | number | boolean;

/** A cell to write; `format` comes with it when Excel would set one (dates, percentages). */
export interface CellInput {
  readonly cell: ICellData;
  readonly format?: string;
}

const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** `isText`: the cell has the text format or heads a table, so nothing is interpreted. */
export function cellInput(value: CellValue, isText = false): CellInput {
  if (value === "") return { cell: empty };
  if (isText) return { cell: { ...empty, v: plainText(value), t: cellType.text } };
  if (typeof value === "number") return { cell: { ...empty, v: finite(value), t: cellType.number } };
  if (typeof value === "boolean") return { cell: { ...empty, v: value ? 1 : 0, t: cellType.boolean } };
  return interpretText(value);
}

/** A formula; throws InvalidArgument when Excel would refuse to enter it. */
export function formulaInput(formula: string): CellInput {
  if (formulaFault(formula) !== null) throw invalidArgument();
  return { cell: { ...empty, f: formula } };
}

function interpretText(text: string): CellInput {
  if (text.startsWith("'")) return { cell: { ...empty, v: text.slice(1), t: cellType.forcedText } };
  if (text.startsWith("=") && text.length > 1) return formulaInput(text);
  const number = parseNumber(text);
  if (number) return number;
  if (/^(true|false)$/i.test(text)) {
    return { cell: { ...empty, v: /^true$/i.test(text) ? 1 : 0, t: cellType.boolean } };
  }
  // A sign makes a formula; @ does so too, and falls away.
  if (/^[+-]./.test(text)) return formulaInput(`=${text}`);
  if (/^@./.test(text)) return formulaInput(`=${text.slice(1)}`);
  return { cell: { ...empty, v: text, t: cellType.text } };
}

function parseNumber(text: string): CellInput | null {
  const trimmed = text.trim();
  if (/^[+-]?((\d+|\d{1,3}(,\d{3})+)(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) {
    return { cell: { ...empty, v: Number(trimmed.replaceAll(",", "")), t: cellType.number } };
  }
  const percentage = /^([+-]?\d+(?:\.\d+)?)%$/.exec(trimmed)?.[1];
  if (percentage !== undefined) {
    const format = percentage.includes(".") ? "0.00%" : "0%";
    return { cell: { ...empty, v: Number(percentage) / 100, t: cellType.number }, format };
  }
  const date = dateSerial(trimmed);
  return date && { cell: { ...empty, v: date.serial, t: cellType.number }, format: date.format };
}

function plainText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw invalidArgument();
  return value;
}
