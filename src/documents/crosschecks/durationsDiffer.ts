// Crosscheck: how long one thing takes, told in two ways: `de uitvoering (40 weken)` and `uitvoeringsfase: 36
// weken`; or a part that takes longer than the whole.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { placeIn, type SourceRow } from "../source";
import type { Crosscheck } from "./crosscheck";
import { contradictions, type Statement } from "./statedTwice";

const WHOLE = "looptijd";
const DURATION = new RegExp(
  String.raw`(?<![\p{L}])(?:totale )?(?<subject>doorlooptijd|looptijd|projectduur|duur|uitvoering|opzet|opstart|voorbereiding|pilot|evaluatie)(?:s?fase|periode)?` +
    String.raw`(?:\s+(?:heeft|neemt|duurt|is|bedraagt|beslaat|van))*\s*[(:]?\s*(?<number>\d{1,3}) (?<unit>weken|maanden|jaar)(?![\p{L}])`,
  "giu",
);
/** Some word of each subject: most rows have none. */
const SUBJECT = /duur|looptijd|uitvoering|opzet|opstart|voorbereiding|pilot|evaluatie/i;
const WEEKS: Readonly<Record<string, number>> = { weken: 1, maanden: 52 / 12, jaar: 52 };

interface Duration extends Statement {
  readonly weeks: number;
}

export const durationsDiffer: Crosscheck = (input) =>
  input.texts.flatMap(({ measure, first, end }) => {
    const durations = durationsIn(input.document.rows.slice(first, end));
    const twice = contradictions(durations);
    const whole = durations.find((one) => one.subject === WHOLE);
    // A month is no whole number of weeks: only what is clearly longer counts.
    const longer = whole && durations.find((one) => one.weeks > whole.weeks * 1.1);
    const found: Diagnostic[] = [];
    for (const { subject, figures, places } of twice) {
      const [place, ...related] = places;
      const data = { code: measure.code, subject, figures };
      if (place) found.push(createDiagnostic("text/figures-differ", place, data, { related }));
    }
    if (whole && longer && longer.subject !== WHOLE) {
      const data = { code: measure.code, subject: longer.subject, figures: [longer.figure, whole.figure] };
      found.push(createDiagnostic("text/part-longer", longer.place, data, { related: [whole.place] }));
    }
    return found;
  });

/** Every duration; a cell or line may break between the words of one. */
function durationsIn(rows: readonly SourceRow[]): Duration[] {
  return rows.flatMap((row, at) => {
    if (!SUBJECT.test(row.text)) return [];
    const text = `${row.text} ${rows[at + 1]?.text ?? ""}`;
    return [...text.matchAll(DURATION)].flatMap(({ index, 0: raw, groups }) => {
      if (index >= row.text.length || !groups) return [];
      const { subject = "", number = "", unit = "" } = groups;
      const weeks = Number(number) * (WEEKS[unit.toLowerCase()] ?? 0);
      const isWhole = /duur|looptijd/i.test(subject);
      return [
        {
          subject: isWhole ? WHOLE : subject.toLowerCase(),
          figure: `${number} ${unit.toLowerCase()}`,
          place: placeIn(row, raw),
          weeks,
        },
      ];
    });
  });
}
