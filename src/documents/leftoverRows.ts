// Rows that nobody booked and that look like those of a table all the same: by their figures, or by where they
// stand. Their amounts are refused aloud.
import { parsePrintedAmount } from "./amounts/parsePrintedAmount";
import type { PrintedAmount } from "./amounts/printedAmount";
import { scanTextAmounts } from "./amounts/scanTextAmounts";
import { isRunningText, type SourceRow } from "./source";
import { isApartFromTitle, isQuantityColumn } from "./tables/columnMeaning";
import { standsApart } from "./tables/placeRows";
import { countNumbers, splitFlowRow } from "./tables/splitFlowRow";
import { isPrintedYear } from "./words/printedYear";
import { isBareRowKind, rowKindOf } from "./words/rowWords";
import { refersTo } from "./words/textWords";

/** A label with several plain numbers behind it: a row of a table whose amounts carry no sign of money. */
export function isRowOfNumbers(row: SourceRow): boolean {
  if (standInColumns(row.text) || standBeforeWords(row.text)) return true;
  if (/[.,;:]$/.test(row.text)) return false;
  if (areBareFigures(row.text) && scanTextAmounts(row.text).length === 0) return true;
  const { label, values, unclear } = splitFlowRow(row, MOST_VALUES);
  if (!/\p{L}{3}/u.test(label) || label.split(/\s+/).length > 14) return false;
  if (countNumbers(row.text) >= 3 && (values.length >= 3 || unclear === true)) return true;
  if (GLUED.test(row.text)) return true;
  if (values.length > 1 && isBareRowKind(label) && values.some(isNumber)) return true;
  return (
    !refersTo(label) &&
    !/\d$|(?:nummer|kenmerk|dossier|code|kvk|bsn)\b/i.test(label) &&
    areMarked(values.map(({ raw }) => raw))
  );
}

/** How many figures stand at the end of a row of text, years left out. */
export function valuesOf(row: SourceRow): number {
  return splitFlowRow(row, MOST_VALUES).values.filter(({ raw }) => !isPrintedYear(raw.replace(/[()]/g, "")))
    .length;
}

const MOST_VALUES = 12;

function isNumber({ raw, printed }: { readonly raw: string; readonly printed: PrintedAmount }): boolean {
  return printed.type === "money" && !isPrintedYear(raw);
}

/** A label that lost the gap before its amount, or amounts that lost those between them: `Extra inzet35.00040.000`. */
const GLUED = /^(?=.{1,90}$)\p{L}.*\p{L}\d{1,3}(?:\.\d{3,6})+(?:,\d{1,2})?$/u;

