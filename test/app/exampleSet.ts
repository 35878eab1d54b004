// A small, made-up measure set for tests: a reserve with a post, a numeric code, PM, and hostile labels.
import type { Amount } from "../../src/domain/amount";
import type { ImportResult } from "../../src/domain/importResult";
import type { Line, LineKind, Measure, MeasureSet, ReserveStatement } from "../../src/domain/measureSet";

const file = "voorstel.txt";
let line = 10;

export function money(year: number | null, euros: number): Amount {
  const raw = String(euros);
  return { type: "money", year, cents: euros * 100, raw, place: { file, line: (line += 1), raw } };
}

export function pm(year: number): Amount {
  return { type: "pm", year, cents: null, raw: "PM", place: { file, line: (line += 1), raw: "PM" } };
}

export function unsettled(year: number, ...euros: number[]): Amount {
  const candidates = euros.map((each, i) => ({ year, cents: each * 100, reason: `reading-${i}` }));
  const raw = "7.00";
  return { type: "unsettled", year, cents: null, raw, candidates, place: { file, line: (line += 1), raw } };
}

export function lineOf(kind: LineKind, description: string, ...amounts: Amount[]): Line {
  return { kind, description, amounts };
}

export function measure(code: string, title: string, ...lines: Line[]): Measure {
  return {
    code,
    title,
    domain: "Sociaal",
    status: "uitgewerkt",
    lines,
    place: { file, line: 3, raw: title },
  };
}

function remaining(year: number, euros: number): ReserveStatement {
  const place = { file, line: 90 + (year % 10), raw: String(euros) };
  return {
    reserve: "Algemene reserve",
    post: "Vernieuwing",
    year,
    cents: euros * 100,
    kind: "remaining",
    place,
  };
}

function available(euros: number, approximation: "about" | "min"): ReserveStatement {
  const place = { file, line: approximation === "about" ? 5 : 6, raw: "1,0 mln" };
  return {
    reserve: "Algemene reserve",
    year: null,
    cents: euros * 100,
    kind: "available",
    place,
    precision: 10_000_000,
    approximation,
  };
}

/** Spends 300.000, 250.000 and 0; 446.000 remains: 996.000, which is about a million and not over it. */
export function exampleSet(): MeasureSet {
  line = 10;
  return {
    title: "Voorstel vernieuwing",
    organisation: "Gemeente Voorbeeldstad",
    years: [2024, 2025, 2026],
    unit: 1,
    sign: "cost-positive",
    document: { name: file, hash: "abc" },
    measures: [
      measure(
        "10",
        "Wijkteam versterken",
        lineOf("investment", "Euro", money(2024, 200_000), money(2025, 250_000)),
      ),
      measure(
        "C-2",
        '=HYPERLINK("https://kwaad.example";"klik")',
        lineOf("investment", "+31 kosten", money(2024, 100_000)),
        lineOf("revenue", "-besparing", money(2025, -85_000), pm(2026)),
      ),
      { ...measure("3", "@later"), status: "genoemd" },
    ],
    controlTotals: [
      {
        label: "Totaal investeringen",
        year: 2024,
        cents: 30_000_000,
        place: { file, line: 50, raw: "300.000" },
      },
      {
        label: "Totaal investeringen",
        year: 2025,
        cents: 25_000_000,
        place: { file, line: 50, raw: "250.000" },
      },
      {
        label: "Totaal investeringen",
        year: null,
        cents: 55_000_000,
        place: { file, line: 50, raw: "550.000" },
      },
    ],
    reserves: [
      available(1_000_000, "about"),
      available(1_000_000, "min"),
      remaining(2024, 100_000),
      remaining(2025, 150_000),
      remaining(2026, 196_000),
    ],
  };
}

export function importOf(set: MeasureSet): ImportResult {
  return {
    set,
    diagnostics: [],
    count: { seen: 5, read: 5, asked: 0, rejected: 0, reasons: {} },
    rejected: [],
    source: [],
  };
}
