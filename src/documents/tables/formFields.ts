// The labelled fields of a form (`Code | B-1`, `Voorstel | ...`), and those that name its measure.
import type { SourceCell, SourceRow } from "../source";
import { isCodeColumn } from "./columnMeaning";

const TITLE =
  /^(?:naam|titel|onderwerp|(?:(?:naam|titel|omschrijving) (?:van )?(?:de |het )?)?(?:maatregel|voorstel|ombuiging|bezuiniging|project))$/i;

/** The label of a field with the title of a measure. */
export function isTitleField(label: string): boolean {
  return TITLE.test(label);
}

/** Every cell as the label of the filled cell behind it. */
export function fieldsOf({ cells }: SourceRow): { label: string; value: SourceCell }[] {
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  return filled.flatMap((cell, at) => {
    const value = filled[at + 1];
    return value ? [{ label: cell.text.replace(/:\s*$/, "").trim(), value }] : [];
  });
}

/** A row of one field that names a measure, which no row below a heading of years does: a form begins there. */
export function startsForm(row: SourceRow): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== "");
  const [field] = row.layout === "flow" || filled.length !== 2 ? [] : fieldsOf(row);
  if (!field) return false;
  return isCodeColumn(field.label) || (isTitleField(field.label) && /\p{L}{2}/u.test(field.value.text));
}
