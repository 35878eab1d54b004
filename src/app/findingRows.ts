// Rows of `Controles`: findings in the words and figures of a controller.
import type { Diagnostic, Severity } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/diagnostics/messages";
import { formatPlace } from "../domain/diagnostics/place";
import { renderDiagnostic } from "../domain/diagnostics/renderDiagnostic";
import { eurosFromCents } from "../domain/money";
import type { CellInput } from "../domain/tables/cell";
import { makeRow, type DesiredRow } from "../domain/tables/desiredRow";

const severityNames: { readonly [L in Language]: { readonly [S in Severity]: string } } = {
  nl: { error: "Fout", warning: "Waarschuwing", info: "Ter informatie" },
  en: { error: "Error", warning: "Warning", info: "Information" },
};

export function findingRows(findings: readonly Diagnostic[], language: Language): readonly DesiredRow[] {
  const keys = new Set<string>();
  return findings
    .map((finding) => findingRow(finding, language))
    .filter((row) => !keys.has(row.key) && keys.add(row.key));
}

function findingRow(finding: Diagnostic, language: Language): DesiredRow {
  const { expected, found, difference } = figuresOf(finding);
  return makeRow(
    "Controles",
    {
      Code: finding.code,
      Ernst: severityNames[language][finding.severity],
      Onderwerp: subjectOf(finding),
      Jaar: yearOf(finding) ?? "",
      Bevinding: renderDiagnostic(finding, language),
      Verwacht: expected,
      Gevonden: found,
      Verschil: difference,
      Bron: formatPlace(finding.place, language),
    },
    subjectOf(finding),
  );
}

/** What a finding is about, by the first of these that its data names. */
export function subjectOf(finding: Diagnostic): string {
  const data: Readonly<Record<string, unknown>> = finding.data;
  for (const name of ["measure", "code", "reserve", "label", "table", "set", "file"]) {
    const value = data[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}

export function yearOf(finding: Diagnostic): number | null {
  const { data } = finding;
  return "year" in data && typeof data.year === "number" ? data.year : null;
}

interface Figures {
  readonly expected: CellInput;
  readonly found: CellInput;
  readonly difference: CellInput;
}

function figuresOf(finding: Diagnostic): Figures {
  const pair = centsOf(finding);
  if (pair === null) return { expected: "", found: "", difference: "" };
  const [expected, found] = pair;
  return {
    expected: eurosFromCents(expected),
    found: eurosFromCents(found),
    difference: eurosFromCents(found - expected),
  };
}

/** Expected and found, in cents, where a finding compares two amounts. */
function centsOf(finding: Diagnostic): readonly [number, number] | null {
  switch (finding.code) {
    case "sum/total-mismatch":
    case "sum/total-rounding":
    case "sum/total-unsure":
    case "text/amount-mismatch":
    case "text/product-mismatch":
      return [finding.data.expected, finding.data.found];
    case "reserve/overdrawn":
    case "reserve/overdrawn-total":
      return [finding.data.available, finding.data.used];
    case "reserve/stated-mismatch":
      return [finding.data.stated, finding.data.found];
    case "reserve/floor-broken":
      return [finding.data.floor, finding.data.balance];
    default:
      return null;
  }
}
