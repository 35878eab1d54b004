// Open years: headings of columns that reach beyond the years of their table (`t/m 2026`, `na 2028`).

const OPEN: readonly (readonly [words: RegExp, yearsOn: number])[] = [
  [/(?<=^|\s)(?:t\/m|tm|tot en met|≤|<=)\s*((?:19|20)\d{2})$/i, 0],
  [/(?<=^|\s)((?:19|20)\d{2})\s+en\s+(?:eerder|daarvoor)$/i, 0],
  [/(?<=^|\s)(?:voor|v[oó]{2}r|tot|<)\s*((?:19|20)\d{2})$/i, -1],
  [/(?<=^|\s)(?:na|ná|>)\s*((?:19|20)\d{2})$/i, 1],
];

/** `Besparing 2029` for `Besparing na 2028`: the year beside its period as a heading has it; null for any other. */
export function nearestYear(label: string): string | null {
  for (const [words, yearsOn] of OPEN) {
    const year = words.exec(label)?.[1];
    if (year !== undefined) return label.replace(words, String(Number(year) + yearsOn));
  }
  return null;
}
