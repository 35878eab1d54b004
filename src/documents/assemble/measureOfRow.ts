// The measure of a row: one that was known before its table, the one of the row above, or a new one.
import type { SolvedRow } from "../reconcile/solveTable";
import type { DraftMeasure } from "./draft";
import { attribute } from "./draftLine";
import type { DraftMeasures } from "./draftMeasures";
import type { KnownMeasures } from "./knownMeasures";
import { codeAndTitle, measureOfLabel, namesMeasure } from "./tableRole";

export function measureOfRow(
  measures: DraftMeasures,
  known: KnownMeasures,
  row: SolvedRow,
  group: string,
): DraftMeasure {
  const { code, title } = codeAndTitle(row.row);
  const named = measureOfLabel(row.row, known);
  const found = named ? measures.get(named.code) : undefined;
  if (found && namesMeasure(row.row, { ...found, fromTable: true })) return found;
  const last = measures.drafts()[measures.drafts().length - 1];
  if (row.row.kindText && last && last.title === (title || code)) return last;
  const responsible = attribute(row, "responsible")?.text;
  const certainty = attribute(row, "certainty")?.text;
  const about = {
    domain: group,
    ...(responsible === undefined ? {} : { responsible }),
    ...(certainty === undefined ? {} : { certainty }),
  };
  if (code === null) return measures.assign(title, row.row.place, about);
  return measures.add({
    code,
    title: title || code,
    status: "uitgewerkt",
    place: row.row.place,
    lines: [],
    ...about,
  });
}
