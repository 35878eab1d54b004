// Headings without years that say in words which columns hold euros.
import { saysOnlyUnit } from "../amounts/findUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { compoundKind, isBareRowKind } from "../words/rowWords";
import {
  headsMeasures,
  isAmountColumn,
  isBudgetColumn,
  isChangeColumn,
  isPlainBudget,
} from "./columnMeaning";
import { tellsDirections } from "./higherAndLower";
import { namesWords } from "./verticalRows";

/** `sure`: only where the heading says that its rows are measures, or tells two kinds of amounts apart. */
export function headsAmounts(row: SourceRow, sure: boolean): boolean {
  if (row.layout !== "grid") return false;
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
  const texts = filled.filter((text, at) => at > 0 || !saysOnlyUnit(text));
  // Without a word over the titles, or with their unit there, all words head what stands beside them.
  const [start] = row.cells;
  const isTitled = start?.column === 0 && start.text.trim() !== "" && !saysOnlyUnit(start.text);
  const [first = "", ...others] = isTitled ? texts : ["", ...texts];
  if (filled.length < 2 || texts.some((text) => text.length > 80 || isNumber(text))) return false;
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

/** `Omschrijving | Bedrag` below the rows of a table: it heads another one, unless it is the same on the next page. */
export function headsOtherAmounts(row: SourceRow, heading: SourceRow): boolean {
  if (row.text === heading.text) return false;
  if (row.layout === "aligned") return headsOtherOnPage(row);
  if (!headsAmounts(row, false)) return false;
  const first = row.cells[0]?.text.trim() ?? "";
  return first === "" || saysOnlyUnit(first) || headsMeasures(first) || namesWords(first);
}

/** On a page: words alone in each of its cells, the first of them over measures. */
function headsOtherOnPage({ cells }: SourceRow): boolean {
  const texts = cells.map(({ text }) => text.trim());
  const [first = ""] = texts;
  return texts.length > 2 && headsMeasures(first) && texts.every((text) => parsePrintedAmount(text) === null);
}

/** Words behind blank lines, one over each column of numbers right below: they head another table, whatever they say. */
export function startsOther(document: SourceDocument, row: SourceRow, heading: SourceRow): boolean {
  const before = document.rows[row.index - 1];
  const below = document.rows[row.index + 1];
  if (row.layout !== "grid" || below?.layout !== "grid" || !before || row.text === heading.text) return false;
  if (lineOf(row) - lineOf(before) < 2 || lineOf(below) - lineOf(row) !== 1) return false;
  const words = row.cells.filter(({ text }) => text.trim() !== "");
  if (words.length < 2 || words.some(({ text }) => text.length > LONGEST_WORDS || /\d/.test(text)))
    return false;
  const numbers = below.cells.filter(({ text }) => /\d/.test(text) && isNumber(text));
  return (
    numbers.length > 0 && numbers.every(({ column }) => words.slice(1).some((word) => word.column === column))
  );
}

const LONGEST_WORDS = 40;

/** The line of a text, or the row of a sheet. */
function lineOf({ place }: SourceRow): number {
  return place.line ?? Number(/\d+$/.exec(place.cell ?? "")?.[0] ?? 0);
}

function isNumber(text: string): boolean {
  const printed = parsePrintedAmount(text);
  return printed !== null && printed.type !== "nil";
}
