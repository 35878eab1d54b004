// Measures of a text without tables: each item of a list, each short heading with its text, or the decision as a
// whole becomes a measure whose amounts its sentences tell.
import type { LineKind } from "../../domain/measureSet";
import { textItems } from "../sections/textItems";
import type { SourceDocument } from "../source";
import { namesBothKinds, rowKindOf } from "../words/rowWords";
import { documentTitle } from "./documentTitle";
import type { DraftMeasures } from "./draftMeasures";

export function addTextItems(document: SourceDocument, measures: DraftMeasures): void {
  const kinds = kindsAbove(document);
  for (const item of textItems(document)) {
    const { first, end } = item;
    if (item.title === "") {
      measures.assign(documentTitle(document, document.rows.length), item.row.place, {
        section: { first, end },
      });
      continue;
    }
    const section = {
      first,
      end,
      kind: kindOf(item.title) ?? kinds[first] ?? ("net" as const),
    };
    const about = { domain: "", status: "uitgewerkt" as const, lines: [], section };
    if (item.code === null) measures.assign(item.title, item.row.place, about);
    else measures.complete({ ...about, code: item.code, title: item.title, place: item.row.place });
  }
}

/** What the words above each row say about all that follows (`onze bijdrage aan de ombuigingen:`). */
function kindsAbove({ rows }: SourceDocument): (LineKind | null)[] {
  let above: LineKind | null = null;
  return rows.map(({ text }) => {
    const before = above;
    above = (text.length < 130 ? kindOf(text) : null) ?? above;
    return before;
  });
}

function kindOf(text: string): LineKind | null {
  if (namesBothKinds(text)) return null;
  const kind = rowKindOf(text);
  return kind === "investment" || kind === "revenue" ? kind : null;
}
