// Amount tables: grids whose heading names no year, but says in words which columns hold euros (`Maatregel |
// Bedrag`, `Lasten | Baten | Saldo`). Their year is asked.
import { documentUnit } from "../amounts/documentUnit";
import type { SourceDocument, SourceRow } from "../source";
import { buildTable } from "./buildTable";
import { tellsCover } from "./coverTables";
import { headsAmounts } from "./headsAmounts";
import { dividesSides } from "./higherAndLower";
import { splitBlocks } from "./splitBlocks";
import { headingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

/**
 * Tables outside those that are taken. `sure`: only where the heading says that its rows are measures, or tells two
 * kinds of amounts apart; other headings are a last resort, since a table of costs with a total tells more.
 */
export function findAmountTables(
  document: SourceDocument,
  taken: readonly YearTable[],
  isStop: (row: SourceRow) => boolean,
  sure: boolean,
): YearTable[] {
  const found: YearTable[] = [];
  const general = documentUnit(document)?.unit ?? 1;
  const isTaken = (row: SourceRow): boolean =>
    isStop(row) || taken.some((table) => table.first <= row.index && row.index <= table.last);
  for (let at = 0; at < document.rows.length; at += 1) {
    const first = document.rows[at];
    if (!first || !headsAmounts(first, sure) || isTaken(first)) continue;
    const below = document.rows[at + 1];
    const row = below && dividesSides(first, below) ? below : first;
    const heading = row.cells.map((cell) => headingColumn(cell.text, cell));
    const table = buildTable(document, row.index, heading, general, isTaken);
    if (!table || table.columns.length === 0 || !table.rows.some(({ values }) => values.length > 0)) continue;
    found.push(
      ...splitBlocks(document, { ...table, headsMeasures: true, isCover: tellsCover(document, first) }),
    );
    at = table.last;
  }
  return found;
}
