// What is known of a table in flowing text before its rows are read: its columns, its unit, how it prints numbers.
import { findUnit } from "../amounts/findUnit";
import { indentOf, type SourceDocument, type SourceRow } from "../source";
import { isApartFromTitle, isQuantityColumn } from "./columnMeaning";
import type { FlowTable } from "./flowRow";
import { spacesThousands } from "./joinThousands";
import { numberStyleOf } from "./numberStyle";
import type { HeadingColumn } from "./headingColumn";

/** What the rows of flowing text below a heading have in common. `general`: the unit of the document. */
export function flowTableOf(
  document: SourceDocument,
  row: SourceRow,
  {
    columns,
    heading,
    body,
    general,
  }: {
    readonly columns: readonly HeadingColumn[];
    readonly heading: readonly HeadingColumn[];
    readonly body: readonly SourceRow[];
    readonly general: number;
  },
): FlowTable {
  const unit = unitNear(document, row) ?? general;
  const isFlow = row.layout === "flow";
  return {
    columns,
    attributes: heading.filter(({ label }) => isApartFromTitle(label, "")),
    quantitiesBefore: isFlow ? quantitiesBefore(row, columns) : 0,
    unit,
    style: numberStyleOf(isFlow ? body : [], {
      columns: columns.length,
      years: columns.flatMap(({ year }) => year ?? []),
      unit,
      spaced: isFlow && spacesThousands(document),
      headed: isFlow ? wordsBefore(row, columns) : "",
    }),
  };
}

/** Words of a heading in flowing text, before its first column, that head numbers of something else than euros. */
function quantitiesBefore(row: SourceRow, columns: readonly HeadingColumn[]): number {
  return wordsBefore(row, columns).split(/\s+/).filter(isQuantityColumn).length;
}

export function wordsBefore(row: SourceRow, columns: readonly HeadingColumn[]): string {
  return row.text.slice(0, Math.max(0, (columns[0]?.start ?? 0) - indentOf(row)));
}

/** The unit stated in the heading, shortly above it or below its rows: it tells small numbers from words. */
function unitNear(document: SourceDocument, heading: SourceRow): number | null {
  const above = document.rows.slice(Math.max(0, heading.index - 4), heading.index + 1).reverse();
  const below = document.rows.slice(heading.index + 1, heading.index + FARTHEST_NOTE);
  for (const row of [...above, ...below.filter((note) => note.text.length < LONGEST_NOTE)]) {
    const found = findUnit(row.text);
    if (found) return found.unit;
  }
  return null;
}

/** A note with the unit stands at most so many rows below the heading, and is short. */
const FARTHEST_NOTE = 30;
const LONGEST_NOTE = 70;
