// Crosscheck: the amount that the council is asked for, and the cover that is listed, against the costs.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { sumCents } from "../../domain/money";
import type { Crosscheck, CrosscheckInput } from "./crosscheck";
import { sentenceAmounts, type SentenceAmount } from "./sentences";

const ASKED =
  /\bbeschikba(?:ar|re)\s+(?:te\s+)?stellen\b|\b(?:gevraagd|benodigd)e?\s+(?:krediet|bedrag|budget)\b/i;
const COVER = /^\s*dekking\b\s*:?\s*$/i;
/** Rows below the heading "Dekking" that can still belong to its list. */
const LONGEST_LIST = 12;

export const amountAskedAgainstCosts: Crosscheck = (input) => {
  const { document, set } = input;
  const totals = set.controlTotals.filter((total) => total.year === null);
  const costs = set.measures
    .flatMap((measure) => measure.lines.filter((line) => line.kind === "investment"))
    .flatMap((line) => line.amounts);
  if (costs.length === 0 || costs.some((amount) => amount.type !== "money")) return [];
  const total = sumCents(costs.map((amount) => amount.cents ?? 0));
  const place = totals.find((one) => one.cents === total)?.place;
  const related = place ? [place] : [];
  const asked = sentenceAmounts(input, 0, document.rows.length).filter((amount) =>
    ASKED.test(amount.sentence),
  );
  const findings = asked.flatMap((amount): Diagnostic[] => {
    if (amount.cents === total || !isClose(amount.cents, total)) return [];
    const data = { label: "gevraagd", year: null, expected: amount.cents, found: total };
    return [createDiagnostic("text/amount-mismatch", amount.place, data, { related })];
  });
  return [...findings, ...coverFinding(input, total, related)];
};

function coverFinding(input: CrosscheckInput, total: number, related: Diagnostic["related"]): Diagnostic[] {
  const heading = input.document.rows.find((row) => COVER.test(row.text));
  if (!heading) return [];
  const listed: SentenceAmount[] = sentenceAmounts(input, heading.index, heading.index + LONGEST_LIST);
  const sum = sumCents(listed.map((amount) => amount.cents));
  const [first] = listed;
  if (!first || sum === total || !isClose(sum, total)) return [];
  const data = { label: "dekking", year: null, expected: sum, found: total };
  return [createDiagnostic("text/amount-mismatch", first.place, data, related ? { related } : {})];
}

/** Rounded or mistyped, not another amount altogether. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 0.1;
}
