// A column before the years, in flowing text: the words of the heading name it right before the first year, and full rows
// have one number more than there are years. A total that the years add to (`Totaal krediet 2026 2027`), or a quantity
// (`Project Termijn 2026 2027`).
import { indentOf, type SourceRow } from "../source";
import { isQuantityColumn } from "./columnMeaning";
import type { HeadingColumn } from "./headingColumn";

const TOTAL =
  /(?:^|\s)totaa?le?(?:\s+(?:bruto|netto|geraamde?|gevraagde?|investering(?:en)?|investeringsbedrag|krediet|bedrag|budget|raming|project|kosten|lasten))*\s*$/i;
const LAST_WORD = /\S+\s*$/;

/** The columns with that one before them; null when the heading names none right before its first column. */
export function withColumnBefore(
  row: SourceRow,
  heading: readonly HeadingColumn[],
): readonly HeadingColumn[] | null {
  const first = heading.find(({ kind }) => kind !== "text");
  if (row.layout !== "flow" || !first || first.kind === "total" || first.kind === "other-quantity")
    return null;
  const indent = indentOf(row);
  const before = row.text.slice(0, Math.max(0, first.start - indent));
  const total = TOTAL.exec(before);
  const found = total ?? LAST_WORD.exec(before);
  if (!found || (!total && !isQuantityColumn(found[0]))) return null;
  const label = found[0].trim();
  const start = indent + found.index + found[0].indexOf(label);
  const column: HeadingColumn = {
    kind: total ? "total" : "other-quantity",
    year: null,
    continuing: false,
    label,
    column: null,
    start,
    end: start + label.length,
  };
  const at = heading.indexOf(first);
  return [...heading.slice(0, at), column, ...heading.slice(at)];
}
