// The heading above a table that stands in no section of a measure: the nearest short line that names
// something, and is not just a word such as "Kosten".
import type { Place } from "../../domain/diagnostics/place";
import { findUnit } from "../amounts/findUnit";
import { cleanTitle } from "../sections/findMeasureSections";
import type { SourceDocument, SourceRow } from "../source";
import { isBareRowKind } from "../words/rowWords";

const GENERIC =
  /^(?:financi[eë]le?(?: effect(?:en)?| gevolgen| aspecten)?|financi[eë]n|kosten|dekking|tabel\b.*|bijlage\b.*|inhoud|toelichting|uitvoering|disclaimer|het idee|\(?bedragen\b.*|jaar)\s*:?$/i;

export function headingAbove(document: SourceDocument, first: number): { title: string; place: Place } {
  const floor = Math.max(0, first - 40);
  for (let at = first - 1; at >= floor; at -= 1) {
    const row = document.rows[at];
    if (!row || row.layout === "grid") continue;
    const title = titleIn(row);
    if (title !== null) return { title, place: row.place };
  }
  const start = document.rows[first];
  return { title: document.file, place: start ? start.place : { file: document.file, raw: "" } };
}

/** The title that a short line or a heading is; null for another line. */
export function titleIn({ heading, text }: SourceRow): string | null {
  if (heading === undefined && !looksLikeHeading(text)) return null;
  const title = cleanTitle(text).replace(/:$/, "");
  return GENERIC.test(title) || isBareRowKind(title) ? null : title;
}

function looksLikeHeading(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words <= 12 &&
    /^(?:\d{1,2}(?:\.\d{1,2})*\.? )?["“‘']?\p{Lu}/u.test(text) &&
    !/[.,;:?!]$|\p{Ll}[?!] \p{Lu}|\p{Ll}{3}\. \p{Lu}/u.test(text) &&
    findUnit(text) === null
  );
}
