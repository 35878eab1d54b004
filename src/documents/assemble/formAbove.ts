// A form: rows of labelled fields (`Code | B-1`, `Voorstel | ...`) right above the years of the same table, which name
// the measure that its amounts are of.
import type { SourceCell, SourceDocument, SourceRow } from "../source";
import { attributeOf, isCodeColumn } from "../tables/columnMeaning";
import { fieldsOf, isTitleField } from "../tables/formFields";
import { yearHeadingOf } from "../tables/yearHeading";
import type { DraftMeasure } from "./draft";

export interface Form extends Pick<DraftMeasure, "title" | "place" | "responsible" | "certainty"> {
  readonly code?: string;
}

/** A form has no more rows than this above its years. */
const MOST_ROWS = 12;

/** The form above the heading in row `first`; null where no field names a measure. */
export function formAbove(document: SourceDocument, first: number): Form | null {
  const fields = rowsAbove(document, first).flatMap(fieldsOf);
  const valueOf = (is: (label: string) => boolean): SourceCell | undefined =>
    fields.find(({ label }) => is(label))?.value;
  const title = valueOf(isTitleField);
  if (!title) return null;
  const code = valueOf(isCodeColumn)?.text.trim();
  const responsible = valueOf((label) => attributeOf(label) === "responsible")?.text.trim();
  const certainty = valueOf((label) => attributeOf(label) === "certainty")?.text.trim();
  return {
    title: title.text.replace(/\s+/g, " ").trim(),
    place: title.place,
    ...(code === undefined || code.length > 12 ? {} : { code }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function rowsAbove({ rows }: SourceDocument, first: number): SourceRow[] {
  const heading = rows[first];
  const above: SourceRow[] = [];
  for (let at = first - 1; at >= Math.max(0, first - MOST_ROWS); at -= 1) {
    const row = rows[at];
    if (!row || !heading || row.layout === "flow" || row.table !== heading.table) break;
    // Above the years of another form stands another measure.
    if (yearHeadingOf(row) !== null) break;
    above.unshift(row);
  }
  return above;
}
