// Long tables: a row for each amount, with its year or years in a column of its own (`Maatregel | Jaar | Bedrag`), as
// exports and pivot sources have it. The rows of one label become one row of a year table; each column of
// amounts (`Lasten`, `Baten`) becomes a table, as blocks side by side do.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { type SourceDocument, type SourceRow, rowsFrom } from "../source";
import { natureIn } from "../words/nature";
import { rowKindOf } from "../words/rowWords";
import { startDate } from "../words/startDate";
import { amountColumnsOf } from "./amountColumns";
import { cellUnder } from "./cellUnder";
import { gridRow } from "./gridRow";
import { longFlowHeading, longFlowRow } from "./longFlowRows";
import { readKindColumn } from "./kindColumn";
import type { DraftRow } from "./placeRows";
import { headingColumn, type HeadingColumn } from "./headingColumn";
import { type TableRow, type TableValue, YEARLESS, type YearTable } from "./yearTable";

const YEAR_COLUMN =
  /^(?:(?:begrotings|boek|investerings|uitvoerings|realisatie)?jaar(?:schijf)?|jaren|jaar\/jaren|periode|jaar (?:van )?(?:uitvoering|investering|realisatie|besteding))$/i;
/** When something starts: the year of a credit, and the first of many for what comes back each year. */
const START_COLUMN =
  /^(?:start|aanvangs|begin)jaar$|^jaar (?:van )?(?:start|aanvang|oplevering|gereedkoming)$/i;
/** From when on an amount is; it lasts where the words of this column or those of the amounts say so. */
const FROM_COLUMN =
  /^(?:(?:structureel|jaarlijks)\s+)?(?:vanaf|per|ingang|m\.?i\.?v\.?|met ingang van|(?:ingangs|start|aanvangs|begin|invoerings)(?:jaar|datum)|(?:jaar|datum) (?:van )?(?:ingang|invoering))(?: jaar)?$/i;
const LASTS = /(?<!\p{L})(?:structure(?:el|le)|jaarlijkse?|vanaf|met ingang van|m\.?i\.?v\.?)(?!\p{L})/iu;
/** What a credit costs in each year after it is spent: the year of the credit says nothing of those. */
const CHARGES =
  /^(?:(?:jaarlijkse|structurele) )?(?:kapitaallasten|kapitaalslasten|afschrijvings?(?:last|lasten)?)$/i;
const CREDIT = /krediet|^investering(?:en|sbedrag)?$|^(?:bruto|netto) investering(?:en)?$/i;
const FEWEST_ROWS = 2;

/** The tables of the long table whose heading is row `at`, or null. */
export function findLongTable(document: SourceDocument, at: number, unit: number): YearTable[] | null {
  const source = document.rows[at];
  const heading = source?.layout === "flow" ? longFlowHeading(source) : source;
  if (!source || !heading) return null;
  const cells = heading.cells.map((cell) => headingColumn(cell.text, cell));
  const [yearColumn, second] = cells.filter(
    ({ label }) => YEAR_COLUMN.test(label) || START_COLUMN.test(label) || FROM_COLUMN.test(label),
  );
  if (!yearColumn || second || cells.some((column) => column.year !== null)) return null;
  const rows = rowsWithYears(document, source, yearColumn);
  const others = cells.filter((column) => column !== yearColumn);
  const { columns, ignored } = amountColumnsOf(
    others,
    rows.map(({ row }) => row),
  );
  if (rows.length < FEWEST_ROWS || columns.length === 0) return null;
  const isCredit = START_COLUMN.test(yearColumn.label) && columns.every(({ label }) => CREDIT.test(label));
  const isStart = !isCredit && isFrom(yearColumn);
  const body = isStart ? fromStarts(rows, lasts(yearColumn, columns)) : rows;
  const years = yearsIn(body);
  const drafts = body.flatMap(({ row, year }) => {
    const draft = gridRow(row, others, { columns, ignored, unit });
    return draft ? [{ draft, year }] : [];
  });
  if (!drafts.every(({ draft }) => isTitle(draft.label))) return null;
  const kinds = readKindColumn(drafts.map(({ draft }) => draft));
  const entries = drafts
    .map(({ year }, index) => ({ year, draft: kinds[index] }))
    .flatMap(({ year, draft }) => (draft ? [{ year, draft }] : []));
  const hasCredit = others.some(({ label }) => CREDIT.test(label));
  const isYearless = ({ label }: HeadingColumn): boolean => hasCredit && CHARGES.test(label);
  return columns.map((column) => ({
    columns: (isYearless(column) ? [YEARLESS] : years).map((year, at) => ({
      ...year,
      column: null,
      start: at,
      end: at + 1,
    })),
    headingText:
      `${natureIn(yearColumn.label) === null ? "" : `${yearColumn.label} `}${wordsOf(column)}`.trim(),
    ignored,
    heading: source,
    rows: isYearless(column)
      ? wideRows(
          entries.map(({ draft }) => ({ draft, year: YEARLESS })),
          column,
          [YEARLESS],
        )
      : wideRows(entries, column, years),
    first: at,
    last: body[body.length - 1]?.row.index ?? at,
    segment: heading.segment,
  }));
}

/** Words: a table that lists years below each other without them is about one measure. */
function isTitle(label: string): boolean {
  return /\p{L}{3}/u.test(label) && parsePrintedAmount(label) === null;
}