/** Figures without a word beside them: several that are no years, or one that is no page (`35 -60 -62,5`, `240000`). */
function areBareFigures(text: string): boolean {
  if (!BARE_FIGURES.test(text) || NO_FIGURES.test(text)) return false;
  const figures = text.match(/\d[\d.,]*/g) ?? [];
  const numbers = figures.filter((one) => !isPrintedYear(one));
  return numbers.length > 0 && (figures.length > 1 || /\d{4}|\d,\d{3}|^[-–−(]/.test(text));
}

const BARE_FIGURES = /^[-–−+(]?(?:€\s*)?\d(?:[\d.,€()\s–−+-]|\b[VN]\b|\bP\.?M\b\.?)*$/;

/** Telephone numbers, dates, periods and ranges. */
const NO_FIGURES = /(?<![\d.,])0\d(?!\d*\.\d{3}(?!\d))|\d-\d{4}(?!\d)|^\d.*\d[-–]\d/;

/** Two figures or nils at the end of a row of which one is no plain small number, or one with the letter of an effect. */
function areMarked(raws: readonly string[]): boolean {
  const isMarked = (raw: string): boolean => /\d,\d{3}(?!\d)|\d\s?[VN]$|^[-–−]?\d{5,7}$/.test(raw);
  if (raws.some(isMarked)) return true;
  const printed = raws.map((raw) => parsePrintedAmount(raw));
  const numbers = printed.filter((one, at) => one?.type === "money" && !isPrintedYear(raws[at] ?? ""));
  const isTold = raws.some((raw) => /^[-–−]|\d[.,]\d/.test(raw));
  return raws.length > 1 && numbers.length > 0 && isTold;
}

/** A whole table on one line of text: its figures, by the letters of their effects (`20 V 142 V 49 N`). */
export function figuresOfRunOnTable(row: SourceRow): { raw: string; start: number; end: number }[] {
  if (!isRunningText(row)) return [];
  const found = [...row.text.matchAll(/(?<![\d.,\p{L}])\d[\d.,]*\s[VN](?=\s|$)/gu)];
  if (found.length < FEWEST_FIGURES) return [];
  return found.map(({ 0: raw, index: start }) => ({ raw, start, end: start + raw.length }));
}

const FEWEST_FIGURES = 3;

/**
 * A label with one small number, behind a year perhaps, right above or below a row of a label and an amount that
 * is asked (`Inhuur 450`, `Beheer 30.000`), or one that is open with several plain numbers (`Beheer 30 40 50`).
 */
export function isSmallAmountBeside(
  row: SourceRow,
  asked: readonly (SourceRow | undefined)[],
  open: readonly (SourceRow | undefined)[],
): boolean {
  const text = row.text.replace(/\s*\([^()]*\p{L}[^()]*\)/gu, "");
  const label = /^(\p{Lu}\D*\p{L}{2}\D*?)\s+(?:20\d\d\s+)?[-–]?\d{1,3}$/u.exec(text)?.[1];
  if (label === undefined || refersTo(label) || label.split(/\s+/).length > FEW_WORDS) return false;
  const line = row.place.line ?? 0;
  const isNext = (one: SourceRow | undefined): one is SourceRow =>
    one?.layout === "flow" && Math.abs((one.place.line ?? 0) - line) <= 1;
  const next = asked.filter(isNext);
  if (next.some((one) => scanTextAmounts(one.text).length > 0 && looksLikeTableRow(one))) return true;
  return open.filter(isNext).some((one) => /\p{L}{3}/u.test(one.text) && isRowOfNumbers(one));
}

/** Words with figures behind them that wide gaps set apart, also where other words follow (`Loket    40    -    I`). */
function standInColumns(text: string): boolean {
  const [label = "", ...others] = text.split(/\s{3,}/);
  const isLabel = (one: string): boolean => /\p{L}{3}/u.test(one);
  const figures = /^\S{1,10}$/.test(label) && !isLabel(label) ? others.slice(1) : others;
  return isLabel(text) && areFigures(figures);
}

/** A label, figures and a word behind them (`Loket 40 - - 25 beleid`): so many figures run no sentence. */
export function standBeforeWords(text: string): boolean {
  if (text.length > 250) return false;
  const figures = /\p{L}\S*((?:\s(?:[-–−+(]?\d[\d.,'’]*\)?-?|[-–−])){3,})\s\p{L}/u.exec(text)?.[1];
  return figures !== undefined && areFigures(figures.trim().split(/\s/));
}

/** The same for a row of cells: a label with two or more cells of plain numbers. */
export function isRowOfNumberCells(row: SourceRow): boolean {
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
  return areFigures(texts) && texts.some((text) => /\p{L}{3}/u.test(text));
}

/** The column of the one number of a row of cells, beside words; null for other rows. */
export function columnOfFigure(row: SourceRow | undefined, isSmallToo: boolean): number | null {
  if (row?.layout !== "grid" || !row.cells.some(({ text }) => /\p{L}{3}/u.test(text))) return null;
  const [only, second] = row.cells.filter(({ text }) => /\d/.test(text));
  const text = only?.text.trim() ?? "";
  if (!only || second || !(isSmallToo ? FIGURE : LARGE).test(text) || isPrintedYear(text)) return null;
  return only.column;
}

/** A number of four figures or more, as a sheet holds it: without points. */
const LARGE = /^[-–−]?[1-9]\d{3,8}(?:[.,]\d{1,2})?$/;
const FIGURE = /^[-–−]?[1-9]\d{0,8}(?:\.\d{3})*(?:[.,]\d{1,2})?$/;

/** Words over the numbers of a column that may be money: no quantity, page or code. */
export function mayHeadFigures(row: SourceRow | undefined, column: number): boolean {
  const text = row?.layout === "grid" ? row.cells.find((cell) => cell.column === column)?.text.trim() : "";
  if (!text || !/^\D*\p{L}{3}\D*$/u.test(text)) return false;
  return !isQuantityColumn(text) && !isApartFromTitle(text, "") && rowKindOf(text) !== "other-quantity";
}

/** Two figures or more, of which one is a number that is no year: the others may be nil. */
function areFigures(texts: readonly string[]): boolean {
  const printed = texts
    .filter((text) => text !== "" && !isPrintedYear(text))
    .map((text) => parsePrintedAmount(text));
  const numbers = printed.filter((one) => one?.type === "money" || one?.type === "malformed");
  const nils = printed.filter((one) => one?.type === "nil");
  return numbers.length > 0 && numbers.length + nils.length >= 2;
}

/** Flowing text that is a label with amounts at its end, or amounts alone: a row of a table that no rule recognised. */
export function looksLikeTableRow(row: SourceRow): boolean {
  if (areBareFigures(row.text)) return true;
  const { label, values } = splitFlowRow(row, MOST_VALUES);
  const words = label.split(/\s+/).length;
  if (label === "" || values.length === 0 || /[.,;]$/.test(label)) return false;
  const [only, second] = values;
  if (second || (only && standsApart(only))) return words <= 14;
  return words <= 6 && !/:$/.test(label) && /^\p{Lu}/u.test(label);
}

/** A line right below a row of a table with amounts and few words: a row that the rules did not understand. */
export function standsRightBelow(row: SourceRow, above: SourceRow): boolean {
  if (row.layout !== "flow" || (row.place.line ?? 0) - (above.place.line ?? 0) > 1) return false;
  const words = row.text.match(/\p{L}{2,}/gu) ?? [];
  return /\d/.test(row.text) && words.length <= FEW_WORDS && !/[.;!?]$/.test(row.text);
}

const FEW_WORDS = 8;

/** `2027: € 160.000`: an amount of a year, of which only the lines above say whose it is. */
const YEAR_FIELD =
  /^[-*•·▪\s]*(?:19|20)\d{2}\s*[:=]\s*€?\s*[-–−+]?\s*\d[\d.,]*(?:,-)?(?:\s+\(?[\p{L}()]+){0,6}$/u;

/** `Kosten: € 10.000 (2025)`: a line that names a kind of amount and nothing else, no sentence about it. */
export function namesItsKind(text: string): boolean {
  if (YEAR_FIELD.test(text)) return true;
  const label = /^[-*•·▪\s]*([^:\d€]{3,40}):/.exec(text)?.[1];
  return label !== undefined && isBareRowKind(label) && (text.match(/\p{L}{2,}/gu) ?? []).length <= FEW_WORDS;
}
