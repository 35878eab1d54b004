// The layouts that documents print measures in: each renders the same truth as text.
import type { Cell, TrueLine, TrueMeasure, Truth } from "./truth";

export interface Layout {
  readonly name: string;
  /** True when nothing about the rendering is ambiguous: then 95 % must be read unasked. */
  readonly unambiguous: boolean;
  readonly render: (truth: Truth) => string;
  /** What the layout can say of a truth: some print only the net effect. */
  readonly says?: (truth: Truth) => Truth;
}

function printed(cell: Cell, line: TrueLine, truth: Truth): string {
  if (cell === null) return "";
  if (cell.type === "pm") return "PM";
  const value = truth.convention === "magnitudes" && line.kind === "revenue" ? -cell.euros : cell.euros;
  return dutch(value, truth.unit);
}

function dutch(euros: number, unit: number): string {
  const scaled = Math.abs(euros) / unit;
  const [whole = "", decimals] = String(scaled).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${euros < 0 ? "-" : ""}${grouped}${decimals ? `,${decimals}` : ""}`;
}

function unitLine(truth: Truth): string {
  return truth.unit === 1000 ? "Bedragen x € 1.000\n\n" : "";
}

function sections(truth: Truth, table: (measure: TrueMeasure) => string): string {
  return truth.measures
    .map(
      (measure) =>
        `Maatregel ${measure.code}: ${measure.title}\n\n${truth.noise.join("\n")}\n\n${unitLine(truth)}${table(measure)}\n\n${truth.noise[0] ?? ""}\n`,
    )
    .join("\n");
}

function rowsOf(measure: TrueMeasure, truth: Truth): string[][] {
  const rows = measure.lines.map((line) => [
    truth.words[line.kind === "revenue" ? 1 : 0],
    ...line.cells.map((cell) => printed(cell, line, truth)),
  ]);
  if (!truth.extraRows) return rows;
  return [["Formatie (fte)", ...truth.years.map(() => "1,5")], ...rows, balance(measure, truth)];
}

/** Costs less savings per year, as far as both are money. */
function balance(measure: TrueMeasure, truth: Truth): string[] {
  const cells = truth.years.map((_, at) => {
    const both = measure.lines.map((line) => line.cells[at] ?? null);
    if (both.some((cell) => cell?.type === "pm") || both.every((cell) => cell === null)) return "";
    return dutch(
      both.reduce((sum, cell) => sum + (cell?.type === "money" ? cell.euros : 0), 0),
      truth.unit,
    );
  });
  return ["Saldo", ...cells];
}

const tabs: Layout = {
  name: "sections with tabs",
  unambiguous: true,
  render: (truth) =>
    sections(truth, (measure) =>
      [["", ...truth.years.map(String)], ...rowsOf(measure, truth)].map((row) => row.join("\t")).join("\n"),
    ),
};

function pipes(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(" | ")} |`);
  return [head, `|${rows[0]?.map(() => "---").join("|") ?? ""}|`, ...body].join("\n");
}

const markdown: Layout = {
  name: "sections with Markdown tables",
  unambiguous: true,
  render: (truth) =>
    sections(truth, (measure) => pipes([["", ...truth.years.map(String)], ...rowsOf(measure, truth)])),
};

const flattened: Layout = {
  name: "sections, empty cells gone",
  unambiguous: false,
  render: (truth) =>
    sections(truth, (measure) =>
      [
        truth.years.join(" "),
        ...rowsOf(measure, truth).map((row) => row.filter((cell) => cell !== "").join(" ")),
      ].join("\n\n"),
    ),
};

const vertical: Layout = {
  name: "one cell a line, empty cells gone",
  unambiguous: false,
  render: (truth) =>
    sections(truth, (measure) =>
      [
        ...truth.years.map((year) => `\t${year}`),
        "",
        ...rowsOf(measure, truth).flatMap((row) => [
          ...row.filter((cell) => cell !== "").map((cell) => `\t${cell}`),
          "",
        ]),
      ].join("\n"),
    ),
};

const laidOut: Layout = {
  name: "sections, laid out with spaces",
  unambiguous: true,
  render: (truth) =>
    sections(truth, (measure) =>
      [["", ...truth.years.map(String)], ...rowsOf(measure, truth)]
        .map((row) =>
          row
            .map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(14)))
            .join("")
            .trimEnd(),
        )
        .join("\n"),
    ),
};

/** One table of all measures, per kind of line; with totals per row and per column when `totals`. */
function overview(truth: Truth, kind: "investment" | "revenue", totals: boolean, flat: boolean): string {
  const heading =
    kind === "investment"
      ? "De kosten van de maatregelen samen:"
      : "De besparingen van de maatregelen samen:";
  const rows = truth.measures.map((measure) => {
    const line = measure.lines.find((one) => one.kind === kind) ?? { kind, cells: [] };
    const sum = line.cells.reduce((total, cell) => total + (cell?.type === "money" ? cell.euros : 0), 0);
    const total = printed({ type: "money", euros: sum }, line, truth);
    return [
      `${measure.code} ${measure.title}`,
      ...line.cells.map((cell) => printed(cell, line, truth)),
      ...(totals ? [sum === 0 ? "" : total] : []),
    ];
  });
  const head = ["Maatregel", ...truth.years.map(String), ...(totals ? ["Totaal"] : [])];
  const all = totals ? [...rows, totalRow(truth, kind)] : rows;
  if (!flat) return `${heading}\n\n${unitLine(truth)}${pipes([head, ...all])}\n`;
  return `${heading}\n\n${unitLine(truth)}${[head.slice(1), ...all].map((row) => row.filter((cell) => cell !== "").join("  ")).join("\n")}\n`;
}

