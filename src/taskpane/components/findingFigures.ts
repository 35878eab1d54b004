// The figures of a finding (expected, found, ...) under the names that people read them by.
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Cents } from "../../domain/money";
import type { Messages } from "../messages/nl";

export interface Figure {
  readonly label: string;
  readonly cents: Cents;
}

/** Empty when the finding is not about figures. Differences are found minus expected. */
export function findingFigures(diagnostic: Diagnostic, words: Messages["checks"]): Figure[] {
  switch (diagnostic.code) {
    case "sum/total-mismatch":
    case "sum/total-rounding":
    case "sum/total-unsure":
    case "text/amount-mismatch":
    case "text/product-mismatch":
      return compared(words.expected, diagnostic.data.expected, words, diagnostic.data.found);
    case "reserve/stated-mismatch":
      return compared(words.stated, diagnostic.data.stated, words, diagnostic.data.found);
    case "reserve/overdrawn":
    case "reserve/overdrawn-total":
      return [
        { label: words.available, cents: diagnostic.data.available },
        { label: words.used, cents: diagnostic.data.used },
        { label: words.shortfall, cents: diagnostic.data.shortfall },
      ];
    case "reserve/floor-broken":
      return [
        { label: words.balance, cents: diagnostic.data.balance },
        { label: words.floor, cents: diagnostic.data.floor },
        { label: words.difference, cents: diagnostic.data.balance - diagnostic.data.floor },
      ];
    default:
      return [];
  }
}

function compared(label: string, expected: Cents, words: Messages["checks"], found: Cents): Figure[] {
  return [
    { label, cents: expected },
    { label: words.found, cents: found },
    { label: words.difference, cents: found - expected },
  ];
}

/** The year that a finding is about; undefined when it is about no year, null when about all of them. */
export function findingYear(diagnostic: Diagnostic): number | null | undefined {
  return "year" in diagnostic.data ? diagnostic.data.year : undefined;
}
