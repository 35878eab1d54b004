// A total before the years, in flowing text (`Totaal krediet 2026 2027`): the words of the heading name it, and every
// full row has one number more than there are years.
import { indentOf, type SourceRow } from "../source";
import type { HeadingColumn } from "./headingColumn";

const TOTAL =
  /(?:^|\s)totaa?le?(?:\s+(?:bruto|netto|geraamde?|gevraagde?|investering(?:en)?|investeringsbedrag|krediet|bedrag|budget|raming|project|kosten|lasten))*\s*$/i;

/** The columns with that total before them; null when the heading names none right before its first column. */
export function withTotalBefore(
  row: SourceRow,
  heading: readonly HeadingColumn[],
): readonly HeadingColumn[] | null {
  const first = heading.find(({ kind }) => kind !== "text");
  if (row.layout !== "flow" || !first || first.kind === "total") return null;
  const indent = indentOf(row);
  const found = TOTAL.exec(row.text.slice(0, Math.max(0, first.start - indent)));
  if (!found) return null;
  const start = indent + found.index;
  const label = found[0].trim();
  const total: HeadingColumn = {
    kind: "total",
    year: null,
    continuing: false,
    label,
    column: null,
    start,
    end: start + found[0].trimEnd().length,
  };
  const at = heading.indexOf(first);
  return [...heading.slice(0, at), total, ...heading.slice(at)];
}
