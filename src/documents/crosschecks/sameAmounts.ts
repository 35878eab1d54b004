// Crosscheck: two parts of one measure (`B7A`, `B7B`) with the same amounts: either the effect was shared between them,
// or it was copied and counts twice. And two measures of one title with the same net effect: an overview of which not all
// measures were recognised beside it.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Measure } from "../../domain/measureSet";
import { lettersOf } from "../sections/measureCode";
import type { Crosscheck } from "./crosscheck";

const FEWEST_AMOUNTS = 2;

export const sameAmounts: Crosscheck = (input) => [...sameParts(input), ...sameTitles(input)];

/** The title and the net effect of two measures are the same in every year, of one as a net, of the other in its parts. */
const sameTitles: Crosscheck = ({ set }) => {
  const first = new Map<string, Measure>();
  return set.measures.flatMap((measure) => {
    const title = lettersOf(measure.title);
    const nets = netsOf(measure);
    if (title.length < FEWEST_LETTERS || nets.length < FEWEST_AMOUNTS) return [];
    const key = [title, ...nets].join("|");
    const twin = first.get(key);
    if (!twin) {
      first.set(key, measure);
      return [];
    }
    return isNetOnly(twin) === isNetOnly(measure) ? [] : finding(twin, measure, { severity: "warning" });
  });
};

const FEWEST_LETTERS = 4;

function isNetOnly({ lines }: Measure): boolean {
  return lines.every(({ kind }) => kind === "net");
}

/** What a measure comes to in each year where that is not nothing. */
function netsOf({ lines }: Measure): string[] {
  const nets = new Map<number, number>();
  for (const { year, cents } of lines.flatMap(({ amounts }) => amounts)) {
    if (year !== null && cents !== null) nets.set(year, (nets.get(year) ?? 0) + cents);
  }
  return [...nets]
    .filter(([, cents]) => cents !== 0)
    .map((one) => one.join(" "))
    .sort();
}

const sameParts: Crosscheck = ({ set }) => {
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
    return finding(twin, measure);
  });
};

function finding(
  twin: Measure,
  measure: Measure,
  severity: { readonly severity?: "warning" } = {},
): readonly Diagnostic[] {
  const data = { codes: [twin.code, measure.code] };
  const [place, ...related] = [measure, twin].flatMap((one) => one.lines[0]?.amounts[0]?.place ?? []);
  return place ? [createDiagnostic("text/same-amounts", place, data, { related, ...severity })] : [];
}

/** The code without the letter of its part; null for a code without such a letter. */
function wholeOf(code: string): string | null {
  return /^(.*\d)[A-Za-z]$/.exec(code)?.[1] ?? null;
}
