// What a cell says that stands in a column of amounts, with the remark that people write beside the amount
// (`25.000 (incidenteel)`, `PM, zie bijlage`). Elsewhere the same words are text.
import { parsePrintedAmount } from "./parsePrintedAmount";
import type { PmDirection, PrintedAmount } from "./printedAmount";
import { scanTextAmounts } from "./scanTextAmounts";
import { isUnreadableAmount, startsWithFigure } from "./unreadableAmount";

/** Words that say no more of an amount than its column or its row does: that it lasts, or a note. */
const REMARK =
  /(?:[\s,;]+\(?(?:incidenteel|incid\.?|inc\.?|structureel|struct\.?|str\.?|eenmalig|per jaar|p\.?\s?j\.?|p\/j|jaarlijks|S|I)\)?|\s?\/\s?(?:jaar|jr\.?)|(?<=\d{3})\s?\(\d\))$/i;
const PM_WITH_WORDS = /^[-–−+(\s]*(?:p\.?m\.?|pro memorie)(?![\p{L}])([^\d]*)$/iu;
const NOT_KNOWN_YET = /^(?:wordt|worden|nog|nader|volgt|later|in onderzoek)(?![\p{L}])[^\d]*$/iu;
const DITTO = /^(?:idem|id\.|dito|["”„″]|''|,,)$/i;
/** Letters of a remark at most: what is longer is running text. */
const LONGEST = 60;

/** The cell as an amount, `unreadable` where a person has to say which; null when it is a remark alone. */
export function amountInColumn(cell: string, unit = 1): PrintedAmount | null {
  const plain = parsePrintedAmount(cell, unit);
  if (plain) return plain;
  const text = cell.trim();
  const bare = parsePrintedAmount(text.replace(REMARK, ""), unit);
  if (bare?.type === "money" && (bare.certain || unit > 1)) return bare;
  if (bare?.type === "money" || isUnreadableAmount(text)) return { type: "unreadable" };
  if (text.length > LONGEST) return null;
  const words = PM_WITH_WORDS.exec(text);
  if (words) return { type: "pm", direction: directionIn(words[1] ?? "") };
  if (NOT_KNOWN_YET.test(text)) return { type: "tbd" };
  // Words beside an amount may change what it is worth: `ca. 25.000`, `25.000 à 30.000`, `10.000 per maand`.
  const isAmount = DITTO.test(text) || scanTextAmounts(text).length > 0 || startsWithFigure(text);
  return isAmount ? { type: "unreadable" } : null;
}

function directionIn(words: string): PmDirection {
  if (/voorde|bespar|baten|opbrengst/i.test(words)) return "saving";
  return /nade|kosten|lasten/i.test(words) ? "cost" : null;
}
