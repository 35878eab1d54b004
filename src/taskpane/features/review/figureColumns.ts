// Columns for figures that wrap: as many as fit beside each other, in rows of about the same length.
import type { CSSProperties } from "react";

/** A digit is about this wide in the pane's letter; the thin signs (`.`, `,`, `-`) are about half. */
const digit = 7.8;
const gap = 12;

/** `figures` as written, `count` of them to show in `available` pixels. Four are never set as three and one. */
export function figureColumns(figures: readonly string[], count: number, available: number): CSSProperties {
  const numeric = figures.filter((figure) => /\d/.test(figure));
  const lengths = numeric.map((figure) => figure.length - (figure.match(/[.,-]/g)?.length ?? 0) / 2);
  const width = Math.max(6, ...lengths) * digit + gap;
  const fit = Math.max(1, Math.min(count, Math.floor(available / width)));
  const rows = Math.ceil(count / fit);
  return { gridTemplateColumns: `repeat(${Math.ceil(count / rows)}, minmax(0, 1fr))` };
}
