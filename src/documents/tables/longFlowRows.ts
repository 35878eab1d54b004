// Long tables in flowing text: a heading that ends with a word for a year and one for amounts (`Project Jaar Krediet`),
// and rows that end with a year and an amount. The order of the words tells the columns as cells would.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { isRunningText, type SourceRow } from "../source";
import { rowKindOf, saysOnlyMoney } from "../words/rowWords";
import { isAmountColumn } from "./columnMeaning";

const HEADING =
  /^(\p{L}[^\d]*?)\s+(\S*jaar|(?:structureel |jaarlijks )?vanaf)\s+(\p{L}+(?:\s*\([^()]*\))?)$/iu;
const ROW = /^(.*\p{L}.*?)\s+((?:19|20)\d{2})\s+([-–−+]?\s?(?:€\s?)?\d[\d.,]*)$/u;
const TOTAL = /^(.*\p{L}.*?)\s+([-–−+]?\s?(?:€\s?)?\d[\d.,]*)$/u;

/** The heading with a cell for its titles, its years and its amounts; null when it is no such heading. */
export function longFlowHeading(row: SourceRow): SourceRow | null {
  if (row.layout !== "flow" || isRunningText(row) || !/(?:jaar|vanaf)\s/i.test(row.text)) return null;
  const parts = HEADING.exec(row.text)?.slice(1) ?? [];
  const amounts = parts[2]?.replace(/\s*\(.*$/, "") ?? "";
  return isAmountColumn(amounts) || saysOnlyMoney(amounts) ? inCells(row, parts) : null;
}

/** A row below such a heading in the same cells; null when it is none. */
export function longFlowRow(row: SourceRow): SourceRow | null {
  if (row.layout !== "flow" || isRunningText(row)) return null;
  const [, title = "", year = "", amount = ""] = ROW.exec(row.text) ?? [];
  if (amount !== "") return isMoney(amount) ? inCells(row, [title, year, amount]) : null;
  const [, words = "", sum = ""] = TOTAL.exec(row.text) ?? [];
  return rowKindOf(words) === "total" && isMoney(sum) ? inCells(row, [words, "", sum]) : null;
}

function isMoney(text: string): boolean {
  return parsePrintedAmount(text)?.type === "money";
}

function inCells(row: SourceRow, parts: readonly string[]): SourceRow {
  let from = 0;
  const cells = parts.map((text, column) => {
    const at = column === parts.length - 1 ? row.text.length - text.length : row.text.indexOf(text, from);
    from = at + text.length;
    return { text, column, start: at, end: from, place: { ...row.place, raw: text } };
  });
  return { ...row, layout: "aligned", cells };
}
