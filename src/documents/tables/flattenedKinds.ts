// Tables of costs, income and their balance in flowing text that kept no gaps (`Lasten Baten Saldo` above `Wegen 120 20
// 100`): where the balance of every row proves which number is which, their rows are those of a grid.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import { indentOf, placeIn, type SourceCell, type SourceDocument, type SourceRow } from "../source";
import { rowKindOf } from "../words/rowWords";
import { looksLikeLabel } from "./flowRow";
import { isPrintedYear } from "../words/printedYear";
import { yearHeadingOf } from "./yearHeading";

const COSTS = "lasten|kosten|uitgaven";
const INCOME = "baten|opbrengsten|inkomsten";
const KINDS = `^\\D{0,60}?(?<![\\p{L}-])(?:(?:${COSTS}) (?:${INCOME})|(?:${INCOME}) (?:${COSTS}))`;
const HEADING = new RegExp(`${KINDS} saldo$`, "iu");
const BOTH_KINDS = new RegExp(`${KINDS}(?: \\D{0,30})?$`, "iu");
const LONGEST_HEADING = 120;

/** `Programma Lasten Baten Saldo`: every number of a row below it is money. */
export function headsKinds(text: string): boolean {
  return text.length <= LONGEST_HEADING && MAY_HEAD.test(text) && !/\d/.test(text) && BOTH_KINDS.test(text);
}

/** A cheap look: few lines name income. */
const MAY_HEAD = /baten|opbrengsten|inkomsten/i;

/** Rows of numbers in flowing text below such a heading, however small those are. */
export function rowsUnderKinds({ rows }: SourceDocument): ReadonlySet<number> {
  const headings = rows.filter(({ layout, text }) => layout === "flow" && headsKinds(text));
  const below = headings.flatMap((heading) => bodyBelow(rows, heading));
  return new Set(below.flatMap(({ row, numbers }) => (numbers.length > 0 ? [row.index] : [])));
}

const COLUMNS = 3;

/** A word of a row, and its cents where it is an amount. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly cents: number | null;
}

interface NumberRow {
  readonly row: SourceRow;
  readonly label: string;
  readonly numbers: readonly Token[];
}

/** The rows of the table that row `at` heads, its heading first; null when it heads none, or its sums do not decide. */
export function flattenedKinds({ rows }: SourceDocument, at: number): SourceRow[] | null {
  const heading = rows[at];
  if (heading?.layout !== "flow" || !headsKinds(heading.text) || !HEADING.test(heading.text)) return null;
  if (rows.slice(Math.max(0, at - 2), at).some((above) => yearHeadingOf(above) !== null)) return null;
  const body = bodyBelow(rows, heading);
  const filled = body.filter(({ numbers }) => numbers.length > 0);
  const full = filled.filter(({ numbers }) => numbers.length === COLUMNS);
  const sense = [1, -1].find((one) => full.every(({ numbers }) => balances(numbers, one)));
  const isProved = full.some(({ numbers }) => numbers.every(({ cents }) => cents !== 0));
  if (filled.length < 2 || sense === undefined || !isProved) return null;
  const placed = body.map((row) => ({ ...row, columns: columnsOf(row.numbers, sense) }));
  if (placed.some(({ columns }) => columns === null) || !fitsTotal(placed)) return null;
  const words = wordsOf(heading);
  const titles = heading.text
    .slice(0, (words[words.length - COLUMNS]?.start ?? 0) - indentOf(heading))
    .trim();
  return [
    asGrid(heading, titles, words.slice(-COLUMNS), [0, 1, 2]),
    ...placed.map(({ row, label, numbers, columns }) => asGrid(row, label, numbers, columns ?? [])),
  ];
}

