// Money: whole cents in a safe integer, and the Dutch way of writing it.
// Nothing here ever sums floats; a fraction is rounded once, half away from zero, where it enters.

/** Whole euro cents. Cost positive, saving negative (the canonical sign). */
export type Cents = number;

/** Euros as a decimal number (as a cell holds them) to cents, rounding half away from zero. */
export function centsFromEuros(euros: number): Cents {
  const cents = Math.sign(euros) * Math.round(Number((Math.abs(euros) * 100).toPrecision(15)));
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not an amount of money: ${euros}`);
  return cents === 0 ? 0 : cents;
}

/** Cents to euros, as a cell holds them. */
export function eurosFromCents(cents: Cents): number {
  return cents / 100;
}

/** The exact sum of amounts in cents. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const cents of amounts) sum += cents;
  if (!Number.isSafeInteger(sum)) throw new RangeError("sum of amounts is not a safe integer");
  return sum;
}

/** `€ 1.234.567`, `€ -85.000`, `€ 12,50`: Dutch notation, decimals only where there are cents. */
export function formatEuros(cents: Cents): string {
  return `€ ${formatAmount(cents)}`;
}

/** `1.234.567`, `-85.000`, `12,50`: as formatEuros, without the sign of the currency. */
export function formatAmount(cents: Cents): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = Math.abs(cents) % 100;
  const decimals = rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`;
  return `${cents < 0 ? "-" : ""}${whole}${decimals}`;
}
