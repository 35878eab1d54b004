// Codes on a line of their own, as extraction prints them where the title beside them wraps: a number alone is a code
// only where it counts on from the codes of the rows around it.

export interface CodeLine {
  readonly text: string;
  readonly hasAmounts: boolean;
}

/** What the codes of a table's lines show together. */
export interface CodesOfLines {
  /** The lines that are a code and nothing else. */
  readonly alone: ReadonlySet<number>;
  /** The lines that start with a code; null when the numbers before words are no codes. */
  readonly coded: ReadonlySet<number> | null;
}

const CODE = /^(?:([A-Z]{1,3})[-.]?)?(\d{1,3})[.:)]?(?=$|\s+["“‘(]?\p{L})/u;
const BEFORE_AMOUNTS = /^()(\d{1,3})\.?(?=\s+[-–−(€\d])/;

/** The codes of these lines, which end in the last row of amounts; none unless every next one is one more. */
export function codesOfLines(lines: readonly CodeLine[]): CodesOfLines {
  const alone = new Set<number>();
  const coded = new Set<number>();
  let last: { readonly letters: string; readonly number: number } | null = null;
  /** True between a code and the amounts of its row. */
  let isOpen = false;
  for (const [at, { text, hasAmounts }] of lines.entries()) {
    const sure = CODE.exec(text);
    const [whole, letters = "", digits] = sure ?? (isOpen ? null : BEFORE_AMOUNTS.exec(text)) ?? [];
    isOpen = !hasAmounts && (isOpen || sure !== null);
    if (whole === undefined) continue;
    const number = Number(digits);
    const isNext = last === null || (letters === last.letters && number === last.number + 1);
    // Before amounts a number that does not count on is one of them.
    if (!isNext && !sure) continue;
    if (!isNext) return { alone: new Set(), coded: null };
    last = { letters, number };
    coded.add(at);
    if (whole === text) alone.add(at);
  }
  return coded.size < 2 ? { alone: new Set(), coded: null } : { alone, coded };
}
