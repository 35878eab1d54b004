// Sheets of a template: measures on sheets with the same words in the same places, of which the text runs on without a
// break. Words that come as often as the headings, in turn with them, tell where a sheet begins above its heading.
import type { SourceDocument, SourceRow } from "../source";
import { yearHeadingOf } from "../tables/yearHeading";

/** Rows of a sheet: `first <= index < end`. */
export interface Sheet {
  readonly first: number;
  readonly end: number;
}

const LONGEST_WORDS = 60;

/** For each heading, in reading order, its sheet; null where headings stand above all of theirs, or nothing tells. */
export function sheetsOfTemplate(
  { rows }: SourceDocument,
  headings: readonly SourceRow[],
): readonly Sheet[] | null {
  if (headings.length < 2) return null;
  const isHeading = new Set(headings.map(({ index }) => index));
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const words = isHeading.has(row.index) ? null : wordsOf(row);
    if (words !== null) add(places, words, row.index);
  }
  const inTurn = [...places.values()].filter(
    (found) => found.length === headings.length && takesTurns([found]),
  );
  if (inTurn.length === 0 || !takesTurns(inTurn)) return null;
  const starts = headings.map(({ index }, at) =>
    Math.min(index, ...inTurn.map((found) => found[at] ?? index)),
  );
  if (starts.every((start, at) => start === headings[at]?.index)) return null;
  const sheets = starts.map((first, at) => ({ first, end: starts[at + 1] ?? rows.length }));
  const plain = headings.map(({ index }, at) => ({
    first: index,
    end: headings[at + 1]?.index ?? rows.length,
  }));
  // The words of a page come in turn with the headings too: then those have their tables below them already.
  return withoutTable(rows, sheets) < withoutTable(rows, plain) ? sheets : null;

  /** True when everything of one sheet stands before anything of the next. */
  function takesTurns(found: readonly (readonly number[])[]): boolean {
    return headings.every(({ index }, at) => {
      const next = headings[at + 1];
      if (!next) return true;
      const own = [index, ...found.map((one) => one[at] ?? index)];
      return Math.max(...own) < Math.min(next.index, ...found.map((one) => one[at + 1] ?? next.index));
    });
  }
}

function withoutTable(rows: readonly SourceRow[], parts: readonly Sheet[]): number {
  return parts.filter(({ first, end }) => !rows.slice(first, end).some((row) => yearHeadingOf(row) !== null))
    .length;
}

function add(places: Map<string, number[]>, words: string, index: number): void {
  const found = places.get(words);
  if (found) found.push(index);
  else places.set(words, [index]);
}

/** The words of a row that can head a part of a sheet; null for a row with figures, and for a longer text. */
function wordsOf({ text }: SourceRow): string | null {
  const words = text.trim().toLowerCase();
  return words.length <= LONGEST_WORDS && /\p{L}{3}/u.test(words) && !/\d/.test(words) ? words : null;
}
