// Measure lists: where a document lists its measures by code and title (a table of contents, "the following
// proposals are worked out"). They give titles and domains, and the measures that are only named.
import type { Place } from "../../domain/diagnostics/place";
import type { SourceDocument, SourceRow } from "../source";
import { yearHeadingOf } from "../tables/yearHeading";
import { codedRow, type CodedRow } from "./codedRow";
import { cleanTitle, type MeasureSection, type SectionScan } from "./findMeasureSections";
import { looseCode } from "./measureCode";

export interface ListEntry {
  readonly code: string;
  readonly title: string;
  /** The group heading above it in the list. */
  readonly group: string;
  readonly place: Place;
  /** Row numbers that the entry takes in the document. */
  readonly row: number;
}

const INTRO =
  /\b(?:voorstellen|maatregelen|projecten|ombuigingen|bezuinigingen|initiatieven|pilots)\b|inhoudsopgave/i;
const DECISION =
  /^(?:in te stemmen|instemmen|kennis te nemen|kennisnemen|vast te stellen|vaststellen|te besluiten|besluiten|de raad|het college|akkoord|beschikbaar te stellen)/i;
/** Longest explanation below one entry of a list, in rows. */
const MOST_EXPLANATION = 10;

export function findMeasureLists(document: SourceDocument, scan: SectionScan): ListEntry[] {
  const contents = scan.contents.flatMap((run) => entriesOf(document, run));
  return [...contents, ...numberedLists(document, scan.sections)];
}

function entriesOf(document: SourceDocument, run: readonly CodedRow[]): ListEntry[] {
  return run.map((entry) => ({
    code: entry.code,
    title: listTitle(entry, wrapsTo(document, entry)),
    group: groupAbove(document, entry.row),
    place: entry.row.place,
    row: entry.row.index,
  }));
}

function numberedLists(document: SourceDocument, sections: readonly MeasureSection[]): ListEntry[] {
  const entries: ListEntry[] = [];
  const inSection = (row: SourceRow): boolean =>
    sections.some((section) => section.first <= row.index && row.index < section.end);
  const coded = document.rows.flatMap((row) => {
    const found = row.layout === "flow" ? codedRow(row) : null;
    if (found?.style !== "number" || !found.separated) return [];
    return inSection(row) ? [] : [found];
  });
  let run: CodedRow[] = [];
  const flush = (): void => {
    const first = run[0];
    // What is decided stands in a list of its own: none of its items is a measure.
    const isDecision = run.some(({ rest }) => DECISION.test(rest));
    if (first && run.length >= 2 && !isDecision && hasIntro(document, first.row))
      entries.push(...entriesOf(document, run));
    run = [];
  };
  for (const row of coded) {
    const previous = run[run.length - 1];
    if (previous && !continuesList(document, previous, row)) flush();
    run.push(row);
  }
  flush();
  return entries;
}

function continuesList(document: SourceDocument, previous: CodedRow, row: CodedRow): boolean {
  const between = document.rows.slice(previous.row.index + 1, row.row.index);
  if (Number(row.code) <= Number(previous.code) || between.length > MOST_EXPLANATION) return false;
  return !between.some(
    (other) => yearHeadingOf(other) !== null || (INTRO.test(other.text) && /:\s*$/.test(other.text)),
  );
}

/** Words that announce a list, with no years between them and the list: below those stand the rows of a table. */
function hasIntro(document: SourceDocument, row: SourceRow): boolean {
  const above = document.rows.slice(Math.max(0, row.index - 3), row.index);
  const intro = above.findLastIndex(({ text }) => INTRO.test(text));
  return intro >= 0 && !above.slice(intro).some((one) => yearHeadingOf(one) !== null);
}

/** The row below, when a title without end runs on there. */
function wrapsTo(document: SourceDocument, entry: CodedRow): string {
  const next = document.rows[entry.row.index + 1];
  const adjacent = next && next.place.line === (entry.row.place.line ?? 0) + 1;
  return adjacent && !codedRow(next) && /^\p{Ll}/u.test(next.text) ? next.text : "";
}

/** The title of an entry: without the explanation that follows a colon (`Titel: wij wachten af`). */
function listTitle(entry: CodedRow, wrapped: string): string {
  const explanation =
    /:\s+(?=(?:wij|we|dit|deze|dat|het|er|hier|nu|nog|is|zijn|in afwachting|vanwege|omdat|vooralsnog|eerst)\b)/.exec(
      `${entry.rest} ${wrapped}`,
    );
  const title = explanation ? `${entry.rest} ${wrapped}`.slice(0, explanation.index) : entry.rest;
  // Behind a wide gap, or a year with a colon, stand the figures of its row.
  const alone = title.replace(/\s{3,}[-–−€(]?\s?\d.*$/, "").replace(/\s(?:19|20)\d{2}:\s.*$/, "");
  return cleanTitle(alone).replace(/[.;]$/, "");
}

/** The last short row above that is no entry: the group of the entry (`Wmo`, `Jeugdwet`). */
function groupAbove(document: SourceDocument, row: SourceRow): string {
  for (let at = row.index - 1; at >= Math.max(0, row.index - 12); at -= 1) {
    const above = document.rows[at];
    if (!above || codedRow(above)) continue;
    if (/inhoud|voorstellen|maatregelen|projecten|:\s*$/i.test(above.text)) return "";
    const alone = above.text.length < 50 && /^\p{Lu}/u.test(above.text) && !/[.,;]$/.test(above.text);
    if (alone) return above.text;
  }
  return "";
}

/** Codes that only head a group in the list: `B7` when there are `B7A` and `B7B`. */
export function parentCodes(entries: readonly ListEntry[]): Set<string> {
  const codes = [...new Set(entries.map((entry) => looseCode(entry.code)))];
  return new Set(
    codes.filter(
      (code) =>
        codes.filter((other) => new RegExp(`^${escape(code)}(?:[A-Z]|\\.\\d+)$`).test(other)).length >= 2,
    ),
  );
}

function escape(text: string): string {
  return text.replace(/[.\\]/g, "\\$&");
}
