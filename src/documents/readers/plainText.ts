// Text as formats with markup hold it, made fit for the rules: one kind of space, and no characters that
// are invisible or turn the reading direction.

/** Control, format (direction marks, zero width) and private characters: they hide or reorder what stands there. */
const INVISIBLE = /(?![\t\n\r\v\f])[\p{Cc}\p{Cf}\p{Co}]/gu;

/** Ordinary characters with single spaces: what most lines are, and then nothing has to be done. */
const ORDINARY = /^[!-~€À-ÿ–’]+(?: [!-~€À-ÿ–’]+)*$/;

/** A regular expression that goes through a text of megabytes word by word runs out of stack. */
const LONGEST_LINE = 10_000;

/** Dashes of other widths and the sign for minus: the rules know the hyphen and the en dash. */
const OTHER_DASHES = /[\u2010-\u2012\u2015\u2212\ufe63\uff0d]/g;

/** The same text, as long, with the dashes that the rules know. */
export function usualDashes(text: string): string {
  return text.replace(OTHER_DASHES, (dash) => (dash === "\u2012" || dash === "\u2015" ? "–" : "-"));
}

/** One line of text: invisible characters out, any white space as one space. */
export function plainLine(text: string): string {
  if (text.length < LONGEST_LINE && ORDINARY.test(text)) return text;
  return usualDashes(text.replace(INVISIBLE, "")).replace(/\s+/g, " ").trim();
}

/** Text with its tabs and line breaks, otherwise as `plainLine`. */
export function plainText(text: string): string {
  return usualDashes(text.replace(INVISIBLE, "")).replace(/[^\S\t\n]+/g, " ");
}
