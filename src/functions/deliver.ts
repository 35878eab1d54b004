// deliver: everything about how a value reaches a cell. Streaming: the cell follows the store and gets a value
// only when its own changes. Plain: the value is returned, and whoever feeds the store recalculates.
import type { Topic } from "../app/measureStore";
import { delivery, storeOfPage, type Delivery } from "../app/storeOfPage";
import type { AnswerBlock, CellAnswer } from "./answer";
import { cellValue } from "./cellValue";
import { sayInternal, sayNotReady } from "./explainFailure";

/** The part of Excel's streaming invocation that we use; a plain function gets none of it. */
export interface Invocation {
  setResult: (value: never) => void;
  onCanceled?: () => void;
}

export interface AnswerSource {
  readonly evaluate: () => AnswerBlock;
  /** What the answers depend on; none when they never change. */
  readonly topics: readonly Topic[];
}

type Follow = (topics: readonly Topic[], changed: () => void) => () => void;
const followPage: Follow = (topics, changed) => storeOfPage.follow(topics, changed);

/**
 * Returns the values when delivery is plain, nothing when it streams. The type says nothing: the metadata
 * generator wants `void` of a streaming function, and cannot know that the constant decides.
 */
export function deliver(
  invocation: Invocation | null | undefined,
  source: AnswerSource,
  how: Delivery = delivery,
  follow: Follow = followPage,
): undefined {
  if (how === "plain" || invocation == null) return cellValues(settled(answersOf(source))) as undefined;
  let pushed: string | null = null;
  const push = () => {
    const answers = answersOf(source);
    if (answers.some((row) => row.some((answer) => answer.kind === "pending"))) return;
    const signature = JSON.stringify(answers);
    if (signature === pushed) return;
    pushed = signature;
    invocation.setResult(cellValues(answers) as never);
  };
  const stop = source.topics.length === 0 ? null : follow(source.topics, push);
  invocation.onCanceled = () => stop?.();
  push();
  return undefined;
}

/** A streaming function that throws leaves its cell busy for ever: a bug becomes an error that says so. */
function answersOf(source: AnswerSource): AnswerBlock {
  try {
    return source.evaluate();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [[{ kind: "error", error: "notAvailable", message: sayInternal(reason) }]];
  }
}

/** A plain function cannot wait: until the tables have been read it has no answer, and says so. */
function settled(answers: AnswerBlock): AnswerBlock {
  const settle = (answer: CellAnswer): CellAnswer =>
    answer.kind === "pending" ? { kind: "error", error: "notAvailable", message: sayNotReady() } : answer;
  return answers.map((row) => row.map(settle));
}

/** A lone error goes as it is: within a block Excel would not show its message. */
function cellValues(answers: AnswerBlock): unknown {
  const [[only, ...more] = [], ...below] = answers;
  if (only?.kind === "error" && more.length + below.length === 0) return cellValue(only);
  return answers.map((row) => row.map(cellValue));
}
