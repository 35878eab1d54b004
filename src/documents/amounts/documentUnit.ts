// The unit that a document states for all of its tables (`alle bedragen in deze nota x € 1.000`).
import type { Place } from "../../domain/diagnostics/place";
import type { SourceDocument } from "../source";
import { findUnit, holdsForDocument, type UnitPhrase } from "./findUnit";

export function documentUnit(document: SourceDocument): (UnitPhrase & { readonly place: Place }) | null {
  for (const row of document.rows) {
    const found = row.running || holdsForDocument(row.text) ? findUnit(row.text) : null;
    if (found) return { ...found, place: row.place };
  }
  return null;
}