/** The rows of words and numbers right below a heading; words alone only above such a row. */
function bodyBelow(rows: readonly SourceRow[], heading: SourceRow): NumberRow[] {
  const found: NumberRow[] = [];
  for (let at = heading.index + 1; at < rows.length; at += 1) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (row?.layout !== "flow" || row.segment !== heading.segment || row.heading !== undefined) break;
    const gap = (row.place.line ?? 0) - (before?.place.line ?? 0);
    const isBelowTotal = found.length > 0 && isTotal(found[found.length - 1]);
    if (gap > (isBelowTotal ? 1 : 2) || headsKinds(row.text) || yearHeadingOf(row)) break;
    const split = splitRow(row);
    if (split.numbers.length === 0 && !looksLikeLabel(row.text)) break;
    if (split.numbers.length > 0 && !/\p{L}/u.test(split.label)) break;
    found.push(split);
  }
  return found.slice(0, found.findLastIndex(({ numbers }) => numbers.length > 0) + 1);
}

function isTotal(row: NumberRow | undefined): boolean {
  return row !== undefined && rowKindOf(row.label) === "total";
}

function splitRow(row: SourceRow): NumberRow {
  const words = wordsOf(row);
  const numbers = words.slice(words.findLastIndex(({ cents }) => cents === null) + 1);
  const label = row.text.slice(0, (numbers[0]?.start ?? Infinity) - indentOf(row)).trim();
  return { row, label, numbers };
}

function wordsOf(row: SourceRow): Token[] {
  const indent = indentOf(row);
  return [...row.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    if (/^[-–—]$/.test(text)) return { text, start: indent + index, cents: 0 };
    const printed = /\d/.test(text) && !isPrintedYear(text) ? parsePrintedAmount(text) : null;
    const isPlain = printed?.type === "money" && printed.letter === null && printed.ownUnit === null;
    const cents = isPlain ? centsOf(printed.number, 1) * (printed.negative ? -1 : 1) : null;
    return { text, start: indent + index, cents };
  });
}

/** The balance is the first less the second, or the second less the first (`sense`). */
function balances([first, second, balance]: readonly Token[], sense: number): boolean {
  return ((first?.cents ?? 0) - (second?.cents ?? 0)) * sense === balance?.cents;
}

/** The columns that the numbers of a row stand in; null when its balance does not tell. */
function columnsOf(numbers: readonly Token[], sense: number): readonly number[] | null {
  const [only, balance] = numbers;
  if (numbers.length === 0) return [];
  if (numbers.length === COLUMNS) return [0, 1, 2];
  if (numbers.length !== 2 || only?.cents == null || only.cents === 0) return null;
  if (balance?.cents === only.cents * sense) return [0, 2];
  return balance?.cents === -only.cents * sense ? [1, 2] : null;
}

/**
 * The total of each column is that of its rows. Without a total two equal numbers tell nothing: they may be costs and
 * income whose balance of nothing is left empty.
 */
function fitsTotal(placed: readonly (NumberRow & { readonly columns: readonly number[] | null })[]): boolean {
  const at = placed.findIndex(isTotal);
  const sums = [0, 0, 0];
  const add = ({ numbers, columns }: (typeof placed)[number], turn: number): void =>
    columns?.forEach((column, order) => {
      sums[column] = (sums[column] ?? 0) + turn * (numbers[order]?.cents ?? 0);
    });
  const total = placed[at];
  const mayBalance = ({ numbers: [one, two, third] }: NumberRow): boolean =>
    one !== undefined && third === undefined && one.cents === two?.cents;
  if (!total) return !placed.some(mayBalance);
  placed.slice(0, at).forEach((row) => add(row, 1));
  add(total, -1);
  return at === placed.length - 1 && total.numbers.length === COLUMNS && sums.every((sum) => sum === 0);
}

function asGrid(
  row: SourceRow,
  label: string,
  numbers: readonly Token[],
  columns: readonly number[],
): SourceRow {
  const start = indentOf(row);
  const first = { text: label, start, end: start + label.length, place: placeIn(row, label), column: 0 };
  const cells = numbers.map(({ text, start: from }, order): SourceCell => {
    const place = placeIn(row, text);
    return { text, start: from, end: from + text.length, place, column: (columns[order] ?? 0) + 1 };
  });
  return { ...row, layout: "grid", cells: [first, ...cells] };
}
