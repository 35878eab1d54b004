// Remembered sources: the lines of each set's document, and the line of a place in them. A cell of the workbook names
// a place as people find it (a cell of a sheet, a line of a page), while excerpts count in lines of the whole text.
import { formatPlace, type Place } from "../domain/diagnostics/place";
import type { ImportResult } from "../domain/importResult";
import { placesOf } from "./packedImport";

/** A place with the lines of the document that it is in; no lines when those are not remembered. */
export interface SourcePlace {
  readonly place: Place;
  readonly source: readonly string[];
}

export class RememberedSources {
  /** By set; a set whose lines are not remembered is not there. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** By set: the file, and the places by their text with and without what was read there. */
  readonly #documents = new Map<string, { readonly file: string; readonly places: KnownPlaces }>();

  /** `imports`: by set. */
  constructor(imports: Readonly<Record<string, ImportResult>>) {
    const lines: Record<string, readonly string[]> = {};
    for (const [id, { set, diagnostics, source }] of Object.entries(imports)) {
      lines[id] = source;
      if (set === null) continue;
      const places = placesOf(set, diagnostics);
      this.#documents.set(id, { file: places[0]?.file ?? "", places: byText(places) });
    }
    this.lines = lines;
  }

  /** The same place with the line that it had when it was read; `set` null: a place that any set may know. */
  located(place: Place, set: string | null): Place {
    return this.find(place, set).place;
  }

  /** The same place with its line, and the document that has it. Where `set` is null the place itself says which. */
  find(place: Place, set: string | null): SourcePlace {
    const sets = set === null ? [...this.#documents.keys()] : [set];
    // A cell of a text may hold several lines: what was read tells them apart.
    for (const text of [`${formatPlace(place)}\n${place.raw}`, formatPlace(place)]) {
      for (const id of sets) {
        const known = this.#documents.get(id)?.places.get(text);
        if (known === undefined) continue;
        return { place: completed(place, known), source: this.lines[id] ?? [] };
      }
    }
    const [only, other] = sets.filter((id) => set !== null || this.#documents.get(id)?.file === place.file);
    return { place, source: other === undefined ? (this.lines[only ?? ""] ?? []) : [] };
  }
}

/** By their text; null for what was read at places where several things were. */
type KnownPlaces = ReadonlyMap<string, Place & { readonly isOnly: boolean }>;

function completed(place: Place, { isOnly, ...known }: Place & { readonly isOnly: boolean }): Place {
  const { line, endLine } = known;
  return {
    ...place,
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    // A table that does not say what was read: it is told when only one thing was read there.
    ...(place.raw === "" && isOnly ? { raw: known.raw } : {}),
  };
}

function byText(places: readonly Place[]): KnownPlaces {
  const found = new Map<string, Place & { readonly isOnly: boolean }>();
  for (const place of places) {
    for (const text of [`${formatPlace(place)}\n${place.raw}`, formatPlace(place)]) {
      const known = found.get(text);
      if (known === undefined) found.set(text, { ...place, isOnly: true });
      else if (known.raw !== place.raw && known.isOnly) found.set(text, { ...known, isOnly: false });
    }
  }
  return found;
}
