// Crosscheck: a period that runs from the middle of one year to the middle of another, beside amounts per year: the
// first and the last year have half of it, and a text that says `voor een jaar` is about two budget years.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";

const YEAR = String.raw`((?:19|20)\d{2})`;
const PERIOD = new RegExp(
  String.raw`(?<!\p{L})(?:van\s+)?(?:medio|halverwege|(?:1\s)?juli)\s+${YEAR}\s*(?:tot(?: en met)?|t/m|[-–])\s*(?:medio|halverwege|(?:1\s)?ju[ln]i)\s+${YEAR}`,
  "iu",
);

export const halfYears: Crosscheck = ({ texts }) =>
  texts.flatMap(({ measure, sentences }) => {
    const sentence = sentences.find(({ text }) => PERIOD.test(text));
    const [period, first, last] = sentence ? (PERIOD.exec(sentence.text) ?? []) : [];
    if (!sentence || period === undefined || Number(first) >= Number(last)) return [];
    const ends = [Number(first), Number(last)];
    const amounts = measure.lines
      .flatMap((line) => line.amounts)
      .filter(({ year, cents }) => year !== null && ends.includes(year) && cents !== null && cents !== 0);
    if (amounts.length === 0) return [];
    const years = [...new Set(amounts.flatMap(({ year }) => year ?? []))];
    const related = amounts.map(({ place }) => place);
    return [
      createDiagnostic("text/half-years", sentence.place, { code: measure.code, period, years }, { related }),
    ];
  });
