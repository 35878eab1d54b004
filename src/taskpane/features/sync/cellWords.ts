// A value of a workbook cell as people read it: amounts in Dutch notation, years and text as they are.
import { centsFromEuros, formatAmount } from "../../../domain/money";

const plainColumns = new Set(["Jaar", "Versie"]);

export function cellWords(value: string | number, column: string, empty: string): string {
  if (typeof value === "string") return value === "" ? empty : value;
  return plainColumns.has(column) ? String(value) : formatAmount(centsFromEuros(value));
}
