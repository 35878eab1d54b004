// An amount for several years (`2026 t/m 2028`): nobody says whether each year has it or the years share it, so
// every one of them asks, with both. One that reaches beyond the years (`t/m 2026`) asks whether it counts in the nearest.
import type { Amount, Candidate } from "../../domain/amount";
import type { Cents } from "../../domain/money";
import type { HeadingColumn } from "../tables/headingColumn";
import type { FinishedValue } from "./finishedValue";

/** The value in each of the years; a zero stays as it is. */
export function overPeriod(one: FinishedValue, years: readonly number[]): FinishedValue[] {
  const { amount } = one;
  if (amount.type === "money" && amount.cents === 0) return [one];
  return years.map((year, at) => {
    const repeats = at === 0 ? {} : { repeats: true as const };
    if (amount.type !== "money" && amount.type !== "unsettled")
      return { ...one, ...repeats, amount: { ...amount, year } };
    const printed = amount.type === "money" ? [{ year, cents: amount.cents }] : amount.candidates;
    const candidates = inYear(printed, year, (cents) => shareOf(cents, at, years.length));
    const { raw, place } = amount;
    const asked: Amount = { raw, place, year, type: "unsettled", cents: null, candidates };
    return { ...one, ...repeats, amount: asked, unclear: one.unclear ?? "period" };
  });
}

function inYear(
  printed: readonly (Pick<Candidate, "cents"> & { readonly reason?: string })[],
  year: number,
  share: (cents: Cents) => Cents,
): Candidate[] {
  const counted = printed.filter(({ cents }) => cents !== 0);
  const each = counted.map(({ cents }) => ({ year, cents, reason: "each-year" }));
  const shared = counted.map(({ cents }) => ({ year, cents: share(cents), reason: "shared-by-years" }));
  const left = printed.flatMap(({ cents, reason }) =>
    cents === 0 && reason !== undefined ? [{ year, cents, reason }] : [],
  );
  return [...each, ...shared, ...left];
}

/** An even share in whole cents; the last year has what is left over. */
function shareOf(cents: Cents, at: number, years: number): Cents {
  const share = Math.trunc(cents / years);
  return at === years - 1 ? cents - share * (years - 1) : share;
}

/** The value in the year beside its period, or in none of the years. */
export function overOpenPeriod(one: FinishedValue): FinishedValue {
  const { amount } = one;
  const { raw, place, year } = amount;
  const isNothing = amount.type === "money" && amount.cents === 0;
  if (isNothing || (amount.type !== "money" && amount.type !== "unsettled")) return one;
  const printed: readonly Candidate[] =
    amount.type === "money" ? [{ year, cents: amount.cents, reason: "in-this-year" }] : amount.candidates;
  const candidates = [...printed, { year, cents: 0, reason: "in-other-years" }];
  const asked: Amount = { raw, place, year, type: "unsettled", cents: null, candidates };
  return { ...one, amount: asked, unclear: one.unclear ?? "period" };
}

/** The value from a date on: all of it or a part in the first year, and as it is in the next where it is said to last. */
export function fromStart(one: FinishedValue, { year, month, lasts }: Start): FinishedValue[] {
  const { amount } = one;
  const { raw, place } = amount;
  const isNothing = amount.type === "money" && amount.cents === 0;
  if ((lasts && month === 1) || isNothing || (amount.type !== "money" && amount.type !== "unsettled"))
    return [one];
  const printed: readonly Candidate[] =
    amount.type === "money" ? [{ year, cents: amount.cents, reason: "in-this-year" }] : amount.candidates;
  const part = (cents: Cents): Cents => Math.round((cents * (MONTHS + 1 - month)) / MONTHS);
  const parts = printed.map(({ cents }) => ({ year, cents: part(cents), reason: "part-of-year" }));
  const candidates = month === 1 ? printed : [...printed, ...parts];
  const first: Amount = { raw, place, year, type: "unsettled", cents: null, candidates };
  const asked: FinishedValue = { ...one, amount: first, unclear: one.unclear ?? "start", isStart: true };
  return lasts ? [asked, { ...one, amount: inNextYear(amount, year + 1), repeats: true }] : [asked];
}

type Start = NonNullable<HeadingColumn["starts"]>;
const MONTHS = 12;

function inNextYear(amount: Amount, year: number): Amount {
  if (amount.type !== "unsettled") return { ...amount, year, continuing: true };
  const candidates = amount.candidates.map((candidate) => ({ ...candidate, year }));
  return { ...amount, year, candidates, continuing: true };
}
