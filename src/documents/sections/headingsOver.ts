// Headings over a row: the nearest one, the heading of the part that this one stands in, and so on to the top.
import type { SourceDocument, SourceRow } from "../source";

interface Outline {
  /** All rows that the format says are headings, in order. */
  readonly headings: readonly SourceRow[];
  /** For each the place of the heading that it stands under, or -1. */
  readonly under: readonly number[];
}

const outlines = new WeakMap<SourceDocument, Outline>();

/** The headings over row `index`, nearest first: a part that ended before it has no say in it. */
export function headingsOver(document: SourceDocument, index: number): SourceRow[] {
  const { headings, under } = outlineOf(document);
  const found: SourceRow[] = [];
  for (let at = lastBefore(headings, index); at >= 0; at = under[at] ?? -1) {
    const heading = headings[at];
    if (heading) found.push(heading);
  }
  return found;
}

function outlineOf(document: SourceDocument): Outline {
  const known = outlines.get(document);
  if (known) return known;
  const headings = document.rows.filter((row) => row.heading !== undefined);
  const under: number[] = [];
  const open: number[] = [];
  headings.forEach(({ heading: level = 0 }, at) => {
    while (open.length > 0 && (headings[open[open.length - 1] ?? 0]?.heading ?? 0) >= level) open.pop();
    under.push(open[open.length - 1] ?? -1);
    open.push(at);
  });
  const outline = { headings, under };
  outlines.set(document, outline);
  return outline;
}

/** Place of the last heading above row `index`, or -1. */
function lastBefore(headings: readonly SourceRow[], index: number): number {
  let [from, to] = [0, headings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((headings[middle]?.index ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
