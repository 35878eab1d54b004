// Arguments as cells give them: numbers and texts alike, null or "" where nothing was given.

export type Argument = string | number | boolean | null | undefined;

/** A code, set or reserve by name. The number 10 is the code `10`. Null: none given. */
export function readName(argument: Argument): string | null {
  if (typeof argument !== "string" && typeof argument !== "number") return null;
  const text = String(argument).trim();
  return text === "" ? null : text;
}

/** A year from a number or its text. Null: not a year. */
export function readYear(argument: Argument): number | null {
  const text = readName(argument);
  if (text === null || !/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= 1900 && year <= 2999 ? year : null;
}
