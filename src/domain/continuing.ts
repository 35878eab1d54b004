// Continuing: an amount that goes on after its year (`2026 e.v.`) counts in every later year of the set, as far as its
// line prints nothing there. It is the last amount that its line prints; the years behind it are copies.
import type { Amount } from "./amount";

/** The amounts of a line with those of the later years; `years` are those of the set. */
export function spreadContinuing(amounts: readonly Amount[], years: readonly number[]): readonly Amount[] {
  const last = amounts[amounts.length - 1];
  const from = last?.year ?? null;
  if (last?.continuing !== true || last.type !== "money" || from === null) return amounts;
  const later = years.filter((year) => year > from).map((year) => ({ ...last, year }));
  return [...amounts, ...later];
}

/** The amounts without such copies: what differs from the amount that it continues was decided by itself. */
export function withoutContinued(amounts: readonly Amount[]): readonly Amount[] {
  let own = amounts.length;
  while (own > 1 && isCopy(amounts[own - 1], amounts[own - 2])) own -= 1;
  return amounts.slice(0, own);
}

function isCopy(one: Amount | undefined, before: Amount | undefined): boolean {
  if (one?.continuing !== true || before?.continuing !== true || one.type !== "money") return false;
  const isSame = one.type === before.type && one.cents === before.cents && one.raw === before.raw;
  const isLater = one.year !== null && before.year !== null && one.year > before.year;
  return isSame && isLater && JSON.stringify(one.place) === JSON.stringify(before.place);
}
