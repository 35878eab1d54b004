// What a custom function is handed: the values of its cells, converted to the types that functions.json
// promises, absent optional ones as null. A value that does not fit never reaches the function.
import type { FunctionMetadata, FunctionParameter } from "./functionsMetadata";

/** An Excel error such as #VALUE! instead of arguments. */
export interface ArgumentError {
  readonly error: string;
}

export function functionArguments(
  metadata: FunctionMetadata,
  given: readonly unknown[],
): unknown[] | ArgumentError {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  if (given.length > parameters.length && !last?.repeating) return { error: "#VALUE!" };
  const converted: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const value = parameter.repeating ? given.slice(i) : given[i];
    if (value === undefined || (value === null && i >= given.length)) {
      if (!parameter.optional) return { error: "#VALUE!" };
      converted.push(null);
      continue;
    }
    const result = parameter.repeating
      ? (value as unknown[]).map((one) => convert(one, parameter))
      : convert(value, parameter);
    const error = findError(result);
    if (error !== null) return { error };
    converted.push(result);
  }
  return converted;
}

class Misfit {
  constructor(readonly error: string) {}
}

function convert(value: unknown, parameter: FunctionParameter): unknown {
  const block = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  if (parameter.isMatrix) return block.map((row) => row.map((cell) => convertOne(cell, parameter.type)));
  // Excel would spill over a block here; the workbench does not.
  if (block.length !== 1 || block[0]?.length !== 1) return new Misfit("#VALUE!");
  return convertOne(block[0][0], parameter.type);
}

function convertOne(value: unknown, type: FunctionParameter["type"]): unknown {
  if (typeof value === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(value)) return new Misfit(value);
  if (value === null || value === undefined) return type === "number" ? 0 : type === "boolean" ? false : "";
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value as string | number);
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : new Misfit("#VALUE!");
  }
  if (type === "boolean") return booleanOf(value);
  return value;
}

function booleanOf(value: unknown): unknown {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return new Misfit("#VALUE!");
}

function findError(value: unknown): string | null {
  if (value instanceof Misfit) return value.error;
  if (!Array.isArray(value)) return null;
  return value.map(findError).find((error) => error !== null) ?? null;
}
