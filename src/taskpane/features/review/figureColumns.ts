// Room for figures: years beside each other, in a table, or else one below the other.
import type { CSSProperties } from "react";
import type { Measure } from "../../../domain/measureSet";
import { formatAmount } from "../../../domain/money";
import type { Messages } from "../../messages/nl";
import { amountWords } from "./amountWords";
import { digitWidth } from "./digitWidth";
import { effectsOf } from "./effects";

/** A letter of the small, bold words that may stand instead of a figure; they wrap between words only. */
const letter = 6.8;
const gap = 12;
/** The gap between columns, as the grids have it. */
const between = 4;
/** `Investering`, with what the document calls it beneath. */
const label = 104;

/** What a column needs to hold the widest of `figures` as written, in pixels. */
export function figureWidth(figures: readonly string[]): number {
  const numeric = figures.filter((figure) => /\d/.test(figure));
  // The thin signs are about half as wide as a digit.
  const lengths = numeric.map((figure) => figure.length - (figure.match(/[.,-]/g)?.length ?? 0) / 2);
  const words = figures.filter((figure) => !/\d/.test(figure)).flatMap((figure) => figure.split(" "));
  const longestWord = Math.max(0, ...words.map((word) => word.length));
  return Math.max(Math.max(6, ...lengths) * digitWidth(), longestWord * letter) + gap;
}

/** Whether a table has room for its labels and `count` columns of figures. */
export function tableFits(figures: readonly string[], count: number, available: number): boolean {
  return available >= label + count * figureWidth(figures);
}

/**
 * Columns for `count` years, when all of them stand beside each other in `available` pixels. Null when they do
 * not: then a year a row reads better than rows of unequal length.
 */
export function figureColumns(
  figures: readonly string[],
  count: number,
  available: number,
): CSSProperties | null {
  if (count * figureWidth(figures) > available) return null;
  // Of one width in every measure, against the right side: years stand beneath each other from measure to measure.
  const width = Math.floor(figureWidth(figures)) - between;
  // The first may be wider where there is room: `Jaar onbekend` stands there, in some measures.
  const others = count > 1 ? ` repeat(${count - 1}, ${width}px)` : "";
  return { gridTemplateColumns: `minmax(${width}px, max-content)${others}`, justifyContent: "end" };
}

/** Everything that has to stand in columns: amounts and their sums, of all measures, so that all look alike. */
export function figuresOf(measures: readonly Measure[], words: Messages["review"]): string[] {
  return measures.flatMap((measure) => [
    ...measure.lines.flatMap((line) => line.amounts.map((amount) => amountWords(amount, words))),
    ...[...effectsOf([measure]).values()].map((effect) => formatAmount(effect.cents)),
  ]);
}
