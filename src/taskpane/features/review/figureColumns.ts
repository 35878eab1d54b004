// Columns for figures that wrap: as many as fit, each as wide as the widest figure.
import type { CSSProperties } from "react";

/** `figures` as written; a digit counts for one, the thin signs (`.`, `,`, `-`) for half. */
export function figureColumns(figures: readonly string[]): CSSProperties {
  const numeric = figures.filter((figure) => /\d/.test(figure));
  const widths = numeric.map((figure) => figure.length - (figure.match(/[.,-]/g)?.length ?? 0) / 2);
  return { gridTemplateColumns: `repeat(auto-fill, minmax(${Math.max(7, ...widths)}ch, 1fr))` };
}
