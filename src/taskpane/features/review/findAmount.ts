// Which amount of the set a finding is about, by its question or else by the place that both stand at.
import type { AmountRef } from "../../../app/addIn";
import type { Diagnostic, Question } from "../../../domain/diagnostics/diagnostic";
import { formatPlace } from "../../../domain/diagnostics/place";
import type { MeasureSet } from "../../../domain/measureSet";

/** Null when the finding is about no single amount. */
export function findAmount(set: MeasureSet, finding: Diagnostic): AmountRef | null {
  const target = finding.question?.target;
  for (const [measure, { code, lines }] of set.measures.entries()) {
    if (target !== undefined) {
      const exists = lines[target.line]?.amounts[target.amount] !== undefined;
      if (code === target.code && exists) return { measure, line: target.line, amount: target.amount };
      continue;
    }
    for (const [line, { amounts }] of lines.entries()) {
      const amount = amounts.findIndex(
        ({ place }) =>
          (place.line ?? place.cell) !== undefined &&
          formatPlace(place) === formatPlace(finding.place) &&
          place.raw === finding.place.raw,
      );
      if (amount >= 0) return { measure, line, amount };
    }
  }
  return null;
}

/** The question asked about an amount, with the totals that each answer would give. */
export function questionAbout(
  set: MeasureSet,
  findings: readonly Diagnostic[],
  ref: AmountRef,
): Question | undefined {
  const asking = findings.find((finding) => {
    if (finding.question === undefined) return false;
    const found = findAmount(set, finding);
    return found?.measure === ref.measure && found.line === ref.line && found.amount === ref.amount;
  });
  return asking?.question;
}
