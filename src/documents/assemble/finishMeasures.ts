// Finishing measures: drafts become the measures and control totals of the set, and every value is booked.
import { isAsked, NOT_CHOSEN } from "../../domain/amount";
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { ControlTotal, Line, LineKind, Measure } from "../../domain/measureSet";
import type { AmountLedger } from "../amountLedger";
import { isInEuros } from "../reconcile/rowsInEuros";
import { isAskedOf } from "../reconcile/rowAndParts";
import type { SolvedTable } from "../reconcile/solveTable";
import type { DraftLine, DraftMeasure, DraftTotal } from "./draft";
import type { FinishedValue } from "./finishedValue";
import { finishRow, type Readings } from "./finishLine";
import type { SignRules } from "./signConvention";
import type { SourceDocument } from "../source";
import type { StatedPeriod } from "../words/statedPeriod";
import { CHARGES_COUNT } from "./markCredits";
import { proseLines } from "./proseLines";
import { IS_QUANTITY } from "./quantityOrMoney";
import { asSummed, likeliestCodes, sumsOf } from "./sumsOfTotals";
import { rowKindOf } from "../words/rowWords";
import { suspectYearsOf } from "./suspectYears";
import type { TableUnit } from "./tableUnit";
import { findingsOfValue } from "./valueFindings";

export interface FinishContext {
  readonly document: SourceDocument;
  readonly ledger: AmountLedger;
  readonly signs: SignRules;
  /** The kinds of line that the set has. */
  readonly kinds: ReadonlySet<LineKind | null>;
  /** Rows that a table has read. */
  readonly inTable: ReadonlySet<number>;
  readonly unitOf: (table: SolvedTable) => TableUnit;
  /** What the document says about the years of all its amounts, where no table does. */
  readonly period: StatedPeriod | null;
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
      finished.filter((value) => value.column !== "total" && !isNothing(value, context.ledger)),
      context.ledger,
    );
    if (amounts.length === 0) continue;
    const at = lines.length;
    lines.push({
      kind: line.kind ?? "net",
      description: describe(draft, line),
      amounts: amounts.map((one) => one.amount),
      ...(line.alternative === undefined ? {} : { alternative: line.alternative }),
      ...aboutLine(line),
    });
    amounts.forEach((value, index) => {
      const target = { code: draft.code, line: at, amount: index };
      const fate = isOpen(value) ? "asked" : "read";
      if (value.repeats) context.ledger.bookAgain(value.value);
      else context.ledger.book(value.value, fate);
      context.diagnostics.push(...findingsOfValue(draft, line, value, target, context.signs.of(line.table)));
    });
    reportProof(draft, line, context);
  }
  if (draft.section && draft.lines.length === 0) {
    const prose = proseLines(draft.code, draft.section, context);
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

/** The label of a line, with the alternative that it belongs to where its measure does not say so. */
function describe({ title }: DraftMeasure, { description, alternative }: DraftLine): string {
  if (alternative === undefined || title.includes(alternative) || description.includes(alternative))
    return description;
  return description === "" ? alternative : `${description} - ${alternative}`;
}

/** A zero without a year counts in no year and asks nothing, whichever its year may be; it is read as nothing. */
function isNothing({ value, amount }: FinishedValue, ledger: AmountLedger): boolean {
  const cents = amount.type === "unsettled" ? amount.candidates.map((one) => one.cents) : [amount.cents];
  if (amount.year !== null || cents.length === 0 || cents.some((one) => one !== 0)) return false;
  ledger.book(value, "read");
  return true;
}

function aboutLine({ nature, programme, taskField }: DraftLine): Partial<Line> {
  return {
    ...(nature === undefined ? {} : { nature: nature.is, naturePlace: nature.place }),
    ...(programme === undefined ? {} : { programme }),
    ...(taskField === undefined ? {} : { taskField }),
  };
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

/** Unsettled, or money without a year: somebody has to say something before it counts. */
function isOpen({ unclear, amount }: FinishedValue): boolean {
  return unclear !== null || isAsked(amount);
}

function readingsOf(
  line: Pick<DraftLine, "kind" | "signsLike" | "table" | "alternative" | "chargesOf" | "row">,
  context: FinishContext,
): Readings {
  const { units } = context.unitOf(line.table);
  return {
    columns: line.table.table.columns,
    suspectYears: suspectYearsOf(line.table.table),
    units: units.length === 1 && isInEuros(line.table, line.row.row) ? [1, ...units] : units,
    factors: context.signs.of(line.table).factors[line.signsLike ?? line.kind ?? "net"],
    mayBeLeft: line.alternative === undefined ? mayBeLeft(line) : NOT_CHOSEN,
  };
}

/** Why what two stands differ may not count. */
const NO_MEASURE = "no-measure";

/** It equals other rows and may be their sum, its charges count already, or it may be something else than euros. */
function mayBeLeft({
  row: { parent, kind },
  chargesOf,
}: Pick<DraftLine, "row" | "chargesOf">): string | null {
  if (chargesOf !== undefined) return CHARGES_COUNT;
  if (parent && isAskedOf(parent)) return parent.is === "proposed" ? NO_MEASURE : "counted-below";
  return kind === "other-quantity" ? IS_QUANTITY : null;
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
  if (!usable) {
    // What could not be read as a sum may be no sum at all: then it must not go without a word.
    const isSum = code === undefined && (line.row.kind === "total" || line.row.kind === "net");
    if (!isSum && amount.type === "unsettled") {
      const data = { label: line.row.row.label, reason: "total-without-amount" };
      const severity = { severity: "warning" as const };
      context.diagnostics.push(createDiagnostic("import/row-rejected", amount.place, data, severity));
    }
    return [];
  }
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
  if (rowKindOf(label) === "net") return label;
  return `${label} (${line.kind === "revenue" ? "opbrengsten" : "investeringen"})`;
}

/** The printed totals of drafts; a sign that only the sums can tell follows the sums. */
export function finishTotals(
  drafts: readonly DraftTotal[],
  measures: readonly Measure[],
  codesOf: ReadonlyMap<SolvedTable, string>,
  context: FinishContext,
): ControlTotal[] {
  const lines = measures.flatMap((measure) => measure.lines);
  const mixed = lines.some((line) => line.kind !== lines[0]?.kind);
  const all = sumsOf(measures, null);
  const ofKind = { investment: sumsOf(measures, "investment"), revenue: sumsOf(measures, "revenue") };
  const last = drafts.findLast(({ code }) => code === undefined)?.table;
  return drafts.flatMap((draft) => {
    const { kind } = draft;
    const factors = context.signs.of(draft.table).factors[draft.signsLike ?? draft.kind ?? "net"];
    const readings = { ...readingsOf(draft, context), factors: [factors[0] ?? 1] };
    const line = { description: draft.label, row: draft.row, table: draft.table, kind: draft.kind };
    const totals = finishRow(draft.row, readings).flatMap((value) =>
      totalOf(draft.code, line, value, context),
    );
    const isOfKind = kind !== null && kind !== "net" && totals.some(({ label }) => SAYS_KIND.test(label));
    const sums = isOfKind ? ofKind[kind] : all;
    const codes = draft.mayTotal ? likeliestCodes(totals, sums, draft.mayTotal) : codesOf.get(draft.table);
    const isLast = draft.table === last;
    return asSummed(totals, sums, { codes, isLast, isSignOpen: mixed || factors.length > 1 });
  });
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
