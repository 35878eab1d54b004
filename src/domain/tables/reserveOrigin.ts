// The column `Herkomst` of `Reserves`: which places of a document say what a row has, written and read back.
import { formatPlace, type Place } from "../diagnostics/place";
import { parsePlace } from "../diagnostics/parsePlace";
import { formatEuros } from "../money";
import type { StatedReserve } from "../yearBudget";

const BETWEEN = "; ";

/** Says where the numbers come from, and for a derived budget what it was derived from. */
export function reserveOrigin(stated: StatedReserve): string {
  const places = stated.statements.map((statement) => formatPlace(statement.place)).join(BETWEEN);
  if (stated.derived === null) return places;
  const { remaining, claimed } = stated.derived;
  return `afgeleid: resteert ${formatEuros(remaining)} + maatregelen ${formatEuros(claimed)} (${places})`;
}

/** The places that such a text names; a controller's own words are one place that no document has. */
export function placesOfOrigin(text: string): readonly Place[] {
  const places = /^afgeleid: [^(]*\((.*)\)$/.exec(text)?.[1] ?? text;
  return places === "" ? [] : places.split(BETWEEN).map((place) => parsePlace(place));
}
