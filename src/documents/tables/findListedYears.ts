// Rows of numbers without a heading, whose years a note below or above them lists (`2026, 2027, 2028 en 2029`): as
// many years as the fullest row has numbers.
import type { SourceDocument, SourceRow } from "../source";
import { listedYears } from "../words/statedPeriod";
import { findUnit } from "../amounts/findUnit";
import { placementsByOrder } from "./placeValues";
import { splitFlowRow, type SplitRow } from "./splitFlowRow";
import { headingColumn } from "./headingColumn";
import type { YearTable } from "./yearTable";

const MOST_NUMBERS = 12;
const FARTHEST_NOTE = 3;
const LONGEST_LABEL = 10;

interface NumberRow extends SplitRow {
  readonly row: SourceRow;
}

export function findListedYears(document: SourceDocument, taken: readonly YearTable[]): YearTable[] {
  const isTaken = (row: SourceRow): boolean =>
    taken.some(({ first, last }) => first <= row.index && row.index <= last);
  const notes = document.rows.filter((row) => listedYears(row.text) !== null && !isTaken(row));
  return notes.flatMap((note) => {
    const years = listedYears(note.text) ?? [];
    const unit = findUnit(note.text)?.unit ?? 1;
    const below = rowsFrom(document, note, 1, isTaken, unit);
    const above = rowsFrom(document, note, -1, isTaken, unit).reverse();
    const [rows, other] = [below, above].filter((some) => isFilled(some, years.length));
    return rows && !other ? [tableOf(rows, note, years)] : [];
  });
}

/** Rows of numbers, and lines of words between them, from near the note on. */
function rowsFrom(
  document: SourceDocument,
  note: SourceRow,
  step: 1 | -1,
  isTaken: (row: SourceRow) => boolean,
  unit: number,
): NumberRow[] {
  const found: NumberRow[] = [];
  let words = 0;
  for (let at = note.index + step; ; at += step) {
    const row = document.rows[at];
    if (row?.layout !== "flow" || isTaken(row) || row.segment !== note.segment) break;
    const split = splitFlowRow(row, MOST_NUMBERS, unit);
    const isRow =
      split.values.length > 1 && split.label !== "" && split.label.split(/\s+/).length <= LONGEST_LABEL;
    words = isRow ? 0 : words + 1;
    if (words > (found.length === 0 ? FARTHEST_NOTE : 1) || (!isRow && !isLabel(row))) break;
    if (isRow) found.push({ ...split, row });
    else if (found.length > 0) found.push({ label: row.text.replace(/:$/, ""), values: [], row });
  }
  while (found[found.length - 1]?.values.length === 0 && step === 1) found.pop();
  return found;
}

/** Words above rows, such as the name of a group. */
function isLabel(row: SourceRow): boolean {
  return row.text.split(/\s+/).length <= LONGEST_LABEL && !/[.;]$/.test(row.text) && !/\d{2}/.test(row.text);
}

function isFilled(rows: readonly NumberRow[], years: number): boolean {
  return rows.length > 0 && Math.max(...rows.map(({ values }) => values.length)) === years;
}

function tableOf(rows: readonly NumberRow[], note: SourceRow, years: readonly number[]): YearTable {
  const indexes = rows.map(({ row }) => row.index);
  return {
    columns: years.map((year, order) =>
      headingColumn(String(year), { column: null, start: order, end: order + 1 }),
    ),
    headingText: "",
    heading: note,
    periodFrom: note,
    rows: rows.map(({ row, label, values }) => ({
      label,
      extras: [],
      values,
      placements: placementsByOrder(values.length, years.length),
      source: row,
      place: row.place,
    })),
    first: Math.min(...indexes),
    last: Math.max(...indexes),
    segment: note.segment,
  };
}
