// What the forms for a group of questions have in common.
import type { MeasureSet } from "../../../../domain/measureSet";
import type { QuestionGroup } from "../../../../domain/questionGroups";
import type { Settling } from "../../../../domain/settle";
import type { YearPicks } from "../../../../domain/yearsInOrder";

export interface QuestionFormProps<G extends QuestionGroup> {
  readonly group: G;
  /** Other groups that the same answer fits. */
  readonly alike: readonly QuestionGroup[];
  readonly set: MeasureSet;
  readonly source: readonly string[];
  readonly picks: YearPicks;
  readonly onPick: (picks: YearPicks) => void;
  readonly onSettle: (settlings: readonly Settling[]) => void;
}

/** Codes of the measures that groups are about, each once. */
export function codesOf(groups: readonly QuestionGroup[], set: MeasureSet): readonly string[] {
  const codes = groups.flatMap(({ asked }) => asked.map(({ at }) => set.measures[at.measure]?.code ?? ""));
  return [...new Set(codes)];
}
