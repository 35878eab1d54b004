// Questions of a set: what is unsettled in a measure-set file is asked again, as it was when its document was read.
import type { Amount } from "../domain/amount";
import { createDiagnostic } from "../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { MeasureSet } from "../domain/measureSet";

export function questionsOfSet(set: MeasureSet): readonly Diagnostic[] {
  return set.measures.flatMap(({ code, lines }) =>
    lines.flatMap(({ amounts }, line) =>
      amounts.flatMap((amount, index) => questionAbout(code, amount, { code, line, amount: index }) ?? []),
    ),
  );
}

function questionAbout(
  measure: string,
  amount: Amount,
  target: { readonly code: string; readonly line: number; readonly amount: number },
): Diagnostic | null {
  const { place, raw, year } = amount;
  if (amount.type === "unsettled") {
    const { candidates } = amount;
    const years = [...new Set(candidates.flatMap((one) => one.year ?? []))];
    return years.length > 1
      ? createDiagnostic(
          "import/amount-position",
          place,
          { measure, raw, years },
          { question: { target, candidates, input: "year" } },
        )
      : createDiagnostic(
          candidates.length === 0 ? "import/amount-unreadable" : "import/amount-malformed",
          place,
          { measure, year, raw },
          { question: { target, candidates, input: "amount" } },
        );
  }
  if (amount.type !== "money" || year !== null) return null;
  return createDiagnostic(
    "import/amount-without-year",
    place,
    {
      measure,
      raw,
      cents: amount.cents,
      ...(amount.yearsAfterFirst === undefined ? {} : { yearsAfterFirst: amount.yearsAfterFirst }),
    },
    { question: { target, candidates: [], input: "year" } },
  );
}
