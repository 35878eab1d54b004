// Year fields: lines in the section of a measure that say an amount of a year each (`Kosten 2027: € 75.000`,
// `2028 € 80.000 (eenmalig)`, then perhaps `Structureel: € 80.000`). Two or more below each other are a table on its side: a row
// for each label, a column for each year.
import { amountInColumn } from "../amounts/amountInColumn";
import type { PrintedAmount } from "../amounts/printedAmount";
import { placeIn, type SourceDocument, type SourceRow, rowsFrom } from "../source";
import { rowKindOf } from "../words/rowWords";
import { type HeadingColumn, headingColumn } from "./headingColumn";
import type { TableRow, TableValue, YearTable } from "./yearTable";

const FIELD =
  /^(?:[-–•*·▪]\s+)?(?:(\p{L}[\p{L}\-/()]*(?: [\p{L}\-/()]+){0,4}?)\s+)?(?:(?:in|voor|jaar|jaarschijf)\s+)?((?:vanaf\s+)?(?:19|20)\d{2}(?:\s*e\.?\s?v\.?|\s+en verder)?)\s*(?:[:=]\s*|(?=€))(\S.{0,30}?)(?:\s+\((?=[^()]*\p{L}{3})[^()\d]{3,60}\)|[,;]\s+\p{L}[^\d]{2,60})?$/iu;
/** `Invoeringskosten: € 20.000 (2027)`, beside fields of years. */
const YEAR_BEHIND =
  /^(?:[-–•*·▪]\s+)?(\p{L}[\p{L}\-/]*(?: [\p{L}\-/]+){0,4})\s*[:=]\s*(\S.{0,25}?)\s*\((?:in\s+)?((?:vanaf\s+)?(?:19|20)\d{2}(?:\s*e\.?\s?v\.?)?)\)$/iu;
const STRUCTURAL = /^(?:[-–•*·▪]\s+)?()(structureel)\s*[:=]\s*(\S.{0,30})$/i;
/** Above amounts of years that are no effects of a measure. */
const STANDS =
  /\b(?:reserves?|saldo|stand|beschikbaar|blijft|resteert|resterend|budget|begroot|begroting)\b/i;

/** Lines of a form that follow each other. */
const MOST_FIELDS = 60;

interface Field {
  readonly label: string;
  /** As a heading: `2029 e.v.`; apart from others when it starts with the same year. */
  readonly heading: string;
  readonly column: string;
  readonly raw: string;
  readonly start: number;
  readonly printed: PrintedAmount;
  readonly row: SourceRow;
}

/** The table whose first field is row `at`, below the heading of a measure; or null. A label with the same year twice starts the next one. */
export function findYearFields(document: SourceDocument, at: number): YearTable | null {
  const fields = fieldsFrom(document, at);
  const columns = [...new Set(fields.map(({ column }) => column))];
  const years = columns.flatMap((column) => (column === "" ? [] : [Number(column)]));
  const [first] = fields;
  const above = document.rows[at - 1];
  if (!first || years.length < 2 || !years.every((year, order) => year === (years[0] ?? 0) + order))
    return null;
  if (!above || STANDS.test(above.text)) return null;
  const total = above.layout === "flow" && rowKindOf(above.text) === "total" ? above.text : null;
  return {
    columns: columns.map((column, order) => headingOf(fields, column, order)),
    headingText: "",
    heading: first.row,
    rows: [...new Set(fields.map(({ label }) => label))].flatMap((label) =>
      rowOf(
        fields.filter((field) => field.label === label),
        columns,
        total?.replace(/:$/, "") ?? label,
      ),
    ),
    first: at,
    last: at + fields.length - 1,
    segment: first.row.segment,
  };
}

function fieldsFrom(document: SourceDocument, at: number): Field[] {
  const fields: Field[] = [];
  for (const row of rowsFrom(document, at)) {
    if (fields.length === MOST_FIELDS) break;
    const [before] = fields.slice(-1);
    const isOther = (one: Field): boolean => one.label !== before?.label;
    const found =
      fieldOf(row, FIELD) ??
      fieldOf(row, YEAR_BEHIND, true) ??
      (before && !fields.some(isOther) ? fieldOf(row, STRUCTURAL) : null);
    if (!found) break;
    const field = found.column === "" ? { ...found, label: before?.label ?? "" } : found;
    if (fields.some(({ label, column }) => label === field.label && column === field.column)) break;
    fields.push(field);
  }
  return fields;
}

function fieldOf(row: SourceRow, pattern: RegExp, isBehind = false): Field | null {
  const match = row.layout === "flow" && row.heading === undefined ? pattern.exec(row.text) : null;
  const [, label = "", second = "", third = ""] = match ?? [];
  const [heading, raw] = isBehind ? [third, second] : [second, third];
  const printed = match ? amountInColumn(raw) : null;
  if (!printed || printed.type === "unreadable") return null;
  const words = isBehind ? row.text.search(/[:=]/) : row.text.indexOf(heading) + heading.length;
  const start = row.text.indexOf(raw, words);
  const column = /\d{4}/.exec(heading)?.[0] ?? "";
  return { label: label.trim(), heading, column, raw, start, printed, row };
}

/** The fullest words for the year: one field may say `2029`, another `2029 e.v.`. */
function headingOf(fields: readonly Field[], column: string, order: number): HeadingColumn {
  const words = fields.filter((field) => field.column === column).map(({ heading }) => heading);
  const fullest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return headingColumn(fullest, { column: order, start: order, end: order + 1 });
}

function rowOf(fields: readonly Field[], columns: readonly string[], label: string): TableRow[] {
  const [first] = fields;
  if (!first) return [];
  const values = fields.map(({ raw, start, printed, row, column }): TableValue => {
    const place = placeIn(row, raw);
    return { raw, printed, place, row, start, end: start + raw.length, column: columns.indexOf(column) };
  });
  const placements = [fields.map(({ column }) => columns.indexOf(column))];
  const { row } = first;
  return [{ label, extras: [], values, placements, source: row, place: row.place }];
}
