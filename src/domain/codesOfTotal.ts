// The measures that a printed total adds, as the `Code` of that total: one code, or several (`A-1; A-2`).

/** The `code` of a total over some of the measures. A code as printed has no space, so that it cannot hold this. */
export function codeOfTotal(codes: readonly string[]): string {
  return codes.join(BETWEEN);
}

export function codesOfTotal(code: string): readonly string[] {
  return code.split(BETWEEN);
}

const BETWEEN = "; ";
