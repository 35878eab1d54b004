// Remembered sources: the lines of each set's document, and the line of a place in them. The column Bron names a
// cell of a sheet or table without its line, while excerpts count in lines.
import { formatPlace, type Place } from "../domain/diagnostics/place";
import type { ImportResult } from "../domain/importResult";
import { placesOf } from "./packedImport";

export class RememberedSources {
  /** By set; a set whose lines are not remembered is not there. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly #places = new Map<string, Map<string, Place>>();

  /** `imports`: by set. */
  constructor(imports: Readonly<Record<string, ImportResult>>) {
    const lines: Record<string, readonly string[]> = {};
    for (const [id, { set, diagnostics, source }] of Object.entries(imports)) {
      lines[id] = source;
      const places = set === null ? [] : placesOf(set, diagnostics);
      this.#places.set(id, byText(places.filter(({ cell }) => cell !== undefined)));
    }
    this.lines = lines;
  }

  /** The same place with the line that it had when it was read; `set` null: a place that any set may know. */
  located(place: Place, set: string | null): Place {
    if (place.cell === undefined || place.line !== undefined) return place;
    const known = set === null ? [...this.#places.values()] : [this.#places.get(set)];
    // A cell of a text may hold several lines: what was read tells them apart.
    for (const text of [`${formatPlace(place)}\n${place.raw}`, formatPlace(place)]) {
      const found = known.flatMap((places) => places?.get(text) ?? [])[0];
      if (found?.line !== undefined) return { ...place, line: found.line };
    }
    return place;
  }
}

/** Under the text of the place alone too, for a table that does not say what was read. */
function byText(places: readonly Place[]): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) {
    for (const text of [`${formatPlace(place)}\n${place.raw}`, formatPlace(place)]) {
      if (!found.has(text)) found.set(text, place);
    }
  }
  return found;
}
