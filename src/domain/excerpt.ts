// Excerpt: the lines of a source around a place, with the text that was read marked in them. The pane shows it; what
// is remembered of a source is what excerpts need.
import type { Place } from "./diagnostics/place";

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface ExcerptLine {
  /** From 1, as places count. */
  readonly number: number;
  /** True for the lines of the place itself. */
  readonly here: boolean;
  /** True when lines between this one and the one before are left out. */
  readonly gap: boolean;
  readonly parts: readonly ExcerptPart[];
}

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
      here,
      gap: range(previous + 1, number - 1).some((between) => !isBlank(source[between - 1])),
      parts: here ? mark(text, tidy(raw)) : [{ text, marked: false }],
    };
  });
}

/** Nothing to read: no text, or only the ruled line under the head of a table. */
function isBlank(text: string | undefined): boolean {
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
  const escaped = raw.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\d.,-])${escaped}(?!\\d|[.,]\\d)`, "g");
  // Nothing on its own: the raw text may be a part of what is printed (a sign or unit left out).
  const pattern = text.search(alone) >= 0 ? alone : new RegExp(escaped, "g");
  return split(text, pattern);
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
