// Finishing measures: drafts become the measures and control totals of the set, and every value is booked.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ControlTotal, Line, LineKind, Measure } from "../../domain/measureSet";
import type { AmountLedger } from "../amountLedger";
import type { SolvedTable } from "../reconcile/solveTable";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";
import { finishRow, type FinishedValue, type Readings } from "./finishLine";
import type { SignRule } from "./signConvention";
import type { SourceDocument } from "../source";
import { proseLines } from "./proseLines";
import { suspectYearsOf } from "./suspectYears";
import type { TableUnit } from "./tableUnit";
import { findingsOfValue } from "./valueFindings";

export interface FinishContext {
  readonly document: SourceDocument;
  readonly ledger: AmountLedger;
  readonly signs: SignRule;
  /** The kinds of line that the set has. */
  readonly kinds: ReadonlySet<LineKind | null>;
  readonly unitOf: (table: SolvedTable) => TableUnit;
  readonly diagnostics: Diagnostic[];
}

export function finishMeasure(
  draft: DraftMeasure,
  context: FinishContext,
): { measure: Measure; totals: ControlTotal[] } {
  const totals: ControlTotal[] = [];
  const lines: Line[] = [];
  for (const line of draft.lines) {
    const finished = finishRow(line.row, readingsOf(line, context));
    for (const value of finished) {
      if (value.column === "total") totals.push(...totalOf(draft.code, line, value, context));
    }
    const amounts = continueStructural(
      finished.filter((value) => value.column !== "total"),
      context.ledger,
    );
    if (amounts.length === 0) continue;
    const at = lines.length;
    lines.push({
      kind: line.kind ?? "net",
      description: line.description,
      amounts: amounts.map((one) => one.amount),
    });
    amounts.forEach((value, index) => {
      const target = { code: draft.code, line: at, amount: index };
      context.ledger.book(value.value, isAsked(value) ? "asked" : "read");
      context.diagnostics.push(...findingsOfValue(draft, line, value, target, context.signs));
    });
    reportProof(draft, line, context);
  }
  if (draft.section && draft.lines.length === 0) {
    const prose = proseLines(context.document, draft.code, draft.section, context.ledger);
    lines.push(...prose.lines);
    context.diagnostics.push(...prose.diagnostics);
  }
  const { code, title, domain, status, place, responsible, certainty } = draft;
  const measure: Measure = {
    code,
    title,
    domain,
    status,
    lines,
    place,
    ...(responsible === undefined ? {} : { responsible }),
    ...(certainty === undefined ? {} : { certainty }),
  };
  return { measure, totals };
}

/** A column `structureel` that repeats the last year says that this year goes on; otherwise its year is asked. */
function continueStructural(values: readonly FinishedValue[], ledger: AmountLedger): FinishedValue[] {
  const structural = values.find((value) => value.column === "structural");
  const years = values.filter((value) => value.column === "year");
  const last = years[years.length - 1];
  if (!structural || !last || last.amount.type !== "money") return [...values];
  if (structural.amount.type !== "money" || structural.amount.cents !== last.amount.cents) return [...values];
  ledger.book(structural.value, "read");
  return [...years.slice(0, -1), { ...last, amount: { ...last.amount, continuing: true } }];
}

/** Unsettled, or without a year: somebody has to say something before it counts. */
function isAsked({ unclear, amount }: FinishedValue): boolean {
  return unclear !== null || amount.year === null;
}

function readingsOf(line: Pick<DraftLine, "kind" | "table">, context: FinishContext): Readings {
  return {
    columns: line.table.table.columns,
    suspectYears: suspectYearsOf(line.table.table),
    units: context.unitOf(line.table).units,
    factors: context.signs.factors[line.kind ?? "net"],
  };
}

function totalOf(
  code: string | undefined,
  line: Pick<DraftLine, "description" | "row" | "table" | "kind">,
  value: FinishedValue,
  context: FinishContext,
): ControlTotal[] {
  const { amount } = value;
  const usable = amount.type === "money" && value.column !== "structural";
  context.ledger.book(value.value, usable ? "read" : "rejected", "total-without-amount");
  if (!usable) return [];
  const total: ControlTotal = {
    ...(code === undefined ? {} : { code }),
    label: labelOf(line, context.kinds),
    year: value.column === "total" ? null : amount.year,
    cents: amount.cents,
    place: amount.place,
    precision: value.precision,
  };
  return [total];
}

/** The words by which a total is checked against one kind of line. */
const SAYS_KIND = /\b(?:investering|opbrengst)(?:en)?\b/i;

/** A total of one kind says so: beside a table of the other kind it is not the total of the measure. */
function labelOf(
  line: Pick<DraftLine, "description" | "row" | "kind">,
  kinds: FinishContext["kinds"],
): string {
  const label = line.description || line.row.row.label;
  if (kinds.size < 2 || line.kind === null || line.kind === "net" || SAYS_KIND.test(label)) return label;
  return `${label} (${line.kind === "revenue" ? "opbrengsten" : "investeringen"})`;
}

/** The printed totals of a draft; a sign that only the sums can tell follows the sums. */
export function finishTotal(
  draft: DraftTotal,
  measures: readonly Measure[],
  context: FinishContext,
): ControlTotal[] {
  const factors = context.signs.factors[draft.kind ?? "net"];
  const readings = { ...readingsOf(draft, context), factors: [factors[0] ?? 1] };
  const line = { description: draft.label, row: draft.row, table: draft.table, kind: draft.kind };
  const totals = finishRow(draft.row, readings).flatMap((value) => totalOf(draft.code, line, value, context));
  const first = measures.find((measure) => measure.lines.length > 0)?.lines[0]?.kind;
  const mixed = measures.some((measure) => measure.lines.some((one) => one.kind !== first));
  if (!mixed && factors.length === 1) return totals;
  return flipToSums(totals, measures);
}

/** Where most totals equal their sum with the other sign, the row prints the other sign. */
function flipToSums(totals: readonly ControlTotal[], measures: readonly Measure[]): ControlTotal[] {
  let same = 0;
  let opposite = 0;
  for (const total of totals) {
    const sum = sumFor(total, measures);
    if (sum === total.cents) same += 1;
    else if (sum === -total.cents) opposite += 1;
  }
  return opposite > same ? totals.map((total) => ({ ...total, cents: -total.cents || 0 })) : [...totals];
}

function sumFor(total: ControlTotal, measures: readonly Measure[]): number {
  return measures
    .filter((measure) => total.code === undefined || measure.code === total.code)
    .flatMap((measure) => measure.lines.flatMap((line) => line.amounts))
    .filter((amount) => amount.type === "money" && (total.year === null || amount.year === total.year))
    .reduce((sum, amount) => sum + (amount.cents ?? 0), 0);
}

function reportProof(draft: DraftMeasure, line: DraftLine, context: FinishContext): void {
  const { row } = line;
  if (row.provedBy.length === 0 || row.options.length !== 1) return;
  const amounts = row.row.values.filter((value) => value.printed.type !== "nil").length;
  const by = [...new Set(row.provedBy)];
  context.diagnostics.push(
    createDiagnostic("import/position-proved", row.row.place, { measure: draft.code, by, amounts }),
  );
}
