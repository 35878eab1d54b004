// Question groups: questions that are alike, so that one answer settles them all. A flattened table asks a year for
// every figure in it; nobody should have to say the same thing fifty times.
import { isAsked, NOT_CHOSEN, type Amount, type Candidate } from "./amount";
import type { AmountAt, Settling } from "./settle";
import type { Measure, MeasureSet } from "./measureSet";

export interface AskedAmount {
  readonly at: AmountAt;
  readonly amount: Amount;
}

interface GroupBase {
  /** The same as long as the set is the same document. */
  readonly key: string;
  readonly asked: readonly AskedAmount[];
}

/** A line whose figures have lost their columns: which year is each, in the order in which they are printed? */
export interface YearsQuestion extends GroupBase {
  readonly kind: "years";
  /** For each asked amount the years that it can stand for, ascending. */
  readonly options: readonly (readonly number[])[];
}

/** Amounts of one measure without a year: one year for all of them. */
export interface YearQuestion extends GroupBase {
  readonly kind: "year";
}

/** Amounts of the whole document that can be read in the same two ways (unit, sign, a misprint). */
export interface ReadingQuestion extends GroupBase {
  readonly kind: "reading";
  /** The readings, by what makes a candidate of one amount the same reading as that of another. */
  readonly readings: readonly string[];
}

/** Amounts of alternatives (scenarios, variants): which of them count? */
export interface AlternativeQuestion extends GroupBase {
  readonly kind: "alternative";
  /** The alternatives as printed, in the order of the document. */
  readonly alternatives: readonly string[];
  /** For each asked amount the alternative that it belongs to. */
  readonly of: readonly string[];
}

export type QuestionGroup = YearsQuestion | YearQuestion | ReadingQuestion | AlternativeQuestion;

/** Groups in the order of the document. Amounts with a question of their own alone are in none. */
export function questionGroups(set: MeasureSet): readonly QuestionGroup[] {
  const readings = new Map<string, AskedAmount[]>();
  const alternatives = alternativeQuestion(set);
  const groups = set.measures.flatMap((measure, index) => [
    ...yearsQuestions(measure, index),
    ...yearQuestion(measure, index),
  ]);
  for (const asked of allAsked(set)) {
    if (!isReadingQuestion(asked.amount)) continue;
    if (alternatives !== null && mayBeLeft(asked.amount)) continue;
    const alike = JSON.stringify(readingsOf(asked.amount));
    readings.set(alike, [...(readings.get(alike) ?? []), asked]);
  }
  const shared = [...readings].flatMap(([alike, asked]): ReadingQuestion[] =>
    asked.length < 2
      ? []
      : [{ kind: "reading", key: `reading/${alike}`, asked, readings: JSON.parse(alike) as string[] }],
  );
  return [...(alternatives === null ? [] : [alternatives]), ...groups, ...shared];
}

/** Groups that the same answer fits: other lines with the same years to choose from, other measures without. */
export function alikeGroups(group: QuestionGroup, all: readonly QuestionGroup[]): readonly QuestionGroup[] {
  return all.filter((other) => {
    if (other.key === group.key || other.kind !== group.kind) return false;
    if (group.kind !== "years" || other.kind !== "years") return true;
    return JSON.stringify(group.options) === JSON.stringify(other.options);
  });
}

/** The amounts get these years, in order. Throws a RangeError for a year that an amount cannot stand for. */
export function settleYears(group: YearsQuestion, years: readonly number[]): readonly Settling[] {
  return group.asked.map(({ at, amount }, index) => {
    const candidate = candidatesIn(amount).findIndex(({ year }) => year === years[index]);
    if (candidate < 0) throw new RangeError(`${String(years[index])} is no year of ${amount.raw}`);
    return { at, decision: { kind: "choose", candidate } };
  });
}

/** All amounts get this year, or the year that they count from it, with the reason that a person gives. */
export function settleYear(group: YearQuestion, year: number, reason: string): readonly Settling[] {
  return group.asked.map(({ at, amount }) => {
    if (amount.cents === null) throw new RangeError(`${amount.raw} is no money`);
    return {
      at,
      decision: { kind: "type", cents: amount.cents, year: year + (amount.yearsAfterFirst ?? 0), reason },
    };
  });
}

