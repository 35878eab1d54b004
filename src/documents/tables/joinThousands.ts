// Thousands with a space: `25 000` in flowing text comes as two numbers. Which groups of digits are one number
// is told by groups that start with a zero, by wider gaps between the columns, and by the number of columns.
import type { SourceDocument } from "../source";

interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const GROUP = /^\d{3}(?:,\d+)?\)?(?:,?-{1,2})?(?:\s?[VN])?\*{0,2}$/;
const HEAD = /^(?:[VN]\s?)?\(?(?:€\s*)?[-–−+]?\s?(?:€\s*)?\(?\d{1,3}$/;

/** True for a row with a group of digits that cannot be a number of its own (`7 050`, but not of a unit `x 1 000`). */
export function hasSpacedThousands(text: string): boolean {
  return /(?<![\d.,]|[x×*] ?(?:€ ?)?)\d{1,3}(?: \d{3})* 0\d\d(?![\d.]|,\d{3})/.test(text);
}

/** A point between thousands: `25.000`. */
const POINTED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/;
const FEWEST_SPACED = 2;

const known = new WeakMap<SourceDocument, boolean>();

/** True for a document that prints its thousands with a space: more of its rows show that than show a point. */
export function spacesThousands(document: SourceDocument): boolean {
  const held = known.get(document);
  if (held !== undefined) return held;
  const count = (isShown: (text: string) => boolean) =>
    document.rows.filter((row) => row.layout === "flow" && isShown(row.text)).length;
  const spaced = count(hasSpacedThousands);
  const answer = spaced >= FEWEST_SPACED && spaced > count((text) => POINTED.test(text));
  known.set(document, answer);
  return answer;
}

/**
 * The tokens at the end of a row with groups of thousands joined to one number; null when they are such groups and
 * more than one way to join them fits the columns. `unit`: euros that one printed unit stands for.
 */
export function joinThousands<T extends Token>(
  tokens: readonly T[],
  columns: number,
  spaced: boolean,
  unit: number,
): T[] | null {
  const follows = followsOf(tokens);
  if (!isSpaced(tokens, follows, spaced)) return [...tokens];
  const apartFromDash = withLooseDashesApart(tokens);
  if (joined(tokens, follows).length !== columns && apartFromDash.length > tokens.length) {
    const whole = joined(apartFromDash, followsOf(apartFromDash));
    if (whole.length === columns && mostGroups(whole) <= MOST_GROUPS) return whole;
  }
  const apart = tokens.map((token, at) => !follows[at] && token.start - (tokens[at - 1]?.end ?? 0) > 1);
  const ways =
    apart.filter(Boolean).length > 1 ? [joined(tokens, follows)] : waysToJoin(tokens, follows, columns);
  const [only, second] = withEmptyCell(tokens, follows, ways, { columns, unit });
  if (only) return second ? null : only;
  // A number of the label before them: `Kadernota 2024 477 000 251 000`.
  const [first, ...rest] = tokens;
  const without =
    first && !follows[1] && tokens.length > columns ? joinThousands(rest, columns, spaced, unit) : null;
  return first && without ? [first, ...without] : null;
}

/** The tokens with every group joined to the number before it, where the row or its table (`spaced`) has such groups. */
export function withWholeNumbers<T extends Token>(tokens: readonly T[], spaced: boolean): readonly T[] {
  const follows = followsOf(tokens);
  return isSpaced(tokens, follows, spaced) ? joined(tokens, follows) : tokens;
}

/** True where wide gaps set the numbers of a row apart, and one space divides some: `   1 299      15`. */
export function standInGaps(text: string, tokens: readonly Token[]): boolean {
  const follows = followsOf(tokens);
  if (!follows.includes(true) || follows.every((one, at) => one || at === 0)) return false;
  return tokens.every((token, at) => {
    const before = tokens[at - 1]?.end ?? text.slice(0, token.start).trimEnd().length;
    return follows[at] || token.start - before >= WIDE_GAP;
  });
}

const WIDE_GAP = 2;

function followsOf(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, at) => at > 0 && mayFollow(tokens[at - 1], token));
}

function isSpaced(tokens: readonly Token[], follows: readonly boolean[], spaced: boolean): boolean {
  return tokens.some((token, at) => follows[at] && (spaced || /^0/.test(token.raw)));
}

/** A dash that a space sets apart from the number behind it: `- 7`, `- (60)`. */
export const LOOSE_DASH = /^[-–−]\s+\(?\d/;

/** `- 7` as an empty cell and 7. */
export function withLooseDashesApart<T extends Token>(tokens: readonly T[]): T[] {
  return tokens.flatMap((token) => {
    if (!LOOSE_DASH.test(token.raw)) return [token];
    const at = token.raw.search(/[\d(]/);
    const dash = { ...token, raw: token.raw.slice(0, 1), end: token.start + 1 };
    return [dash, { ...token, raw: token.raw.slice(at), start: token.start + at }];
  });
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
 * cell is empty. `35 000 -60 000 -62 500` fills four columns only with -62 and 500. None where neither is the better: `176 250 176 250`
 * in whole euros can be four small amounts or two.
 */
function withEmptyCell<T extends Token>(
  tokens: readonly T[],
  follows: readonly boolean[],
  ways: readonly T[][],
  { columns, unit }: { readonly columns: number; readonly unit: number },
): readonly T[][] {
  const whole = joined(tokens, follows);
  if (whole.length >= columns) return ways;
  const fewest = Math.min(...ways.map(mostGroups));
  if (mostGroups(whole) > MOST_GROUPS) return fewest === 1 && unit === 1 ? [] : ways;
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
  const full = ways.filter((way) => way.length === columns && mostGroups(way) <= MOST_GROUPS);
  const fewest = Math.min(...full.map(mostGroups));
  return full.filter((way) => mostGroups(way) === fewest);
}

/** Groups of digits in the longest number, whose minus may stand apart: numbers of one row are alike, `112 | 500 125 000` is `112 500 | 125 000`. */
function mostGroups(way: readonly Token[]): number {
  return Math.max(...way.map(({ raw }) => raw.replace(/^[-–−+]\s/, "").split(" ").length));
}

function join<T extends Token>(before: T, token: T): T {
  return { ...before, raw: `${before.raw} ${token.raw}`, end: token.end };
}
