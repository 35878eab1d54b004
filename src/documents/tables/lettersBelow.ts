// V and N on lines of their own below their amounts, as extraction prints a table of one cell a line: each goes with
// the amount above it. Where letters stand above their amounts somewhere, nothing is joined.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";

/** Lines of amounts and letters below each other: from the first to the one behind the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The document with every such letter behind its amount; the same document where it has none. */
export function withLettersBelow(document: SourceDocument): SourceDocument {
  const { rows } = document;
  const runs = runsWithLetters(rows);
  const alternates = ({ from, to }: Run): boolean =>
    to - from >= 4 &&
    (to - from) % 2 === 0 &&
    rows.slice(from, to).every((row, at) => isLetter(row) === (at % 2 === 1));
  if (!runs.some(alternates) || runs.some(({ from }) => isLetter(rows[from]))) return document;
  const joined = new Set<number>();
  for (const { from, to } of runs)
    for (let at = from + 1; at < to; at += 1) if (isLetter(rows[at]) && isMoney(rows[at - 1])) joined.add(at);
  const kept = rows.flatMap((row, at) => {
    if (joined.has(at)) return [];
    const letter = joined.has(at + 1) ? rows[at + 1] : undefined;
    return [letter ? withLetter(row, letter) : row];
  });
  return { ...document, rows: kept.map((row, index) => ({ ...row, index })) };
}

function runsWithLetters(rows: readonly SourceRow[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (!isLetter(rows[at])) continue;
    let [from, to] = [at, at + 1];
    while (isMoney(rows[from - 1])) from -= 1;
    while (isLetter(rows[to]) || isMoney(rows[to])) to += 1;
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

function isLetter(row: SourceRow | undefined): boolean {
  return row?.layout === "flow" && row.text.length < 4 && /^(?:[VN]|\([VN]\))$/.test(row.text.trim());
}

/** Characters of an amount alone on its line at most. */
const LONGEST_AMOUNT = 20;

function isMoney(row: SourceRow | undefined): boolean {
  if (row?.layout !== "flow" || row.text.length > LONGEST_AMOUNT || !/\d/.test(row.text)) return false;
  const printed = parsePrintedAmount(row.text);
  return printed?.type === "money" && printed.letter === null;
}

function withLetter(row: SourceRow, letter: SourceRow): SourceRow {
  const text = `${row.text.trim()} ${letter.text.trim()}`;
  const { line: endLine } = letter.place;
  const place = { ...row.place, ...(endLine === undefined ? {} : { endLine }), raw: text };
  const [cell] = row.cells;
  const cells = cell ? [{ ...cell, text, end: cell.start + text.length, place }] : [];
  return { ...row, text, place, cells };
}
