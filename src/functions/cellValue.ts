// cellValue: an answer in the shape that Excel wants: a number, a text, an error, or a data type.
import { codeProperty } from "../domain/formulas/readArgument";
import type { CardField, CellAnswer } from "./answer";
import { hasDataTypes } from "./hostFacts";

export function cellValue(answer: CellAnswer): unknown {
  switch (answer.kind) {
    case "pending":
    case "empty":
      return "";
    case "text":
      return answer.text;
    case "error":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.error], answer.message);
    case "number":
      return withSuffix(answer.euros, answer.suffix, answer.euros % 1 === 0 ? "#,##0" : "#,##0.00");
    case "plain-number":
      return withSuffix(answer.value, answer.suffix, "0");
    case "card":
      return hasDataTypes() ? entity(answer.text, answer.fields) : answer.text;
  }
}

/** Without a suffix the cell keeps the controller's own number format. */
function withSuffix(value: number, suffix: string | undefined, format: string): unknown {
  if (suffix === undefined || !hasDataTypes()) return value;
  return formatted(value, `${format} "${suffix}";-${format} "${suffix}"`);
}

function formatted(value: number, numberFormat: string) {
  return { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat };
}

function entity(text: string, fields: readonly CardField[]) {
  const properties = fields.map(({ label, value, format }) => [
    label,
    typeof value === "string"
      ? { type: "String", basicType: "String", basicValue: value }
      : formatted(value, format ?? "#,##0"),
  ]);
  return {
    type: "Entity",
    text,
    properties: Object.fromEntries(properties) as Record<string, unknown>,
    layouts: { card: { title: { property: codeProperty } } },
  };
}
