// Rows of a vertical table with more than a label before its values: a code, a group or several columns of words
// (`Nr`, `Domein`, `Omschrijving`), each cell on a line of its own.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import type { SourceDocument, SourceRow } from "../source";
import { isPrintedYear } from "../words/printedYear";
import { rowKindOf } from "../words/rowWords";
import { attributeOf, isCodeColumn } from "./columnMeaning";
import type { DraftRow } from "./placeRows";
import { lastLineOf, type RowStart, rowStart, type VerticalShape } from "./verticalRowStart";
import { ORDINAL_POSITION, type TableValue } from "./yearTable";

/** The lines right above `at` that name columns of words, in reading order; most so many lines apart. */
export function wordColumnsAbove(document: SourceDocument, at: number, gap: number): SourceRow[] {
  const columns: SourceRow[] = [];
  for (let before = at - 1; before >= 0; before -= 1) {
    const row = document.rows[before];
    const below = columns[0] ?? document.rows[at];
    if (row?.layout !== "flow" || (below?.place.line ?? 0) - (row.place.line ?? 0) > gap) break;
    if (!namesWords(row.text)) break;
    columns.unshift(row);
  }
  return columns;
}

const WORDS =
  /^(?:nieuwe?\s+)?(?:ontwikkeling|knelpunt|mutatie|ambitie|domein|thema|onderwerp|omschrijving|naam|titel|post|project|programma|product|taakveld|afdeling|cluster|pijler|beleidsveld|categorie|maatregel|voorstel)(?:en|s|'s)?(?:\s+\p{L}+){0,2}$/iu;

/** Words over the titles of rows, or over what sorts them. */
export function namesWords(text: string): boolean {
  if (PER_WORD.test(text)) return true;
  const label = text.replace(/\([^)]*\)/g, "").trim();
  return (
    (isCodeColumn(label) || attributeOf(label) !== null || WORDS.test(label)) && rowKindOf(label) !== "total"
  );
}

/** `Lasten (per programma)`: the column holds the programme. */
const PER_WORD = /^\p{L}+ \((?:per|naar) (?:programma|thema|taakveld|domein|product)\)$/iu;

export interface VerticalRows {
  readonly drafts: readonly DraftRow[];
  /** The first line that is no row of the table. */
  readonly next: number;
}

/** The rows from `from` on; null where a number could as well be a code as a value, or words are of two rows. */
export function readVerticalRows(
  document: SourceDocument,
  from: number,
  shape: VerticalShape,
): VerticalRows | null {
  const drafts: DraftRow[] = [];
  let [next, last] = [from, null as string | null];
  for (;;) {
    const start = rowStart(document, next, shape);
    if (!start) break;
    const all = valuesFrom(document, start.next, shape);
    const values = withoutNextCode(document, start, all, shape, start.code ?? last);
    if (values === null || values.length > shape.values) return null;
    if (shape.isStrict && start.code !== null && !isNextCode(start.code, last)) return null;
    if (shape.isStrict && values.length < shape.values) return null;
    drafts.push(...start.groups.map((group) => draftOf(group.text, [], [], group)));
    drafts.push(draftOf(start.label, start.extras, values, start.source));
    last = start.code ?? last;
    next = start.next + values.length;
  }
  return drafts.length === 0 ? null : { drafts, next };
}

function draftOf(
  label: string,
  extras: DraftRow["extras"],
  values: readonly TableValue[],
  source: SourceRow,
): DraftRow {
  return { label, extras, values, source };
}

/** The values of a row without the code of the next, which stands right behind them; null when nobody can tell. */
function withoutNextCode(
  document: SourceDocument,
  start: RowStart,
  values: readonly TableValue[],
  shape: VerticalShape,
  before: string | null,
): readonly TableValue[] | null {
  const last = values[values.length - 1];
  if (!shape.isCoded || last === undefined) return values;
  const after = start.next + values.length;
  const below = rowStart(document, after - 1, shape);
  // The code of a row that the document leaves off; any other number is one too many.
  if (values.length > shape.values && after === document.rows.length && isNextCode(last.raw, before))
    return values.slice(0, -1);
  if (below?.code !== last.raw || below.groups.length > 0) return values;
  if (values.length > shape.values) return values.slice(0, -1);
  const goesOn = rowStart(document, after, shape) !== null;
  // No amount has a zero in front.
  if (/^0\d$/.test(last.raw)) return values.slice(0, -1);
  // As well the last value of a row above a group or a total.
  if (isNextCode(last.raw, before)) return goesOn ? null : values.slice(0, -1);
  if (goesOn) return values;
  // A row starts with it, and none without it: a code, where codes only go up.
  const isShort = values.length < shape.values;
  return isShort && isLaterCode(last.raw, before) ? values.slice(0, -1) : null;
}

/** Codes leave out a few; a number farther on is an amount as well. */
const FARTHEST_CODE = 3;

function isLaterCode(code: string, before: string | null): boolean {
  if (!/^\d{1,2}$/.test(code) || !/^\d{1,2}$/.test(before ?? "")) return false;
  return Number(code) >= Number(before) && Number(code) - Number(before) <= FARTHEST_CODE;
}

/** `4` behind `3`, `1.3` behind `1.2`; the first of a group, or the same again. */
function isNextCode(code: string, before: string | null): boolean {
  const [own, other] = [code, before ?? "0"].map((text) => text.split(".").map(Number));
  if (!own || !other) return false;
  const last = own[own.length - 1] ?? 0;
  if (own.length !== other.length) return last === 1;
  return last === 1 || own.join(".") === other.join(".") || last === (other[other.length - 1] ?? 0) + 1;
}

/** The amounts from `from` on, one more than the table has columns at most. */
function valuesFrom(document: SourceDocument, from: number, shape: VerticalShape): TableValue[] {
  const values: TableValue[] = [];
  for (let next = from; values.length <= shape.values; next += 1) {
    const row = document.rows[next];
    const printed = row?.layout === "flow" ? parsePrintedAmount(row.text) : null;
    if (!row || !printed || isPrintedYear(row.text)) break;
    const above = lastLineOf(document.rows[next - 1]);
    if (values.length > 0 && (row.place.line ?? 0) - above > shape.gap) break;
    // Positions are ordinals here: they must never look like a proof of a column.
    const at = ORDINAL_POSITION + values.length;
    values.push({ raw: row.text, printed, place: row.place, row, start: at, end: at, column: null });
  }
  return values;
}
