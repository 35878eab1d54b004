// explainCall: what is behind one call of ours: the amounts in `Effecten` that its answer is made of.
import type { FunctionName } from "../domain/functionNames";
import { readName, readYear } from "../domain/formulas/readArgument";
import type { Ledger, LedgerAmount } from "../domain/ledger";
import { findMeasure, sameText } from "../domain/lookup/findMeasure";
import { findReserve } from "../domain/lookup/findReserve";
import { notFound, type Lookup, type LookupFailure } from "../domain/lookup/lookup";
import type { LookupIndex, MeasureEntry } from "../domain/lookup/lookupIndex";
import { breakEven, effectThrough } from "../domain/lookup/measureEffects";
import { chosenMeasures, totalOfYear } from "../domain/lookup/totals";
import type { LineKind } from "../domain/measureSet";
import { addAmount, noEffect, type Effect } from "../domain/netEffect";
import { carrierName, claims, type ReserveRoom } from "../domain/reserve";
import type { Cell } from "../domain/tables/cell";

export interface ExplainedLine {
  readonly kind: LineKind;
  readonly description: string;
  /** In the order of `Effecten`; those that do not count (Telt mee = nee) included: they show `counts`. */
  readonly amounts: readonly LedgerAmount[];
}

export interface ExplainedMeasure {
  readonly set: string;
  readonly code: string;
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
}

export interface CallExplanation {
  readonly name: FunctionName;
  /** The year that was asked, or found (BREAKEVENYEAR); null: none, so all. */
  readonly year: number | null;
  /** The sum of the amounts below that count; null when there is no answer. */
  readonly effect: Effect | null;
  readonly measures: readonly ExplainedMeasure[];
  /** For the functions of a reserve: what its row says, and what the measures claim. */
  readonly room: ReserveRoom | null;
  /** Why there is no answer. */
  readonly failure: LookupFailure | { readonly kind: "argument"; readonly argument: string } | null;
}

interface Found {
  readonly year: number | null;
  readonly room?: ReserveRoom;
  readonly isBehind: (amount: LedgerAmount) => boolean;
}

/** `args` are single values, as the cell has them. */
export function explainCall(
  name: FunctionName,
  args: readonly Cell[],
  ledger: Ledger,
  index: LookupIndex,
): CallExplanation {
  const found = ask(name, args, index);
  if (!found.ok) {
    return { name, year: null, effect: null, measures: [], room: null, failure: found.failure };
  }
  const { year, room = null, isBehind } = found.value;
  const amounts = ledger.amounts.filter(isBehind);
  const counted = amounts.filter((amount) => amount.counts);
  const effect = counted.reduce((sum, { type, cents }) => addAmount(sum, type, cents), noEffect);
  return { name, year, effect, measures: groupByMeasure(amounts, ledger), room, failure: null };
}

function ask(name: FunctionName, args: readonly Cell[], index: LookupIndex): Lookup<Found> {
  const text = (at: number) => readName(args[at]);
  switch (name) {
    case "NETEFFECT":
    case "INVESTMENT":
    case "REVENUE":
    case "CUMULATIVEEFFECT":
      return askMeasure(name, { code: text(0), year: readYear(args[1]), set: text(2) }, index);
    case "BREAKEVENYEAR":
    case "MEASURE":
      return askMeasure(name, { code: text(0), year: null, set: text(1) }, index);
    case "TOTALEFFECT":
    case "PMCOUNT":
      return askTotal(name, { year: readYear(args[0]), domain: text(1), set: text(2) }, index);
    case "MEASURES":
      return askTotal(name, { year: null, domain: text(0), set: text(1) }, index);
    case "RESERVEBALANCE":
    case "RESERVEREMAINING":
      return askReserve(readYear(args[0]), text(1), index);
  }
}

interface MeasureQuestion {
  readonly code: string | null;
  readonly year: number | null;
  readonly set: string | null;
}

