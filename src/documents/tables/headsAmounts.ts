// Headings without years that say in words which columns hold euros.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceRow } from "../source";
import { compoundKind, isBareRowKind } from "../words/rowWords";
import {
  headsMeasures,
  isAmountColumn,
  isBudgetColumn,
  isChangeColumn,
  isPlainBudget,
} from "./columnMeaning";
import { tellsDirections } from "./higherAndLower";

/** `sure`: only where the heading says that its rows are measures, or tells two kinds of amounts apart. */
export function headsAmounts(row: SourceRow, sure: boolean): boolean {
  if (row.layout !== "grid") return false;
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
  // Without a word over the titles all words head what stands beside them.
  const isTitled = row.cells[0]?.column === 0 && row.cells[0].text.trim() !== "";
  const [first = "", ...others] = isTitled ? texts : ["", ...texts];
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
