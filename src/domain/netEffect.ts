// Net effect: the sum of what counts, per measure and year, with what had to be left out counted beside it.
import type { AmountType } from "./amount";
import type { Ledger } from "./ledger";
import type { Cents } from "./money";

export interface Effect {
  /** Sum of the money. Cost positive, saving negative. */
  readonly cents: Cents;
  /** How many amounts of money are in the sum. */
  readonly money: number;
  /** Left out: pro memorie; to be determined, percentages and placeholders; and what awaits settling. */
  readonly pm: number;
  readonly open: number;
  readonly unsettled: number;
}

export const noEffect: Effect = { cents: 0, money: 0, pm: 0, open: 0, unsettled: 0 };

export function addAmount(effect: Effect, type: AmountType, cents: Cents | null): Effect {
  if (type === "money") {
    if (cents === null) throw new Error("an amount of money without cents");
    const sum = effect.cents + cents;
    if (!Number.isSafeInteger(sum)) throw new RangeError("sum of amounts is not a safe integer");
    return { ...effect, cents: sum, money: effect.money + 1 };
  }
  if (type === "pm") return { ...effect, pm: effect.pm + 1 };
  if (type === "unsettled") return { ...effect, unsettled: effect.unsettled + 1 };
  return { ...effect, open: effect.open + 1 };
}

export function addEffects(a: Effect, b: Effect): Effect {
  const cents = a.cents + b.cents;
  if (!Number.isSafeInteger(cents)) throw new RangeError("sum of amounts is not a safe integer");
  return {
    cents,
    money: a.money + b.money,
    pm: a.pm + b.pm,
    open: a.open + b.open,
    unsettled: a.unsettled + b.unsettled,
  };
}

/** How many amounts the sum leaves out. */
export function leftOut(effect: Effect): number {
  return effect.pm + effect.open + effect.unsettled;
}

/** What amounts without a year mean to each year: they may belong there, so each year says that it is not sure. */
export function withoutYear(effect: Effect | undefined): Effect {
  if (effect === undefined) return noEffect;
  return { ...noEffect, unsettled: effect.money + leftOut(effect) };
}

/** Effect per year of each measure that has amounts. Amounts without a year are in no year (key null). */
export type EffectsByYear = Map<number | null, Effect>;

/** set id -> measure code -> year -> effect. Rows that do not count are left out. */
export function netEffects(ledger: Pick<Ledger, "amounts">): Map<string, Map<string, EffectsByYear>> {
  const sets = new Map<string, Map<string, EffectsByYear>>();
  for (const amount of ledger.amounts) {
    if (!amount.counts || isNothing(amount)) continue;
    const codes = getOrAdd(sets, amount.set, () => new Map<string, EffectsByYear>());
    const years = getOrAdd(codes, amount.code, () => new Map<number | null, Effect>());
    years.set(amount.year, addAmount(years.get(amount.year) ?? noEffect, amount.type, amount.cents));
  }
  return sets;
}

/** Nothing in whatever year it is: an alternative that was not chosen. */
function isNothing({ type, year, cents }: Ledger["amounts"][number]): boolean {
  return type === "money" && year === null && cents === 0;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
