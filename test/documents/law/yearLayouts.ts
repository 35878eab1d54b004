// Layouts with unusual headings of years: with a mark, going on, as a range, or `structureel`.
import { type Layout, lineOf, named, noiseAt, only, opening, table, text } from "./layout";
import { printed } from "./printAmount";
import type { TrueMeasure, Truth } from "./truth";

function costs(
  name: string,
  years: (truth: Truth) => string[],
  extra: (measure: TrueMeasure, truth: Truth) => string[] = () => [],
): Layout {
  return {
    name,
    unambiguous: true,
    says: only("investment"),
    blocks: (truth) => [
      ...opening(truth),
      ...noiseAt(truth, 1),
      text("De kosten van nieuw beleid"),
      ...table(truth, [
        ["Maatregel", ...years(truth)],
        ...truth.measures.map((measure) => {
          const line = lineOf(measure, "investment");
          return [
            named(measure),
            ...line.cells.map((cell) => printed(cell, line, truth)),
            ...extra(measure, truth),
          ];
        }),
      ]),
      ...noiseAt(truth, 2),
    ],
  };
}

export const starred = costs("a year with a star", ({ years }) =>
  years.map((year, at) => (at === 0 ? `${year}*` : String(year))),
);

export const continuing = costs("a last year that goes on", ({ years }) =>
  years.map((year, at) => (at === years.length - 1 ? `${year} e.v.` : String(year))),
);

export const budgeted = costs("years with words", ({ years }) => years.map((year) => `Begroting ${year}`));

/** A column `structureel` that says again what the last year says. */
export const structural = costs(
  "a column structureel",
  ({ years }) => [...years.map(String), "structureel"],
  (measure, truth) => {
    const line = lineOf(measure, "investment");
    const last = line.cells[line.cells.length - 1] ?? null;
    return [last?.type === "money" ? printed(last, line, truth) : ""];
  },
);
