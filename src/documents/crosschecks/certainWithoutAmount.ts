// Crosscheck: a measure that calls its effect certain and prints no amount for it, only PM and the like.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Crosscheck } from "./crosscheck";

const CERTAIN = /^(?:hoog|hard|zeker|groot|100 ?%)\b/i;

export const certainWithoutAmount: Crosscheck = ({ set }) =>
  set.measures.flatMap((measure) => {
    const amounts = measure.lines.flatMap((line) => line.amounts);
    const { certainty = "" } = measure;
    if (!CERTAIN.test(certainty) || amounts.length === 0) return [];
    if (!amounts.every(({ type }) => ["pm", "tbd", "placeholder"].includes(type))) return [];
    const data = { code: measure.code, certainty };
    const [first, ...related] = amounts.map((amount) => amount.place);
    return first ? [createDiagnostic("text/certain-without-amount", first, data, { related })] : [];
  });
