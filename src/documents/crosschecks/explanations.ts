// Explanations: text below the title of a measure that only a table has (`Toelichting`, `3. Hogere leges`). The
// crosschecks read it as they read the section of a measure that starts with a heading.
import type { DraftMeasure } from "../assemble/draft";
import { lettersOf } from "../sections/measureCode";
import type { SourceDocument, SourceRow } from "../source";

interface Input {
  readonly document: SourceDocument;
  readonly drafts: readonly DraftMeasure[];
  /** Rows (index in the document) that belong to a table. */
  readonly inTable: ReadonlySet<number>;
}

/** The measures, those out of a table with the rows of their explanation when exactly one title stands over text. */
export function withExplanations(input: Input): readonly DraftMeasure[] {
  const { drafts } = input;
  const byTitle = measuresByTitle(drafts);
  if (byTitle.size === 0) return drafts;
  const starts = input.document.rows.flatMap((row) => startOf(row, input, byTitle));
  const sections = new Map<DraftMeasure, DraftMeasure["section"][]>();
  starts.forEach((start, at) => {
    const end = endOfText(input, start, starts[at + 1]?.row.index);
    if (end <= start.first) return;
    const section = { first: start.first, end };
    sections.set(start.measure, [...(sections.get(start.measure) ?? []), section]);
  });
  return drafts.map((draft) => {
    const [section, ...others] = sections.get(draft) ?? [];
    return section && others.length === 0 ? { ...draft, section } : draft;
  });
}

function measuresByTitle(drafts: readonly DraftMeasure[]): Map<string, DraftMeasure | null> {
  const byTitle = new Map<string, DraftMeasure | null>();
  for (const draft of drafts) {
    const title = lettersOf(draft.title);
    byTitle.set(title, byTitle.has(title) ? null : draft);
  }
  for (const [title, draft] of byTitle) {
    if (!draft || draft.section || title.length < SHORTEST_TITLE) byTitle.delete(title);
  }
  return byTitle;
}

interface Start {
  readonly row: SourceRow;
  readonly measure: DraftMeasure;
  /** The first row of its text: that of the title itself where the text goes on behind it. */
  readonly first: number;
}

/** `3. Hogere leges`, `Ad 3 Hogere leges`, `Hogere leges: wij verhogen ...`. */
function startOf(row: SourceRow, { inTable }: Input, byTitle: Map<string, DraftMeasure | null>): Start[] {
  if (row.layout !== "flow" || inTable.has(row.index) || row.text.length > LONGEST_ROW) return [];
  const text = row.text.replace(CODE, "");
  const whole = byTitle.get(lettersOf(text));
  if (whole) return [{ row, measure: whole, first: row.index + 1 }];
  const before = /^([^:–]{4,100}?)\s*[:–]\s+\p{L}/u.exec(text)?.[1];
  const named = before === undefined ? null : byTitle.get(lettersOf(before));
  return named ? [{ row, measure: named, first: row.index }] : [];
}

/** Up to the next title, table, heading, or short line that stands apart. */
function endOfText({ document, inTable }: Input, { row }: Start, next: number | undefined): number {
  const { rows } = document;
  const last = next ?? rows.length;
  for (let at = row.index + 1; at < last; at += 1) {
    const one = rows[at];
    if (!one || one.layout !== "flow" || inTable.has(at) || one.heading !== undefined) return at;
    const gap = (one.place.line ?? 0) - (rows[at - 1]?.place.line ?? 0);
    if (at > row.index + 1 && gap > 1 && one.text.length < SHORT_LINE && !/[.,;!?]$/.test(one.text))
      return at;
  }
  return last;
}

const CODE = /^[-–•*]?\s*(?:ad\s+)?(?:(?:nr\.?\s*)?[A-Z]{0,3}[.-]?\d{1,3}(?:\.\d{1,3})*[a-z]?[.:)]?\s+)?/iu;
const SHORTEST_TITLE = 5;
const LONGEST_ROW = 400;
const SHORT_LINE = 60;
