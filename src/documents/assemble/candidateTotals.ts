// What each candidate of a question would do to the total of its year: the figure a controller decides by.
import type { Candidate } from "../../domain/amount";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../../domain/measureSet";
import { sumCents } from "../../domain/money";

/** The same findings; each question says for every candidate the net total of its year with that candidate. */
export function withCandidateTotals(diagnostics: readonly Diagnostic[], set: MeasureSet): Diagnostic[] {
  if (diagnostics.every(({ question }) => !question || question.candidates.length === 0))
    return [...diagnostics];
  const byYear = new Map(set.years.map((year) => [year, totalOf(set, year)]));
  const totalsOf = ({ year, cents }: Candidate) =>
    year === null ? [] : [{ label: String(year), cents: (byYear.get(year) ?? 0) + cents }];
  return diagnostics.map((diagnostic) => {
    const { question } = diagnostic;
    if (!question || question.candidates.length === 0) return diagnostic;
    return { ...diagnostic, question: { ...question, totals: question.candidates.map(totalsOf) } };
  });
}

function totalOf(set: MeasureSet, year: number): number {
  const amounts = set.measures.flatMap((measure) => measure.lines.flatMap((line) => line.amounts));
  return sumCents(
    amounts.flatMap((amount) => (amount.type === "money" && amount.year === year ? [amount.cents] : [])),
  );
}