function askMeasure(
  name: FunctionName,
  { code, year, set }: MeasureQuestion,
  index: LookupIndex,
): Lookup<Found> {
  if (code === null) return notFound({ kind: "no-measure" });
  const entry = findMeasure(index, code, set);
  if (!entry.ok) return entry;
  const isOwn = (amount: LedgerAmount) => amount.set === entry.value.set && amount.code === entry.value.code;
  if (name === "MEASURE") return { ok: true, value: { year: null, isBehind: isOwn } };
  const asked = askYear(name, entry.value, year);
  if (!asked.ok) return asked;
  const until = name === "CUMULATIVEEFFECT" || name === "BREAKEVENYEAR";
  const kind = name === "INVESTMENT" ? "investment" : name === "REVENUE" ? "revenue" : null;
  const isBehind = (amount: LedgerAmount) =>
    isOwn(amount) &&
    (kind === null || amount.kind === kind) &&
    (until ? amount.year !== null && amount.year <= asked.value : amount.year === asked.value);
  return { ok: true, value: { year: asked.value, isBehind } };
}

function askYear(name: FunctionName, entry: MeasureEntry, year: number | null): Lookup<number> {
  if (name === "BREAKEVENYEAR") {
    const even = breakEven(entry);
    return even.ok ? { ok: true, value: even.value.year } : even;
  }
  if (year === null) return notFound({ kind: "no-year" });
  const { years } = entry;
  const isInside = name === "CUMULATIVEEFFECT" ? effectThrough(entry, year).ok : years.includes(year);
  return isInside ? { ok: true, value: year } : notFound({ kind: "year-outside", year, years });
}

interface TotalQuestion {
  readonly year: number | null;
  readonly domain: string | null;
  readonly set: string | null;
}

function askTotal(name: FunctionName, question: TotalQuestion, index: LookupIndex): Lookup<Found> {
  const { year, domain, set } = question;
  const chosen = chosenMeasures(index, { domain, set });
  if (!chosen.ok) return chosen;
  if (name === "TOTALEFFECT") {
    if (year === null) return notFound({ kind: "no-year" });
    const total = totalOfYear(index, year, { domain, set });
    if (!total.ok) return total;
  }
  const inDomain = new Set(chosen.value.map((entry) => JSON.stringify([entry.set, entry.code])));
  const isBehind = (amount: LedgerAmount) =>
    (year === null || amount.year === year) &&
    (name !== "PMCOUNT" || amount.type === "pm") &&
    (set === null || sameText(amount.set, set)) &&
    (domain === null || inDomain.has(JSON.stringify([amount.set, amount.code])));
  return { ok: true, value: { year, isBehind } };
}

function askReserve(year: number | null, reserve: string | null, index: LookupIndex): Lookup<Found> {
  const entry = findReserve(index.reserves, reserve);
  if (!entry.ok) return entry;
  if (year === null) return notFound({ kind: "no-year" });
  const room = entry.value.years.get(year);
  if (room === undefined) {
    return notFound({ kind: "year-outside", year, years: [...entry.value.years.keys()] });
  }
  const isBehind = (amount: LedgerAmount) => amount.year === year && claims(amount, carrierName(room.row));
  return { ok: true, value: { year, room, isBehind } };
}

function groupByMeasure(amounts: readonly LedgerAmount[], ledger: Ledger): readonly ExplainedMeasure[] {
  const keyOf = ({ set, code }: { set: string; code: string }) => JSON.stringify([set, code]);
  const titles = new Map(ledger.measures.map((measure) => [keyOf(measure), measure.title]));
  return groups(amounts, keyOf).map(([first, ofMeasure]) => ({
    set: first.set,
    code: first.code,
    title: titles.get(keyOf(first)) ?? "",
    lines: groups(ofMeasure, (each) => JSON.stringify([each.kind, each.description])).map(
      ([line, ofLine]) => ({ kind: line.kind, description: line.description ?? "", amounts: ofLine }),
    ),
  }));
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, readonly T[]])[] {
  const map = new Map<string, [T, T[]]>();
  for (const item of items) {
    const group = map.get(keyOf(item));
    if (group === undefined) map.set(keyOf(item), [item, [item]]);
    else group[1].push(item);
  }
  return [...map.values()];
}
