// An amount as somebody types it in the pane, in Dutch notation, to cents. Never guesses: what could be read
// in two ways (`700.00`) is refused.
import type { Cents } from "../../../domain/money";

/** Null when it is not plainly an amount in euros: `-700.000`, `12.500,50`, `85000`, `€ 1.250`. */
export function parseTypedAmount(text: string): Cents | null {
  const bare = text.trim().replace(/^€\s*/, "").replace(/^[−–]/, "-").replace(/\s+/g, "").replace(/^-€/, "-");
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/.exec(bare);
  if (match === null) return null;
  const [, minus, whole = "", decimals = ""] = match;
  const cents = Number(whole.replaceAll(".", "")) * 100 + Number(decimals.replace("-", "").padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return null;
  return minus === "-" && cents !== 0 ? -cents : cents;
}
