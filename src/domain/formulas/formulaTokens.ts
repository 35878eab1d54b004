// Formula tokens: a formula in English notation, cut into texts, references, names of functions and signs.

export type TokenKind = "text" | "reference" | "call" | "open" | "close" | "comma" | "other";
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${sheet}${cell}(?::${cell}|#)?(?![\\p{L}\\d_.(!])`, "uiy")],
  ["call", /[\p{L}_][\p{L}\d_.]*(?=\()/uy],
  ["other", /\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\d_.$]+|'(?:[^']|'')+'!/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /,/y],
  ["other", /./suy],
];

/** From a position on; the tokens together are the whole text. */
export function tokensOf(formula: string, from = 0): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0], at };
  }
  throw new Error(`no token at ${at} of a formula`);
}
