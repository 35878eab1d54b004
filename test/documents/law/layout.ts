// A layout: how a document arranges a truth in headings, text and tables, and the parts that layouts share.
import type { Block } from "../formats/councilDocument";
import { money } from "./printAmount";
import type { Cell, TrueLine, TrueMeasure, Truth } from "./truth";

export interface Layout {
  readonly name: string;
  /** True when nothing about the arrangement is ambiguous: then 95 % must be read unasked. */
  readonly unambiguous: boolean;
  readonly blocks: (truth: Truth) => Block[];
  /** True when its heading is merged over columns, which only formats that know their cells can say. */
  readonly merged?: true;
  /** What the layout can say of a truth: some print only the net effect. */
  readonly says?: (truth: Truth) => Truth;
}

export function text(words: string): Block {
  return { type: "paragraph", text: words };
}

export function heading(words: string, level: 1 | 2 = 2): Block {
  return { type: "heading", level, text: words };
}

const UNITS = { 1: "€ 1", 1_000: "€ 1.000", 1_000_000: "€ 1 mln" };

/** The document's first words: its title, some text, and the unit when it holds for the whole document. */
export function opening(truth: Truth): Block[] {
  const general = truth.unit !== 1 && truth.unitPlace === "document";
  return [
    heading("Ombuigingen en nieuw beleid gemeente Zonnedijk", 1),
    ...noiseAt(truth, 0),
    ...(general ? [text(`Alle bedragen in dit stuk zijn x ${UNITS[truth.unit]}.`)] : []),
  ];
}

/** A table with its unit where the truth wants it; `words` head its first column. */
export function table(truth: Truth, rows: readonly (readonly string[])[]): Block[] {
  const unit = truth.unit === 1 ? null : UNITS[truth.unit];
  const note = text(`Bedragen x ${unit ?? ""}`);
  const [head = [], ...body] = rows;
  const first = `${head[0] || "Omschrijving"} (x ${unit ?? ""})`;
  const beside = unit !== null && truth.unitPlace === "beside";
  return [
    ...(unit !== null && truth.unitPlace === "above" ? [note] : []),
    { type: "table", rows: [beside ? [first, ...head.slice(1)] : head, ...body] },
    ...(unit !== null && truth.unitPlace === "below" ? [note] : []),
  ];
}

/** The text at one of the six places that a document has for it. */
export function noiseAt({ noise }: Truth, at: number): Block[] {
  const found = noise[at % noise.length];
  return found === undefined ? [] : [text(found)];
}

export function lineOf(measure: TrueMeasure, kind: TrueLine["kind"]): TrueLine {
  return measure.lines.find((line) => line.kind === kind) ?? { kind, cells: [] };
}

export function named(measure: TrueMeasure): string {
  return `${measure.code} ${measure.title}`;
}

/** The net effect of cells: money where all are money, a word where one is not, nothing where all are empty. */
export function netOf(cells: readonly Cell[]): Cell {
  const word = cells.find((cell) => cell !== null && cell.type !== "money");
  if (word) return word;
  const amounts = cells.flatMap((cell) => (cell?.type === "money" ? [cell.euros] : []));
  const sum = amounts.reduce((total, one) => total + one, 0);
  return amounts.length === 0 || sum === 0 ? null : { type: "money", euros: sum };
}

/** The same measures with one net line each. */
export function netted(truth: Truth): Truth {
  const measures = truth.measures.map((measure) => {
    const cells = truth.years.map((_, at) => netOf(measure.lines.map((line) => line.cells[at] ?? null)));
    return { ...measure, lines: [{ kind: "net" as const, cells }] };
  });
  return { ...truth, measures };
}

/** The same measures with only their lines of one kind; a minus before costs alone would say nothing. */
export function only(kind: TrueLine["kind"]): (truth: Truth) => Truth {
  return (truth) => ({
    ...truth,
    convention: truth.convention === "advantage-positive" ? "magnitudes" : truth.convention,
    measures: truth.measures.map((measure) => ({ ...measure, lines: [lineOf(measure, kind)] })),
  });
}

/** Costs less savings of a measure per year in the document's sign, as far as both are money. */
export function balance(measure: TrueMeasure, truth: Truth): string[] {
  const sign = truth.convention === "advantage-positive" ? -1 : 1;
  return truth.years.map((_, at) => {
    const both = measure.lines.map((line) => line.cells[at] ?? null);
    if (both.every((cell) => cell === null) || both.some((cell) => cell && cell.type !== "money")) return "";
    return money(
      both.reduce((sum, cell) => sum + (cell?.type === "money" ? cell.euros : 0), 0) * sign,
      truth,
    );
  });
}
