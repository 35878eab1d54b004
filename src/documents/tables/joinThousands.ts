// Thousands with a space: `25 000` in flowing text comes as two numbers. Which groups of digits are one number
// is told by groups that start with a zero, by wider gaps between the columns, and by the number of columns.

interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const GROUP = /^\d{3}(?:,\d+)?(?:,-{1,2})?(?:\s?[VN])?\*{0,2}$/;
const HEAD = /^(?:[VN]\s?)?(?:€\s*)?[-–−+]?\s?(?:€\s*)?\(?\d{1,3}$/;

/** True for a row with a group of digits that cannot be a number of its own (`7 050`, `110 000`). */
export function hasSpacedThousands(text: string): boolean {
  return /(?<![\d.,])\d{1,3}(?: \d{3})* 0\d\d(?![\d.]|,\d{3})/.test(text);
}

/**
 * The tokens at the end of a row with groups of thousands joined to one number; null when they are such groups and
 * more than one way to join them fits the columns.
 */
export function joinThousands<T extends Token>(
  tokens: readonly T[],
  columns: number,
  spaced: boolean,
): T[] | null {
  const follows = tokens.map((token, at) => at > 0 && mayFollow(tokens[at - 1], token));
  const proves = tokens.some((token, at) => follows[at] && /^0/.test(token.raw));
  if (!proves && !(spaced && follows.includes(true))) return [...tokens];
  const apart = tokens.map((token, at) => !follows[at] && token.start - (tokens[at - 1]?.end ?? 0) > 1);
  const ways =
    apart.filter(Boolean).length > 1 ? [joined(tokens, follows)] : waysToJoin(tokens, follows, columns);
  const [only, second] = withEmptyCell(tokens, follows, ways, columns);
  return only && !second ? only : null;
}

function mayFollow(before: Token | undefined, token: Token): boolean {
  if (!before || token.start - before.end !== 1 || !GROUP.test(token.raw)) return false;
  return HEAD.test(before.raw) || GROUP.test(before.raw);
}

/** Wide gaps tell the columns: every group behind one space belongs to the number before it. */
function joined<T extends Token>(tokens: readonly T[], follows: readonly boolean[]): T[] {
  const found: T[] = [];
  tokens.forEach((token, at) => {
    const before = found[found.length - 1];
    if (follows[at] && before) found[found.length - 1] = join(before, token);
    else found.push(token);
  });
  return found;
}

/**
 * The ways, or the one in which every group belongs to the number before it: with fewer numbers than columns, where a
 * cell is empty. `35 000 -60 000 -62 500` fills four columns only with -62 and 500. None where neither is the better.
 */
function withEmptyCell<T extends Token>(
  tokens: readonly T[],
  follows: readonly boolean[],
  ways: readonly T[][],
  columns: number,
): readonly T[][] {
  const whole = joined(tokens, follows);
  if (whole.length >= columns || mostGroups(whole) > MOST_GROUPS) return ways;
  const fewest = Math.min(...ways.map(mostGroups));
  if (mostGroups(whole) <= fewest) return [whole];
  return mostGroups(whole) === 2 ? [] : ways;
}

/** Millions. */
const MOST_GROUPS = 3;

/** Every way to join that fills the columns and lets no number start with a zero. */
function waysToJoin<T extends Token>(
  tokens: readonly T[],
  follows: readonly boolean[],
  columns: number,
): T[][] {
  let ways: T[][] = [[]];
  tokens.forEach((token, at) => {
    ways = ways.flatMap((way) => {
      const before = way[way.length - 1];
      const extended = follows[at] && before ? [[...way.slice(0, -1), join(before, token)]] : [];
      const apart = /^0\d/.test(token.raw) ? [] : [[...way, token]];
      return [...extended, ...apart].filter((one) => one.length <= columns);
    });
  });
  const full = ways.filter((way) => way.length === columns);
  const fewest = Math.min(...full.map(mostGroups));
  return full.filter((way) => mostGroups(way) === fewest);
}

/** Groups of digits in the longest number: numbers of one row are alike, `112 | 500 125 000` is `112 500 | 125 000`. */
function mostGroups(way: readonly Token[]): number {
  return Math.max(...way.map((token) => token.raw.split(" ").length));
}

function join<T extends Token>(before: T, token: T): T {
  return { ...before, raw: `${before.raw} ${token.raw}`, end: token.end };
}
