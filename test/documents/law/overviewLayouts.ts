// Layouts with one table of all measures, per kind of line or with groups and totals.
import type { Block } from "../formats/councilDocument";
import { heading, type Layout, lineOf, named, noiseAt, only, opening, table, text } from "./layout";
import { money, printed, sumOf } from "./printAmount";
import type { TrueLine, TrueMeasure, Truth } from "./truth";

type Kind = TrueLine["kind"];

const HEADINGS = {
  net: "De maatregelen samen:",
  investment: "De kosten van de maatregelen samen:",
  revenue: "De besparingen van de maatregelen samen:",
};

function moneyOf(euros: number, kind: Kind, truth: Truth): string {
  return printed({ type: "money", euros }, { kind }, truth);
}

function cellsOf(line: TrueLine, truth: Truth): string[] {
  return line.cells.map((cell) => printed(cell, line, truth));
}

/** The sums per year over measures. */
function sums(measures: readonly TrueMeasure[], kind: Kind, truth: Truth): number[] {
  return truth.years.map((_, at) =>
    sumOf(measures.map((measure) => lineOf(measure, kind).cells[at] ?? null)),
  );
}

function total(
  label: string,
  measures: readonly TrueMeasure[],
  kind: Kind,
  truth: Truth,
  across: boolean,
): string[] {
  const perYear = sums(measures, kind, truth);
  const all = across ? [...perYear, perYear.reduce((sum, one) => sum + one, 0)] : perYear;
  return [label, ...all.map((sum) => moneyOf(sum, kind, truth))];
}

/** One table of all measures, per kind of line; with totals per row and per column when `totals`. */
function overview(truth: Truth, kind: Kind, totals: boolean): Block[] {
  const rows = truth.measures.map((measure) => {
    const line = lineOf(measure, kind);
    const sum = sumOf(line.cells);
    return [
      named(measure),
      ...cellsOf(line, truth),
      ...(totals ? [sum === 0 ? "" : moneyOf(sum, kind, truth)] : []),
    ];
  });
  const head = ["Maatregel", ...truth.years.map(String), ...(totals ? ["Totaal"] : [])];
  const all = totals ? [...rows, total("Totaal", truth.measures, kind, truth, true)] : rows;
  return [text(HEADINGS[kind]), ...table(truth, [head, ...all])];
}

export const programme: Layout = {
  name: "one table of measures for each kind",
  unambiguous: true,
  blocks: (truth) => [
    ...opening(truth),
    ...overview(truth, "investment", false),
    ...noiseAt(truth, 1),
    ...overview(truth, "revenue", true),
    ...noiseAt(truth, 2),
  ],
};

export const withTotals: Layout = {
  name: "one table of measures with totals for each kind",
  unambiguous: true,
  blocks: (truth) => [
    ...opening(truth),
    ...overview(truth, "investment", true),
    ...noiseAt(truth, 1),
    ...overview(truth, "revenue", true),
    ...noiseAt(truth, 2),
  ],
};

/** Groups of measures, each with a sub-total, and a grand total below. */
export const groups: Layout = {
  name: "groups with sub-totals",
  unambiguous: true,
  says: only("revenue"),
  blocks: (truth) => {
    const half = Math.ceil(truth.measures.length / 2);
    const parts = [truth.measures.slice(0, half), truth.measures.slice(half)];
    const rows = parts.flatMap((measures, at) => [
      [["Domein Sociaal", "Domein Ruimte"][at] ?? "", ...truth.years.map(() => "")],
      ...measures.map((measure) => [named(measure), ...cellsOf(lineOf(measure, "revenue"), truth)]),
      total("Subtotaal", measures, "revenue", truth, false),
    ]);
    const all = total("Totaal", truth.measures, "revenue", truth, false);
    return [
      ...opening(truth),
      heading("Bezuinigingen"),
      ...noiseAt(truth, 1),
      ...table(truth, [["Maatregel", ...truth.years.map(String)], ...rows, all]),
      ...noiseAt(truth, 2),
    ];
  },
};

/** The same codes in two parts of the document, for other measures. */
export const codesAgain: Layout = {
  name: "codes that come back in another part",
  unambiguous: true,
  says: (truth) => {
    const half = Math.ceil(truth.measures.length / 2);
    const measures = truth.measures.map((measure, at) => ({ ...measure, code: String((at % half) + 1) }));
    return only("investment")({ ...truth, measures });
  },
  blocks: (truth) => {
    const half = Math.ceil(truth.measures.length / 2);
    const parts = [truth.measures.slice(0, half), truth.measures.slice(half)];
    return [
      ...opening(truth),
      ...parts.flatMap((measures, at) => [
        heading(["Programma Veiligheid", "Programma Onderwijs"][at] ?? ""),
        ...noiseAt(truth, at + 1),
        text("Kosten van nieuw beleid"),
        ...table(truth, [
          ["Nr", "Maatregel", ...truth.years.map(String)],
          ...measures.map((measure) => [
            measure.code,
            measure.title,
            ...cellsOf(lineOf(measure, "investment"), truth),
          ]),
        ]),
      ]),
    ];
  },
};

/** Costs and savings of a measure in rows below each other, told apart in a column. */
export const kindColumn: Layout = {
  name: "kinds in a column",
  unambiguous: true,
  blocks: (truth) => {
    const rows = truth.measures.flatMap((measure) =>
      measure.lines.map((line) => [
        named(measure),
        line.kind === "revenue" ? "Baten" : "Lasten",
        ...cellsOf(line, truth),
      ]),
    );
    return [
      ...opening(truth),
      ...table(truth, [["Maatregel", "Soort", ...truth.years.map(String)], ...rows]),
      ...noiseAt(truth, 1),
    ];
  },
};

/** The savings as what each measure does to the balance. */
function asNet(truth: Truth): Truth {
  const measures = truth.measures.map((measure) => ({
    ...measure,
    lines: [{ kind: "net" as const, cells: lineOf(measure, "revenue").cells }],
  }));
  return { ...truth, measures };
}

/** A bridge: what the budget was, what each measure does to it, and what it becomes. */
export const bridge: Layout = {
  name: "a bridge from balance to balance",
  unambiguous: true,
  says: asNet,
  blocks: (truth) => {
    const before = truth.years.map((_, at) => (at % 2 === 0 ? -640_000 : 250_000));
    const after = sums(truth.measures, "net", truth).map((sum, at) => (before[at] ?? 0) - sum);
    const plus = { ...truth, convention: "advantage-positive" } as const;
    return [
      ...opening(truth),
      heading("Ombuigingen"),
      text("+ is voordeel, - is nadeel"),
      ...table(truth, [
        ["Omschrijving", ...truth.years.map(String)],
        ["Saldo begroting", ...before.map((euros) => money(euros, truth))],
        ...truth.measures.map((measure) => [named(measure), ...cellsOf(lineOf(measure, "net"), plus)]),
        ["Saldo na ombuigingen", ...after.map((euros) => money(euros, truth))],
      ]),
      ...noiseAt(truth, 1),
    ];
  },
};
