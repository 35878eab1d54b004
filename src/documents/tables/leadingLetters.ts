// V and N in cells of their own before the amounts (`V | 1.500 | N | 300`): each belongs to the amount behind it.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceCell, SourceRow } from "../source";
import { type HeadingColumn, isSameColumn } from "./headingColumn";

/** True for a cell with V or N and nothing else. */
export function isEffectLetter(text: string): boolean {
  return /^\(?[VN]\)?$/i.test(text.trim());
}

/** A column of V and N; `I/S` says nothing of the sign of an amount. */
export function headsEffectLetters({ kind, label }: HeadingColumn): boolean {
  return kind === "letter" && /^[vn]/i.test(label);
}

/**
 * The row with each letter in the cell of its amount; the same row where letters stand behind their amounts, or
 * nowhere. The heading tells which (`V/N | 2026`); without its word every letter of the row has to have an amount
 * behind it, and not before it. In a column with another name (`Code`) a V is no such letter. `columns` hold amounts,
 * `columnOf` gives the column over a cell.
 */
export function withLeadingLetters(
  row: SourceRow,
  heading: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
  columnOf: (cell: SourceCell) => HeadingColumn | null,
): SourceRow {
  const isLetter = (cell: SourceCell): boolean => {
    const column = columnOf(cell);
    return isEffectLetter(cell.text) && (column?.kind !== "text" || column.label === "");
  };
  const isValue = (cell: SourceCell): boolean => {
    const column = columnOf(cell);
    return column !== null && columns.some((one) => isSameColumn(one, column));
  };
  const filled = row.cells.filter(({ text }) => text.trim() !== "");
  const letters = filled.flatMap((cell, at) => (isLetter(cell) ? [at] : []));
  const follows = (at: number): boolean => isAmount(filled[at + 1]);
  const precedes = (at: number): boolean => {
    const before = filled[at - 1];
    return before !== undefined && isAmount(before) && isValue(before);
  };
  const leads = lettersLead(heading) ?? (letters.every(follows) && !letters.every(precedes));
  if (letters.length === 0 || !leads) return row;
  const letterOf = new Map(
    letters.flatMap((at) => {
      const [letter, next] = filled.slice(at, at + 2);
      return letter && next && isAmount(next) ? [[next, letter.text.trim()] as const] : [];
    }),
  );
  const cells = row.cells.flatMap((cell) => {
    if (isLetter(cell)) return [];
    const letter = letterOf.get(cell);
    const text = `${letter} ${cell.text.trim()}`;
    // A letter before nothing says nothing.
    return letter === undefined || parsePrintedAmount(text) === null ? [cell] : [{ ...cell, text }];
  });
  return { ...row, cells };
}

/** Where the columns of letters stand; null when the heading names none, or one for all amounts of a row. */
function lettersLead(heading: readonly HeadingColumn[]): boolean | null {
  const letters = heading.filter(headsEffectLetters);
  const year = heading.findIndex(({ kind }) => kind === "year");
  const [first, second] = letters;
  return first === undefined || second === undefined || year < 0 ? null : heading.indexOf(first) < year;
}

function isAmount(cell: SourceCell | undefined): boolean {
  return cell !== undefined && !isEffectLetter(cell.text) && parsePrintedAmount(cell.text) !== null;
}
