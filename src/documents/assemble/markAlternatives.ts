// Alternatives among measures and lines: where titles or labels name two or more of them (`Variant A`, `Variant B`),
// their amounts exclude each other, unless a printed total adds them up.
import { namesAlternative, numberedAlternative } from "../words/alternativeWords";
import type { DraftLine, DraftMeasure } from "./draft";
import { isAddedAsPrinted } from "./rowsKind";

export function markAlternatives(drafts: readonly DraftMeasure[]): DraftMeasure[] {
  const named = new Set(drafts.filter((draft) => namesAlternative(draft.title) && draft.lines.some(isFree)));
  const areTwo = new Set([...named].map(({ title }) => title)).size > 1;
  return drafts.map((draft) => ({
    ...draft,
    lines:
      areTwo && named.has(draft)
        ? draft.lines.map((line) => (isFree(line) ? { ...line, alternative: draft.title } : line))
        : markLines(draft.lines),
  }));
}

/** `Kosten variant A`, `Kosten variant B` in one measure. */
function markLines(lines: readonly DraftLine[]): DraftLine[] {
  // Names first: hardly a line has one, and whether a line is free takes all rows of its table.
  const names = lines.map((line) => {
    const name = numberedAlternative(line.row.row.label);
    return name !== null && isFree(line) ? name : null;
  });
  const found = new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
  return lines.map((line, at) => {
    const name = names[at] ?? null;
    return found.size < 2 || name === null ? line : { ...line, alternative: name };
  });
}

/** Of no alternative yet, and in no printed sum. */
function isFree(line: DraftLine): boolean {
  return line.alternative === undefined && !isAddedAsPrinted(line.row, line.table);
}
