// Excerpt: the lines of a source around a place, with the text that was read marked in them. The pane shows it; what
// is remembered of a source is what excerpts need.
import type { Place } from "./diagnostics/place";

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface ExcerptLine {
  /** In the whole text, from 1. */
  readonly number: number;
  /** The number that people see: on its page, where the place has one; null for a line of another page. */
  readonly shown: number | null;
  /** True for the lines of the place itself. */
  readonly here: boolean;
  /** True when lines between this one and the one before are left out. */
  readonly gap: boolean;
  readonly parts: readonly ExcerptPart[];
}

/** A line that stands for the end of a page. */
export const PAGE_END = "\f";

const around = 2;
const longest = 8;
/** How far back to look for the head of the table that an amount stands in. */
const headReach = 20;

/** Empty when the place has no line in this source. `raw` is what to mark; blank lines are skipped. */
export function excerptOf(source: readonly string[], place: Place, raw: string): ExcerptLine[] {
  const first = place.line;
  if (first === undefined || source[first - 1] === undefined) return [];
  const last = Math.min(place.endLine ?? first, first + longest - 1, source.length);
  const numbers = [
    ...headLine(source, first),
    ...neighbours(source, first, -1),
    ...range(first, last),
    ...neighbours(source, last, 1),
  ];
  const unique = [...new Set(numbers)].sort((a, b) => a - b);
  return unique.map((number, index) => {
    const here = number >= first && number <= last;
    const text = tidy(source[number - 1] ?? "");
    const previous = unique[index - 1] ?? number - 1;
    return {
      number,
      shown: shownNumber(source, place, number),
      here,
      gap: range(previous + 1, number - 1).some((between) => !isBlank(source[between - 1])),
      parts: here ? mark(text, tidy(raw)) : [{ text, marked: false }],
    };
  });
}

function shownNumber(
  source: readonly string[],
  { line = 1, pageLine }: Place,
  number: number,
): number | null {
  if (pageLine === undefined) return number;
  const [from, to] = number < line ? [number, line - 1] : [line + 1, number];
  const between = source.slice(from - 1, to);
  if (between.includes(PAGE_END)) return null;
  const printed = between.filter((text) => text.trim() !== "").length;
  return number < line ? pageLine - printed : pageLine + printed;
}

/** Nothing to read: no text, or only the ruled line under the head of a table. */
export function isBlank(text: string | undefined): boolean {
  return /^[\s|:-]*$/.test(text ?? "");
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The nearest lines with text, in one direction. */
function neighbours(source: readonly string[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let number = from + step; found.length < around; number += step) {
    const text = source[number - 1];
    if (text === undefined) break;
    if (!isBlank(text)) found.push(number);
  }
  return found;
}

/** The nearest line above that names two years or more: without it a row of a table cannot be read. */
function headLine(source: readonly string[], from: number): number[] {
  for (let number = from - 1; number >= Math.max(1, from - headReach); number -= 1) {
    const years = (source[number - 1] ?? "").match(/\b(?:19|20)\d\d\b/g) ?? [];
    if (years.length >= 2) return [number];
  }
  return [];
}

/** White space of a layout (columns of a page) made short enough to read in a narrow pane. */
function tidy(text: string): string {
  return text.trim().replace(/[\t ]{3,}|\t/g, "   ");
}

/** Marks every occurrence that stands on its own: `700` is not marked inside `1.700` or `-700.000`. */
function mark(text: string, raw: string): ExcerptPart[] {
  if (raw === "") return [{ text, marked: false }];
  const alone = standingAlone([raw]);
  if (text.search(alone) >= 0) return split(text, alone);
  // Nothing on its own: the raw text may be a part of what is printed (a sign or unit left out).
  const anywhere = new RegExp(patternOf(raw), "g");
  if (text.search(anywhere) >= 0) return split(text, anywhere);
  // Or it was put together from several cells: an amount and its letter.
  return split(text, standingAlone(raw.split(" ")));
}

function standingAlone(parts: readonly string[]): RegExp {
  const pattern = parts.map(patternOf).join("|");
  return new RegExp(`(?<![\\p{L}\\d.,-])(?:${pattern})(?![\\p{L}\\d]|[.,]\\d)`, "gu");
}

/** As printed, whatever dash it was printed with: the rules know two of them. */
function patternOf(raw: string): string {
  return raw
    .replace(/[/.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[-\u2010-\u2015\u2212]/g, "[\\-\\u2010-\\u2015\\u2212]");
}

function split(text: string, pattern: RegExp): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
