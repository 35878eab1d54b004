// The text of each measure for the crosschecks: its section as sentences, wrapped lines joined again.
import type { Measure, MeasureSet } from "../../domain/measureSet";
import type { DraftMeasure } from "../assemble/draft";
import { placeIn, type SourceDocument, type SourceRow } from "../source";
import type { Place } from "../../domain/diagnostics/place";

export interface Sentence {
  readonly text: string;
  /** The row in which it starts. */
  readonly place: Place;
}

export interface MeasureText {
  readonly measure: Measure;
  /** Rows of its section: `first <= index < end`. */
  readonly first: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/** Every measure with a section of its own, or the whole document when it is about one measure. */
export function measureTexts(input: {
  readonly document: SourceDocument;
  readonly set: MeasureSet;
  readonly drafts: readonly Pick<DraftMeasure, "code" | "section">[];
  readonly inTable: ReadonlySet<number>;
}): MeasureText[] {
  const measures = new Map(input.set.measures.map((measure) => [measure.code, measure]));
  return input.drafts.flatMap(({ code, section }) => {
    const measure = measures.get(code);
    const whole = measures.size === 1 ? { first: 0, end: input.document.rows.length } : undefined;
    const rows = section ?? whole;
    if (!measure || !rows) return [];
    const { first, end } = rows;
    return [{ measure, first, end, sentences: sentencesIn(input, first, end) }];
  });
}

/** The sentences of running text in rows `first <= index < end`; tables are left out. */
export function sentencesIn(
  { document, inTable }: { readonly document: SourceDocument; readonly inTable: ReadonlySet<number> },
  first: number,
  end: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { text: string; row: SourceRow } | null = null;
  const close = (): void => {
    if (open) sentences.push({ text: open.text.trim(), place: placeIn(open.row, open.row.text) });
    open = null;
  };
  for (const row of document.rows.slice(first, end)) {
    if (inTable.has(row.index) || startsApart(document, row)) close();
    if (inTable.has(row.index) || row.layout !== "flow") continue;
    const [begun = "", ...more] = row.text.split(SENTENCE_END);
    open = open ? { text: `${open.text} ${begun}`, row: open.row } : { text: begun, row };
    for (const text of more) {
      close();
      open = { text, row };
    }
  }
  close();
  return sentences;
}

const SENTENCE_END = /(?<=[.!?])\s+(?=["“‘(]?\p{Lu})/u;

/** A heading, an item of a list, or a line behind an empty one when the line above it was complete. */
function startsApart(document: SourceDocument, row: SourceRow): boolean {
  if (row.heading !== undefined || /^[-•·▪*]\s/.test(row.text)) return true;
  const before = document.rows[row.index - 1];
  if (!before || before.segment !== row.segment) return true;
  if ((row.place.line ?? 0) - (before.place.line ?? 0) <= 1) return false;
  const isShort = before.text.length < SHORT_LINE && /^\p{Lu}/u.test(row.text);
  return /[.:!?]$/.test(before.text) || isShort;
}

/** Text that wraps fills its lines further than this; documents with an empty line after each line exist. */
const SHORT_LINE = 60;
