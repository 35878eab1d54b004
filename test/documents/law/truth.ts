// A made-up set of measures as the truth, for rendering into layouts and reading back.
import fc from "fast-check";
import { noises } from "./noise";

export type Cell =
  | { readonly type: "money"; readonly euros: number }
  | { readonly type: "pm" | "tbd" | "percentage" | "placeholder" }
  | null;

export interface TrueLine {
  readonly kind: "investment" | "revenue" | "net";
  /** Canonical euros per year of the set. */
  readonly cells: readonly Cell[];
}

export interface TrueMeasure {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly TrueLine[];
}

export interface Truth {
  readonly years: readonly number[];
  readonly unit: 1 | 1_000 | 1_000_000;
  /** Where the unit is stated, when it is not the euro. */
  readonly unitPlace: "above" | "below" | "beside" | "document";
  /** How a table prints costs and savings. */
  readonly convention: "cost-positive" | "magnitudes" | "advantage-positive";
  /** How money is dressed; only where the unit is the euro. */
  readonly style: "plain" | "euro" | "dash" | "cents";
  readonly measures: readonly TrueMeasure[];
  /** Text around the tables that holds other numbers and amounts. */
  readonly noise: readonly string[];
  /** Width at which paragraphs are broken into lines; null for one line each. */
  readonly wrap: number | null;
  /** Rows that are no amounts of a line: a quantity, and a balance of both kinds. */
  readonly extraRows: boolean;
  /** Words for costs and savings. */
  readonly words: readonly [string, string];
  /** How a section is headed. */
  readonly heading: "maatregel" | "voorstel" | "code";
}

const words = "Minder Meer Samen Anders Slimmer Vroeger Beter Lokaal Digitaal Regionaal".split(" ");
const things =
  "inkopen plannen vervoer begeleiding onderhoud toezicht spreekuur opvang indicaties subsidies".split(" ");
const places = "balie kern buren school wijk haven markt kade".split(" ");

/** Amounts as municipalities have them: round thousands, seldom exact euros. */
const euros = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 900 }).map((n) => n * 1000) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => n * 2500) },
  { weight: 1, arbitrary: fc.integer({ min: 1200, max: 2_000_000 }) },
);

/** What a unit prints exactly: thousands, and two decimals of a million. */
const grains = { 1: 1, 1_000: 1_000, 1_000_000: 10_000 };

function cellOf(kind: TrueLine["kind"], unit: Truth["unit"]): fc.Arbitrary<Cell> {
  const grain = grains[unit];
  const rounded = euros.map((value) => Math.max(grain, Math.round(value / grain) * grain));
  const money = rounded.map((value): Cell => ({ type: "money", euros: kind === "revenue" ? -value : value }));
  return fc.oneof(
    { weight: 30, arbitrary: money },
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constant<Cell>({ type: "pm" }) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>({ type: "tbd" }, { type: "percentage" }) },
    { weight: 1, arbitrary: fc.constant<Cell>({ type: "placeholder" }) },
  );
}

/** Cells that start late or end early, as effects do (a staircase), or that have gaps anywhere. */
function cellsOf(kind: TrueLine["kind"], unit: Truth["unit"], years: number): fc.Arbitrary<Cell[]> {
  const any = fc.array(cellOf(kind, unit), { minLength: years, maxLength: years });
  return fc
    .record({
      cells: any,
      from: fc.integer({ min: 0, max: years - 1 }),
      shape: fc.constantFrom("any", "late", "early"),
    })
    .map(({ cells, from, shape }) =>
      cells.map((cell, at) =>
        (shape === "late" && at < from) || (shape === "early" && at > from) ? null : cell,
      ),
    );
}

function measureOf(
  at: number,
  lettered: boolean,
  unit: Truth["unit"],
  years: number,
): fc.Arbitrary<TrueMeasure> {
  const line = (kind: TrueLine["kind"]): fc.Arbitrary<TrueLine> =>
    cellsOf(kind, unit, years).map((cells) => ({ kind, cells }));
  return fc.record({
    code: fc.constant(lettered ? `${"ABC"[at % 3] ?? "A"}${Math.floor(at / 3) + 1}` : String(at + 1)),
    title: fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...things))
      .map(([word, thing]) => `${word} ${thing} ${places[at] ?? ""}x`),
    lines: fc.tuple(line("investment"), line("revenue")).map((both) => [...both]),
  });
}

export const truths: fc.Arbitrary<Truth> = fc
  .record({
    first: fc.integer({ min: 2018, max: 2030 }),
    years: fc.integer({ min: 2, max: 5 }),
    unit: fc.constantFrom<Truth["unit"]>(1, 1, 1_000, 1_000, 1_000_000),
    count: fc.integer({ min: 2, max: 6 }),
    lettered: fc.boolean(),
  })
  .chain(({ first, years, unit, count, lettered }) => {
    const all = Array.from({ length: years }, (_, at) => first + at);
    return fc.record({
      years: fc.constant(all),
      unit: fc.constant(unit),
      unitPlace: fc.constantFrom<Truth["unitPlace"]>("above", "above", "below", "beside", "document"),
      convention: fc.constantFrom<Truth["convention"]>("cost-positive", "magnitudes", "advantage-positive"),
      style: fc.constantFrom<Truth["style"]>("plain", "plain", "euro", "dash", "cents"),
      measures: fc
        .tuple(...Array.from({ length: count }, (_, at) => measureOf(at, lettered, unit, years)))
        .map((measures) => [...measures]),
      noise: noises,
      wrap: fc.constantFrom(null, 70, 100),
      extraRows: fc.boolean(),
      words: fc.constantFrom<Truth["words"]>(
        ["Investering", "Opbrengst"],
        ["Lasten", "Baten"],
        ["Kosten", "Besparing"],
        ["investeringen", "opbrengsten"],
        ["Uitgaven", "Inkomsten"],
        ["Kosten inhuur", "Opbrengst verhuur"],
      ),
      heading: lettered
        ? fc.constantFrom<Truth["heading"]>("maatregel", "voorstel", "code")
        : fc.constantFrom<Truth["heading"]>("maatregel", "voorstel"),
    });
  });
