// Findings of one value: why it is asked, with its candidates, or what is odd about it though it was read.
import { isAsked } from "../../domain/amount";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic, Question } from "../../domain/diagnostics/diagnostic";
import type { DraftLine, DraftMeasure } from "./draft";
import type { FinishedValue } from "./finishedValue";
import type { SignRule } from "./signConvention";

type Target = NonNullable<Question["target"]>;

export function findingsOfValue(
  draft: DraftMeasure,
  line: DraftLine,
  value: FinishedValue,
  target: Target,
  signs: SignRule,
): Diagnostic[] {
  const own = findingsOfReading(draft, line, value, target, signs);
  const isTold = value.isStart !== true || value.unclear === "start";
  const findings = isTold ? own : [...own, startFinding(draft, value)];
  return hasYear(value) ? findings : [...findings, yearFinding(draft, value, target)];
}

/** True when the document says for which year an amount is, or which years it can be. */
function hasYear({ amount }: FinishedValue): boolean {
  const candidates = amount.type === "unsettled" ? amount.candidates : [];
  return amount.year !== null || candidates.some(({ year }) => year !== null);
}

/** It starts in its year: what counts in that one, and in later ones, may not be what it says. */
function startFinding(draft: DraftMeasure, { amount }: FinishedValue): Diagnostic {
  const { raw, place, year } = amount;
  return createDiagnostic("import/amount-from-date", place, { measure: draft.code, year, raw });
}

/** Beside what else is asked of the amount: one question after the other. Of what is no money yet it is only told. */
function yearFinding(draft: DraftMeasure, { amount, unclear }: FinishedValue, target: Target): Diagnostic {
  const { raw, place, cents, yearsAfterFirst } = amount;
  const counted = yearsAfterFirst === undefined ? {} : { yearsAfterFirst };
  const question = { target, candidates: [], input: "year" as const };
  const data = { measure: draft.code, raw, cents, ...counted };
  const isQuestion = unclear !== null || isAsked(amount);
  return createDiagnostic("import/amount-without-year", place, data, isQuestion ? { question } : {});
}

function findingsOfReading(
  draft: DraftMeasure,
  line: DraftLine,
  { amount, unclear }: FinishedValue,
  target: Target,
  signs: SignRule,
): Diagnostic[] {
  const { place, year, raw } = amount;
  const measure = draft.code;
  const candidates = amount.type === "unsettled" ? amount.candidates : [];
  const question = { target, candidates, input: "amount" as const };
  if (unclear === "reading") {
    return [createDiagnostic("import/amount-malformed", place, { measure, year, raw }, { question })];
  }
  if (unclear === "unreadable") {
    return [createDiagnostic("import/amount-unreadable", place, { measure, year, raw }, { question })];
  }
  if (unclear === "position") {
    const years = [...new Set(candidates.flatMap((one) => (one.year === null ? [] : [one.year])))];
    const asked = { target, candidates, input: "year" as const };
    return [createDiagnostic("import/amount-position", place, { measure, raw, years }, { question: asked })];
  }
  if (unclear === "year") {
    const [expected, printed] = candidates.map((one) => one.year);
    const data = { measure, printed: String(printed ?? raw), expected: expected ?? 0 };
    return [
      createDiagnostic("import/year-outside-run", place, data, {
        question: { target, candidates, input: "year" },
        related: [line.table.table.heading.place],
      }),
    ];
  }
  if (unclear === "alternative") {
    const { row, parent } = line.row;
    if (line.alternative === undefined && line.chargesOf !== undefined) {
      const data = { measure, raw, charges: line.chargesOf };
      return [createDiagnostic("import/credit-and-charges", place, data, { question })];
    }
    if (line.alternative === undefined) {
      const about = { label: row.label, rows: parent?.rows ?? [], is: parent?.is ?? "asked" };
      return [createDiagnostic("import/parent-row", place, about, { question })];
    }
    const data = { measure, alternative: line.alternative, raw };
    return [createDiagnostic("import/alternative", place, data, { question })];
  }
  if (unclear === "period") {
    return [createDiagnostic("import/amount-for-period", place, { measure, year, raw }, { question })];
  }
  if (unclear === "start") {
    return [createDiagnostic("import/amount-from-date", place, { measure, year, raw }, { question })];
  }
  if (unclear === "quantity") {
    return [createDiagnostic("import/quantity-unclear", place, { label: line.row.row.label }, { question })];
  }
  if (unclear === "unit") {
    return [createDiagnostic("import/unit-unclear", place, { label: line.row.row.label }, { question })];
  }
  if (unclear === "sign") {
    return [createDiagnostic("import/sign-unclear", place, { label: line.row.row.label }, { question })];
  }
  return [...openFindings(draft, line, amount, target), ...unexpectedSign(draft, line, amount, signs)];
}

/** What is read, and still needs somebody: a placeholder. */
function openFindings(
  draft: DraftMeasure,
  line: DraftLine,
  amount: FinishedValue["amount"],
  target: Target,
): Diagnostic[] {
  const { place, year, raw } = amount;
  if (amount.type === "placeholder") {
    const question = { target, candidates: [], input: "amount" as const };
    return [createDiagnostic("import/placeholder", place, { measure: draft.code, year, raw }, { question })];
  }
  return [];
}

/** An amount whose sign is that of the other kind: kept as printed, but looked at. */
function unexpectedSign(
  draft: DraftMeasure,
  line: DraftLine,
  amount: FinishedValue["amount"],
  signs: SignRule,
): Diagnostic[] {
  if (amount.type !== "money" || amount.cents === 0 || line.kind === null || line.kind === "net") return [];
  if (signs.proved) return [];
  const usual = line.kind === "investment" ? 1 : -1;
  if (Math.sign(amount.cents) === usual || signs.factors[line.signsLike ?? line.kind].length > 1) return [];
  const data = { measure: draft.code, kind: line.kind, year: amount.year, cents: amount.cents };
  return [createDiagnostic("import/sign-unexpected", amount.place, data)];
}
