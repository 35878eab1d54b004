// Layouts with blocks: the same years twice side by side, by kind of line or by nature.
import { type Layout, lineOf, named, noiseAt, opening, table, text } from "./layout";
import { printed } from "./printAmount";
import type { TrueLine, TrueMeasure, Truth } from "./truth";

const both = ["investment", "revenue"] as const;

function cellsOf(line: TrueLine, truth: Truth): string[] {
  return line.cells.map((cell) => printed(cell, line, truth));
}

/** A heading in two rows: words over the first year of each block, and the years twice. */
function headOf(words: readonly [string, string], truth: Truth): string[][] {
  const years = truth.years.map(String);
  const rest = years.slice(1).map(() => "");
  return [
    ["", words[0], ...rest, words[1], ...rest],
    ["Maatregel", ...years, ...years],
  ];
}

export const sideBySide: Layout = {
  name: "costs and savings side by side",
  unambiguous: true,
  blocks: (truth) => {
    const row = (measure: TrueMeasure): string[] => [
      named(measure),
      ...both.flatMap((kind) => cellsOf(lineOf(measure, kind), truth)),
    ];
    return [
      ...opening(truth),
      ...table(truth, [...headOf(["Lasten", "Baten"], truth), ...truth.measures.map(row)]),
      ...noiseAt(truth, 1),
    ];
  },
};

/** Structural costs left, incidental costs right: two lines of one kind for each measure. */
export const natures: Layout = {
  name: "structural and incidental side by side",
  unambiguous: true,
  says: (truth) => ({
    ...truth,
    convention: "magnitudes",
    measures: truth.measures.map((measure) => ({
      ...measure,
      lines: measure.lines.map((line) => ({
        kind: "investment" as const,
        cells: line.cells.map((cell) =>
          cell?.type === "money" ? { ...cell, euros: Math.abs(cell.euros) } : cell,
        ),
      })),
    })),
  }),
  blocks: (truth) => [
    ...opening(truth),
    text("De kosten van nieuw beleid"),
    ...table(truth, [
      ...headOf(["Structureel", "Incidenteel"], truth),
      ...truth.measures.map((measure) => [
        named(measure),
        ...measure.lines.flatMap((line) => cellsOf(line, truth)),
      ]),
    ]),
    ...noiseAt(truth, 1),
  ],
};

/** Each year divided: `2025 | Baten`, in a heading of two rows. */
export const dividedYears: Layout = {
  name: "costs and savings in each year",
  unambiguous: true,
  merged: true,
  blocks: (truth) => [
    ...opening(truth),
    ...table(truth, [
      ["", ...truth.years.flatMap((year) => [String(year), ""])],
      ["Maatregel", ...truth.years.flatMap(() => ["Lasten", "Baten"])],
      ...truth.measures.map((measure) => [
        named(measure),
        ...truth.years.flatMap((_, at) =>
          both.map((kind) => printed(lineOf(measure, kind).cells[at] ?? null, { kind }, truth)),
        ),
      ]),
    ]),
    ...noiseAt(truth, 1),
  ],
};

/** The kind in the heading of each column: `Lasten 2025 | Baten 2025`. */
export const kindsInHeading: Layout = {
  name: "kinds in the heading of each year",
  unambiguous: true,
  blocks: (truth) => [
    ...opening(truth),
    ...table(truth, [
      ["Maatregel", ...truth.years.flatMap((year) => [`Lasten ${year}`, `Baten ${year}`])],
      ...truth.measures.map((measure) => [
        named(measure),
        ...truth.years.flatMap((_, at) =>
          both.map((kind) => printed(lineOf(measure, kind).cells[at] ?? null, { kind }, truth)),
        ),
      ]),
    ]),
    ...noiseAt(truth, 1),
  ],
};
