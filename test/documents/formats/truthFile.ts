// Figures of real council documents as checked by hand, and the same content as blocks: the text of each
// measure's section, and its tables as cells.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTextLines } from "../../../src/documents/readers/readTextLines";
import { findMeasureSections } from "../../../src/documents/sections/findMeasureSections";
import { looseCode } from "../../../src/documents/sections/measureCode";
import { findYearTables } from "../../../src/documents/tables/findYearTables";
import type { Block, CouncilDocument } from "./councilDocument";

const shared = join(__dirname, "../../../../shared");

export const documentsPresent = existsSync(join(shared, "documents")) && existsSync(join(shared, "truth"));

export interface TruthLine {
  readonly kind: "investment" | "revenue";
  readonly label?: string;
  /** By year: euros, what is printed instead of them, or null for nothing. */
  readonly amounts: Readonly<Record<string, number | string | null>>;
}

export interface TruthMeasure {
  readonly code: string;
  readonly codeAsPrinted?: string;
  readonly title: string;
  readonly lines: readonly TruthLine[];
  readonly rawAmounts?: readonly string[];
  readonly headerAsPrinted?: readonly string[];
}

export interface TruthFile {
  readonly years: readonly number[];
  readonly signConvention: string;
  readonly measures: readonly TruthMeasure[];
  readonly costTable?: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly function: string;
      readonly setup: number;
      readonly run: number;
      readonly rate: number;
      readonly cost: number;
    }[];
  };
}

export function readTruth(number: string): TruthFile {
  const file = readFileSync(join(shared, "truth", `${number}.truth.json`), "utf8");
  return JSON.parse(file) as TruthFile;
}

/** What stands in the cell of a line and a year. */
export function cellOf(measure: TruthMeasure, line: TruthLine, year: string): string {
  const raw = measure.rawAmounts?.[Object.keys(line.amounts).indexOf(year)];
  const value = line.amounts[year] ?? "";
  return raw ?? (typeof value === "number" ? grouped(value) : value);
}

export function grouped(euros: number): string {
  return `${euros < 0 ? "-" : ""}${String(Math.abs(euros)).replace(/\B(?=(?:\d{3})+$)/g, ".")}`;
}

function pathOf(number: string): string {
  const name = readdirSync(join(shared, "documents")).find((file) => file.startsWith(number)) ?? "";
  return join(shared, "documents", name);
}

/** The content of a document as blocks, with the text of its own sections around the tables. */
export function documentOfTruth(number: string, truth: TruthFile): CouncilDocument {
  const texts = sectionTexts(readFileSync(pathOf(number), "utf8"));
  const heading = (words: string, level: 1 | 2): Block => ({ type: "heading", level, text: words });
  const blocks = truth.measures.flatMap((measure): Block[] => [
    heading(
      measure.codeAsPrinted
        ? `${measure.codeAsPrinted} ${measure.title}`
        : `Voorstel ${measure.code}: ${measure.title}`,
      2,
    ),
    ...(texts.get(looseCode(measure.code)) ?? []).map((text): Block => ({ type: "paragraph", text })),
    ...tableOf(measure, truth),
  ]);
  return { blocks: [heading("Voorstellen aan de raad", 1), ...overviewOf(truth), ...blocks] };
}

/** The paragraphs of each section, by loose code: what is no heading and stands in no table. */
function sectionTexts(text: string): Map<string, string[]> {
  const document = readTextLines("text", text);
  const { sections } = findMeasureSections(document);
  const headings = new Set(sections.map((section) => section.heading.index));
  const tables = findYearTables(document, (row) => headings.has(row.index));
  const inTable = (at: number): boolean => tables.some(({ first, last }) => first <= at && at <= last);
  return new Map(
    sections.map((section) => {
      const rows = document.rows.slice(section.first, section.end);
      const own = rows.filter(
        (row) => row.layout === "flow" && !headings.has(row.index) && !inTable(row.index),
      );
      return [looseCode(section.code), own.map((row) => row.text)];
    }),
  );
}

/** A document as it was printed: every line a paragraph, on the pages that it has. */
export function documentOfLines(number: string): CouncilDocument {
  const { rows } = readTextLines("text", readFileSync(pathOf(number), "utf8"));
  const blocks = rows.map(({ text, segment }, at): Block => {
    const before = rows[at - 1];
    return { type: "paragraph", text, newPage: before !== undefined && before.segment !== segment };
  });
  return { blocks };
}

function tableOf(measure: TruthMeasure, { years }: TruthFile): Block[] {
  const head = ["", ...(measure.headerAsPrinted ?? years.map(String))];
  const rows = measure.lines.map((line) => [
    line.label ?? "",
    ...Object.keys(line.amounts).map((year) => cellOf(measure, line, year)),
  ]);
  return rows.length === 0 ? [] : [{ type: "table", rows: [head, ...rows] }];
}

/** Where every measure has one line of costs: a table of them all, with totals. */
function overviewOf({ measures, years }: TruthFile): Block[] {
  const lines = measures.map(({ lines: [line] }) => line);
  if (measures.length < 2 || measures.some((one) => one.lines[0]?.label !== "Euro")) return [];
  const sum = (values: readonly (number | string | null | undefined)[]): number =>
    values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  const rows = measures.map((measure, at) => {
    const amounts = years.map((year) => lines[at]?.amounts[year] ?? null);
    const printed = [...amounts, sum(amounts)];
    return [
      measure.code,
      ...printed.map((value) => (typeof value === "number" && value ? grouped(value) : "")),
    ];
  });
  const sums = years.map((year) => sum(lines.map((line) => line?.amounts[year])));
  const total = ["Totaal", ...[...sums, sum(sums)].map((value) => (value === 0 ? "" : grouped(value)))];
  return [
    { type: "paragraph", text: "De totale kosten die met de voorgelegde plannen gemoeid gaan:" },
    { type: "table", rows: [["Nr", ...years.map(String), "Totaal"], ...rows, total] },
  ];
}

/** A table of hours, rates and costs without years, with its total. */
export function costDocument({ measures, costTable }: TruthFile): CouncilDocument {
  const rows = (costTable?.rows ?? []).map((row) => [
    row.function,
    ...[row.setup, row.run, row.rate, row.cost].map(String),
  ]);
  const total = (costTable?.rows ?? []).reduce((sum, row) => sum + row.cost, 0);
  return {
    blocks: [
      { type: "heading", level: 1, text: measures[0]?.title ?? "" },
      {
        type: "paragraph",
        text: "Ten behoeve van de opzet en de uitvoering van de pilot is inzet benodigd.",
      },
      {
        type: "table",
        rows: [["Kosten", ...(costTable?.columns ?? [])], ...rows, ["Totaal", "", "", "", grouped(total)]],
      },
    ],
  };
}
