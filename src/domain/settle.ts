// settle: a person decides what an unclear amount is. Pure: the same import with that amount settled, or open
// again, and with its count, sums and findings renewed.
import { isAsked, type Amount, type Candidate, type SettledBy } from "./amount";
import { spreadContinuing, withoutContinued } from "./continuing";
import { renewChecks } from "./checks/checkSet";
import { severities } from "./diagnostics/catalogue";
import type { Diagnostic } from "./diagnostics/diagnostic";
import type { ImportCount, ImportResult } from "./importResult";
import type { Line, Measure, MeasureSet } from "./measureSet";
import type { Cents } from "./money";

/** Indexes into the set. */
export interface AmountAt {
  readonly measure: number;
  readonly line: number;
  readonly amount: number;
}

export type Decision =
  | { readonly kind: "choose"; readonly candidate: number }
  | { readonly kind: "type"; readonly cents: Cents; readonly year: number | null; readonly reason: string }
  /** It is one of the first so many candidates; which one is asked next. */
  | { readonly kind: "narrow"; readonly candidates: number }
  | { readonly kind: "reopen" };

/** One amount, and what a person decides about it. */
export interface Settling {
  readonly at: AmountAt;
  readonly decision: Decision;
}

/** Throws a RangeError for an amount or candidate that does not exist: a bug of the caller. */
export function settle(result: ImportResult, at: AmountAt, decision: Decision): ImportResult {
  return settleAll(result, [{ at, decision }]);
}

/** Several amounts at once: one choice for all questions of a kind. Checks are renewed once. */
export function settleAll(result: ImportResult, settlings: readonly Settling[]): ImportResult {
  if (settlings.length === 0) return result;
  const { set } = result;
  if (set === null) throw new RangeError("nothing to settle: the file could not be read");
  let { count } = result;
  let settledSet = set;
  const settled = new Map<string, Amount>();
  for (const { at, decision } of settlings) {
    const before = amountAt(settledSet, at);
    const after = decide(before, decision);
    settledSet = replaceAmount(settledSet, at, after);
    count = recount(count, before, after);
    settled.set(addressOf(itemAt(set.measures, at.measure).code, at.line, at.amount), after);
  }
  const findings = result.diagnostics.map((finding) => restate(finding, settled));
  return { ...result, set: settledSet, diagnostics: renewChecks(settledSet, findings), count };
}

function decide(amount: Amount, decision: Decision): Amount {
  const { year, raw, place } = amount;
  const base = { raw, place, ...(amount.continuing === undefined ? {} : { continuing: amount.continuing }) };
  if (decision.kind === "reopen") return reopened(amount);
  if (decision.kind === "narrow") return narrowed(amount, decision.candidates);
  const candidates = candidatesOf(amount);
  const before = beforeOf(amount);
  const from = { candidates, ...(before === undefined ? {} : { before }) };
  if (decision.kind === "type") {
    const settled = { ...from, reason: decision.reason };
    return { ...base, year: decision.year ?? year, type: "money", cents: decision.cents, settled };
  }
  const chosen = itemAt(candidates, decision.candidate);
  const settled = { ...from, reason: chosen.reason };
  return { ...base, year: chosen.year ?? year, type: "money", cents: chosen.cents, settled };
}

function narrowed(amount: Amount, candidates: number): Amount {
  if (amount.type !== "unsettled") throw new RangeError(`${amount.raw} is settled`);
  return { ...amount, candidates: amount.candidates.slice(0, candidates) };
}

/** As it was read: a question again, or what stood there plainly. What nobody settled stays as it is. */
function reopened(amount: Amount): Amount {
  if (amount.type === "unsettled") return amount;
  if (amount.type !== "money" || amount.settled === undefined) return amount;
  const { settled, ...bare } = amount;
  const { candidates, before } = settled;
  const [first] = candidates;
  if (before === "placeholder") return { ...bare, type: "placeholder", cents: null };
  if (before === "money" && first !== undefined) return { ...bare, year: first.year, cents: first.cents };
  const years = new Set(candidates.map((candidate) => candidate.year));
  const year = years.size === 1 ? (first?.year ?? null) : years.size === 0 ? amount.year : null;
  return { ...bare, year, type: "unsettled", cents: null, candidates };
}

function beforeOf(amount: Amount): SettledBy["before"] {
  if (amount.type === "money") return amount.settled === undefined ? "money" : amount.settled.before;
  return amount.type === "placeholder" ? "placeholder" : undefined;
}

/** What it could be: a plain reading that somebody corrects was the only candidate until now. */
export function candidatesOf(amount: Amount): readonly Candidate[] {
  if (amount.type === "unsettled") return amount.candidates;
  if (amount.type !== "money") return [];
  return amount.settled?.candidates ?? [{ year: amount.year, cents: amount.cents, reason: "as-read" }];
}

/** A settled question stays to be seen, as information; opened again it weighs what it weighed. */
function restate(finding: Diagnostic, settled: ReadonlyMap<string, Amount>): Diagnostic {
  const target = finding.question?.target;
  if (target === undefined) return finding;
  const amount = settled.get(addressOf(target.code, target.line, target.amount));
  if (amount === undefined) return finding;
  const isOpen = isAsked(amount) || amount.type === "placeholder";
  return { ...finding, severity: isOpen ? severities[finding.code] : "info" };
}

function addressOf(code: string, line: number, amount: number): string {
  return JSON.stringify([code, line, amount]);
}

function recount(count: ImportCount, before: Amount, after: Amount): ImportCount {
  const opened = Number(isAsked(after)) - Number(isAsked(before));
  return { ...count, asked: count.asked + opened, read: count.read - opened };
}

function amountAt(set: MeasureSet, at: AmountAt): Amount {
  return itemAt(itemAt(itemAt(set.measures, at.measure).lines, at.line).amounts, at.amount);
}

function replaceAmount(set: MeasureSet, at: AmountAt, amount: Amount): MeasureSet {
  const measure: Measure = itemAt(set.measures, at.measure);
  const line: Line = itemAt(measure.lines, at.line);
  const own = withoutContinued(line.amounts);
  const isContinued = at.amount === own.length - 1;
  const amounts = isContinued
    ? spreadContinuing(own.with(at.amount, amount), set.years)
    : line.amounts.with(at.amount, amount);
  const lines = measure.lines.with(at.line, { ...line, amounts });
  return { ...set, measures: set.measures.with(at.measure, { ...measure, lines }) };
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`);
  return item;
}
