// Amount tables: grids whose heading names no year, but says in words which columns hold euros (`Maatregel |
// Bedrag`, `Lasten | Baten | Saldo`). Their year is asked.
import { documentUnit } from "../amounts/documentUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { compoundKind, isBareRowKind } from "../words/rowWords";
import { buildTable } from "./buildTable";
import {
  headsMeasures,
  isAmountColumn,
  isBudgetColumn,
  isChangeColumn,
  isPlainBudget,
} from "./columnMeaning";
import { tellsDirections } from "./higherAndLower";
import { splitBlocks } from "./splitBlocks";
import { headingColumn } from "./yearHeading";
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
    const row = document.rows[at];
    if (!row || !isHeading(row, sure) || isTaken(row)) continue;
    const heading = row.cells.map((cell) => headingColumn(cell.text, cell));
    const table = buildTable(document, at, heading, general, isTaken);
    if (!table || table.columns.length === 0 || !table.rows.some(({ values }) => values.length > 0)) continue;
    found.push(...splitBlocks(document, { ...table, headsMeasures: true }));
    at = table.last;
  }
  return found;
}

function isHeading(row: SourceRow, sure: boolean): boolean {
  if (row.layout !== "grid") return false;
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
  const [first = "", ...others] = texts;
  if (texts.length < 2 || texts.some((text) => text.length > 80 || isNumber(text))) return false;
  if (tellsDirections(texts)) return true;
  // A compound over the titles says what they are about (`Personeelskosten | Bedrag`).
  const amounts = [...(compoundKind(first) === null ? [first] : []), ...others].filter(
    (text) => isAmountColumn(text) || isChangeColumn(text),
  );
  if (amounts.length === 0 || (amounts.includes(first) && !isPlainBudget(first))) return false;
  if (!sure) return true;
  const kinds = amounts.filter((text) => isBareRowKind(text));
  const isChange = amounts.some(isChangeColumn) && texts.filter(isBudgetColumn).length >= 2;
  return (
    texts.some((text) => headsMeasures(text) && !amounts.includes(text)) || kinds.length >= 2 || isChange
  );
}

function isNumber(text: string): boolean {
  const printed = parsePrintedAmount(text);
  return printed !== null && printed.type !== "nil";
}
