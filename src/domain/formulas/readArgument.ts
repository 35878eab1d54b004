// Arguments as cells give them: numbers, texts and data types alike, null or "" where nothing was given.

/** A cell's value as Excel hands it to a function: data types come as objects. */
export type Argument = unknown;

/**
 * A code, set, domain or reserve by name. The number 10 is the code `10`; a card of MEASURE is its code. TRUE is
 * a name that nothing has: passed over, it would be as if nothing had been asked.
 */
export function readName(argument: Argument): string | null {
  const value = plainValue(argument);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (isBlank(value) || (typeof value !== "string" && typeof value !== "number")) return null;
  return String(value).trim();
}

/** A year from a number, its text, or a date (its year). Null: not a year. */
export function readYear(argument: Argument): number | null {
  const value = plainValue(argument);
  if (typeof value === "number") return yearOfNumber(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  const [, plain, iso, dutch] =
    /^(?:(\d{4})|(\d{4})-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/](\d{4}))$/.exec(text) ?? [];
  const year = Number(plain ?? iso ?? dutch);
  return isYear(year) ? year : null;
}

/** Nothing was given, or the cell is empty: Excel may hand an empty cell over as 0, which is no code or year. */
export function isBlank(argument: Argument): boolean {
  const value = plainValue(argument);
  if (value === null || value === undefined || value === 0) return true;
  return typeof value === "string" && value.trim() === "";
}

/** A date is a number of days since 30 December 1899. From 1950 on, so that 1900-2999 can only be years. */
const firstDate = 18_264;
const lastDate = 401_768;

function yearOfNumber(value: number): number | null {
  if (isYear(value)) return value;
  if (value < firstDate || value > lastDate) return null;
  const dayMs = 86_400_000;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * dayMs).getUTCFullYear();
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2999;
}

/** The property of a measure's card that holds its code. */
export const codeProperty = "Code";

function plainValue(argument: Argument): unknown {
  if (typeof argument !== "object" || argument === null) return argument;
  const { properties, basicValue } = argument as {
    properties?: Record<string, unknown>;
    basicValue?: unknown;
  };
  const code = properties?.[codeProperty];
  if (code !== undefined && code !== argument) return plainValue(code);
  return basicValue;
}
