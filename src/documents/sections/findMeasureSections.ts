// Measure sections: the headings that start a measure of their own, and the rows that belong to each.
// A heading proves itself by its form (a keyword, a code family) and by having a body.
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import type { SourceDocument, SourceRow } from "../source";
import { yearHeadingOf } from "../tables/yearHeading";
import { codedRow, type CodedRow, titledRows } from "./codedRow";
import { continuesSentence } from "./continuesSentence";
import { codesInRange, looseCode } from "./measureCode";
import { type SectionFields, readSectionFields } from "./sectionFields";
import { sheetsOfTemplate } from "./sheetsOfTemplate";
import { endsInValues, standsInTable } from "./standsInTable";

export interface MeasureSection extends SectionFields {
  readonly code: string;
  readonly title: string;
  readonly heading: SourceRow;
  /** Rows of the section: `first <= index < end`. */
  readonly first: number;
  readonly end: number;
}

/** A run of coded rows without bodies: a table of contents or another list. */
export type CodedRun = readonly CodedRow[];

export interface SectionScan {
  readonly sections: readonly MeasureSection[];
  /** Contents lists of the same style, outside the sections. */
  readonly contents: readonly CodedRun[];
}

export function findMeasureSections(document: SourceDocument): SectionScan {
  const coded = document.rows
    .flatMap((row) => {
      const found = row.layout === "grid" ? null : codedRow(row);
      return found ? [found] : [];
    })
    .filter((row, at, all) => !isRepeatedBelow(row, all[at + 1]));
  for (const style of ["keyword", "letters", "number"] as const) {
    const family = coded.filter(
      (row) => row.style === style && isHeadingLike(document, row) && !standsInTable(document, row.row),
    );
    const { headings, contents } = splitRuns(document, family, style);
    const [only] = headings;
    const alone = headings.length === 1 && only !== undefined && hasTable(document, only, headings);
    const wanted = style === "keyword" || (style === "letters" && alone) ? 1 : 2;
    const proven =
      style === "number" ? headings.filter((row) => hasTable(document, row, headings)) : headings;
    if (proven.length >= wanted) {
      return { sections: buildSections(document, proven), contents };
    }
    if (contents.length > 0 && style === "letters") return { sections: [], contents };
  }
  const titled = titledRows(document);
  if (titled.length >= 2) return { sections: buildSections(document, titled), contents: [] };
  return { sections: [], contents: [] };
}

/** A code alone, such as the name of a sheet, right above the heading that has its title too. */
function isRepeatedBelow(row: CodedRow, next: CodedRow | undefined): boolean {
  if (row.rest !== "" || next?.row.index !== row.row.index + 1 || next.rest === "") return false;
  return next.style === row.style && looseCode(next.code) === looseCode(row.code);
}

function isHeadingLike(document: SourceDocument, { row, style, rest, separated }: CodedRow): boolean {
  if (row.heading !== undefined) return true;
  if (endsInValues(row)) return false;
  if (style === "keyword") return true;
  if (/[;,]$/.test(rest) && style === "number") return false;
  if (style === "number" && continuesSentence(document, row)) return false;
  if (style === "number") return rest.length < 120 && !/[.;,]$/.test(rest) && separated;
  return rest.length < 160 && !/\b(?:is|zijn|wordt|worden|heeft|hebben)\b.*\.$/i.test(rest);
}

/** Rows of one style, split into headings (they have a body) and runs of list entries (they have none). */
function splitRuns(
  document: SourceDocument,
  family: readonly CodedRow[],
  style: CodedRow["style"],
): { headings: CodedRow[]; contents: CodedRun[] } {
  const runs: CodedRow[][] = [];
  for (const row of family) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous && followsInList(document, previous, row, run)) run.push(row);
    else runs.push([row]);
  }
  const most = style === "number" ? 2 : 3;
  const isList = (run: readonly CodedRow[]): boolean =>
    run.length >= most || (run.length > 1 && run.every((row) => repeatsLater(family, row)));
  return { headings: runs.filter((run) => !isList(run)).flat(), contents: runs.filter(isList) };
}

function followsInList(
  document: SourceDocument,
  previous: CodedRow,
  row: CodedRow,
  run: readonly CodedRow[],
): boolean {
  const between = document.rows.slice(previous.row.index + 1, row.row.index);
  if (run.some((entry) => looseCode(entry.code) === looseCode(row.code))) return false;
  if (between.length > 2 || between.some((other) => yearHeadingOf(other) !== null)) return false;
  return between.every(({ layout, text }) => layout === "flow" && text.length < 120 && !tellsAmount(text));
}