interface Entry {
  readonly year: HeadingColumn;
  readonly draft: DraftRow;
}

/**
 * Rows below the heading with their year, without that cell; a total may have none. Empty when a row with amounts
 * says neither: such a table is read another way, or asked, as a whole.
 */
function rowsWithYears(
  document: SourceDocument,
  heading: SourceRow,
  column: HeadingColumn,
): { row: SourceRow; year: HeadingColumn }[] {
  const found: { row: SourceRow; year: HeadingColumn }[] = [];
  for (const source of rowsFrom(document, heading.index + 1)) {
    if (source.layout !== heading.layout || source.table !== heading.table) break;
    const row = source.layout === "flow" ? longFlowRow(source) : source;
    const isNext = (source.place.line ?? 0) - (document.rows[source.index - 1]?.place.line ?? 0) <= 1;
    if (!row && isNext && /\d/.test(source.text)) return [];
    if (!row) break;
    const cell = cellUnder(row, column);
    const printed = cell?.text.trim() ?? "";
    const year = headingColumn(printed === "" ? "Totaal" : printed, { column: null, start: 0, end: 1 });
    const isTotal = row.cells.some((one) => rowKindOf(one.text) === "total");
    const isDate = isFrom(column) && startDate(printed) !== null;
    const isOpen = printed === "" ? !isTotal : !isDate && year.kind !== "year";
    if (isOpen && row.cells.some((one) => one !== cell && isFigure(one.text))) return [];
    if (isOpen) continue;
    const cells = row.cells.filter((one) => one !== cell);
    found.push({ row: { ...row, cells }, year });
  }
  return found;
}

/**
 * Rows with the year from which their amounts are, and on: a total of amounts that all last is what they come to in the
 * first year that has all of them.
 */
function fromStarts<Row extends { readonly year: HeadingColumn }>(
  rows: readonly Row[],
  last: boolean,
): Row[] {
  const started = rows.map((row) => {
    const date = startDate(row.year.label);
    if (!date) return row;
    const isWhole = date.month === 1;
    const label = `${date.year}${last && isWhole ? " e.v." : ""}`;
    const year = { ...headingColumn(label, row.year), starts: { ...date, lasts: last } };
    return { ...row, year: isWhole ? year : { ...year, label: row.year.label } };
  });
  if (!last) return started;
  const whole = started.flatMap(({ year: { starts } }) =>
    starts ? [starts.year + (starts.month > 1 ? 1 : 0)] : [],
  );
  const all = headingColumn(`${Math.max(...whole)} e.v.`, { column: null, start: 0, end: 1 });
  return started.map((row) => (row.year.kind === "total" ? { ...row, year: all } : row));
}

function lasts(from: HeadingColumn, columns: readonly HeadingColumn[]): boolean {
  return columns.length === 1 && [from, ...columns].some(({ label }) => LASTS.test(label));
}

function isFrom({ label }: HeadingColumn): boolean {
  return FROM_COLUMN.test(label) || START_COLUMN.test(label);
}

function isFigure(text: string): boolean {
  const printed = text.trim() === "" ? null : parsePrintedAmount(text);
  return printed !== null && printed.type !== "nil";
}

/** One row for each label and kind, with the amounts of one column in their years. */
function wideRows(
  entries: readonly Entry[],
  column: HeadingColumn,
  years: readonly HeadingColumn[],
): TableRow[] {
  const rows = new Map<string, { first: DraftRow; values: TableValue[]; placement: number[] }>();
  for (const { year, draft } of entries) {
    const value = draft.values.find((one) => standsUnder(one, column));
    if (!value) continue;
    const key = JSON.stringify([draft.label, draft.kindText, draft.extras.map((extra) => extra.text)]);
    const at = years.findIndex(({ label }) => label === year.label);
    const row = rows.get(key) ?? { first: draft, values: [], placement: [] };
    // A year that a label has twice is a line of its own.
    const own = row.placement.includes(at) ? { first: draft, values: [], placement: [] } : row;
    rows.set(own === row ? key : `${key} ${draft.source.index}`, own);
    own.values.push(value);
    own.placement.push(at);
  }
  return [...rows.values()].map(({ first, values, placement }) => ({
    label: first.label,
    ...(first.kindText === undefined ? {} : { kindText: first.kindText }),
    extras: first.extras,
    values,
    placements: [placement],
    source: first.source,
    place: first.source.place,
  }));
}

function standsUnder(value: TableValue, column: HeadingColumn): boolean {
  if (column.column !== null) return value.column === column.column;
  return value.start < column.end && column.start < value.end;
}

/** What the heading of the amounts says of them all; `Bedrag` says nothing. */
function wordsOf({ label }: HeadingColumn): string {
  return /(?<!\p{L})bedrag|euro|€/iu.test(label) ? "" : label;
}

/** The years and periods that the rows name, each once, in order; a total stands last. */
function yearsIn(rows: readonly { readonly year: HeadingColumn }[]): HeadingColumn[] {
  const years = new Map(rows.map(({ year }) => [year.label, year]));
  const firstOf = ({ year, period }: HeadingColumn): number => year ?? period?.[0] ?? Infinity;
  return [...years.values()].sort((a, b) => firstOf(a) - firstOf(b));
}
