// Measures of a text without tables: each item of a list, each short heading with its text, or the decision as a
// whole becomes a measure whose amounts its sentences tell.
import type { LineKind } from "../../domain/measureSet";
import { textItems } from "../sections/textItems";
import type { SourceDocument } from "../source";
import { namesBothKinds, rowKindOf } from "../words/rowWords";
import { documentTitle } from "./documentTitle";
import type { DraftMeasures } from "./draftMeasures";

export function addTextItems(document: SourceDocument, measures: DraftMeasures): void {
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
      kind: kindOf(item.title) ?? kindAbove(document, first) ?? ("net" as const),
    };
    const about = { domain: "", status: "uitgewerkt" as const, lines: [], section };
    if (item.code === null) measures.assign(item.title, item.row.place, about);
    else measures.complete({ ...about, code: item.code, title: item.title, place: item.row.place });
  }
}

/** What the words above a list say about all of it (`onze bijdrage aan de ombuigingen:`). */
function kindAbove(document: SourceDocument, first: number): LineKind | null {
  const above = document.rows.slice(0, first).filter((row) => row.text.length < 130);
  return (
    above
      .map((row) => kindOf(row.text))
      .reverse()
      .find((kind) => kind !== null) ?? null
  );
}

function kindOf(text: string): LineKind | null {
  if (namesBothKinds(text)) return null;
  const kind = rowKindOf(text);
  return kind === "investment" || kind === "revenue" ? kind : null;
}
