// looseCode: what a measure code comes down to when people are not precise about it.

const separators = String.raw`[\s.\-\u2010-\u2015\u2212_/]`;
const betweenDigits = new RegExp(`(?<=\\d)${separators}+(?=\\d)`, "gu");
const elsewhere = new RegExp(`(?<!\\d)${separators}|${separators}(?!\\d)`, "gu");

/** `C-2`, `c2` and `C 2` are the same, loosely. Between digits something has to stand: 1.1 is not 11. */
export function looseCode(code: string): string {
  return code.trim().replace(betweenDigits, ".").replace(elsewhere, "").toUpperCase();
}
