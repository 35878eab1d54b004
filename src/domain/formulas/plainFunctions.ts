// The few functions of Excel that people build codes and years with, on single values. Null: not known here.
import type { Cell } from "../tables/cell";

type Calculate = (args: readonly Cell[]) => Cell | null;

/** By their English names in capitals. */
export const plainFunctions: Readonly<Record<string, Calculate>> = {
  YEAR: ([date, ...more]) => (more.length === 0 ? yearOfDate(date) : null),
  TRIM: ([text, ...more]) => (more.length === 0 && isText(text) ? text.trim().replace(/ +/g, " ") : null),
  UPPER: ([text, ...more]) => (more.length === 0 && isText(text) ? text.toUpperCase() : null),
  LOWER: ([text, ...more]) => (more.length === 0 && isText(text) ? text.toLowerCase() : null),
  LEFT: ([text, count = 1]) => (isText(text) && isCount(count) ? text.slice(0, count) : null),
  RIGHT: ([text, count = 1]) =>
    isText(text) && isCount(count) ? text.slice(Math.max(0, text.length - count)) : null,
  MID: ([text, from, count]) =>
    isText(text) && isCount(from) && from > 0 && isCount(count)
      ? text.slice(from - 1, from - 1 + count)
      : null,
  CONCATENATE: (args) => (args.every(isText) ? args.join("") : null),
};

/** Days since 30 December 1899; before March 1900 Excel counts a day that never was. */
function yearOfDate(cell: Cell | undefined): number | null {
  if (typeof cell !== "number" || cell < 61 || cell >= 2_958_466) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * 86_400_000).getUTCFullYear();
}

function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && !cell.startsWith("#");
}

function isCount(cell: Cell | undefined): cell is number {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0;
}
