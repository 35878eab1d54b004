// Sign convention: how a document prints signs, from all its rows together (never from one amount), and
// the factors that bring its numbers to the canonical sign: cost positive, saving negative.
import type { LineKind, SignConvention } from "../../domain/measureSet";
import type { Place } from "../../domain/diagnostics/place";
import type { SourceDocument } from "../source";
import type { DraftLine } from "./draft";

export interface SignRule {
  readonly convention: SignConvention;
  /** For each kind the factors that are possible: one when it is certain, two when it must be asked. */
  readonly factors: Readonly<Record<LineKind, readonly (1 | -1)[]>>;
  /** The kinds in which most amounts carry a minus. */
  readonly expected: Readonly<Record<LineKind, 1 | -1 | null>>;
  readonly place: Place | null;
}

const ADVANTAGE_PLUS =
  /(?:\+|\bplus\b|\bpositie[fv]e?\b)[^.;|]{0,25}(?:=|\bis\b|\bbetekent\b|:)\s*(?:een\s+)?(?:voordeel|voordelig|besparing)|(?:-|–|\bmin\b|\bnegatie[fv]e?\b)\s*(?:bedrag|getal)?\s*(?:=|\bis\b|\bbetekent\b)\s*(?:een\s+)?(?:nadeel|nadelig)|\bvoordeel\s*(?:=|is)\s*(?:\+|positief)/i;
const ADVANTAGE_MINUS =
  /(?:-|–|\bmin\b|\bnegatie[fv]e?\b)[^.;|]{0,25}(?:=|\bis\b|\bbetekent\b|:)\s*(?:een\s+)?(?:voordeel|voordelig|besparing)|(?:\+|\bplus\b|\bpositie[fv]e?\b)\s*(?:bedrag|getal)?\s*(?:=|\bis\b|\bbetekent\b)\s*(?:een\s+)?(?:nadeel|nadelig)|\bvoordeel\s*(?:=|is)\s*(?:-|negatief)/i;

/** `V = voordeel, N = nadeel`. */
const LETTERS = /\bV\s*(?:=|:|is)\s*(?:een\s+)?voordeel|\bN\s*(?:=|:|is)\s*(?:een\s+)?nadeel/i;

/** True for a legend that says what a plus or a minus means. */
export function statesSigns(text: string): boolean {
  return ADVANTAGE_PLUS.test(text) || ADVANTAGE_MINUS.test(text) || LETTERS.test(text);
}

export function findSignRule(document: SourceDocument, lines: readonly DraftLine[]): SignRule {
  const stated = document.rows.find((row) => ADVANTAGE_PLUS.test(row.text) || ADVANTAGE_MINUS.test(row.text));
  const plus = stated ? ADVANTAGE_PLUS.test(stated.text) : null;
  const investment = majority(lines, "investment");
  const revenue = majority(lines, "revenue");
  const letters = lines.some((line) =>
    line.row.row.values.some(({ printed }) => "letter" in printed && printed.letter),
  );
  const convention = conventionOf(investment, revenue, plus, letters);
  return {
    convention,
    factors: {
      investment: costFactors(investment, revenue, plus),
      revenue: revenueFactors(revenue, plus),
      net: plus === null ? netFactors(investment, revenue) : plus ? [-1] : [1],
    },
    expected: {
      investment: investment === "mixed" ? null : investment,
      revenue: revenue === "mixed" ? null : revenue,
      net: null,
    },
    place: stated?.place ?? null,
  };
}

function conventionOf(
  investment: Majority,
  revenue: Majority,
  plus: boolean | null,
  letters: boolean,
): SignConvention {
  if (letters) return "letters";
  if (plus === true || (investment === -1 && revenue === 1)) return "advantage-positive";
  return revenue === 1 ? "magnitudes" : "cost-positive";
}

/** Costs with a minus are costs when the savings (or the document) have the opposite sign; else it is asked. */
function costFactors(investment: Majority, revenue: Majority, plus: boolean | null): (1 | -1)[] {
  if (investment === "mixed" && plus !== null) return plus ? [-1] : [1];
  if (investment !== -1) return investment === "mixed" ? [1, -1] : [1];
  return revenue === 1 || plus === true ? [-1] : [1, -1];
}

function revenueFactors(revenue: Majority, plus: boolean | null): (1 | -1)[] {
  if (revenue !== "mixed") return revenue === 1 ? [-1] : [1];
  return plus === null ? [-1, 1] : plus ? [-1] : [1];
}

/** A net effect without a legend follows the rows that it nets; without those it is asked. */
function netFactors(investment: Majority, revenue: Majority): (1 | -1)[] {
  if (investment === 1 && revenue === -1) return [1];
  if (investment === -1 && revenue === 1) return [-1];
  return [1, -1];
}

type Majority = 1 | -1 | "mixed" | null;

/** The sign of most amounts of a kind; `mixed` when neither has two thirds of at least two. */
function majority(lines: readonly DraftLine[], kind: LineKind): Majority {
  let plus = 0;
  let minus = 0;
  for (const line of lines) {
    if (line.kind !== kind) continue;
    for (const { printed } of line.row.row.values) {
      if ((printed.type !== "money" && printed.type !== "malformed") || printed.letter) continue;
      if (printed.negative) minus += 1;
      else plus += 1;
    }
  }
  if (plus + minus === 0) return null;
  if (plus >= 2 * minus) return 1;
  return minus >= 2 * plus ? -1 : "mixed";
}
