// Tables below the heading of an alternative (`Scenario 1: Handhaven`), where the document has another such heading
// with a table: their amounts exclude each other.
import type { SourceDocument, SourceRow } from "../source";
import { alternativeName, namesAlternative } from "../words/alternativeWords";
import { endOfPrevious, endsOf } from "./endOfPrevious";
import type { YearTable } from "./yearTable";

export function withAlternativesAbove(document: SourceDocument, tables: readonly YearTable[]): YearTable[] {
  const headings = document.rows.filter((row) => row.layout !== "grid" && namesAlternative(row.text));
  if (headings.length < 2) return [...tables];
  const ends = endsOf(tables);
  const names = tables.map(({ first, alternative }) => {
    const heading = alternative === undefined ? headingOver(document, headings, first, ends) : null;
    return heading && alternativeName(heading.text);
  });
  if (new Set(names.filter((name) => name !== null)).size < 2) return [...tables];
  return tables.map((table, at) => {
    const alternative = names[at] ?? null;
    return alternative === null ? table : { ...table, alternative };
  });
}

/** The nearest heading of an alternative, unless another heading of its level, or another table, ends its part. */
function headingOver(
  document: SourceDocument,
  headings: readonly SourceRow[],
  first: number,
  ends: readonly number[],
): SourceRow | null {
  const heading = headings.findLast((row) => row.index < first);
  if (!heading) return null;
  const { heading: level, index } = heading;
  if (level === undefined) return index > endOfPrevious(ends, first) ? heading : null;
  const between = document.rows.slice(index + 1, first);
  return between.some((row) => row.heading !== undefined && row.heading <= level) ? null : heading;
}
