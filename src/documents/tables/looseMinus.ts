// Minus signs set apart by a space in flowing text: `18 - 36 -` is minus 18 and minus 36 where amounts fill their
// columns, and `- 18 - 36` too. Which of both a table does, its rows show that begin or end with the sign.

import { withWholeNumbers } from "./joinThousands";

interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** `leading`: before its amount. `trailing`: behind it. `either`: this row alone does not tell. */
export type LooseMinus = "leading" | "trailing" | "either";

/**
 * What the trailing tokens of a row show; null without such signs, or where a dash can be an empty cell. `spaced`: the
 * table prints its thousands with a space.
 */
export function looseMinusOf(printed: readonly Token[], columns: number, spaced: boolean): LooseMinus | null {
  const tokens = withWholeNumbers(printed, spaced);
  const numbers = tokens.filter(({ raw }) => /\d/.test(raw)).length;
  if (numbers < 2 || numbers !== columns) return null;
  const dash = (token: Token | undefined): boolean => /^[-–−](?:\s\d|$)/.test(token?.raw ?? "");
  const inner = tokens.some(
    (token, at) => at > 0 && dash(token) && token.start - (tokens[at - 1]?.end ?? 0) === 1,
  );
  const [before, last] = tokens.slice(-2);
  if (
    tokens.length === numbers + 1 &&
    before &&
    last &&
    /^[-–−]$/.test(last.raw) &&
    last.start - before.end < 3
  )
    return "trailing";
  if (tokens.length > numbers) return null;
  // A plus leads its amount, and so does the minus beside it.
  if (dash(tokens[0]) || (inner && tokens.some(({ raw }) => raw.startsWith("+")))) return "leading";
  return inner ? "either" : null;
}

/** What all rows of a table show together: null where they show nothing, or both. */
export function looseMinusOfRows(rows: readonly (LooseMinus | null)[]): LooseMinus | null {
  const [leading, trailing] = [rows.includes("leading"), rows.includes("trailing")];
  if (leading === trailing) return null;
  return leading ? "leading" : "trailing";
}

/** The tokens with every loose minus put behind the amount before it. */
export function withTrailingMinus<T extends Token>(tokens: readonly T[]): T[] {
  const found: T[] = [];
  for (const token of tokens) {
    const sign = /^[-–−](?:\s+|$)/.exec(token.raw)?.[0];
    const before = found[found.length - 1];
    if (sign === undefined || !before) {
      found.push(token);
      continue;
    }
    found[found.length - 1] = { ...before, raw: `${before.raw} -`, end: token.start + 1 };
    const rest = token.raw.slice(sign.length);
    if (rest !== "") found.push({ ...token, raw: rest, start: token.start + sign.length });
  }
  return found;
}
