// Printed years: numbers that a document about budgets means as a year, of this century or the last.

/** True for a year and nothing else. */
export function isPrintedYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** True for a year with or without a note behind it: `2026*`, `2026 e.v.`. */
export function startsWithYear(text: string): boolean {
  return /^(?:19|20)\d\d\b/.test(text);
}
