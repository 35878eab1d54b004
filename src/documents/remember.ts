// Remembering what a pure function said: the rules ask the same of a row or a cell many times over.
// Only for functions whose answer depends on their argument alone, and whose answers nobody changes.
import type { SourceRow } from "./source";

const memories: { readonly clear: () => void }[] = [];

/** The same function of a text, computed once a text of a document. */
export function rememberText<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  memories.push(known);
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}

/** The same function of a row, computed once a row. */
export function rememberRow<Answer>(compute: (row: SourceRow) => Answer): (row: SourceRow) => Answer {
  const known = new WeakMap<SourceRow, { readonly answer: Answer }>();
  return (row) => {
    const held = known.get(row);
    if (held) return held.answer;
    const answer = compute(row);
    known.set(row, { answer });
    return answer;
  };
}

/** Forgets all texts: what was remembered of one document is no use for the next. */
export function forgetTexts(): void {
  for (const memory of memories) memory.clear();
}
