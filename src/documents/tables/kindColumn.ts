// Kind column: a column beside the titles that says for each row whether it costs or saves. Its rows share
// the title above them, as merged cells do.
import { isBareRowKind } from "../words/rowWords";
import type { DraftRow } from "./placeRows";
import type { Extra } from "./yearTable";

/** Rows with the words of such a column apart, and the label of the row above where theirs is empty. */
export function readKindColumn(rows: readonly DraftRow[]): DraftRow[] {
  const heading = kindHeading(rows);
  if (heading === null) return [...rows];
  let label = "";
  return rows.map((row) => {
    const kindText = row.extras.find((extra) => extra.heading === heading)?.text ?? "";
    const own = row.extras
      .filter((extra) => extra.heading !== heading && isInLabel(row, extra))
      .map((extra) => extra.text)
      .join(" ");
    if (own !== "") label = own;
    return { ...row, label: own === "" ? label : own, kindText };
  });
}

/** The heading under which (nearly) every row has only a word for its kind, beside another column of titles. */
function kindHeading(rows: readonly DraftRow[]): string | null {
  const headings = new Set(rows.flatMap((row) => row.extras.map((extra) => extra.heading)));
  if (headings.size < 2) return null;
  for (const heading of headings) {
    const texts = rows.flatMap((row) =>
      row.extras
        .filter((extra) => extra.heading === heading && isInLabel(row, extra))
        .map((extra) => extra.text),
    );
    const kinds = texts.filter((text) => isBareRowKind(text) || /^[LB]$/.test(text));
    if (texts.length >= 2 && kinds.length >= texts.length * 0.8 && texts.length * 2 >= rows.length)
      return heading;
  }
  return null;
}

function isInLabel({ label }: DraftRow, { text, isLabel }: Extra): boolean {
  return isLabel !== false && label.includes(text);
}
