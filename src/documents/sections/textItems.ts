// Text items: where no table and no heading with a code tells measures apart, the items of a list do, or short
// headings with a text below them; a decision is one measure as a whole. Only items with amounts count.
import { findUnit } from "../amounts/findUnit";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceDocument, SourceRow } from "../source";
import { isBareRowKind, isOutcome, isReserveKind, rowKindOf } from "../words/rowWords";
import { cleanTitle } from "./findMeasureSections";

export interface TextItem {
  /** As printed; null for a bullet or a heading without a code. */
  readonly code: string | null;
  /** Empty for the document as a whole. */
  readonly title: string;
  readonly row: SourceRow;
  readonly first: number;
  readonly end: number;
}

const DECISION =
  /^(?:voorgesteld\s+)?beslui(?:t|ten)\b|\bbesluit(?:en)?\s*:|\bbesluit het voorgestelde\b|\bverzoekt het college\b|\bbeschikbaar te stellen\b/i;
const BULLET = /^[-*•·▪–]\s+(?=\S)/;
const CODE =
  /^((?:[A-Z]{1,3}[.-]?)\d{1,3}(?:\.\d{1,2})*[a-z]?(?=[.:)]?\s)|\d{1,3}(?:\.\d{1,2})*[a-z]?(?=[.)]\s)|\d{1,2}(?:\.\d{1,2})+(?=\s)|[IVX]{1,5}(?=[.)]\s)|[a-z](?=[.)]\s))[.:)]?\s+(?=["“‘']?\p{L})/u;

/** The items with amounts, in reading order. */
export function textItems(document: SourceDocument): TextItem[] {
  const { rows } = document;
  const first = rows[0];
  if (!first || !rows.some(hasAmounts)) return [];
  if (rows.some((row) => DECISION.test(row.text))) {
    return [{ code: null, title: "", row: first, first: 0, end: rows.length }];
  }
  const listed = itemsFrom(rows, (row) => BULLET.test(row.text) || CODE.test(row.text), true);
  if (listed.length > 0) return listed;
  const numbered = itemsFrom(rows, (row) => isNumberedHeading(rows, row), false);
  if (numbered.length > 1) return numbered;
  const lines = linesWithAmounts(rows);
  if (lines.length > 0 && !rows.some((row) => hasAmounts(row) && labelOf(row) === null)) return lines;
  const headed = itemsFrom(rows, (row) => isHeading(rows, row), false);
  if (headed.length > 0) return headed;
  const named = itemsFrom(rows, (row) => isNamedAmount(rows, row), false);
  return named.length < lines.length ? lines : named;
}

/** Rows of a label and amounts, two or more: what nobody could read as a table is asked row by row. */
function linesWithAmounts(rows: readonly SourceRow[]): TextItem[] {
  const filled = rows.filter(hasAmounts).map((row) => ({ row, label: labelOf(row) }));
  const found = filled.flatMap(({ row, label }) => (label === null || isSum(label) ? [] : [{ row, label }]));
  if (found.length < 2) return [];
  return found.map(({ row, label }) => {
    let next = row.index + 1;
    while (next < rows.length && rowKindOf(rows[next]?.text ?? "") === "total") next += 1;
    const code = CODE.exec(label)?.[1] ?? null;
    const title = cleanTitle(label.replace(CODE, "")).replace(/:$/, "");
    return { code, title, row, first: row.index, end: next };
  });
}

const LONGEST_LABEL = 10;
/** In characters: longer lines are text. */
const LONGEST_ROW = 250;

/** A total or a stand, and no measure. */
function isSum(label: string): boolean {
  const kind = rowKindOf(label);
  return kind === "total" || isReserveKind(kind) || isOutcome(label) || isBareRowKind(label);
}

/** The words before the amounts of a row that holds nothing behind them; null for a sentence, and for other rows. */
function labelOf(row: SourceRow): string | null {
  if (row.text.length > LONGEST_ROW) return null;
  const amounts = scanTextAmounts(row.text);
  const first = amounts[0];
  if (!first || findUnit(row.text) !== null) return null;
  const label = row.text.slice(0, first.start).replace(/[\s€:]+(?:[+-]\s?\/\s?[+-]\s*)?$/, "");
  const rest = amounts.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    row.text,
  );
  const behind = rest.slice(first.start).replace(NOTE, "").replace(YEARS, "").replace(BESIDE_AMOUNT, "");
  const isShort = label.split(/\s+/).length <= LONGEST_LABEL && !/[.;!?]$/.test(label);
  return isShort && !VERB.test(label) && /\p{L}{3}/u.test(label) && !/[\p{L}\d]/u.test(behind) ? label : null;
}

/** `(eenmalig, 2026)`, `per jaar`: what may stand behind the amount of a row. */
const NOTE = /\([^()]{0,60}\)/g;
const BESIDE_AMOUNT =
  /(?<!\p{L})(?:V|N|PM|euro|per jaar|jaarlijks|structureel|incidenteel|eenmalig)(?!\p{L})/giu;

/** `De kosten zijn € 1.000` is a sentence. */
const VERB = /\b(?:is|zijn|was|waren|wordt|worden|bedraagt|bedragen|kost)$/i;

/** `(2027)`, `vanaf 2028`, `2027 en verder`: the years of an amount, behind it. */
const YEARS =
  /\(?(?:vanaf |in |ingaande )?(?:19|20)\d\d(?:\s*(?:en verder|e\.?\s?v\.?|(?:t\/m|tot en met|[-–])\s*(?:19|20)\d\d))?\)?/gi;

/** Words for an amount that nobody knows yet. */
const WITHOUT_AMOUNT =
  /(?<![\p{L}.])(?:p\.?m\.?(?:-post)?|pro memorie|n\.?t\.?b\.?|n\.?n\.?b\.?|nader te bepalen|nog te bepalen)(?![\p{L}])/iu;

/** Items from each start to the next, or in a list to the paragraph after it. */
function itemsFrom(
  rows: readonly SourceRow[],
  isStart: (row: SourceRow) => boolean,
  endsAtGap: boolean,
): TextItem[] {
  const starts = rows.filter((row) => row.layout === "flow" && isStart(row));
  const items = starts.flatMap((row, at) => {
    const next = starts[at + 1]?.index ?? rows.length;
    const gap = rows.find((one) => one.index > row.index && one.index < next && startsParagraph(rows, one));
    const end = endsAtGap && gap ? gap.index : next;
    const own = rows.slice(row.index, end);
    const filled = own.some(hasAmounts);
    if (!filled && !own.some((one) => WITHOUT_AMOUNT.test(one.text))) return [];
    const text = withoutNumberWord(row.text.replace(BULLET, ""));
    const code = CODE.exec(text)?.[1] ?? null;
    return [{ code, title: titleOf(text.replace(CODE, "")), row, first: row.index, end, filled }];
  });
  return items.some(({ filled }) => filled) ? items.map(({ filled: _, ...item }) => item) : [];
}

/** A line at the margin below a blank line: what stands in a list is indented, or follows at once. */
function startsParagraph(rows: readonly SourceRow[], row: SourceRow): boolean {
  return gapAbove(rows, row) > 1 && (row.cells[0]?.start ?? 0) === 0;
}

/** Short words between a blank line and a text. */
function isHeading(rows: readonly SourceRow[], row: SourceRow): boolean {
  if (row.heading !== undefined) return true;
  const below = rows[row.index + 1];
  const isShort = row.text.split(/\s+/).length <= 10 && /^["“‘']?\p{Lu}/u.test(row.text);
  return (
    isShort &&
    !/[.,;:?!]$/.test(row.text) &&
    !hasAmounts(row) &&
    gapAbove(rows, row) > 1 &&
    below !== undefined &&
    gapAbove(rows, below) === 1
  );
}

/** `3. Minder drukwerk` or `Nr. 3 Minder drukwerk` below a blank line, with its fields or text below it. */
function isNumberedHeading(rows: readonly SourceRow[], row: SourceRow): boolean {
  const isShort = row.text.split(/\s+/).length <= LONGEST_TITLE && !/[.,;:?!]$/.test(row.text);
  return isShort && gapAbove(rows, row) > 1 && CODE.test(withoutNumberWord(row.text)) && !hasAmounts(row);
}

function withoutNumberWord(text: string): string {
  return text.replace(/^(?:nr|no|nummer)\.?\s*(\d{1,3}[a-z]?)[.:)]?\s+/i, "$1. ");
}

/** A paragraph that is a title and its amount: `Leges: € 45.000`, `Verkiezingen (7.200 euro)`. */
function isNamedAmount(rows: readonly SourceRow[], row: SourceRow): boolean {
  const amounts = scanTextAmounts(row.text);
  const [amount] = amounts;
  if (!amount || amounts.length > 1 || gapAbove(rows, row) < 2 || !/€|euro/i.test(amount.raw)) return false;
  const [before, after] = [row.text.slice(0, amount.start), row.text.slice(amount.end)];
  const isTitle = /^\p{Lu}/u.test(before) && before.trim().split(/\s+/).length <= LONGEST_TITLE;
  return isTitle && /[:(–-]\s*$/.test(before) && /^[\s).]*$/.test(after);
}

const LONGEST_TITLE = 12;

function gapAbove(rows: readonly SourceRow[], row: SourceRow): number {
  const above = rows[row.index - 1];
  return above ? (row.place.line ?? 0) - (above.place.line ?? 0) : 2;
}

function hasAmounts(row: SourceRow): boolean {
  const unit = findUnit(row.text)?.phrase ?? "";
  return scanTextAmounts(row.text).some(({ raw }) => !unit.includes(raw));
}

/** What stands before the colon, the first amount or the comma before it. */
function titleOf(text: string): string {
  const amount = scanTextAmounts(text)[0];
  const before = amount ? text.slice(0, amount.start) : text;
  const named =
    /^[^:]{3,}?(?=:(?:\s|$))/.exec(before)?.[0] ?? (amount ? /^[^,(]{3,}/.exec(before)?.[0] : before);
  return (
    cleanTitle(
      (named ?? before)
        .replace(/(?:[.;]|\s[-–—])\s*$/, "")
        .split(/\s+/)
        .slice(0, 14)
        .join(" "),
    ) || cleanTitle(text)
  );
}
