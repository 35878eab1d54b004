// looseCode: what a measure code comes down to when people are not precise about it.

/** `C-2`, `c2` and `C 2` are the same, loosely. */
export function looseCode(code: string): string {
  return code.replace(/[\s.\-–_/]/g, "").toUpperCase();
}
