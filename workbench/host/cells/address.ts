// A1 addresses: text to rows and columns (from 0) and back, with quoted sheet names.
import { invalidArgument } from "../hostError";

/** A block of cells on a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Address extends Area {
  /** Absent when the text names no sheet. */
  readonly sheet?: string;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A -> 0, AA -> 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B2`, `A1:C3`, `$A$1`, `A:C`, `2:5`, each with or without a sheet. Throws InvalidArgument. */
export function parseAddress(text: string): Address {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim()) ?? [];
  const area = parseArea((cells ?? "").replaceAll("$", ""));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? area : { sheet, ...area };
}

function parseArea(text: string): Area {
  const [, columnA, rowA, columnB = columnA, rowB = rowA] =
    /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(text) ?? [];
  const isRange = text.includes(":");
  if ((columnA === undefined || rowA === undefined) && !isRange) throw invalidArgument();
  if ((columnA === undefined) !== (columnB === undefined)) throw invalidArgument();
  if ((rowA === undefined) !== (rowB === undefined)) throw invalidArgument();
  if (columnA === undefined && rowA === undefined) throw invalidArgument();
  const rows = rowA === undefined ? [0, lastRow - 1] : [Number(rowA) - 1, Number(rowB) - 1];
  const columns =
    columnA === undefined ? [0, lastColumn - 1] : [columnA, columnB ?? columnA].map(columnIndex);
  return areaOfCorners(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

function areaOfCorners(row: number, column: number, endRow: number, endColumn: number): Area {
  if (row < 0 || endRow >= lastRow || endColumn >= lastColumn) throw invalidArgument();
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** `A1`, `A1:C3`, without a sheet; whole columns and rows as Excel writes them. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const endColumn = columnName(column + columns - 1);
  if (rows >= lastRow) return `${columnName(column)}:${endColumn}`;
  if (columns >= lastColumn) return `${row + 1}:${row + rows}`;
  const start = `${columnName(column)}${row + 1}`;
  const end = `${endColumn}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

/** `Blad1!A1`, `'Mijn blad'!A1:B2`. */
export function formatAddress(sheet: string, area: Area): string {
  const needsQuotes =
    !/^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/.test(sheet) || /^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${needsQuotes ? `'${sheet.replaceAll("'", "''")}'` : sheet}!${formatArea(area)}`;
}

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
