// A made-up set of measures as the truth, for rendering into layouts and reading back.
import fc from "fast-check";

export type Cell = { readonly type: "money"; readonly euros: number } | { readonly type: "pm" } | null;

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
  readonly unit: 1 | 1000;
  readonly convention: "cost-positive" | "magnitudes";
  readonly measures: readonly TrueMeasure[];
  readonly noise: readonly string[];
  /** Rows that are no amounts of a line: a quantity, and a balance of both kinds. */
  readonly extraRows: boolean;
  /** Words for costs and savings. */
  readonly words: readonly [string, string];
}

const words = "Minder Meer Samen Anders Slimmer Vroeger Beter Lokaal Digitaal Regionaal".split(" ");
const things =
  "inkopen plannen vervoer begeleiding onderhoud toezicht spreekuur opvang indicaties subsidies".split(" ");
const noise = [
  "In het gesprek met de aanbieders kwamen ook de wachttijden ter sprake.",
  "De raad is hierover op 12 maart geïnformeerd met een brief van twee bladzijden.",
  "Naar verwachting maken jaarlijks ongeveer 140 inwoners hiervan gebruik.",
  "Wij evalueren dit in het najaar en komen dan met een bijstelling.",
  "De begroting 2024-2027 gaat uit van een groei van 1,5% en een rente van 2%.",
  "Eerder is hiervoor € 35.000 uitgetrokken, waarvan de helft is besteed.",
  "Zie ook paragraaf 4.2.5 en bijlage 3 van de nota uit 2019.",
  "12",
];

/** Amounts as municipalities have them: round thousands, seldom exact euros. */
const euros = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 900 }).map((n) => n * 1000) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => n * 2500) },
  { weight: 1, arbitrary: fc.integer({ min: 1200, max: 2_000_000 }) },
);

function cellOf(kind: TrueLine["kind"], unit: number): fc.Arbitrary<Cell> {
  const rounded = euros.map((value) => Math.max(unit, Math.round(value / unit) * unit));
  const money = rounded.map((value): Cell => ({ type: "money", euros: kind === "revenue" ? -value : value }));
  return fc.oneof(
    { weight: 7, arbitrary: money },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant<Cell>({ type: "pm" }) },
  );
}

export const truths: fc.Arbitrary<Truth> = fc
  .record({
    first: fc.integer({ min: 2018, max: 2030 }),
    years: fc.integer({ min: 2, max: 5 }),
    unit: fc.constantFrom<1 | 1000>(1, 1000),
    convention: fc.constantFrom<Truth["convention"]>("cost-positive", "magnitudes"),
    count: fc.integer({ min: 2, max: 6 }),
    lettered: fc.boolean(),
    extraRows: fc.boolean(),
    words: fc.constantFrom<Truth["words"]>(
      ["Investering", "Opbrengst"],
      ["Lasten", "Baten"],
      ["Kosten", "Besparing"],
      ["investeringen", "opbrengsten"],
      ["Uitgaven", "Inkomsten"],
    ),
    noise: fc.array(fc.constantFrom(...noise), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ first, years, unit, convention, count, lettered, extraRows, words: labels, noise: texts }) => {
    const line = (kind: TrueLine["kind"]): fc.Arbitrary<TrueLine> =>
      fc.array(cellOf(kind, unit), { minLength: years, maxLength: years }).map((cells) => ({ kind, cells }));
    const measure = (at: number): fc.Arbitrary<TrueMeasure> =>
      fc.record({
        code: fc.constant(lettered ? `${"ABC"[at % 3] ?? "A"}${Math.floor(at / 3) + 1}` : String(at + 1)),
        title: fc
          .tuple(fc.constantFrom(...words), fc.constantFrom(...things))
          .map(
            ([word, thing]) =>
              `${word} ${thing} ${"bij de balie in de kern met de buren en op school".split(" ")[at] ?? ""}x`,
          ),
        lines: fc.tuple(line("investment"), line("revenue")).map((both) => [...both]),
      });
    return fc.record({
      years: fc.constant(Array.from({ length: years }, (_, at) => first + at)),
      unit: fc.constant(unit),
      convention: fc.constant(convention),
      measures: fc.tuple(...Array.from({ length: count }, (_, at) => measure(at))).map((all) => [...all]),
      noise: fc.constant(texts),
      extraRows: fc.constant(extraRows),
      words: fc.constant(labels),
    });
  });