function totalRow(truth: Truth, kind: "investment" | "revenue"): string[] {
  const line: TrueLine = { kind, cells: [] };
  const sums = truth.years.map((_, at) =>
    truth.measures.reduce((total, measure) => {
      const cell = measure.lines.find((one) => one.kind === kind)?.cells[at];
      return total + (cell?.type === "money" ? cell.euros : 0);
    }, 0),
  );
  const all = [...sums, sums.reduce((total, sum) => total + sum, 0)];
  return ["Totaal", ...all.map((sum) => printed({ type: "money", euros: sum }, line, truth))];
}

const programme: Layout = {
  name: "one table of measures",
  unambiguous: true,
  render: (truth) =>
    `${truth.noise.join("\n")}\n\n${overview(truth, "investment", false, false)}\n${overview(truth, "revenue", true, false)}`,
};

const flatOverview: Layout = {
  name: "one table of measures with totals, empty cells gone",
  unambiguous: false,
  render: (truth) =>
    `${truth.noise.join("\n")}\n\n${overview(truth, "investment", true, true)}\n${overview(truth, "revenue", true, true)}`,
};

/** The same measures with one net line each; PM where either side is PM, nothing where both are empty. */
function netted(truth: Truth): Truth {
  const measures = truth.measures.map((measure) => {
    const cells = truth.years.map((_, at): Cell => {
      const both = measure.lines.map((line) => line.cells[at] ?? null);
      if (both.some((cell) => cell?.type === "pm")) return { type: "pm" };
      const money = both.flatMap((cell) => (cell?.type === "money" ? [cell.euros] : []));
      const sum = money.reduce((total, one) => total + one, 0);
      return money.length === 0 || sum === 0 ? null : { type: "money", euros: sum };
    });
    return { ...measure, lines: [{ kind: "net" as const, cells }] };
  });
  return { ...truth, measures };
}

/** A table of measures with net effects, each amount printed by `print` from its canonical euros. */
function netTable(truth: Truth, legend: string, print: (euros: number) => string): string {
  const rows = truth.measures.map((measure) => [
    `${measure.code} ${measure.title}`,
    ...(measure.lines[0]?.cells ?? []).map((cell) =>
      cell === null ? "-" : cell.type === "pm" ? "PM" : print(cell.euros),
    ),
  ]);
  return `${truth.noise.join("\n")}\n\n${unitLine(truth)}${legend}\n\n${pipes([["Maatregel", ...truth.years.map(String)], ...rows])}\n`;
}

const legend: Layout = {
  name: "net effects with a legend",
  unambiguous: true,
  says: netted,
  render: (truth) => netTable(truth, "(+ = voordeel, - = nadeel)", (euros) => dutch(-euros, truth.unit)),
};

const letters: Layout = {
  name: "net effects with V and N",
  unambiguous: true,
  says: netted,
  render: (truth) =>
    netTable(
      truth,
      "V = voordeel, N = nadeel",
      (euros) => `${dutch(Math.abs(euros), truth.unit)} ${euros < 0 ? "V" : "N"}`,
    ),
};

const brackets: Layout = {
  name: "net effects, a saving in brackets",
  unambiguous: true,
  says: netted,
  render: (truth) =>
    netTable(truth, "Een negatief bedrag is een voordeel.", (euros) =>
      euros < 0 ? `(${dutch(-euros, truth.unit)})` : dutch(euros, truth.unit),
    ),
};

const trailingMinus: Layout = {
  name: "net effects, minus behind the amount",
  unambiguous: true,
  says: netted,
  render: (truth) =>
    netTable(
      truth,
      "Negatief = voordeel",
      (euros) => `${dutch(Math.abs(euros), truth.unit)}${euros < 0 ? "-" : ""}`,
    ),
};

const unexplained: Layout = {
  name: "net effects without a word about signs",
  unambiguous: false,
  says: netted,
  render: (truth) => netTable(truth, "Overzicht", (euros) => dutch(euros, truth.unit)),
};

const blocks: Layout = {
  name: "costs and savings side by side",
  unambiguous: true,
  render: (truth) => {
    const both = ["investment", "revenue"] as const;
    const row = (measure: TrueMeasure): string[] => [
      `${measure.code} ${measure.title}`,
      ...both.flatMap((kind) => {
        const line = measure.lines.find((one) => one.kind === kind) ?? { kind, cells: [] };
        return line.cells.map((cell) => printed(cell, line, truth));
      }),
    ];
    const years = truth.years.map(String);
    const above = ["", "Lasten", ...years.slice(1).map(() => ""), "Baten", ...years.slice(1).map(() => "")];
    const rows = [above, ["Maatregel", ...years, ...years], ...truth.measures.map(row)];
    return `${truth.noise.join("\n")}\n\n${unitLine(truth)}${rows.map((cells) => cells.join("\t")).join("\n")}\n`;
  },
};

export const layouts: readonly Layout[] = [
  tabs,
  markdown,
  flattened,
  vertical,
  laidOut,
  programme,
  flatOverview,
  legend,
  letters,
  brackets,
  trailingMinus,
  unexplained,
  blocks,
];
