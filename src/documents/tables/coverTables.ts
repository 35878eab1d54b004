// Cover: tables that say what pays for the measures above them (`Dekking`, `Dekkingsbron | Bedrag`), and cost nothing
// themselves.
import type { SourceDocument, SourceRow } from "../source";

const COVER = /^dekking(?:sbron(?:nen)?|smiddel(?:en)?)?(?!\p{L})/iu;

/** True where the table of which this is the first row, or the heading, is one of cover. */
export function tellsCover({ rows }: SourceDocument, { index, table }: SourceRow): boolean {
  const above = rows[index - 1];
  if (!above) return false;
  const heading = above.table !== undefined && above.table === table && !/\d/.test(above.text) ? above : null;
  return [above, heading && rows[heading.index - 1]].some((row) => row && COVER.test(row.text));
}
