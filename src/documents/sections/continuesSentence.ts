// Running text that wraps: a line in the middle of a paragraph is no heading, whatever number it begins with
// (`... aan de Kerkstraat` / `12. Daar is plaats genoeg`).
import type { SourceDocument, SourceRow } from "../source";
import { codedRow } from "./codedRow";

/** As long as a line of a paragraph. */
const FULL_LINE = 45;

/** True when the line right above fills its line, ends no sentence, and is no heading or item of a list itself. */
export function continuesSentence(document: SourceDocument, row: SourceRow): boolean {
  const above = document.rows[row.index - 1];
  if (row.layout !== "flow" || above?.layout !== "flow" || above.segment !== row.segment) return false;
  if ((row.place.line ?? 0) - (above.place.line ?? 0) !== 1 || above.text.length < FULL_LINE) return false;
  return above.heading === undefined && !/[.:;!?]$/.test(above.text) && codedRow(above) === null;
}
