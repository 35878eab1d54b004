// Nature: the words by which documents say that an amount lasts (structural) or ends (incidental).
import type { Nature } from "../../domain/measureSet";

const STRUCTURAL = /^(?:s|str|struct)\.?$|\bstructure(?:el|le)\b|\bstruct\.|\bjaarlijkse?\b/i;
const INCIDENTAL =
  /^(?:i|inc|incid)\.?$|\bincidente(?:el|le)\b|\binc(?:id)?\.|\beenmalige?\b|\btijdelijke?\b/i;

/** What a text says about lasting; null when it says nothing, or both. */
export function natureIn(text: string): Nature | null {
  const plain = text.trim();
  const structural = STRUCTURAL.test(plain);
  if (structural === INCIDENTAL.test(plain)) return null;
  return structural ? "structural" : "incidental";
}
