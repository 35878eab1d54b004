// Lookup index: what the tables say, laid out for answering at once. Made anew whenever the tables change.
import type { Ledger, LedgerMeasure } from "../ledger";
import type { LineKind } from "../measureSet";
import { addEffects, netEffects, noEffect, withoutYear, type Effect, type EffectsByYear } from "../netEffect";
import { carrierName, reserveRoom, type ReserveRoom } from "../reserve";
import { found, type Lookup } from "./lookup";
import { looseCode } from "./looseCode";

/** Which lines of a measure: all of them (its net effect), or those of one kind. */
export type EffectKind = "all" | Exclude<LineKind, "net">;

/** Effect per year, ready to hand out: one for every year of the set, without amounts too. */
export type Answers = ReadonlyMap<number, Lookup<Effect>>;

export interface MeasureEntry extends LedgerMeasure {
  /** Years of its set, ascending. */
  readonly years: readonly number[];
  readonly answers: { readonly [K in EffectKind]: Answers };
}

/** What one domain of one set amounts to in one year (null: amounts without a year). */
export interface DomainTotal {
  readonly set: string;
  readonly domain: string;
  readonly effect: Effect;
}

export interface ReserveEntry {
  readonly reserve: string;
  readonly post: string;
  readonly years: ReadonlyMap<number, ReserveRoom>;
}

export interface LookupIndex {
  readonly sets: readonly string[];
  readonly yearsOfSets: ReadonlyMap<string, readonly number[]>;
  /** As they stand in `Maatregelen`, then those that only have amounts. */
  readonly measures: readonly MeasureEntry[];
  readonly byCode: ReadonlyMap<string, readonly MeasureEntry[]>;
  readonly byLooseCode: ReadonlyMap<string, readonly MeasureEntry[]>;
  /** The answers of codes that only one set has: the usual question, with nothing to decide. */
  readonly direct: { readonly [K in EffectKind]: ReadonlyMap<string, Answers> };
  readonly totals: ReadonlyMap<number | null, readonly DomainTotal[]>;
  readonly reserves: readonly ReserveEntry[];
  /** Changes when codes, sets, years or reserves come or go: then every answer may be another. */
  readonly shape: string;
}

export function lookupIndex(ledger: Ledger): LookupIndex {
  const yearsOfSets = yearsOf(ledger);
  const measures = entriesOf(ledger, yearsOfSets);
  const reserves = reservesOf(ledger);
  const byCode = groupBy(measures, (entry) => entry.code);
  return {
    sets: [...yearsOfSets.keys()],
    yearsOfSets,
    measures,
    byCode,
    byLooseCode: groupBy(measures, (entry) => looseCode(entry.code)),
    direct: {
      all: directAnswers(byCode, "all"),
      investment: directAnswers(byCode, "investment"),
      revenue: directAnswers(byCode, "revenue"),
    },
    totals: totalsOf(ledger, measures),
    reserves,
    shape: JSON.stringify([
      [...yearsOfSets],
      measures.map((entry) => [entry.set, entry.code]),
      reserves.map((entry) => [entry.reserve, entry.post, [...entry.years.keys()]]),
    ]),
  };
}

/** The years of the document, and those that amounts have: a controller may add one. Ascending. */
function yearsOf(ledger: Ledger): ReadonlyMap<string, readonly number[]> {
  const years = new Map(ledger.sets.map((set) => [set.id, new Set(set.years)]));
  for (const { set, year } of ledger.amounts) {
    const ofSet = years.get(set) ?? new Set<number>();
    years.set(set, year === null ? ofSet : ofSet.add(year));
  }
  for (const { set } of ledger.measures) if (!years.has(set)) years.set(set, new Set());
  return new Map([...years].map(([set, each]) => [set, [...each].sort((a, b) => a - b)]));
}

