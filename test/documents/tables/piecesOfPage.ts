// Pages of which only the positions of pieces of text are known, as a PDF has them, and what is read there.
import { readMeasures } from "../../../src/documents/readMeasures";
import type { SourceDocument, SourceRow } from "../../../src/documents/source";

export type Piece = readonly [text: string, start: number, end?: number];

/** A page with a line for each list of pieces; one piece without an end is a line of text. */
export function page(...lines: readonly (readonly Piece[])[]): SourceDocument {
  const rows = lines.map((pieces, index): SourceRow => {
    const line = index * 2 + 1;
    const isText = pieces.length === 1 && pieces[0]?.[2] === undefined;
    const text = pieces.map(([words]) => words).join("  ");
    const place = { file: "blad.pdf", page: 1, line, raw: text };
    const cells = pieces.map(([words, start, end = start + words.length * 5]) => ({
      text: words,
      column: null,
      start: isText ? 0 : start,
      end: isText ? words.length : end,
      place: { ...place, raw: words },
    }));
    const layout = isText ? ("flow" as const) : ("aligned" as const);
    return { index, layout, cells, text, place, segment: 0, ...(isText ? {} : { table: 1 }) };
  });
  const texts = rows.flatMap(({ text }) => [text, ""]);
  return { file: "blad.pdf", rows, lines: texts, pages: 1 };
}

export function read(document: SourceDocument): { readonly amounts: string[]; readonly told: string[] } {
  const { set, diagnostics } = readMeasures(document);
  const amounts = (set?.measures ?? []).flatMap(({ title, lines }) =>
    lines.flatMap((line) =>
      line.amounts.map((one) => `${title} ${line.kind} ${one.year} ${(one.cents ?? NaN) / 100}`),
    ),
  );
  return { amounts, told: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}
