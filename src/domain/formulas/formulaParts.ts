// Formula parts: the calls of our functions in a formula, and the cells that the rest of it refers to.
// English notation with commas, as Office.js gives it. Reads what it needs and no more: this is no engine.
import { functionNames, functionPrefix, type FunctionName } from "../functionNames";

export interface FunctionCall {
  readonly name: FunctionName;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** Its arguments as they stand, trimmed; "" where one is left out. */
  readonly args: readonly string[];
}

export interface FormulaParts {
  /** Left to right; a call inside the arguments of another is part of that other. */
  readonly calls: readonly FunctionCall[];
  /** `D2`, `D2:G2`, `'Mijn blad'!A1`: references outside our calls, each once. */
  readonly references: readonly string[];
  /** True when the formula is one call of ours and nothing else. */
  readonly isOneCall: boolean;
}

type TokenKind = "text" | "reference" | "call" | "open" | "close" | "comma" | "other";
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${sheet}${cell}(?::${cell})?(?![\\p{L}\\d_.(!])`, "uiy")],
  ["call", /[\p{L}_][\p{L}\d_.]*(?=\()/uy],
  ["other", /\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\d_.$]+|'(?:[^']|'')+'!/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /,/y],
  ["other", /./suy],
];

/** A text without `=` in front has no parts. */
export function formulaParts(formula: string): FormulaParts {
  if (!formula.startsWith("=")) return { calls: [], references: [], isOneCall: false };
  const tokens = tokensOf(formula);
  const calls: FunctionCall[] = [];
  const references = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === "reference") references.add(token.text.replaceAll("$", ""));
    const name = token?.kind === "call" ? ownName(token.text) : null;
    if (name === null) continue;
    const { call, next } = readCall(formula, tokens, i, name);
    calls.push(call);
    i = next;
  }
  const isOneCall = calls.length === 1 && calls[0]?.text === formula.slice(1).trim();
  return { calls, references: [...references], isOneCall };
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
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

function ownName(text: string): FunctionName | null {
  const upper = text.toUpperCase();
  return functionNames.find((name) => `${functionPrefix}${name}`.toUpperCase() === upper) ?? null;
}

/** Reads from the name to the closing bracket, or to the end where that is missing. */
function readCall(formula: string, tokens: readonly Token[], from: number, name: FunctionName) {
  const start = tokens[from]?.at ?? 0;
  const args: string[] = [];
  let depth = 0;
  let argument = start;
  let i = from + 1;
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "open" && (depth += 1) === 1) argument = token.at + 1;
    const ends = (token.kind === "close" && (depth -= 1) === 0) || (token.kind === "comma" && depth === 1);
    if (!ends) continue;
    args.push(formula.slice(argument, token.at).trim());
    argument = token.at + 1;
    if (token.kind === "close") break;
  }
  const given = args.length === 1 && args[0] === "" ? [] : args;
  return { call: { name, text: formula.slice(start, argument), args: given }, next: i };
}
