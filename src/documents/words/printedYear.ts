// Printed years: numbers that a document about budgets means as a year, of this century or the last.

/** True for a year and nothing else. */
export function isPrintedYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** True for a year with or without a note behind it: `2026*`, `2026 e.v.`. */
export function startsWithYear(text: string): boolean {
  return /^(?:19|20)\d\d\b/.test(text);
}

/** True for the few words of a column with a year in them: `2026*`, `Begroting 2027`, `Raming 2028 (€)`. */
export function namesYear(text: string): boolean {
  return /^[^\d.;]{0,24}(?:19|20)\d\d\b[^\d]{0,12}$/.test(text);
}
