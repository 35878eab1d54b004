// The layouts that documents print measures in: each renders the same truth as text.
import type { Cell, TrueLine, TrueMeasure, Truth } from "./truth";

export interface Layout {
  readonly name: string;
  /** True when nothing about the rendering is ambiguous: then 95 % must be read unasked. */
  readonly unambiguous: boolean;
  readonly render: (truth: Truth) => string;
}

const labels = { investment: "Investering", revenue: "Opbrengst", net: "Netto" };

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
  return measure.lines.map((line) => [
    labels[line.kind],
    ...line.cells.map((cell) => printed(cell, line, truth)),
  ]);
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

export const layouts: readonly Layout[] = [
  tabs,
  markdown,
  flattened,
  vertical,
  laidOut,
  programme,
  flatOverview,
];
