// Printed amount: what one cell says, before unit, sign convention and year are known.
// Dutch notation (1.234.567,89) with the variants that municipalities print; whatever does not fit
// one reading for certain is `malformed` with its possible readings, never a guess.

/** V (voordeel) is an advantage, N (nadeel) a disadvantage. */
export type EffectLetter = "V" | "N";

/** Which way a PM goes: by a sign, which the sign of the document explains, or by a word, which needs none. */
export type PmDirection = "minus" | "plus" | "saving" | "cost" | null;

/** A number as printed: digits without separators, and how many of those are decimals. */
export interface PrintedNumber {
  readonly digits: string;
  readonly decimals: number;
  /** Why this reading: a stable key, explained in the messages. */
  readonly reason: string;
}

export type PrintedAmount =
  | {
      readonly type: "money";
      readonly number: PrintedNumber;
      readonly negative: boolean;
      /** A plus or minus, or brackets, was printed. */
      readonly signed: boolean;
      readonly letter: EffectLetter | null;
      /** Euros per unit when the cell itself says so (`1,0 mln.`); null: the table's unit. */
      readonly ownUnit: number | null;
      /** A currency sign, separators or an ending such as `,-`: this can only be money. */
      readonly certain: boolean;
    }
  | {
      readonly type: "malformed";
      readonly readings: readonly PrintedNumber[];
      readonly negative: boolean;
      readonly letter: EffectLetter | null;
      readonly ownUnit: number | null;
    }
  | { readonly type: "pm"; readonly direction: PmDirection }
  /** `unreadable`: a number should stand here, and nobody can tell which. */
  | { readonly type: "tbd" | "percentage" | "placeholder" | "nil" | "unreadable" };

/** Euros above which nothing is an amount of a municipality, by far: such figures are several that ran together. */
const LARGEST = 1_000_000_000_000;

/** True for a number that is no amount of money at this unit. */
export function isTooLarge(number: PrintedNumber, unit: number): boolean {
  return (Number(number.digits) * unit) / 10 ** number.decimals > LARGEST;
}

/** Cents of a printed number at a unit (euros per printed unit); half away from zero. Not for one that is too large. */
export function centsOf(number: PrintedNumber, unit: number): number {
  const mantissa = Number(number.digits) * unit * 100;
  const cents = Number.isSafeInteger(mantissa)
    ? Math.round(mantissa / 10 ** number.decimals)
    : exactCents(number, unit);
  if (!Number.isSafeInteger(cents)) throw new RangeError(`amount too large: ${number.digits}`);
  return cents;
}

/** For many decimals at a large unit (`1.234,56789` millions), where a floating number would lose cents. */
function exactCents(number: PrintedNumber, unit: number): number {
  const scale = 10n ** BigInt(number.decimals);
  const mantissa = BigInt(number.digits) * BigInt(unit) * 100n;
  return Number((2n * mantissa + scale) / (2n * scale));
}

/** What the last printed digit is worth, in cents: the precision of the print. */
export function precisionOf(number: PrintedNumber, unit: number): number {
  return Math.max(1, Math.round((unit * 100) / 10 ** number.decimals));
}
