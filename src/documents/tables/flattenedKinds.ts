// Tables of costs, income and their balance in flowing text that kept no gaps (`Lasten Baten Saldo` above `Wegen 120 20
// 100`): where the balance of every row proves which number is which, their rows are those of a grid.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { centsOf } from "../amounts/printedAmount";
import { indentOf, placeIn, type SourceCell, type SourceDocument, type SourceRow } from "../source";
import { rowKindOf } from "../words/rowWords";
import { looksLikeLabel } from "./flowRow";
import { kindsHeading, type KindsHeading } from "./kindsHeading";
import { isPrintedYear } from "../words/printedYear";
import { NATURE } from "./rowTokens";
import { NUMBERED } from "./splitFlowRow";
import { yearHeadingOf } from "./yearHeading";

const COSTS = "lasten|kosten|uitgaven";
const INCOME = "baten|opbrengsten|inkomsten";
const KINDS = `^\\D{0,60}?(?<![\\p{L}-])(?:(?:${COSTS}) (?:${INCOME})|(?:${INCOME}) (?:${COSTS}))`;
const BOTH_KINDS = new RegExp(`${KINDS}(?: \\D{0,30})?$`, "iu");
const LONGEST_HEADING = 120;

/** `Programma Lasten Baten Saldo`: every number of a row below it is money. */
export function headsKinds(text: string): boolean {
  if (text.length > LONGEST_HEADING || !MAY_HEAD.test(text)) return false;
  return (!/\d/.test(text) && BOTH_KINDS.test(text)) || kindsHeading(text) !== null;
}

/** A cheap look: few lines name income. */
const MAY_HEAD = /baten|opbrengsten|inkomsten/i;

/** Rows of numbers in flowing text below such a heading, however small those are. */
export function rowsUnderKinds({ rows }: SourceDocument): ReadonlySet<number> {
  const headings = rows.filter(({ layout, text }) => layout === "flow" && headsKinds(text));
  const below = headings.flatMap((heading) =>
    bodyBelow(rows, heading, kindsHeading(heading.text) ?? ANY_KINDS),
  );
  return new Set(below.flatMap(({ row, numbers }) => (numbers.length > 0 ? [row.index] : [])));
}

/** What is below any other heading of kinds: how many numbers it heads is not known. */
const ANY_KINDS: Pick<KindsHeading, "mark" | "columns"> = { mark: null, columns: [] };

/** A word of a row, and its cents where it is an amount; its effect on costs where a letter tells that. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly cents: number | null;
  readonly isLettered?: boolean;
}

interface NumberRow {
  readonly row: SourceRow;
  readonly label: string;
  readonly numbers: readonly Token[];
  readonly mark: Token | null;
}

/** What the first and the second number of a row count for in its balance. */
type Sense = readonly [number, number];

/** The rows of the table that row `at` heads, its heading first; null when it heads none, or its sums do not decide. */
export function flattenedKinds({ rows }: SourceDocument, at: number): SourceRow[] | null {
  const row = rows[at];
  const heading = row?.layout === "flow" ? kindsHeading(row.text) : null;
  if (!row || !heading || rows.slice(Math.max(0, at - 2), at).some(headsSeveralYears)) return null;
  const width = heading.columns.length;
  const body = bodyBelow(rows, row, heading);
  const filled = body.filter(({ numbers }) => numbers.length > 0);
  if (filled.length < 2 || hasBareAmongLetters(filled)) return null;
  const isFull = filled.every(({ numbers }) => numbers.length === width);
  const placed = isFull ? inOrder(body) : byBalance(body, width);
  if (!placed || (isFull && !isCertain(filled, width))) return null;
  const indent = indentOf(row);
  const start = (column: { readonly start: number }): number => column.start + indent;
  const marks = heading.mark ? [{ ...heading.mark, start: start(heading.mark) }] : [];
  const words = [...heading.columns.map((column) => ({ ...column, start: start(column) })), ...marks];
  return [
    asGrid(row, heading.titles, words, [...words.keys()]),
    ...placed.map(({ row: own, label, numbers, mark, columns }) =>
      asGrid(own, label, mark ? [...numbers, mark] : numbers, mark ? [...columns, width] : columns),
    ),
  ];
}

type PlacedRow = NumberRow & { readonly columns: readonly number[] };

function inOrder(body: readonly NumberRow[]): PlacedRow[] {
  return body.map((row) => ({ ...row, columns: [...row.numbers.keys()] }));
}

/** Every row has a number in each column: the balance of each, or the total, must agree that they are those. */
function isCertain(filled: readonly NumberRow[], width: number): boolean {
  return width === 3 ? sensesOf(filled, NEAR).length > 0 : fitsTotal(inOrder(filled), width);
}

/** Rows with empty cells: those of the balance of the row where a full row says how it is made up, and the total adds up. */
function byBalance(body: readonly NumberRow[], width: number): PlacedRow[] | null {
  if (width < 3) return null;
  const full = body.filter(({ numbers }) => numbers.length === width);
  const [sense, other] = sensesOf(full, 0);
  if (!sense || other) return null;
  const placed = body.flatMap((row) => {
    const columns = columnsOf(row.numbers, sense);
    return columns ? [{ ...row, columns }] : [];
  });
  return placed.length === body.length && fitsTotal(placed, width) ? placed : null;
}

/** Printed numbers that were rounded one by one differ by one at most. */
const NEAR = 100;

/** The ways in which the balance of every row is made up of its costs and income. */
function sensesOf(full: readonly NumberRow[], most: number): Sense[] {
  const isLettered = full.some(({ numbers }) => numbers.some((token) => token.isLettered));
  return (isLettered ? LETTERED : PLAIN).filter(([of, and]) =>
    full.every(({ numbers: [first, second, balance] }) => {
      const sum = (first?.cents ?? 0) * of + (second?.cents ?? 0) * and;
      return Math.abs(sum - (balance?.cents ?? 0)) <= most;
    }),
  );
}

