// Crosscheck: a saving (or what a measure costs) that the text gives for a year, from a year on or for each year,
// against the table of the measure. "Net" in the text is compared with the net effect, a plain saving with the
// revenue, and with the only amounts of a measure that has one row.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { LineKind, Measure } from "../../domain/measureSet";
import { measureWithCode } from "../../domain/measureWithCode";
import { type Cents, sumCents } from "../../domain/money";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { readInSentence } from "../assemble/proseReading";
import type { Crosscheck } from "./crosscheck";
import { sentenceAmounts, type SentenceAmount } from "./sentences";

const SAVING =
  /\b(?:besparing|besparen|bespaard|bespaart|opbrengst|voordeel|lever(?:t|en)\b(?=.*\bop\b)|bezuinigen|scheelt)\b/i;
const COST = /\b(?:kost|kosten)\b/i;
const NET = /\bnetto\b|\bper saldo\b/i;
const EACH_YEAR = /\b(?:per jaar|jaarlijks\w*|elk jaar|ieder jaar|structure(?:el|le))\b/i;
/** What is spoken of beside the measure: what was, what is there now, a part, a limit. */
const BESIDE =
  /\b(?:huidige?|nu|thans|momenteel|eerdere?|oorspronkelijke?|was|waren|budget|begroot|geraamd|waarvan|deel|totaal|totale|maximaal|minimaal|ongeveer|circa|cumulatief|extra|al|reeds|per saldo|netto)\b|\bca\./i;

export const savingInText: Crosscheck = (input) =>
  input.drafts.flatMap((draft) => {
    const { set } = input;
    const measure = measureWithCode(set, draft.code);
    if (!measure || !draft.section || measure.lines.length === 0) return [];
    const said = sentenceAmounts(input, draft.section.first, draft.section.end).map((amount) => ({
      ...amount,
      year: yearOf(amount, set.years),
    }));
    const hasRevenue = measure.lines.some(({ kind }) => kind === "revenue");
    return hasRevenue ? said.flatMap((one) => besideRevenue(measure, one)) : besideOneRow(measure, said);
  });

interface Said extends SentenceAmount {
  /** Of the years of the set; null where the sentence gives none. */
  readonly year: number | null;
}

/** The year that stands nearest to the amount. */
function yearOf({ sentence, at }: SentenceAmount, years: readonly number[]): number | null {
  const all = scanTextAmounts(sentence);
  const own = all.find(({ start }) => start === at);
  const reading = own ? readInSentence(sentence, own, all, "net", null) : null;
  const year = reading === null || reading === "cover" ? null : reading.year;
  return year !== null && years.includes(year) ? year : null;
}

function besideRevenue(measure: Measure, { year, cents, sentence, place }: Said): Diagnostic[] {
  if (year === null || !SAVING.test(sentence)) return [];
  const revenue = inYear(measure, year, ["revenue"]);
  const net = inYear(measure, year, ["investment", "revenue", "net"]);
  const related = placesIn(measure, year);
  const saysNet = NET.test(sentence);
  if (revenue !== null && net !== null && -net === cents && net !== revenue && !saysNet) {
    const data = { code: measure.code, year, net, revenue };
    return [createDiagnostic("text/saving-is-net", place, data, { related })];
  }
  const expected = saysNet ? net : revenue;
  if (revenue === null || expected === null || Math.abs(expected) === cents) return [];
  if (!isNearby(cents, [revenue, net ?? 0])) return [];
  const data = { label: measure.code, year, expected: cents, found: Math.abs(expected) };
  return [createDiagnostic("text/amount-mismatch", place, data, { related })];
}

/** A measure with one row of net amounts: the only amount of a year that a sentence gives is that of the row. */
function besideOneRow(measure: Measure, said: readonly Said[]): Diagnostic[] {
  const [line, ...others] = measure.lines;
  if (!line || others.length > 0) return [];
  const money = line.amounts.flatMap(({ type, year, cents }) =>
    type === "money" && year !== null && cents !== 0 ? [{ year, cents }] : [],
  );
  if (money.length < line.amounts.filter(({ cents }) => cents !== 0).length) return [];
  const known = money.map(({ cents }) => Math.abs(cents));
  if (said.some(({ cents }) => cents === sumCents(known))) return [];
  return said.flatMap(({ year, cents, sentence, place }) => {
    const word = money.every((one) => one.cents > 0) ? COST : SAVING;
    const isAlone = said.filter((one) => one.sentence === sentence && one.year === year).length === 1;
    if (!isAlone || !word.test(sentence) || BESIDE.test(sentence) || known.includes(cents)) return [];
    if (year === null && !EACH_YEAR.test(sentence)) return [];
    const at = year ?? money[money.length - 1]?.year ?? null;
    const expected = money.find((one) => one.year === at)?.cents;
    if (at === null || expected === undefined || !isNearby(cents, [expected])) return [];
    const data = { label: measure.code, year: at, expected: cents, found: Math.abs(expected) };
    return [createDiagnostic("text/amount-mismatch", place, data, { related: placesIn(measure, at) })];
  });
}

function placesIn(measure: Measure, year: number): Diagnostic["place"][] {
  return measure.lines.flatMap((line) =>
    line.amounts.filter((one) => one.year === year).map((one) => one.place),
  );
}

/** An amount of another order is about something else than this table. */
function isNearby(cents: Cents, amounts: readonly Cents[]): boolean {
  return amounts.some(
    (amount) => amount !== 0 && cents <= Math.abs(amount) * 3 && cents * 3 >= Math.abs(amount),
  );
}

function inYear(measure: Measure, year: number, kinds: readonly LineKind[]): Cents | null {
  const amounts = measure.lines
    .filter((line) => kinds.includes(line.kind))
    .flatMap((line) => line.amounts.filter((amount) => amount.year === year));
  if (amounts.length === 0 || amounts.some((amount) => amount.type !== "money")) return null;
  return sumCents(amounts.map((amount) => amount.cents ?? 0));
}
