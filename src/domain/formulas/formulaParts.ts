// Formula parts: the calls of our functions in a formula, and the cells that the rest of it refers to.
// English notation with commas, as Office.js gives it. Reads what it needs and no more: this is no engine.
import { functionNames, functionPrefix, type FunctionName } from "../functionNames";
import { tokensOf, type Token } from "./formulaTokens";

export interface FunctionCall {
  readonly name: FunctionName;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** Its arguments as they stand, trimmed; "" where one is left out. */
  readonly args: readonly string[];
  /** The references in its arguments, each once, without `$`. */
  readonly references: readonly string[];
}

export interface FormulaParts {
  /** Left to right; a call inside the arguments of another is part of that other. */
  readonly calls: readonly FunctionCall[];
  /** `D2`, `D2:G2`, `'Mijn blad'!A1`: references outside our calls, each once. */
  readonly references: readonly string[];
  /** True when the formula is one call of ours and nothing else. */
  readonly isOneCall: boolean;
}

/** A text without `=` in front has no parts. */
export function formulaParts(formula: string): FormulaParts {
  if (!formula.startsWith("=")) return { calls: [], references: [], isOneCall: false };
  const tokens = tokensOf(formula, 1);
  const calls: FunctionCall[] = [];
  const references = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === "reference") references.add(plainReference(token));
    const name = token?.kind === "call" ? ownName(token.text) : null;
    if (name === null) continue;
    const { call, next } = readCall(formula, tokens, i, name);
    calls.push(call);
    i = next;
  }
  const isOneCall = calls.length === 1 && calls[0]?.text === formula.slice(1).trim();
  return { calls, references: [...references], isOneCall };
}

function plainReference({ text }: Token): string {
  return text.replaceAll("$", "");
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
  const inside = tokens.slice(from, i).filter(({ kind }) => kind === "reference");
  const references = [...new Set(inside.map(plainReference))];
  return { call: { name, text: formula.slice(start, argument), args: given, references }, next: i };
}
