// Layouts with a section for each measure: a heading, text, and a table of its own.
import type { Block } from "../formats/councilDocument";
import { balance, heading, type Layout, lineOf, noiseAt, opening, table } from "./layout";
import { printed } from "./printAmount";
import type { TrueMeasure, Truth } from "./truth";

function headingOf({ code, title }: TrueMeasure, truth: Truth): Block {
  if (truth.heading === "maatregel") return heading(`Maatregel ${code}: ${title}`);
  return heading(truth.heading === "voorstel" ? `Voorstel ${code}. ${title}` : `${code} ${title}`);
}

function inSections(truth: Truth, rows: (measure: TrueMeasure) => string[][]): Block[] {
  return [
    ...opening(truth),
    ...truth.measures.flatMap((measure, at) => [
      headingOf(measure, truth),
      ...noiseAt(truth, at * 2 + 1),
      ...table(truth, rows(measure)),
      ...noiseAt(truth, at * 2 + 2),
    ]),
  ];
}

function rowsOf(measure: TrueMeasure, truth: Truth): string[][] {
  const rows = measure.lines.map((line) => [
    truth.words[line.kind === "revenue" ? 1 : 0],
    ...line.cells.map((cell) => printed(cell, line, truth)),
  ]);
  if (!truth.extraRows) return rows;
  const fte = ["Formatie (fte)", ...truth.years.map(() => "1,5")];
  // With magnitudes a saldo of both kinds is costs less savings all the same.
  return [fte, ...rows, ["Saldo", ...balance(measure, truth)]];
}

export const sections: Layout = {
  name: "sections",
  unambiguous: true,
  blocks: (truth) =>
    inSections(truth, (measure) => [["", ...truth.years.map(String)], ...rowsOf(measure, truth)]),
};

/** A quantity between the label and the years: `Kosten | 1,5 | 10 | 20`. */
export const quantities: Layout = {
  name: "sections with a column of quantities",
  unambiguous: true,
  blocks: (truth) =>
    inSections(truth, (measure) => [
      ["", "Aantal", ...truth.years.map(String)],
      ...measure.lines.map((line, at) => [
        truth.words[line.kind === "revenue" ? 1 : 0],
        at === 0 ? "120" : "",
        ...line.cells.map((cell) => printed(cell, line, truth)),
      ]),
    ]),
};

/** Years below each other, costs and savings beside each other. */
export const yearsInRows: Layout = {
  name: "sections with years in rows",
  unambiguous: true,
  blocks: (truth) =>
    inSections(truth, (measure) => {
      const both = [lineOf(measure, "investment"), lineOf(measure, "revenue")];
      const saldo = balance(measure, truth);
      return [
        ["Jaar", ...truth.words, ...(truth.extraRows ? ["Saldo"] : [])],
        ...truth.years.map((year, at) => [
          String(year),
          ...both.map((line) => printed(line.cells[at] ?? null, line, truth)),
          ...(truth.extraRows ? [saldo[at] ?? ""] : []),
        ]),
      ];
    }),
};