/** The amounts of these alternatives count, those of the others do not; what else is open of them is asked next. */
export function settleAlternatives(
  group: AlternativeQuestion,
  chosen: ReadonlySet<string>,
): readonly Settling[] {
  return group.asked.map(({ at, amount }, index): Settling => {
    const left = leftAt(amount);
    if (!chosen.has(group.of[index] ?? "")) return { at, decision: { kind: "choose", candidate: left } };
    if (left > 1) return { at, decision: { kind: "narrow", candidates: left } };
    return { at, decision: { kind: "choose", candidate: 0 } };
  });
}

/** All amounts are read in this way: an item of `readings`. */
export function settleReading(group: ReadingQuestion, reading: string): readonly Settling[] {
  return group.asked.map(({ at, amount }) => ({
    at,
    decision: { kind: "choose", candidate: readingsOf(amount).indexOf(reading) },
  }));
}

/** The candidate of an amount for a reading of its group. */
export function candidateFor(amount: Amount, reading: string): Candidate | undefined {
  return candidatesIn(amount)[readingsOf(amount).indexOf(reading)];
}

function allAsked(set: MeasureSet): readonly AskedAmount[] {
  return set.measures.flatMap((measure, index) => askedIn(measure, index));
}

function askedIn(measure: Measure, index: number): readonly AskedAmount[] {
  return measure.lines.flatMap((line, lineIndex) =>
    line.amounts.flatMap((amount, amountIndex) =>
      isAsked(amount) ? [{ at: { measure: index, line: lineIndex, amount: amountIndex }, amount }] : [],
    ),
  );
}

function yearsQuestions(measure: Measure, index: number): readonly YearsQuestion[] {
  const asked = askedIn(measure, index).filter(({ amount }) => isYearQuestion(amount));
  const lines = new Set(asked.map(({ at }) => at.line));
  return [...lines].map((line) => {
    const ofLine = asked.filter(({ at }) => at.line === line);
    const options = ofLine.map(({ amount }) => yearsOf(amount));
    return { kind: "years", key: `years/${index}/${line}`, asked: ofLine, options };
  });
}

function yearQuestion(measure: Measure, index: number): readonly YearQuestion[] {
  const asked = askedIn(measure, index).filter(({ amount }) => amount.type === "money");
  return asked.length === 0 ? [] : [{ kind: "year", key: `year/${index}`, asked }];
}

/** Amounts of two alternatives or more of which nobody has said yet whether they count; null without any. */
function alternativeQuestion(set: MeasureSet): AlternativeQuestion | null {
  const asked = allAsked(set).filter(({ amount }) => mayBeLeft(amount));
  const of = asked.map(({ at }) => set.measures[at.measure]?.lines[at.line]?.alternative ?? "");
  const alternatives = [...new Set(of)];
  return alternatives.length < 2
    ? null
    : { kind: "alternative", key: "alternative", asked, alternatives, of };
}

/** True for an amount that does not count when another alternative is chosen. */
function mayBeLeft(amount: Amount): boolean {
  return leftAt(amount) > 0;
}

/** Where that is among its candidates: the last of them. */
function leftAt(amount: Amount): number {
  return candidatesIn(amount).findIndex(({ reason }) => reason === NOT_CHOSEN);
}

/** How much is known; only the year is not. */
function isYearQuestion(amount: Amount): boolean {
  const cents = new Set(candidatesIn(amount).map((candidate) => candidate.cents));
  return cents.size === 1 && yearsOf(amount).length > 1;
}

/** The year is known; only how much is not. */
function isReadingQuestion(amount: Amount): boolean {
  const candidates = candidatesIn(amount);
  return candidates.length > 1 && new Set(candidates.map((candidate) => candidate.year)).size === 1;
}

function candidatesIn(amount: Amount): readonly Candidate[] {
  return amount.type === "unsettled" ? amount.candidates : [];
}

function yearsOf(amount: Amount): readonly number[] {
  const years = candidatesIn(amount).flatMap(({ year }) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What each candidate makes of the print: its reason, the sign as printed or turned, and how many times the least. */
function readingsOf(amount: Amount): readonly string[] {
  const candidates = candidatesIn(amount);
  const least = Math.min(...candidates.map(({ cents }) => Math.abs(cents)));
  const minus = /^\s*[-–−]|[-–−]\s*$|^\s*\(/.test(amount.raw) ? -1 : 1;
  return candidates.map(({ cents, reason }) => {
    const times = least === 0 ? 1 : Math.round((Math.abs(cents) / least) * 1000) / 1000;
    return `${reason}|${Math.sign(cents) * minus}|${times}`;
  });
}
