// The values at the end of a row of flowing text, as printed: numbers, letters and words that stand for an amount.
const NUMBER =
  "(?:[VN]\\s?(?=[€\\d]))?(?:\\(\\s?(?=€\\s?\\d[\\d.,\\s'’]{0,15}\\)))?(?:€\\s*)?(?:[-–−+](?:\\/-)?\\s?(?=[€\\dOlI(]))?(?:€\\s*)?\\(?(?:(?=[\\d.,]*[OolI])(?=\\S*\\d\\S*\\d)[\\dOolI]{1,3}(?:[.,][\\dOolI]{3})+(?=\\s|$)|\\d(?:[\\d.,]|['’](?=\\d{3}(?!\\d)))*)\\)?(?:,?-{1,2}(?=\\s|$))?(?:\\s?(?:mln|miljoen|mio|k|dzd)\\b\\.?)?(?:\\s?%)?(?:\\s?[VN](?=\\s|$))?\\*{0,2}";
const WORDS =
  "[-–−+]?\\s?P\\.?M\\.?(?:\\s\\([VN]\\))?|n\\.?\\s?t\\.?\\s?b\\.?|n\\.?n\\.?b\\.?|notk|n\\.?o\\.?t\\.?k\\.?|n\\.?\\s?v\\.?\\s?t\\.?|xx+|[-–—]+|nihil|\\?+|#{2,}";
const VALUE = new RegExp(`(?<=^|\\s)(?:${NUMBER}|(?:${WORDS})(?=\\s|$))`, "giu");

/** V or N in a column of its own, behind the amount that it is about. */
const LETTER = /^[VN]$/;

/** A word behind the values that says whether they last: `S`, `I`, `incidenteel`. */
export const NATURE = /\s+(S|I|I\/S|S\/I|str\.?|inc\.?|structureel|incidenteel)$/i;

/** A last word without a digit that can still end a value: its unit, sign or letter, or a word for an amount. */
const LAST_WORD = new RegExp(
  `^(?:(?:mln|miljoen|mio|k|dzd)?\\.?%?[VN]?\\*{0,2}|${WORDS}|t\\.?b\\.?|b\\.?)$`,
  "iu",
);

/** A cheap look at the end of the row: most lines of a document are text, and hold no value there. */
export function mayEndInValue(text: string): boolean {
  const word = /\S+$/.exec(text.slice(-LONGEST_WORD).trimEnd())?.[0] ?? "";
  return /\d/.test(word) || LAST_WORD.test(word);
}

/** No word without a digit that ends a value is longer. */
const LONGEST_WORD = 24;

/** The values at the end of a text, as printed. */
export function lastTokens(text: string): Token[] {
  const tokens = [...text.matchAll(VALUE)].map((match) => ({
    raw: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let from = text.length;
  const suffix: Token[] = [];
  for (const token of tokens.reverse()) {
    const between = text.slice(token.end, from).trim();
    if (between !== "" && !(LETTER.test(between) && /\d/.test(token.raw))) break;
    suffix.unshift(between === "" ? token : { ...token, raw: `${token.raw} ${between}` });
    from = token.start;
  }
  // `N348` is a road where no other value has a letter.
  const isLettered = suffix.slice(1).some(({ raw }) => /[VN]/.test(raw));
  return suffix.length > 1 && !isLettered && /^[VN]\d/.test(suffix[0]?.raw ?? "") ? suffix.slice(1) : suffix;
}

export interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** A number at the end of a sentence, or one that begins with a zero, as of a telephone: no amount of a row. */
export function isNoRow(text: string, suffix: readonly { readonly raw: string }[], columns: number): boolean {
  if (/\d\.$/.test(text) && suffix.length < Math.max(2, columns)) return true;
  if (/^\s*[-–—|]\s*\d{1,3}\s*[-–—|]\s*$/.test(text)) return true; // a page number between dashes
  return suffix.some(({ raw }) => /^\(?0\d/.test(raw) && !/^\(?0\d*(?:\.\d{3})+\)?$/.test(raw));
}
