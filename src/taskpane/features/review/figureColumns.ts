// Columns for figures that wrap: as many as fit beside each other, in rows of about the same length.
import type { CSSProperties } from "react";
import type { Measure } from "../../../domain/measureSet";
import { formatAmount } from "../../../domain/money";
import type { Effect } from "../../../domain/netEffect";
import type { Messages } from "../../messages/nl";
import { amountWords } from "./amountWords";

/** A digit is about this wide in the pane's letter; the thin signs (`.`, `,`, `-`) are about half. */
const digit = 7.8;
const gap = 12;
/** `Investering`, with what the document calls it beneath. */
const label = 104;

/** What a column needs to hold the widest of `figures` as written, in pixels. */
export function figureWidth(figures: readonly string[]): number {
  const numeric = figures.filter((figure) => /\d/.test(figure));
  const lengths = numeric.map((figure) => figure.length - (figure.match(/[.,-]/g)?.length ?? 0) / 2);
  return Math.max(6, ...lengths) * digit + gap;
}

/** Whether a table has room for its labels and `count` columns of figures. */
export function tableFits(figures: readonly string[], count: number, available: number): boolean {
  return available >= label + count * figureWidth(figures);
}

/** `figures` as written, `count` of them to show in `available` pixels. Four are never set as three and one. */
export function figureColumns(figures: readonly string[], count: number, available: number): CSSProperties {
  const fit = Math.max(1, Math.min(count, Math.floor(available / figureWidth(figures))));
  const rows = Math.ceil(count / fit);
  return { gridTemplateColumns: `repeat(${Math.ceil(count / rows)}, minmax(0, 1fr))` };
}

/** Everything that has to stand in the columns of one measure: its amounts and their sums. */
export function figuresOf(
  measure: Measure,
  effects: ReadonlyMap<number | null, Effect>,
  words: Messages["review"],
): string[] {
  const amounts = measure.lines.flatMap((line) => line.amounts).map((amount) => amountWords(amount, words));
  return [...amounts, ...[...effects.values()].map((effect) => formatAmount(effect.cents))];
}
