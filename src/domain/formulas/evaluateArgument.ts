// evaluateArgument: what an argument that is a small calculation stands for: `YEAR(A1)`, `A2&"-1"`, `B1+1`. As
// Excel calculates it, or not at all: whatever is not known here makes the whole argument unknown.
import type { Cell } from "../tables/cell";
import { sizeOf, valueAt, type Block } from "./argumentValues";
import { plainFunctions } from "./plainFunctions";
import { tokensOf, type Token } from "./formulaTokens";

/** `read` gives the values of a reference (without `$`); null where they are not known. */
export type ReadReference = (reference: string) => Block | null;

/** Null when the argument cannot be told. */
export function evaluateArgument(argument: string, read: ReadReference): Block | null {
  if (argument === "") return [[""]];
  try {
    const tokens = tokensOf(argument).filter(({ text }) => text.trim() !== "");
    const reader = new Reader(tokens, read);
    const value = reader.joined();
    return reader.isAtEnd() ? value : null;
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

class NotKnown extends Error {}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly read: ReadReference,
  ) {}

  isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** `&` binds loosest of what is known here; comparisons are not. */
  joined(): Block {
    let value = this.sum();
    while (this.take("&")) value = combine(value, this.sum(), (a, b) => textOf(a) + textOf(b));
    return value;
  }

  private sum(): Block {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value = combine(value, this.product(), (a, b) => numberOf(a) + numberOf(b));
      else if (this.take("-")) value = combine(value, this.product(), (a, b) => numberOf(a) - numberOf(b));
      else return value;
    }
  }

  private product(): Block {
    let value = this.signed();
    for (;;) {
      if (this.take("*")) value = combine(value, this.signed(), (a, b) => numberOf(a) * numberOf(b));
      else if (this.take("/")) value = combine(value, this.signed(), quotient);
      else return value;
    }
  }

  private signed(): Block {
    if (this.take("-")) return this.signed().map((row) => row.map((cell) => -numberOf(cell)));
    if (this.take("+")) return this.signed();
    return this.single();
  }

  private single(): Block {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "text":
        return [[token.text.slice(1, -1).replaceAll('""', '"')]];
      case "reference":
        return this.read(token.text.replaceAll("$", "")) ?? unknown();
      case "call":
        return this.call(token.text);
      case "open":
        return token.text === "(" ? this.closed(this.joined()) : unknown();
      case "other":
        return /^\d+(?:\.\d+)?$/.test(token.text) ? [[Number(token.text)]] : unknown();
      default:
        return unknown();
    }
  }

  private call(name: string): Block {
    const calculate = plainFunctions[name.toUpperCase()];
    if (calculate === undefined) return unknown();
    this.at += 1;
    const args = [this.joined()];
    while (this.take(",")) args.push(this.joined());
    this.closed(args);
    const { rows, columns } = sizeOf(args);
    return blockOf(rows, columns, (i, j) =>
      known(calculate(args.map((block) => valueAt(block, i, j) ?? unknown()))),
    );
  }

  private closed<T>(value: T): T {
    return this.take(")") ? value : unknown();
  }

  private take(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at += 1;
    return true;
  }
}

function combine(a: Block, b: Block, of: (a: Cell, b: Cell) => Cell): Block {
  const { rows, columns } = sizeOf([a, b]);
  return blockOf(rows, columns, (i, j) => of(valueAt(a, i, j) ?? unknown(), valueAt(b, i, j) ?? unknown()));
}

function blockOf(rows: number, columns: number, cell: (row: number, column: number) => Cell): Block {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => cell(i, j)));
}

/** An empty cell counts as 0, a text of digits as its number. */
function numberOf(cell: Cell): number {
  if (cell === "") return 0;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\s*\d+\s*$/.test(cell) ? Number(cell) : unknown();
}

/** A fraction becomes text by the notation of the country, which is not known here. */
function textOf(cell: Cell): string {
  if (typeof cell === "boolean" || isError(cell)) return unknown();
  return typeof cell === "number" && !Number.isInteger(cell) ? unknown() : String(cell);
}

function quotient(a: Cell, b: Cell): number {
  return numberOf(b) === 0 ? unknown() : numberOf(a) / numberOf(b);
}

function known(cell: Cell | null): Cell {
  return cell ?? unknown();
}

function isError(cell: Cell): boolean {
  return typeof cell === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(cell);
}

function unknown(): never {
  throw new NotKnown();
}