/** A sentence with an amount is the body of what stands above it. */
function tellsAmount(text: string): boolean {
  return /[.!]$/.test(text) && scanTextAmounts(text).length > 0;
}

function repeatsLater(family: readonly CodedRow[], row: CodedRow): boolean {
  return family.some(
    (other) => other.row.index > row.row.index && looseCode(other.code) === looseCode(row.code),
  );
}

function hasTable(document: SourceDocument, row: CodedRow, headings: readonly CodedRow[]): boolean {
  if (row.row.heading !== undefined) return true;
  const next = headings.find((other) => other.row.index > row.row.index)?.row.index ?? document.rows.length;
  return document.rows.slice(row.row.index + 1, next).some((other) => yearHeadingOf(other) !== null);
}

function buildSections(document: SourceDocument, headings: readonly CodedRow[]): MeasureSection[] {
  const slides = slidesOf(document);
  const perSlide = headingsStandInSlides(slides, headings);
  const sheets = perSlide
    ? null
    : sheetsOfTemplate(
        document,
        headings.map(({ row }) => row),
      );
  return headings.map((heading, at) => {
    const start = heading.row.index;
    const next = endOfPart(document, heading.row, headings[at + 1]?.row.index ?? document.rows.length);
    const sheet = perSlide ? slides.get(heading.row.segment) : sheets?.[at];
    const { first, end } = sheet ?? { first: start, end: next };
    const wrapped = wrappedTitle(document, heading);
    const fields = readSectionFields(document.rows.slice(start, end), heading);
    return {
      ...fields,
      code: heading.code,
      title: fields.subject ?? cleanTitle(wrapped),
      heading: heading.row,
      first,
      end,
    };
  });
}

/** A heading of a higher level ends the part that a heading begins (`# Overzicht` below `## Maatregel 3`). */
function endOfPart(document: SourceDocument, { index, heading: level }: SourceRow, next: number): number {
  if (level === undefined) return next;
  const higher = document.rows
    .slice(index + 1, next)
    .find(({ heading }) => heading !== undefined && heading < level);
  return higher?.index ?? next;
}

/** Rows of a segment: `first <= index < end`. */
type Slides = ReadonlyMap<number, { readonly first: number; readonly end: number }>;

function slidesOf(document: SourceDocument): Slides {
  const slides = new Map<number, { readonly first: number; readonly end: number }>();
  for (const { segment, index } of document.rows) {
    slides.set(segment, { first: slides.get(segment)?.first ?? index, end: index + 1 });
  }
  return slides;
}

/** Slides: every segment has at most one heading, and headings often stand below their own text. */
function headingsStandInSlides(slides: Slides, headings: readonly CodedRow[]): boolean {
  const segments = headings.map((heading) => heading.row.segment);
  if (new Set(segments).size !== segments.length) return false;
  const spanned = Math.max(...segments) - Math.min(...segments) + 1;
  if (segments.length < spanned * 0.8) return false;
  const late = headings.filter(({ row }) => row.index - (slides.get(row.segment)?.first ?? 0) >= 3);
  return late.length * 2 >= headings.length && late.length > 1;
}

/** A heading in capitals goes on in the next rows in capitals. */
function wrappedTitle(document: SourceDocument, heading: CodedRow): string {
  let title = heading.rest;
  if (!isCapitals(title)) return title;
  for (let at = heading.row.index + 1; at < document.rows.length; at += 1) {
    const row = document.rows[at];
    const gap = (row?.place.line ?? 0) - (document.rows[at - 1]?.place.line ?? 0);
    if (!row || row.segment !== heading.row.segment || gap > 2) break;
    if (!isCapitals(row.text) || codedRow(row)?.style === heading.style || yearHeadingOf(row)) break;
    title = `${title} ${row.text}`;
  }
  return title;
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && letters.every((letter) => letter === letter.toUpperCase());
}

/** A title without the leader dots and page number of a contents list. */
export function cleanTitle(title: string): string {
  return title
    .replace(/\s*\.{3,}\s*\d+\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[-–—:]\s*/, "")
    .trim();
}

/** True when a section's code covers the code of a list entry: `E1-2` covers `E1` and `E2`. */
export function coversCode(sectionCode: string, code: string): boolean {
  return looseCode(sectionCode) === looseCode(code) || codesInRange(sectionCode).includes(looseCode(code));
}
