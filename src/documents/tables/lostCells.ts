// Rows that lost the cell of a group that spans them (`Sociaal` once for three measures), as exports of merged cells do:
// their title stands under the column of the group, and their amounts one column too far to the left.
import type { SourceRow } from "../source";
import { rowKindOf, saysOnlyMoney } from "../words/rowWords";
import { isAmount, isWords, textAt } from "./cellTexts";
import { isAmountColumn, isCodeColumn, isQuantityColumn } from "./columnMeaning";
import type { HeadingColumn } from "./headingColumn";

/** Headings below which numbers stand that are no money, though some rows have words there. */
const NUMBERS = /termijn|duur|\bjaar|jaren|\bn(?:umme)?r\b|taakveld|product|artikel|score|prioriteit|rang/i;

/** The rows with those cells back in place; a row that may be as it was printed stays so. */
export function withLostCells(
  heading: readonly HeadingColumn[],
  body: readonly SourceRow[],
): readonly SourceRow[] {
  const first = heading.find(({ year }) => year !== null)?.column ?? null;
  if (first === null || first < 2) return body;
  const title = first - 1;
  const above = heading.find(({ column }) => column === title);
  if (above?.kind !== "text" || !headsWords(above.label)) return body;
  const last = Math.max(...heading.map((column) => (column.label === "" ? -1 : (column.column ?? -1))));
  const numbered = body.filter((row) => isAmount(textAt(row, title)));
  const areLost = numbered.every((row) => lostIn(row, title, last) > 0);
  if (!areLost || !body.some((row) => isWords(textAt(row, title)))) return body;
  return body.map((row) => {
    const lost = lostIn(row, title, last);
    if (lost === 0) return row;
    const cells = row.cells.map((cell) =>
      cell.column === null || cell.column < title - lost ? cell : { ...cell, column: cell.column + lost },
    );
    return { ...row, cells };
  });
}

function headsWords(label: string): boolean {
  if (label === "" || NUMBERS.test(label) || isQuantityColumn(label) || isCodeColumn(label)) return false;
  return !isAmountColumn(label) && !saysOnlyMoney(label) && rowKindOf(label) === null;
}

/** How many cells a row lost before its title: amounts stand under the heading of titles, and the last columns are empty. */
function lostIn(row: SourceRow, title: number, last: number): number {
  if (row.layout !== "grid" || !isAmount(textAt(row, title))) return 0;
  for (let lost = 1; lost <= title; lost += 1) {
    if (textAt(row, last - lost + 1) !== "") return 0;
    const at = textAt(row, title - lost);
    if (isWords(at)) return lost;
    if (!isAmount(at)) return 0;
  }
  return 0;
}
