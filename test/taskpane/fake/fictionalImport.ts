// A fictional document and how it was read: PM, an amount with two readings, a printed total that is wrong.
// For tests of the pane and its screenshots; no real municipality.
import type { Amount, Candidate } from "../../../src/domain/amount";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import type { Place } from "../../../src/domain/diagnostics/place";
import type { ImportResult } from "../../../src/domain/importResult";
import type { Line, LineKind, Measure } from "../../../src/domain/measureSet";

const file = "maatregelen-waterlanden.md";
const years = [2025, 2026, 2027, 2028];

export const fictionalSource: readonly string[] = [
  "# Maatregelen sociaal domein 2025-2028",
  "Gemeente Waterlanden. Bedragen in euro's; kosten positief, besparingen negatief.",
  "",
  "## J-1 Vroeghulp bij schulden en inzet van een budgetcoach in de wijk",
  "",
  "| | 2025 | 2026 | 2027 | 2028 |",
  "|---|---|---|---|---|",
  "| Investering | 120.000 | 60.000 | - | - |",
  "| Opbrengst | PM | -90.000 | -180.000 | -180.000 |",
  "",
  "De inzet loopt via het wijkteam; zie ook de nota Vroeg erbij uit 2024.",
  "",
  "## J-2 Praktijkondersteuner jeugd bij huisartsen",
  "",
  "| | 2025 | 2026 | 2027 | 2028 |",
  "|---|---|---|---|---|",
  "| Investering: formatie | 85.000 | 85.000 | 85.000 | 85.000 |",
  "| Investering: scholing | 12.500 | - | - | - |",
  "| Opbrengst | -40.000 | -300.00 | -1.300.000 | -1.300.000 |",
  "| Totaal | 57.500 | -215.000 | -1.215.000 | -1.251.000 |",
  "",
  "## W-1 Herijken tarieven huishoudelijke hulp",
  "",
  "| | 2025 | 2026 | 2027 | 2028 |",
  "|---|---|---|---|---|",
  "| Netto-effect | n.t.b. | -75.000 | -75.000 | -75.000 |",
  "",
  "Nog niet uitgewerkt: W-2 Deelvervoer in de kernen.",
];

function place(line: number, raw: string): Place {
  return { file, line, raw };
}

function line(kind: LineKind, description: string, at: number, cells: readonly string[]): Line {
  const amounts = cells.flatMap((raw, index) => amountOf(raw, years[index] ?? 0, at));
  return { kind, description, amounts };
}

const twoReadings: readonly Candidate[] = [
  { year: 2026, cents: -30_000, reason: "decimal-point" },
  { year: 2026, cents: -30_000_000, reason: "missing-zeros" },
];

function amountOf(raw: string, year: number, at: number): Amount[] {
  const base = { year, raw, place: place(at, raw) };
  if (raw === "-") return [];
  if (raw === "PM") return [{ ...base, type: "pm", cents: null }];
  if (raw === "n.t.b.") return [{ ...base, type: "tbd", cents: null }];
  if (raw === "-300.00") return [{ ...base, type: "unsettled", cents: null, candidates: twoReadings }];
  return [{ ...base, type: "money", cents: Number(raw.replaceAll(".", "")) * 100 }];
}

const measures: readonly Measure[] = [
  {
    code: "J-1",
    title: "Vroeghulp bij schulden en inzet van een budgetcoach in de wijk",
    domain: "Jeugd",
    status: "uitgewerkt",
    lines: [
      line("investment", "Investering", 8, ["120.000", "60.000", "-", "-"]),
      line("revenue", "Opbrengst", 9, ["PM", "-90.000", "-180.000", "-180.000"]),
    ],
  },
  {
    code: "J-2",
    title: "Praktijkondersteuner jeugd bij huisartsen",
    domain: "Jeugd",
    status: "uitgewerkt",
    lines: [
      line("investment", "formatie", 17, ["85.000", "85.000", "85.000", "85.000"]),
      line("investment", "scholing", 18, ["12.500", "-", "-", "-"]),
      line("revenue", "Opbrengst", 19, ["-40.000", "-300.00", "-1.300.000", "-1.300.000"]),
    ],
  },
  {
    code: "W-1",
    title: "Herijken tarieven huishoudelijke hulp",
    domain: "Wmo",
    status: "uitgewerkt",
    lines: [line("net", "Netto-effect", 26, ["n.t.b.", "-75.000", "-75.000", "-75.000"])],
  },
  { code: "W-2", title: "Deelvervoer in de kernen", domain: "Wmo", status: "genoemd", lines: [] },
];

const asked = createDiagnostic(
  "import/amount-malformed",
  place(19, "-300.00"),
  { measure: "J-2", year: 2026, raw: "-300.00" },
  {
    question: {
      target: { code: "J-2", line: 2, amount: 1 },
      candidates: twoReadings,
      totals: [[{ label: "J-2 2026", cents: 8_470_000 }], [{ label: "J-2 2026", cents: -21_500_000 }]],
      input: "amount",
    },
  },
);

export const fictionalImport: ImportResult = {
  set: {
    title: "Maatregelen sociaal domein 2025-2028",
    organisation: "Gemeente Waterlanden",
    years,
    unit: 1,
    sign: "cost-positive",
    measures,
    controlTotals: [],
    reserves: [],
    document: { name: file, hash: "00" },
  },
  diagnostics: [
    createDiagnostic("sum/total-mismatch", place(20, "-1.251.000"), {
      label: "J-2",
      year: 2028,
      expected: -125_100_000,
      found: -121_500_000,
    }),
    asked,
    createDiagnostic(
      "import/code-conflict",
      place(13, "J-2 Praktijkondersteuner jeugd bij huisartsen"),
      {
        code: "J-2",
        contentsTitle: "Praktijkondersteuning",
        headingTitle: "Praktijkondersteuner jeugd bij huisartsen",
      },
      { related: [place(22, "W-1 Herijken tarieven huishoudelijke hulp")] },
    ),
    createDiagnostic("import/unit", place(2, "Bedragen in euro's"), {
      unit: 1,
      phrase: "Bedragen in euro's",
    }),
    createDiagnostic("import/sign", place(2, "kosten positief, besparingen negatief"), {
      convention: "cost-positive",
    }),
    createDiagnostic("import/measure-without-amounts", place(28, "W-2 Deelvervoer in de kernen"), {
      code: "W-2",
      title: "Deelvervoer in de kernen",
    }),
  ],
  count: { seen: 25, read: 18, asked: 1, rejected: 6, reasons: { "other-quantity": 2, "running-text": 4 } },
  rejected: [],
  source: fictionalSource,
};

/** Checks as they stand after a sync of the fictional set. */
export const fictionalChecks = [
  createDiagnostic(
    "reserve/overdrawn",
    { file: "Reserves", cell: "Reserves!G3", raw: "150.000" },
    {
      reserve: "Algemene Reserve sociaal domein",
      year: 2025,
      available: 15_000_000,
      used: 17_750_000,
      shortfall: 2_750_000,
    },
  ),
  createDiagnostic("sum/total-mismatch", place(20, "-1.251.000"), {
    label: "J-2",
    year: 2028,
    expected: -125_100_000,
    found: -121_500_000,
  }),
  createDiagnostic("workbook/unsettled", place(19, "-300.00"), {
    set: "Maatregelen sociaal domein 2025-2028",
    code: "J-2",
    year: 2026,
  }),
  createDiagnostic("workbook/pm-left-out", place(9, "PM"), {
    set: "Maatregelen sociaal domein 2025-2028",
    count: 1,
  }),
];
