// Columns that go on over a page: a sheet too wide for the paper is printed as pages with the labels and pages of
// only figures after them. The rows stand at the same height on both, so each figure finds its label again.
import { namesYear, startsWithYear } from "../../words/printedYear";
import { isFigure } from "./figure";
import type { PageLine } from "./pageLine";

/** Points that the two halves of one row differ in height. */
const SAME_HEIGHT = 1;
/** The years and two rows below them: fewer may stand at one height by chance. */
const FEWEST_LINES = 3;
/** Between the columns of two pages, in points. */
const BETWEEN = 40;

type Page = readonly PageLine[];

export interface JoinedPages {
  /** A page whose figures moved has no lines left. */
  readonly pages: readonly Page[];
  /** Pages whose figures stand beside the rows of an earlier page, from 1. */
  readonly moved: readonly number[];
}

/** `pages`: without running lines. */
export function joinColumns(pages: readonly Page[]): JoinedPages {
  const result = [...pages];
  const moved: number[] = [];
  for (let at = 1; at < pages.length; at += 1) {
    const figures = figurePages(pages, at);
    if (figures.length === 0) continue;
    const labels = pagesBeside(pages.slice(0, at), figures);
    let right = rightEdge(labels);
    figures.forEach((page, index) => {
      if (labels.length === 0) return;
      if (index > 0 && index % labels.length === 0) right = rightEdge(result.slice(at - labels.length, at));
      const beside = at - labels.length + (index % labels.length);
      result[beside] = (result[beside] ?? []).map((line) => withFigures(line, page, right + BETWEEN));
      result[at + index] = [];
      moved.push(at + index + 1);
    });
    at += figures.length - 1;
  }
  return { pages: result, moved };
}

/** The pages from `from` on that hold only figures. */
function figurePages(pages: readonly Page[], from: number): Page[] {
  const end = pages.findIndex((page, at) => at >= from && !hasOnlyFigures(page));
  return pages.slice(from, end < 0 ? pages.length : end);
}

function hasOnlyFigures(page: Page): boolean {
  if (page.length < FEWEST_LINES) return false;
  const isHeading = (at: number, text: string): boolean => at === 0 && namesYear(text);
  return page.every(({ chunks }, at) =>
    chunks.every(({ text }) => isFigure(text) || startsWithYear(text) || isHeading(at, text)),
  );
}

/**
 * The pages with labels just before that the pages of figures go on with, in order and as often as the columns
 * need; none unless exactly one number of pages fits.
 */
function pagesBeside(before: readonly Page[], figures: readonly Page[]): readonly Page[] {
  const fitting: (readonly Page[])[] = [];
  for (let size = 1; size <= Math.min(before.length, figures.length); size += 1) {
    const labels = before.slice(-size);
    const fits = (page: Page, at: number): boolean =>
      (at % size > 0 || headsYears(page)) && page.every((line) => hasLabelFor(line, labels[at % size] ?? []));
    if (figures.length % size === 0 && figures.every(fits)) fitting.push(labels);
  }
  const [only = [], ...others] = fitting;
  return others.length === 0 ? only : [];
}

function headsYears([heading]: Page): boolean {
  return heading?.chunks.every(({ text }) => startsWithYear(text) || namesYear(text)) ?? false;
}

function hasLabelFor(line: PageLine, labels: Page): boolean {
  return labels.some((one) => isBeside(one, line) && one.chunks.some(({ text }) => /\p{L}/u.test(text)));
}

function isBeside(one: PageLine, other: PageLine): boolean {
  return Math.abs(one.y - other.y) <= SAME_HEIGHT;
}

function rightEdge(pages: readonly Page[]): number {
  let right = 0;
  for (const { chunks } of pages.flat()) right = Math.max(right, chunks[chunks.length - 1]?.end ?? 0);
  return right;
}

function withFigures(line: PageLine, page: Page, offset: number): PageLine {
  const beside = page.find((one) => isBeside(line, one));
  if (!beside) return line;
  const chunks = beside.chunks.map((chunk) => ({
    ...chunk,
    start: chunk.start + offset,
    end: chunk.end + offset,
    printed: beside,
  }));
  return { ...line, chunks: [...line.chunks, ...chunks], printed: line.printed ?? line };
}
