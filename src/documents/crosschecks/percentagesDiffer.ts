// Crosscheck: one aim with two percentages: the same words behind `10%` in one place and `15%` in another.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import { placeIn } from "../source";
import type { Crosscheck } from "./crosscheck";
import { contradictions } from "./statedTwice";

const PERCENTAGE = /(\d{1,3}(?:,\d{1,2})?)\s?%\s+((?:[\p{L}-]+\s+){4}[\p{L}-]+)/gu;
/** Words of this length say what the percentage is of; `van de kosten van de` does not. */
const TELLING = /\p{L}{5,}/gu;

export const percentagesDiffer: Crosscheck = (input) =>
  input.texts.flatMap(({ measure, first, end }) => {
    const rows = input.document.rows.slice(first, end);
    const statements = rows.flatMap((row, at) => {
      if (!row.text.includes("%")) return [];
      const text = `${row.text} ${rows[at + 1]?.text ?? ""}`;
      return [...text.matchAll(PERCENTAGE)].flatMap(({ index, 0: raw, 1: figure = "", 2: subject = "" }) => {
        const telling = subject.match(TELLING)?.length ?? 0;
        if (index >= row.text.length || telling < 2) return [];
        return [{ subject: subject.toLowerCase(), figure: `${figure}%`, place: placeIn(row, raw) }];
      });
    });
    return contradictions(statements).flatMap(({ subject, figures, places: [place, ...related] }) =>
      place
        ? [
            createDiagnostic(
              "text/figures-differ",
              place,
              { code: measure.code, subject, figures },
              { related },
            ),
          ]
        : [],
    );
  });
