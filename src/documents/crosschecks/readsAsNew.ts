// Whether an amount in a sentence is told as what a measure costs or saves in a year of the set: no amount of what
// there is already, and none that the sentence doubts.
import type { LineKind } from "../../domain/measureSet";
import { scanTextAmounts } from "../amounts/scanTextAmounts";
import { readInSentence } from "../assemble/proseReading";
import type { SentenceAmount } from "./sentences";

/** About what there is already, or what others pay. */
const NOT_NEW =
  /(?<!\p{L})(?:nu|huidige?|thans|bestaande?|was|waren|bedroeg(?:en)?|vorig\p{L}*|totale (?:begroting|budget|kosten))(?!\p{L})/iu;

/** Its kind; null for any other amount. */
export function readsAsNew({ sentence, at }: SentenceAmount, years: readonly number[]): LineKind | null {
  if (NOT_NEW.test(sentence)) return null;
  const all = scanTextAmounts(sentence);
  const amount = all.find(({ start }) => start === at);
  const reading = amount ? readInSentence(sentence, amount, all, null, null) : null;
  if (reading === null || reading === "cover" || reading.doubtful) return null;
  return reading.year !== null && years.includes(reading.year) ? reading.kind : null;
}
