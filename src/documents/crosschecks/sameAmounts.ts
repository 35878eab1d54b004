// Crosscheck: two parts of one measure (`B7A`, `B7B`) with the same amounts. Either the effect
// was shared between them, or it was copied and counts twice.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Measure } from "../../domain/measureSet";
import type { Crosscheck } from "./crosscheck";

const FEWEST_AMOUNTS = 2;

export const sameAmounts: Crosscheck = ({ set }) => {
  const first = new Map<string, Measure>();
  return set.measures.flatMap((measure) => {
    const whole = wholeOf(measure.code);
    const amounts = measure.lines.flatMap((line) =>
      line.amounts.flatMap((one) => (one.cents ? [`${line.kind} ${one.cents}`] : [])),
    );
    if (whole === null || amounts.length < FEWEST_AMOUNTS) return [];
    const key = [whole, ...new Set(amounts)].sort().join("|");
    const twin = first.get(key);
    if (!twin) {
      first.set(key, measure);
      return [];
    }
    const data = { codes: [twin.code, measure.code] };
    const [place, ...related] = [measure, twin].flatMap((one) => one.lines[0]?.amounts[0]?.place ?? []);
    return place ? [createDiagnostic("text/same-amounts", place, data, { related })] : [];
  });
};

/** The code without the letter of its part; null for a code without such a letter. */
function wholeOf(code: string): string | null {
  return /^(.*\d)[A-Za-z]$/.exec(code)?.[1] ?? null;
}
