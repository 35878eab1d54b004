// A fictional document whose tables have lost their columns, and one table without years: many questions, few kinds.
import type { Amount, Candidate } from "../../../src/domain/amount";
import type { ImportResult } from "../../../src/domain/importResult";
import type { Line, LineKind, Measure } from "../../../src/domain/measureSet";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../../src/domain/diagnostics/diagnostic";

const file = "maatregelen-plat.txt";
const years = [2025, 2026, 2027, 2028];

const source = [
  "Maatregelen 2025 2026 2027 2028",
  "Vroeghulp",
  "Investering 85.000 60.000 60.000",
  "Opbrengst -90.000 -180.000 -180.000",
  "Praktijkondersteuner",
  "Investering 45.000",
  "Opbrengst -40.000 -90.000 -90.000",
  "Tarieven",
  "Projectleider 3500",
  "Wijkcoach 91000",
];

/** Three figures among four years: each may stand in its own column or in the next. */
function shifted(raw: string, index: number, line: number): Amount {
  const cents = Number(raw.replaceAll(".", "")) * 100;
  const candidates = [0, 1].map((step): Candidate => ({
    year: years[index + step] ?? null,
    cents,
    reason: "as-printed",
  }));
  return { type: "unsettled", year: null, cents: null, raw, place: { file, line, raw }, candidates };
}

function row(kind: LineKind, line: number, ...figures: string[]): Line {
  return { kind, description: "", amounts: figures.map((raw, index) => shifted(raw, index, line)) };
}

function yearless(description: string, raw: string, line: number): Line {
  const cents = Number(raw) * 100;
  return {
    kind: "investment",
    description,
    amounts: [{ type: "money", year: null, cents, raw, place: { file, line, raw } }],
  };
}

const measures: readonly Measure[] = [
  {
    code: "J-1",
    title: "Vroeghulp",
    domain: "Jeugd",
    status: "uitgewerkt",
    lines: [
      row("investment", 3, "85.000", "60.000", "60.000"),
      row("revenue", 4, "-90.000", "-180.000", "-180.000"),
    ],
  },
  {
    code: "J-2",
    title: "Praktijkondersteuner",
    domain: "Jeugd",
    status: "uitgewerkt",
    lines: [row("investment", 6, "45.000"), row("revenue", 7, "-40.000", "-90.000", "-90.000")],
  },
  {
    code: "W-1",
    title: "Tarieven",
    domain: "Wmo",
    status: "uitgewerkt",
    lines: [yearless("Projectleider", "3500", 9), yearless("Wijkcoach", "91000", 10)],
  },
];

const questions = measures.flatMap(({ code, lines }) =>
  lines.flatMap(({ amounts }, line) =>
    amounts.map((amount, index): Diagnostic => {
      const target = { code, line, amount: index };
      const { raw, place } = amount;
      return amount.type === "unsettled"
        ? createDiagnostic(
            "import/amount-position",
            place,
            { measure: code, raw, years },
            { question: { target, candidates: amount.candidates, input: "year" } },
          )
        : createDiagnostic(
            "import/amount-without-year",
            place,
            { measure: code, raw, cents: amount.cents ?? 0 },
            { question: { target, candidates: [], input: "year" } },
          );
    }),
  ),
);

export const flattenedImport: ImportResult = {
  set: {
    title: "Maatregelen zonder kolommen",
    organisation: "Gemeente Waterlanden",
    years,
    unit: 1,
    sign: "cost-positive",
    measures,
    controlTotals: [],
    reserves: [],
    document: { name: file, hash: "01" },
  },
  diagnostics: [
    ...questions,
    createDiagnostic("import/unit", { file, line: 1, raw: "" }, { unit: 1, phrase: "euro" }),
  ],
  count: { seen: 12, read: 0, asked: 12, rejected: 0, reasons: {} },
  rejected: [],
  source,
};
