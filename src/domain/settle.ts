// settle: a person decides what an unclear amount is. Pure: the same import with that amount settled, or open
// again, and with its count, sums and findings renewed.
import type { Amount, Candidate } from "./amount";
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
  | { readonly kind: "reopen" };

/** Throws a RangeError for an amount or candidate that does not exist: a bug of the caller. */
export function settle(result: ImportResult, at: AmountAt, decision: Decision): ImportResult {
  const { set } = result;
  if (set === null) throw new RangeError("nothing to settle: the file could not be read");
  const before = amountAt(set, at);
  const after = decide(before, decision);
  const settledSet = replaceAmount(set, at, after);
  const code = itemAt(set.measures, at.measure).code;
  const findings = result.diagnostics.map((finding) => restate(finding, code, at, after));
  return {
    ...result,
    set: settledSet,
    diagnostics: renewChecks(settledSet, findings),
    count: recount(result.count, before, after),
  };
}

function decide(amount: Amount, decision: Decision): Amount {
  const { year, raw, place } = amount;
  const base = { raw, place, ...(amount.continuing === undefined ? {} : { continuing: amount.continuing }) };
  const candidates = candidatesOf(amount);
  if (decision.kind === "reopen") {
    if (amount.type === "money" && amount.settled === undefined) return amount;
    return { ...base, year, type: "unsettled", cents: null, candidates };
  }
  if (decision.kind === "type") {
    const settled = { candidates, reason: decision.reason };
    return { ...base, year: decision.year ?? year, type: "money", cents: decision.cents, settled };
  }
  const chosen = itemAt(candidates, decision.candidate);
  const settled = { candidates, reason: chosen.reason };
  return { ...base, year: chosen.year ?? year, type: "money", cents: chosen.cents, settled };
}

/** What it could be: a plain reading that somebody corrects was the only candidate until now. */
function candidatesOf(amount: Amount): readonly Candidate[] {
  if (amount.type === "unsettled") return amount.candidates;
  if (amount.type !== "money") return [];
  return amount.settled?.candidates ?? [{ year: amount.year, cents: amount.cents, reason: "as-read" }];
}

/** A settled question stays to be seen, as information; opened again it weighs what it weighed. */
function restate(finding: Diagnostic, code: string, at: AmountAt, amount: Amount): Diagnostic {
  const target = finding.question?.target;
  if (target === undefined || target.code !== code) return finding;
  if (target.line !== at.line || target.amount !== at.amount) return finding;
  const severity = amount.type === "unsettled" ? severities[finding.code] : "info";
  return { ...finding, severity };
}

function recount(count: ImportCount, before: Amount, after: Amount): ImportCount {
  const opened = Number(after.type === "unsettled") - Number(before.type === "unsettled");
  return { ...count, asked: count.asked + opened, read: count.read - opened };
}

function amountAt(set: MeasureSet, at: AmountAt): Amount {
  return itemAt(itemAt(itemAt(set.measures, at.measure).lines, at.line).amounts, at.amount);
}

function replaceAmount(set: MeasureSet, at: AmountAt, amount: Amount): MeasureSet {
  const measure: Measure = itemAt(set.measures, at.measure);
  const line: Line = itemAt(measure.lines, at.line);
  const lines = measure.lines.with(at.line, { ...line, amounts: line.amounts.with(at.amount, amount) });
  return { ...set, measures: set.measures.with(at.measure, { ...measure, lines }) };
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`);
  return item;
}
