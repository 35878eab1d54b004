// Amount tables without years, or with one, that are laid out on a page or by a typewriter (`Maatregel   Lasten   Baten`,
// `Voorstel   2026`): where each number stands under one column of the heading, their rows are those of a grid.
import { saysOnlyUnit } from "../amounts/findUnit";
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { isRunningText, type SourceDocument, type SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { natureIn } from "../words/nature";
import {
  isAmountColumn,
  isApartFromTitle,
  isBudgetColumn,
  isChangeColumn,
  isQuantityColumn,
} from "./columnMeaning";
import { dividesSides, tellsBoth } from "./higherAndLower";
import { flattenedKinds } from "./flattenedKinds";
import { looksLikeLabel } from "./flowRow";
import { headsAmounts } from "./headsAmounts";
import { piecesOf, withWordsOver, wordsApart } from "./laidOutPieces";
import { edgesUnder, type Piece, type Placed } from "./piecesUnder";
import { headsReserves, isMovementColumn, isStandColumn } from "./reserveColumns";
import { headingColumn, headsYears, yearOfAmounts } from "./headingColumn";
import { yearHeadingOf } from "./yearHeading";

/** Longer than any heading of such a table. */
const LONGEST_HEADING = 160;
const MAY_HEAD =
  /\b(?:lasten|baten|kosten|uitgaven|inkomsten|opbrengst(?:en)?|saldo|bedrag(?:en)?|besparing(?:en)?|effect(?:en)?|incidenteel|structureel|voordeel|nadeel|wijziging|mutatie|verschil|afwijking|jaar|jaarschijf|was|wordt|stand|toevoeging|onttrekking|20\d\d)\b/i;

/** The same document; the rows of such tables have columns. */
export function withLaidOutAmounts(document: SourceDocument): SourceDocument {
  const rows = [...document.rows];
  let tables = rows.reduce((most, { table = 0 }) => Math.max(most, table), 0);
  let isChanged = false;
  for (let at = 0; at < rows.length; at += 1) {
    const found = laidOutTable(document, at) ?? flattenedKinds(document, at);
    if (!found) continue;
    tables = Math.floor(tables) + 1;
    for (const row of found) rows[row.index] = { ...row, table: tables };
    at = found[found.length - 1]?.index ?? at;
    isChanged = true;
  }
  return isChanged ? { ...document, rows } : document;
}

/** The rows of the table that row `at` heads, its heading first; null when it heads none. */
function laidOutTable(document: SourceDocument, at: number): SourceRow[] | null {
  const row = document.rows[at];
  if (!row || row.layout === "grid" || isRunningText(row) || row.text.length > LONGEST_HEADING) return null;
  if (!MAY_HEAD.test(row.text) || isUnderYears(document, at)) return null;
  const below = document.rows[at + 1];
  const sides = below?.layout === row.layout ? tableOfSides(document, row, below) : null;
  if (sides) return sides;
  const heading = withWordsOver(document.rows[at - 1], row, withTitles(piecesOf(row).flatMap(wordsApart)));
  if (yearHeadingOf(row) && !hasAmountBeforeYears(heading)) return null;
  const inRows = headsYears(heading[0]?.text ?? "");
  const isNumeric = heading.map(({ text }, column) => headsNumbers(text) || (inRows && column > 0));
  if (isNumeric.indexOf(true) < 1) return null;
  const cells = heading.map((piece, column) => ({ ...piece, column: column * 2 }));
  const headed = asGrid({ ...row, text: cells.map(({ text }) => text).join(" ") }, cells);
  const texts = heading.map(({ text }) => text);
  const heads =
    inRows || headsAmounts(headed, true) || headsReserves(texts) || texts.slice(1).some(isYearColumn);
  if (!heads) return null;
  const body = bodyBelow(document, row, inRows);
  if (inRows && !body.every((one) => startsWithYear(piecesOf(one)))) return null;
  if (body[0] && dividesColumns(body[0], heading)) return null;
  const first = isNumeric.indexOf(true);
  const all = heading.map((piece, column) =>
    column > first ? isNumeric[column] === true || hasNumbersOnly(piece, body) : column === first,
  );
  const rows =
    rowsUnder(row, heading, isNumeric, body) ??
    rowsUnder(row, heading, isNumeric, untilGap(body)) ??
    rowsUnder(row, heading, all, untilGap(body));
  return rows && [headed, ...rows];
}

/** `Lasten   Baten` over `hoger   lager   hoger   lager`: the second line has the columns, the first their words. */
function tableOfSides(document: SourceDocument, row: SourceRow, below: SourceRow): SourceRow[] | null {
  const directions = piecesOf(below);
  if (!tellsBoth(directions.map(({ text }) => text))) return null;
  const start = directions[0]?.start ?? 0;
  const titles = piecesOf(row).filter(({ end }) => end < start);
  const heading = withTitles([...titles, ...directions]);
  const isNumeric = heading.map((piece) => directions.includes(piece));
  const words = piecesOf(row).slice(titles.length);
  // Each word stands over as many columns as the next, wherever it is centred.
  const span = directions.length / words.length;
  const first = heading.length - directions.length;
  const over = words.map((piece, at): Placed => ({ ...piece, column: (first + at * span) * 2 }));
  const grid = heading.map((piece, column): Placed => ({ ...piece, column: column * 2 }));
  const body = bodyBelow(document, below, false);
  const rows =
    rowsUnder(below, heading, isNumeric, body) ?? rowsUnder(below, heading, isNumeric, untilGap(body));
  const sides = asGrid(row, [...grid.slice(0, titles.length), ...over]);
  const headed = asGrid(below, grid);
  return rows && Number.isInteger(span) && dividesSides(sides, headed) ? [sides, headed, ...rows] : null;
}

/** The rows as those of a grid with these columns; null where a number or a word stands under none, or rows are few. */
function rowsUnder(
  row: SourceRow,
  heading: readonly Piece[],
  isNumeric: readonly boolean[],
  body: readonly SourceRow[],
): SourceRow[] | null {
  const numbers = body.flatMap(numbersOf);
  const columns = heading.flatMap((piece, column) => (isNumeric[column] ? [{ ...piece, column }] : []));
  const placed = edgesUnder(numbers, columns, row.layout === "aligned" ? 4 : 1, keyOf);
  if (!placed || body.filter((one) => numbersOf(one).length > 0).length < 2) return null;
  const labels = heading.flatMap((piece, column) => (isNumeric[column] ? [] : [{ ...piece, column }]));
  const rows = body.map((one) => gridOf(one, placed, labels));
  return rows.every((one) => one !== null) ? rows : null;
}

/** Words over the columns of amounts in a second line, which nobody understands. */
function dividesColumns(row: SourceRow, heading: readonly Piece[]): boolean {
  const pieces = piecesOf(row);
  const isWord = ({ text, start }: Piece): boolean =>
    start > (heading[0]?.end ?? 0) && !isAmount(text) && natureIn(text) === null;
  return pieces.length > 1 && pieces.every(isWord);
}

/** `Project   Krediet   2027   2028`: a row has an amount more than it has years. */
function hasAmountBeforeYears(heading: readonly Piece[]): boolean {
  const year = heading.findIndex(({ text }) => isYearColumn(text));
  const isAmount = ({ text }: Piece): boolean => !isYearColumn(text) && isAmountColumn(text);
  return year > 1 && heading.slice(1, year).some(isAmount) && !heading.slice(year).some(isAmount);
}

/** Words that nobody knows (`Eenh.`) head numbers where nothing else stands below them. */
function hasNumbersOnly({ text, start, end }: Piece, body: readonly SourceRow[]): boolean {
  const below = body.flatMap(piecesOf).filter((piece) => piece.start < end && start < piece.end);
  return below.length > 0 && !isApartFromTitle(text, "") && below.every((piece) => isAmount(piece.text));
}

/** The rows before the first blank line below rows with numbers: what is below it may be of another table. */
function untilGap(body: readonly SourceRow[]): SourceRow[] {
  const gap = body.findIndex((row, at) => {
    const above = body[at - 1];
    const isBelowNumbers = above !== undefined && numbersOf(above).length > 0;
    return isBelowNumbers && (row.place.line ?? 0) - (above.place.line ?? 0) > 1;
  });
  return body.slice(0, gap < 0 ? body.length : gap);
}

/** The titles of rows may have no word over them: what stands left of the first number is under none. */
function withTitles(heading: readonly Piece[]): readonly Piece[] {
  const [first] = heading;
  if (!first || heading.length < 2 || first.start < NARROWEST || !headsNumbers(first.text)) return heading;
  return [{ ...first, text: "", start: 0, end: first.start / 2 }, ...heading];
}

const NARROWEST = 12;

function startsWithYear([first]: readonly Piece[]): boolean {
  return first !== undefined && isPrintedYear(first.text);
}

/** The second line of a heading whose years stand above it. */
function isUnderYears({ rows }: SourceDocument, at: number): boolean {
  return rows.slice(Math.max(0, at - 2), at).some((above) => yearHeadingOf(above) !== null);
}

/** `2026`, `Begroting 2026`, `Afwijking 2026`: with nothing else in its piece, and no year of a date or a sentence. */
function isYearColumn(text: string): boolean {
  return yearOfAmounts(headingColumn(text, NOWHERE)) !== null;
}

const NOWHERE = { column: null, start: 0, end: 0 };

/** Words over numbers, whether those are euros of measures or not. */
function headsNumbers(text: string): boolean {
  const ofReserve = isStandColumn(text) || isMovementColumn(text);
  return (
    ofReserve ||
    isYearColumn(text) ||
    isAmountColumn(text) ||
    isChangeColumn(text) ||
    isBudgetColumn(text) ||
    isQuantityColumn(text)
  );
}

/** The rows below a heading that can be of its table; `inRows`: each starts with its year. */
function bodyBelow(document: SourceDocument, heading: SourceRow, inRows: boolean): SourceRow[] {
  const rows: SourceRow[] = [];
  for (let at = heading.index + 1; at < document.rows.length; at += 1) {
    const row = document.rows[at];
    const before = document.rows[at - 1];
    if (!row || !before || row.layout !== heading.layout || row.heading !== undefined) break;
    const isYear = inRows && startsWithYear(piecesOf(row));
    // The last years may stand on the next page.
    const goesOver = isYear && row.place.page === (before.place.page ?? 0) + 1;
    const last = rows[rows.length - 1] ?? heading;
    if ((row.table !== last.table || row.segment !== last.segment) && !goesOver) break;
    if (!isYear && yearHeadingOf(row)) break;
    if (heading.layout === "flow" && !goesOn(before, row, isYear)) break;
    if (
      piecesOf(row)
        .slice(1)
        .some(({ text }) => headsNumbers(text))
    )
      break;
    rows.push(row);
  }
  // Words below the last numbers are no rows.
  return rows.slice(0, rows.findLastIndex((row) => numbersOf(row).length > 0) + 1);
}

function goesOn(before: SourceRow, row: SourceRow, isYear: boolean): boolean {
  if ((row.place.line ?? 0) - (before.place.line ?? 0) > 2) return false;
  return isYear || numbersOf(row).length > 0 || looksLikeLabel(row.text) || saysOnlyUnit(row.text);
}

/** The amounts of a row behind its first words; a number before those is its code. */
function numbersOf(row: SourceRow): Piece[] {
  if (saysOnlyUnit(row.text)) return [];
  const pieces = piecesOf(row);
  if (startsWithYear(pieces)) return pieces.slice(1).filter(({ text }) => isAmount(text));
  const words = pieces.findIndex(({ text }) => /\p{L}{3}/u.test(text) && !isAmount(text));
  return pieces.slice(words + 1).filter(({ text }) => isAmount(text));
}

function isAmount(text: string): boolean {
  return parsePrintedAmount(text) !== null;
}

/** A row as that of a grid; null when words of it stand nowhere. */
function gridOf(
  row: SourceRow,
  placed: ReadonlyMap<string, number>,
  labels: readonly Placed[],
): SourceRow | null {
  const numbers = new Set(numbersOf(row).map(keyOf));
  const cells: Placed[] = [];
  for (const piece of piecesOf(row).flatMap((one) => markApart(one, labels))) {
    const own = numbers.has(keyOf(piece)) ? placed.get(keyOf(piece)) : labelColumn(piece, labels);
    if (own === undefined) return null;
    const before = cells[cells.length - 1];
    if (before?.column === own * 2 && !numbers.has(keyOf(piece))) {
      cells[cells.length - 1] = { ...before, text: `${before.text} ${piece.text}`, end: piece.end };
    } else cells.push({ ...piece, column: own * 2 });
  }
  return asGrid(row, cells);
}

/** `Bijramen parkeren S`: a mark close behind a title stands in its own column where the heading has one there. */
function markApart(piece: Piece, labels: readonly Placed[]): Piece[] {
  const [, words, mark] = /^(.*\S)\s(\S{1,3})$/.exec(piece.text) ?? [];
  if (words === undefined || mark === undefined) return [piece];
  const width = (piece.end - piece.start) / piece.text.length;
  const start = piece.end - mark.length * width;
  const isUnder = labels.some(
    (label) =>
      isApartFromTitle(label.text, mark) &&
      piece.start < label.start &&
      Math.abs(label.start - start) < 2 * width,
  );
  if (!isUnder) return [piece];
  return [
    { ...piece, text: words, end: start - width },
    { ...piece, text: mark, start },
  ];
}

/** The column of words that a piece stands under, or the nearest one before it. */
function labelColumn({ start, end }: Piece, labels: readonly Placed[]): number | undefined {
  const under = labels.find((label) => start < label.end && label.start < end);
  return (under ?? labels.findLast((label) => label.start <= start) ?? labels[0])?.column;
}

function keyOf({ place, start }: Piece): string {
  return `${place.page ?? ""} ${place.line ?? ""} ${start}`;
}

function asGrid(row: SourceRow, cells: readonly Placed[]): SourceRow {
  return { ...row, layout: "grid", cells: [...cells] };
}