const LETTERED: readonly Sense[] = [[1, 1]];
const PLAIN: readonly Sense[] = [
  [1, -1],
  [-1, 1],
  [1, 1],
];

/** Where letters tell the sign of most numbers, a number without one has none. */
function hasBareAmongLetters(filled: readonly NumberRow[]): boolean {
  const tokens = filled.flatMap(({ numbers }) => numbers).filter(({ cents }) => cents !== 0);
  return tokens.some((token) => token.isLettered) && !tokens.every((token) => token.isLettered);
}

/** Years over the kinds: each has columns of its own. */
function headsSeveralYears(row: SourceRow): boolean {
  return (yearHeadingOf(row)?.length ?? 0) > 1;
}

/** The rows of words and numbers right below a heading; words alone only above such a row. */
function bodyBelow(
  rows: readonly SourceRow[],
  heading: SourceRow,
  { mark, columns }: Pick<KindsHeading, "mark" | "columns">,
): NumberRow[] {
  const found: NumberRow[] = [];
  for (let at = heading.index + 1; at < rows.length; at += 1) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (row?.layout !== "flow" || row.segment !== heading.segment || row.heading !== undefined) break;
    const gap = (row.place.line ?? 0) - (before?.place.line ?? 0);
    const isBelowTotal = found.length > 0 && isTotal(found[found.length - 1]);
    if (gap > (isBelowTotal ? 1 : 2) || headsKinds(row.text) || yearHeadingOf(row)) break;
    const split = splitRow(row, mark, columns.length);
    if (split.numbers.length === 0 && !looksLikeLabel(row.text)) break;
    if (split.numbers.length > 0 && !/\p{L}/u.test(split.label)) break;
    found.push(split);
  }
  return found.slice(0, found.findLastIndex(({ numbers }) => numbers.length > 0) + 1);
}

function isTotal(row: NumberRow | undefined): boolean {
  return row !== undefined && rowKindOf(row.label) === "total";
}

function splitRow(row: SourceRow, mark: KindsHeading["mark"], width: number): NumberRow {
  const words = wordsOf(row);
  const last = words[words.length - 1];
  const behind = mark?.isBehind === true && last && NATURE.test(` ${last.text}`) ? last : null;
  const own = behind ? words.slice(0, -1) : words;
  const first = own.findLastIndex(({ cents }) => cents === null) + 1;
  const title = row.text.slice(0, (own[first]?.start ?? 0) - indentOf(row));
  const from = width > 0 && own.length - first > width && NUMBERED.test(title) ? first + 1 : first;
  const numbers = own.slice(from);
  const word = own[from - 1];
  const before = mark?.isBehind === false && word && NATURE.test(` ${word.text}`) ? word : null;
  const end = before?.start ?? numbers[0]?.start ?? Infinity;
  return { row, label: row.text.slice(0, end - indentOf(row)).trim(), numbers, mark: behind ?? before };
}

/** The words of a row; an amount with the letter behind it is one. */
function wordsOf(row: SourceRow): Token[] {
  const indent = indentOf(row);
  return [...row.text.matchAll(/\S+(?:(?<=\d\S*) [VN](?= |$))?/g)].map(({ 0: text, index }) => {
    const start = indent + index;
    if (/^[-–—]$/.test(text)) return { text, start, cents: 0 };
    const printed = /\d/.test(text) && !isPrintedYear(text) ? parsePrintedAmount(text) : null;
    if (printed?.type !== "money" || printed.ownUnit !== null) return { text, start, cents: null };
    const cents = centsOf(printed.number, 1);
    if (printed.letter === null) return { text, start, cents: printed.negative ? -cents : cents };
    if (printed.negative) return { text, start, cents: null };
    return { text, start, cents: printed.letter === "V" ? -cents : cents, isLettered: true };
  });
}

/** The columns that the numbers of a row stand in; null when its balance does not tell. */
function columnsOf(numbers: readonly Token[], [of, and]: Sense): readonly number[] | null {
  const [only, balance] = numbers;
  if (numbers.length === 0) return [];
  if (numbers.length === 3) return [0, 1, 2];
  if (numbers.length !== 2 || only?.cents == null || only.cents === 0 || of === and) return null;
  if (balance?.cents === only.cents * of) return [0, 2];
  return balance?.cents === only.cents * and ? [1, 2] : null;
}

/**
 * The total of each column is that of its rows. Without a total two equal numbers tell nothing: they may be costs and
 * income whose balance of nothing is left empty.
 */
function fitsTotal(placed: readonly PlacedRow[], width: number): boolean {
  const at = placed.findIndex(isTotal);
  const sums = Array.from({ length: width }, () => 0);
  const add = ({ numbers, columns }: PlacedRow, turn: number): void =>
    columns.forEach((column, order) => {
      sums[column] = (sums[column] ?? 0) + turn * (numbers[order]?.cents ?? 0);
    });
  const total = placed[at];
  const mayBalance = ({ numbers: [one, two, third] }: NumberRow): boolean =>
    one !== undefined && third === undefined && one.cents === two?.cents;
  if (!total) return width > 2 && !placed.some(mayBalance);
  placed.slice(0, at).forEach((row) => add(row, 1));
  add(total, -1);
  return at === placed.length - 1 && total.numbers.length === width && sums.every((sum) => sum === 0);
}

function asGrid(
  row: SourceRow,
  label: string,
  numbers: readonly { readonly text: string; readonly start: number }[],
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
