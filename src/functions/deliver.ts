// deliver: everything about how a value reaches a cell. Streaming: the cell follows the store and gets a value
// only when its own changes. Plain: the value is returned, and whoever feeds the store recalculates.
import { delivery, type Delivery } from "../app/storeOfPage";
import type { CellAnswer } from "./answer";
import { sayInternal } from "./explainFailure";
import { hasDataTypes } from "./hostFacts";

/** The part of Excel's streaming invocation that we use; a plain function gets none of it. */
export interface Invocation {
  setResult: (value: never) => void;
  onCanceled?: () => void;
}

export interface AnswerSource {
  readonly evaluate: () => CellAnswer;
  /** Calls back when the answer may have changed; null when it never will. Returns the way to stop. */
  readonly follow: (changed: () => void) => (() => void) | null;
}

/**
 * Returns the value when delivery is plain, nothing when it streams. The type says nothing: the metadata
 * generator wants `void` of a streaming function, and cannot know that the constant decides.
 */
export function deliver(invocation: Invocation, source: AnswerSource, how: Delivery = delivery): undefined {
  if (how === "plain") return cellValue(settled(source)) as undefined;
  let pushed: string | null = null;
  const push = () => {
    const answer = answerOf(source);
    const signature = JSON.stringify(answer);
    if (answer.kind === "pending" || signature === pushed) return;
    pushed = signature;
    invocation.setResult(cellValue(answer) as never);
  };
  const stop = source.follow(push);
  invocation.onCanceled = () => stop?.();
  push();
  return undefined;
}

/** A streaming function that throws leaves its cell busy for ever: a bug becomes an error that says so. */
function answerOf(source: AnswerSource): CellAnswer {
  try {
    return source.evaluate();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "error", error: "notAvailable", message: sayInternal(reason) };
  }
}

/** A plain function cannot wait: until the tables have been read it has no answer. */
function settled(source: AnswerSource): CellAnswer {
  const answer = answerOf(source);
  return answer.kind === "pending" ? { kind: "error", error: "notAvailable", message: "" } : answer;
}

function cellValue(answer: CellAnswer): unknown {
  switch (answer.kind) {
    case "pending":
      return undefined;
    case "text":
      return answer.text;
    case "error":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.error], answer.message);
    case "number":
      if (answer.suffix === undefined || !hasDataTypes()) return answer.euros;
      return {
        type: "FormattedNumber",
        basicType: "Double",
        basicValue: answer.euros,
        numberFormat: `#,##0.## "${answer.suffix}";-#,##0.## "${answer.suffix}"`,
      };
  }
}
