// What somebody filled in, as a settlement; or which field still needs them.
import type { Settlement } from "../../../app/addIn";
import type { SettleDraft } from "../../session/session";
import { parseTypedAmount } from "./parseTypedAmount";

export type SettleProblem = "amount" | "reason" | "choice";

export function settlementOf(draft: SettleDraft): Settlement | { readonly problem: SettleProblem } {
  if (typeof draft.choice === "number") return { kind: "choose", candidate: draft.choice };
  if (draft.choice !== "type") return { problem: "choice" };
  const cents = parseTypedAmount(draft.amount);
  if (cents === null) return { problem: "amount" };
  if (draft.reason.trim() === "") return { problem: "reason" };
  const year = draft.year === "" ? null : Number(draft.year);
  return { kind: "type", cents, year, reason: draft.reason.trim() };
}
