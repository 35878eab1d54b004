// Column by column: text extraction that prints a table one column after the other, one cell a line: first the
// labels, then each year with as many values as there are labels.
import { parsePrintedAmount } from "../amounts/parsePrintedAmount";
import { type SourceDocument, type SourceRow, rowsFrom } from "../source";
import { headsMeasures, isCodeColumn } from "./columnMeaning";
import { type HeadingColumn, headingColumn } from "./headingColumn";
import { ORDINAL_POSITION, type TableRow, type TableValue, type YearTable } from "./yearTable";
import { isPrintedYear } from "../words/printedYear";

/** The table whose first year stands at row `at`, below its labels; null when labels and values do not agree. */
export function findColumnMajor(
  document: SourceDocument,
  at: number,
  isStop: (row: SourceRow) => boolean,
): YearTable | null {
  const columns: { readonly year: SourceRow; readonly values: readonly SourceRow[] }[] = [];
  let next = at;
  for (;;) {
    const year = document.rows[next];
    if (!year || !isYear(year)) break;
    const values = valuesBelow(document, next + 1);
    if (values.length < 2) break;
    columns.push({ year, values });
    next += 1 + values.length;
  }
  const [first] = columns;
  if (!first || columns.length < 2 || columns.some(({ values }) => values.length !== first.values.length))
    return null;
  const labels = labelsAbove(document, at, first.values.length, isStop);
  if (!labels) return null;
  return {
    columns: columns.map(({ year }, order): HeadingColumn =>
      headingColumn(year.text, { column: null, start: order, end: order + 1 }),
    ),
    headingText: "",
    heading: first.year,
    rows: labels.map((label, row): TableRow => {
      const values = columns.flatMap((column, order) => valueOf(column.values[row], order));
      return {
        label: label.text,
        extras: [],
        values,
        placements: [values.map((value) => value.start - ORDINAL_POSITION)],
        source: label,
        place: label.place,
      };
    }),
    first: labels[0]?.index ?? at,
    last: next - 1,
    segment: first.year.segment,
  };
}

function isYear(row: SourceRow): boolean {
  return row.layout === "flow" && isPrintedYear(row.text);
}

function valuesBelow(document: SourceDocument, from: number): SourceRow[] {
  const values: SourceRow[] = [];
  for (const row of rowsFrom(document, from)) {
    if (row.layout !== "flow" || isYear(row) || parsePrintedAmount(row.text) === null) break;
    values.push(row);
  }
  return values;
}

/** As many lines as there are values, right above: alone, or below the word that heads them. */
function labelsAbove(
  document: SourceDocument,
  at: number,
  count: number,
  isStop: (row: SourceRow) => boolean,
): SourceRow[] | null {
  const block: SourceRow[] = [];
  for (let before = at - 1; before >= 0 && block.length <= count + 1; before -= 1) {
    const row = document.rows[before];
    const below = block[0];
    const gap = below && row ? (below.place.line ?? 0) - (row.place.line ?? 0) : 1;
    if (!row || row.layout !== "flow" || isStop(row) || gap > 1 || !isLabel(row.text)) break;
    block.unshift(row);
  }
  const [heading, ...labels] = block;
  if (block.length === count) return block;
  return heading && labels.length === count && headsColumn(heading.text) ? labels : null;
}

/** Words: figures beside each other are those of another row. */
function isLabel(text: string): boolean {
  return /\p{L}/u.test(text) && parsePrintedAmount(text) === null;
}

function headsColumn(text: string): boolean {
  return (
    text.split(/\s+/).length <= 2 &&
    (headsMeasures(text) || isCodeColumn(text) || /^(?:omschrijving|onderwerp|project)$/i.test(text))
  );
}

function valueOf(row: SourceRow | undefined, order: number): TableValue[] {
  const printed = row ? parsePrintedAmount(row.text) : null;
  if (!row || !printed) return [];
  const at = ORDINAL_POSITION + order;
  return [{ raw: row.text, printed, place: row.place, row, start: at, end: at, column: null }];
}
