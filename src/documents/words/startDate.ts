// Start dates: a year, or a day in it, from which something is so (`2027`, `1-7-2027`, `per 1 juli 2027`).

const MONTHS = [
  "januari|jan",
  "februari|feb",
  "maart|mrt",
  "april|apr",
  "mei",
  "juni|jun",
  "juli|jul",
  "augustus|aug",
  "september|sept?",
  "oktober|okt",
  "november|nov",
  "december|dec",
];

/** What may stand before the year of a date, as part of a pattern. */
export const DAY_BEFORE_YEAR = String.raw`(?:\d{1,2}(?:\s?[-/.]\s?\d{1,2}\s?[-/.]\s?|\s+(?:${MONTHS.join("|")})\.?\s+)|(?:${MONTHS.join("|")})\.?\s+)?`;

const DATE = new RegExp(
  String.raw`^(?:per|vanaf|m\.?i\.?v\.?|met ingang van)?\s*(?:(\d{1,2})(?:\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?|\s+)|)(?:(${MONTHS.join("|")})\.?\s+)?((?:19|20)\d{2})$`,
  "i",
);

export interface StartDate {
  readonly year: number;
  /** From the first month on it is a whole year. */
  readonly month: number;
}

/** The date that a cell says; null for any other text. */
export function startDate(text: string): StartDate | null {
  const [found, day, number, name, year] = DATE.exec(text.trim()) ?? [];
  if (found === undefined || (number !== undefined && name !== undefined)) return null;
  const named =
    name === undefined ? -1 : MONTHS.findIndex((one) => new RegExp(`^(?:${one})$`, "i").test(name));
  const month = number !== undefined ? Number(number) : named + 1;
  if (day !== undefined && month === 0) return null;
  if (month > MONTHS.length || Number(day ?? 1) > 31) return null;
  const isLate = month === 1 && Number(day ?? 1) > 1;
  return { year: Number(year), month: isLate ? 2 : Math.max(1, month) };
}
