// Cell answers: what a lookup says, as a number, a text or an error for a cell. How it gets there: deliver.ts.
import type { Lookup } from "../app/measureStore";
import { eurosFromCents, type Cents } from "../domain/money";
import type { Effect } from "../domain/netEffect";
import type { CellAnswer } from "./answer";
import { explainFailure, sayMissingMeasure, sayMissingYear } from "./explainFailure";

export function effectAnswer(
  code: string | null,
  year: number | null,
  look: (code: string, year: number) => Lookup<Effect>,
): CellAnswer {
  if (code === null) return invalid(sayMissingMeasure());
  if (year === null) return invalid(sayMissingYear());
  const found = look(code, year);
  return found.ok ? showEffect(found.value) : explainFailure(found.failure);
}

export function roomAnswer(year: number | null, look: (year: number) => Lookup<Cents>): CellAnswer {
  if (year === null) return invalid(sayMissingYear());
  const found = look(year);
  return found.ok ? { kind: "number", euros: eurosFromCents(found.value) } : explainFailure(found.failure);
}

/** Only PM is the text PM; nothing at all is 0; what a number leaves out shows behind it. */
export function showEffect(effect: Effect): CellAnswer {
  const marks = [
    ...(effect.pm > 0 ? ["PM"] : []),
    ...(effect.open > 0 ? ["n.t.b."] : []),
    ...(effect.unsettled > 0 ? ["?"] : []),
  ];
  if (effect.money === 0 && marks.length > 0) return { kind: "text", text: marks.join(" + ") };
  const euros = eurosFromCents(effect.cents);
  return marks.length === 0
    ? { kind: "number", euros }
    : { kind: "number", euros, suffix: `+ ${marks.join(" + ")}` };
}

function invalid(message: string): CellAnswer {
  return { kind: "error", error: "invalidValue", message };
}
