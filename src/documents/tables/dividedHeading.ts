// Headings that text extraction divided over two lines (`Maatregel 2026`, then `2027 2028`): a note or a narrow column
// broke them. They are one heading where rows below hold an amount for every year of both.
import type { SourceDocument, SourceRow } from "../source";
import { splitFlowRow } from "./splitFlowRow";
import { yearHeadingOf } from "./yearHeading";

/** Rows below in which one that fills all years is looked for. */
const REACH = 12;

/** The document with every such heading on one line. */
export function withWholeHeadings(document: SourceDocument): SourceDocument {
  const rows: SourceRow[] = [];
  for (let at = 0; at < document.rows.length; at += 1) {
    const row = document.rows[at];
    const next = document.rows[at + 1];
    const whole = row && next ? joined(row, next, document.rows.slice(at + 2, at + 2 + REACH)) : null;
    if (whole) at += 1;
    const kept = whole ?? row;
    if (kept) rows.push(kept);
  }
  if (rows.length === document.rows.length) return document;
  return { ...document, rows: rows.map((row, index) => ({ ...row, index })) };
}

const YEARS = /^(?:(?:19|20)\d{2}(?:\s+|$)){1,10}$/;
/** The mark of a note, that ended up before the first year. */
const MARK = /^(?:\d|\*|[¹²³])\s+(?=(?:19|20)\d{2}\b)/;

/** Both lines as one heading, or null when they are none. */
function joined(row: SourceRow, below: SourceRow, body: readonly SourceRow[]): SourceRow | null {
  if (row.layout !== "flow" || below.layout !== "flow" || row.segment !== below.segment) return null;
  if ((below.place.line ?? 0) - (row.place.line ?? 0) !== 1) return null;
  const end = /^([^\d.;:!?]{0,60}?)((?:(?:19|20)\d{2}\s*)+)$/.exec(row.text);
  const rest = below.text.replace(MARK, "");
  if (!end || !YEARS.test(rest)) return null;
  const years = [...`${end[2]} ${rest}`.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  const isRun = years.every((year, at) => at === 0 || year - (years[at - 1] ?? 0) === 1);
  if (!isRun || years.length < 3 || !body.some((one) => fills(one, years.length))) return null;
  const text = `${row.text} ${rest}`;
  const { line: endLine } = below.place;
  const place = { ...row.place, ...(endLine === undefined ? {} : { endLine }), raw: text };
  const [cell] = row.cells;
  return {
    ...row,
    text,
    place,
    cells: cell ? [{ ...cell, text, end: cell.start + text.length, place }] : [],
  };
}

function fills(row: SourceRow, years: number): boolean {
  if (row.layout !== "flow" || yearHeadingOf(row) !== null) return false;
  const { label, values } = splitFlowRow(row, years + 1);
  return values.length === years && /\p{L}/u.test(label);
}