function entriesOf(
  ledger: Ledger,
  yearsOfSets: ReadonlyMap<string, readonly number[]>,
): readonly MeasureEntry[] {
  const measures = measuresOf(ledger);
  // One kind after the other: what is asked together then lies together in memory.
  const answersOf = (kind: EffectKind) => {
    const amounts = kind === "all" ? ledger.amounts : ledger.amounts.filter((amount) => amount.kind === kind);
    const effects = netEffects({ amounts });
    return measures.map(({ set, code }) => answers(yearsOfSets.get(set) ?? [], effects.get(set)?.get(code)));
  };
  const [all, investment, revenue] = [answersOf("all"), answersOf("investment"), answersOf("revenue")];
  return measures.map((measure, i) => ({
    ...measure,
    years: yearsOfSets.get(measure.set) ?? [],
    answers: {
      all: all[i] ?? noAnswers,
      investment: investment[i] ?? noAnswers,
      revenue: revenue[i] ?? noAnswers,
    },
  }));
}

const noAnswers: Answers = new Map();

function directAnswers(byCode: LookupIndex["byCode"], kind: EffectKind): ReadonlyMap<string, Answers> {
  const direct = new Map<string, Answers>();
  for (const [code, [entry, ...others]] of byCode) {
    if (entry !== undefined && others.length === 0) direct.set(code, entry.answers[kind]);
  }
  return direct;
}

/** A year without an amount is 0; amounts without a year make every year of the set uncertain. */
function answers(years: readonly number[], effects: EffectsByYear | undefined): Answers {
  const open = withoutYear(effects?.get(null));
  return new Map(years.map((year) => [year, found(addEffects(effects?.get(year) ?? noEffect, open))]));
}

/** Those of `Maatregelen`, and those that a controller used in `Effecten` only. */
function measuresOf(ledger: Ledger): readonly LedgerMeasure[] {
  const measures = new Map<string, Map<string, LedgerMeasure>>();
  const add = (set: string, code: string, measure: LedgerMeasure | null) => {
    if (code === "") return;
    const ofSet = measures.get(set) ?? new Map<string, LedgerMeasure>();
    measures.set(set, ofSet);
    if (!ofSet.has(code)) ofSet.set(code, measure ?? { set, code, title: "" });
  };
  for (const measure of ledger.measures) add(measure.set, measure.code, measure);
  for (const { set, code } of ledger.amounts) add(set, code, null);
  return [...measures.values()].flatMap((ofSet) => [...ofSet.values()]);
}

function totalsOf(ledger: Ledger, measures: readonly MeasureEntry[]): LookupIndex["totals"] {
  const domains = new Map<string, Map<string, string>>();
  for (const { set, code, domain = "" } of measures) {
    const ofSet = domains.get(set) ?? new Map<string, string>();
    domains.set(set, ofSet.set(code, domain));
  }
  const totals = new Map<number | null, Map<string, DomainTotal>>();
  for (const [set, codes] of netEffects(ledger)) {
    for (const [code, years] of codes) {
      const domain = domains.get(set)?.get(code) ?? "";
      const key = JSON.stringify([set, domain]);
      for (const [year, effect] of years) {
        const ofYear = totals.get(year) ?? new Map<string, DomainTotal>();
        const before = ofYear.get(key)?.effect ?? noEffect;
        totals.set(year, ofYear.set(key, { set, domain, effect: addEffects(before, effect) }));
      }
    }
  }
  return new Map([...totals].map(([year, ofYear]) => [year, [...ofYear.values()]]));
}

function reservesOf(ledger: Ledger): readonly ReserveEntry[] {
  const entries = new Map<string, ReserveEntry & { readonly years: Map<number, ReserveRoom> }>();
  for (const row of ledger.reserves) {
    const { reserve, post } = row;
    const key = `${carrierName(row)}\n${reserve}`.toLowerCase();
    const entry = entries.get(key) ?? { reserve, post, years: new Map<number, ReserveRoom>() };
    entries.set(key, entry);
    entry.years.set(row.year, reserveRoom(ledger, row));
  }
  return [...entries.values()];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
