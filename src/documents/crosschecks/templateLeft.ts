// Crosscheck: places of a form that nobody filled in: `<bedrag>`, `[invullen]`, `€ XXX`, or a choice that was not
// made (`Laag / hoog`). In a table they are placeholders, and asked there.
import type { Place } from "../../domain/diagnostics/place";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { placeIn } from "../source";
import type { Crosscheck } from "./crosscheck";

const FIELD = String.raw`(?:bedrag|naam|datum|jaar|aantal|titel|nummer|nr|toelichting|omschrijving|onderwerp|(?:nog |nader )?in(?: te )?vullen|vul in|aanvullen|tekst|x{2,}|\.{2,}|…)`;
const LEFT = new RegExp(
  String.raw`<\s*${FIELD}[^<>\d]{0,25}>|\[\s*${FIELD}[^[\]\d]{0,25}\]|€\s*(?:x{2,}|\.{3,}|…|_{2,}|\?{1,3})(?![\p{L}\d])|(?<![\p{L}\d])X{3,}(?![\p{L}\d])`,
  "giu",
);
const LEVEL = String.raw`(?:laag|midden|middel|gemiddeld|hoog|hard|zacht)`;
const NO_CHOICE = new RegExp(String.raw`^${LEVEL}(?:\s*/\s*${LEVEL})+(?!\p{L})`, "iu");

export const templateLeft: Crosscheck = ({ document, set, drafts, inTable }) => {
  const places = new Map<string, Place[]>();
  for (const row of document.rows) {
    if (inTable.has(row.index) || !/[<[€X]/.test(row.text)) continue;
    for (const [raw] of row.text.matchAll(LEFT)) {
      const words = raw.toLowerCase();
      places.set(words, [...(places.get(words) ?? []), placeIn(row, raw)]);
    }
  }
  const found = [...places.values()].flatMap(([place, ...related]) =>
    place ? [createDiagnostic("text/template-left", place, { words: place.raw }, { related })] : [],
  );
  const choices = set.measures.flatMap(({ code, certainty = "" }) => {
    const words = NO_CHOICE.exec(certainty)?.[0];
    const place = drafts.find((draft) => draft.code === code)?.place;
    return words && place ? [createDiagnostic("text/template-left", place, { words })] : [];
  });
  return [...found, ...choices];
};
