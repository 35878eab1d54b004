// Crosscheck: the period that a measure's text gives against the years that its amounts stand in: amounts
// outside it, or amounts that stop although the period has no end.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Measure } from "../../domain/measureSet";
import { measureWithCode } from "../../domain/measureWithCode";
import { placeIn, type SourceRow } from "../source";
import type { Crosscheck } from "./crosscheck";

const PERIOD = /^\W*(?:periode|looptijd|planning|duur)\b\s*:?\s*(.*)$/i;
const OPEN = /\b(?:geen einddatum|structureel|vanaf|e\.?v\.?|doorlopend|verder)\b/i;
const ENDLESS = /\b(?:geen einddatum|zonder einddatum|structureel|doorlopend|onbepaalde tijd)\b/i;

export const periodAgainstYears: Crosscheck = ({ document, set, drafts }) =>
  drafts.flatMap((draft) => {
    const measure = measureWithCode(set, draft.code);
    if (!draft.section || !measure) return [];
    const rows = document.rows.slice(draft.section.first, draft.section.end);
    const at = rows.findIndex((row) => PERIOD.test(row.text) && row.text.length < 120);
    const row = rows[at];
    if (!row) return [];
    const period = [PERIOD.exec(row.text)?.[1] ?? "", ...paragraphBelow(rows, at)].join(" ");
    const years = [...period.matchAll(/\b((?:19|20)\d{2})\b/g)].map((match) => Number(match[1]));
    const data = { code: measure.code, period: period.trim().slice(0, 80) };
    const last = lastYearOf(measure);
    if (ENDLESS.test(period) && last !== null && last < Math.max(...set.years)) {
      return [createDiagnostic("text/period-open-ended", placeIn(row, row.text), { ...data, last })];
    }
    if (years.length === 0 || OPEN.test(period)) return [];
    const outside = measure.lines
      .flatMap((line) => line.amounts)
      .filter((amount) => amount.type === "money" && amount.cents !== 0 && amount.year !== null)
      .filter(({ year }) => (year ?? 0) < Math.min(...years) || (year ?? 0) > Math.max(...years));
    if (outside.length === 0) return [];
    const related = outside.map((amount) => amount.place);
    return [createDiagnostic("text/period-outside-years", placeIn(row, row.text), data, { related })];
  });

/** The last year with money; null without money, or when an amount goes on by itself. */
function lastYearOf(measure: Measure): number | null {
  const amounts = measure.lines
    .flatMap((line) => line.amounts)
    .filter((amount) => amount.type !== "money" || amount.cents !== 0);
  const years = amounts.flatMap((amount) =>
    amount.type === "money" && amount.year !== null ? [amount.year] : [],
  );
  if (years.length === 0 || years.length < amounts.length) return null;
  return amounts.some((amount) => amount.continuing) ? null : Math.max(...years);
}

/** The paragraph under a heading: up to the next short row that ends no sentence. */
function paragraphBelow(rows: readonly SourceRow[], at: number): string[] {
  const texts = rows.slice(at + 1, at + 9).map((row) => row.text);
  const end = texts.findIndex((text) => text.length < 40 && !/[.,]$/.test(text));
  return end < 0 ? texts : texts.slice(0, end);
}
