// A heading whose cells spanned more columns than one, as an export without spans leaves it: all its years stand next
// to each other, and the cells that they no longer span are empty ones behind them.
import { amountInColumn } from "../amounts/amountInColumn";
import type { SourceCell, SourceRow } from "../source";
import { isEffectLetter } from "./leadingLetters";
import type { HeadingColumn } from "./headingColumn";

/** The columns where they stood; `lost` when the rows have more columns than can be told; null when nothing is amiss. */
export function mergedHeading(
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): readonly HeadingColumn[] | "lost" | null {
  const first = heading.find(({ year }) => year !== null)?.column ?? null;
  if (first === null || body.some(({ layout }) => layout !== "grid")) return null;
  const headed = heading.filter(({ column, label }) => label !== "" && (column ?? -1) >= first);
  if (headed.length < 2 || headed.some(({ column }, at) => column !== first + at)) return null;
  const cells = body.flatMap((row) => row.cells.filter((cell) => cell.text.trim() !== ""));
  const behind = cells.filter(({ column }) => (column ?? -1) >= first);
  if (hasLettersUnder(headed, behind)) {
    const inPairs = behind.every((cell) => standsInPair(cell, first, headed.length));
    return inPairs ? headingInPairs(heading, first) : "lost";
  }
  const filled = new Set(behind.filter(isAmount).map(({ column }) => column ?? -1));
  const isWider = filled.size > headed.length && filled.size % headed.length === 0;
  return isWider && [...filled].every((column) => column < first + filled.size) && !filled.has(-1)
    ? "lost"
    : null;
}

/** A column of V and N alone under a year or a total: there the amount before it ends. */
function hasLettersUnder(headed: readonly HeadingColumn[], cells: readonly SourceCell[]): boolean {
  return headed.some(({ column, kind }) => {
    const under = kind === "letter" ? [] : cells.filter((cell) => cell.column === column);
    return under.length > 0 && under.every(({ text }) => isEffectLetter(text.trim()));
  });
}

/** An amount in each first column of two, and its letter in the second. */
function standsInPair(cell: SourceCell, first: number, count: number): boolean {
  const at = (cell.column ?? -1) - first;
  if (at >= count * 2) return false;
  return at % 2 === 0 ? isAmount(cell) : isEffectLetter(cell.text.trim());
}

function headingInPairs(heading: readonly HeadingColumn[], first: number): HeadingColumn[] {
  return heading.flatMap((one): HeadingColumn[] => {
    if (one.column === null || one.column < first) return [one];
    return one.label === "" ? [] : [{ ...one, column: first + (one.column - first) * 2 }];
  });
}

function isAmount({ text }: SourceCell): boolean {
  return amountInColumn(text.trim()) !== null;
}
