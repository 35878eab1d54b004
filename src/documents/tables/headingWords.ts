// The words of a heading: what it says of all rows below it, beside its years.
import type { SourceRow } from "../source";
import { natureIn } from "../words/nature";
import { compoundKind, isBareRowKind, rowKindOf } from "../words/rowWords";
import { type HeadingColumn, mayHaveYear } from "./headingColumn";

/** The words of the heading: those that all amounts share first (`Besparing 2026 | Besparing 2027`). */
export function headingWords(
  above: SourceRow | undefined,
  heading: SourceRow,
  labels: readonly HeadingColumn[],
  columns: readonly HeadingColumn[],
): string {
  const shared = new Set(columns.map(wordOfColumn));
  const [word = ""] = shared;
  const own = shared.size === 1 && (isBareRowKind(word) || compoundKind(word) !== null) ? [word] : [];
  return [
    natureAbove(above, heading),
    ...own,
    ...columns.flatMap((column) => (addsAKind(column) ? [column.label] : [])),
    ...labels.flatMap(({ label }) => (mayHaveYear(label) ? [] : [label])),
  ]
    .join(" ")
    .trim();
}

/** `Krediet` before years that it adds: their kind is its own. */
function addsAKind({ kind, label }: HeadingColumn): boolean {
  const added = kind === "total" ? rowKindOf(label) : null;
  return added === "investment" || added === "revenue";
}

/** What the heading of a column says beside its year. */
export function wordOfColumn({ kind, label }: HeadingColumn): string {
  if (kind === "structural" || (kind === "total" && !/^(?:saldo|netto)\b/i.test(label))) return "";
  return label
    .replace(/\(?(?:19|20)\d{2}.*$/, "")
    .replace(/^tota(?:al|le)\s*/i, "")
    .trim();
}

/** `Incidenteel` alone on the line above a heading says it of all rows. */
function natureAbove(above: SourceRow | undefined, heading: SourceRow): string {
  if (!above || (heading.place.line ?? 0) - (above.place.line ?? 0) > 2) return "";
  const words = above.text.trim().replace(/:$/, "");
  return words.split(/\s+/).length <= 2 && !/\d/.test(words) && natureIn(words) !== null ? words : "";
}
