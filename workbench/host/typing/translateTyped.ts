// What a Dutch controller types, in the terms that the engine knows: `1.234,5` is a number, `;` or `,`
// separates arguments, and the most common Dutch function names are understood.
import type { CellValue } from "../cells/cellInput";
import { dutchFunctions } from "./dutchFunctions";

/** A value or formula to write, with a number format when the way of typing implies one. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: string;
}

export function translateTyped(text: string): Typed {
  if (text.startsWith("=") && text.length > 1) return { value: translateFormula(text) };
  const number = dutchNumber(text.trim());
  if (number) return number;
  if (/^(waar|onwaar)$/i.test(text)) return { value: /^waar$/i.test(text) };
  return { value: text };
}

function dutchNumber(text: string): Typed | null {
  const [, sign = "", currency, digits, decimals = "", percent] =
    /^([+-]?)\s*(€)?\s*(\d+|\d{1,3}(?:\.\d{3})+)(,\d+)?\s*(%)?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const magnitude = Number(digits.replaceAll(".", "") + decimals.replace(",", "."));
  const value = (sign === "-" ? -1 : 1) * (percent ? magnitude / 100 : magnitude);
  const fraction = decimals === "" ? "" : ".00";
  if (percent) return { value, format: `0${fraction}%` };
  if (currency) return { value, format: `"€" #,##0${fraction}` };
  return digits.includes(".") ? { value, format: `#,##0${fraction}` } : { value };
}

/** Texts in quotes and names in brackets stay as they are. */
function translateFormula(formula: string): string {
  const pieces =
    formula.match(/"(?:[^"]|"")*"?|'[^']*'?!?|\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]?|\{[^}]*\}?|[^"'[{]+/g) ?? [];
  const code = pieces.filter(isCode).join("");
  const separators = code.includes(";") ? semicolons : new Commas();
  return pieces.map((piece) => (isCode(piece) ? separators.translate(englishNames(piece)) : piece)).join("");
}

function isCode(piece: string): boolean {
  return !/^["'[{]/.test(piece);
}

function englishNames(code: string): string {
  return code
    .replace(/[\p{L}][\p{L}\d.]*(?=\()/gu, (name) => dutchFunctions[name.toUpperCase()] ?? name)
    .replace(/(?<![\p{L}\d_.!$])(?:(WAAR)|ONWAAR)(?![\p{L}\d_.!(])/giu, (_, isTrue) =>
      isTrue ? "TRUE" : "FALSE",
    );
}

/** With `;` between arguments, a comma between digits is a decimal comma. */
const semicolons = {
  translate: (code: string) => code.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","),
};

/** Without `;`, a comma separates arguments inside a function's parentheses and is a decimal comma elsewhere. */
class Commas {
  private readonly open: boolean[] = [];

  translate(code: string): string {
    return code.replace(/[\p{L}\d._]*\(|\)|(?<=\d),(?=\d)/gu, (token) => {
      if (token === ")") this.open.pop();
      else if (token === ",") return this.open.at(-1) ? "," : ".";
      else this.open.push(token.length > 1);
      return token;
    });
  }
}
