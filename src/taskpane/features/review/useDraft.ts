// What somebody is filling in about one amount: changing it, and recording it once it is complete.
import { useState } from "react";
import type { Settlement } from "../../../app/addIn";
import type { SettleDraft } from "../../session/session";
import { settlementOf, type SettleProblem } from "./settlementOf";

export interface DraftHandle {
  /** The field that still needs somebody; null until they tried to record. */
  readonly problem: SettleProblem | null;
  readonly change: (part: Partial<SettleDraft>) => void;
  readonly save: () => void;
}

export function useDraft(
  draft: SettleDraft,
  onDraft: (draft: SettleDraft) => void,
  onSettle: (settlement: Settlement) => void,
): DraftHandle {
  const [problem, setProblem] = useState<SettleProblem | null>(null);
  return {
    problem,
    change: (part) => {
      setProblem(null);
      onDraft({ ...draft, ...part });
    },
    save: () => {
      const settlement = settlementOf(draft);
      if ("problem" in settlement) setProblem(settlement.problem);
      else onSettle(settlement);
    },
  };
}
