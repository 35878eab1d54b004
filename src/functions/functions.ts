// The custom functions: thin wrappers that read their arguments and leave the rest to the measure store.
// Their JSDoc becomes functions.json (which takes types from the signature); functions.nl.json has the Dutch.
import { storeOfPage } from "../app/storeOfPage";
import { effectAnswer, roomAnswer } from "./cellAnswer";
import { deliver } from "./deliver";
import { readName, readYear } from "./readArguments";

/**
 * Net effect of a measure in a year: investment plus revenue. Negative is an advantage.
 * @customfunction NETEFFECT
 * @streaming
 * @param measure Code of the measure, such as C-2 or 10.
 * @param year Budget year, such as 2027.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function netEffect(
  measure: string | number | boolean | null,
  year: string | number | boolean | null,
  set: string | number | boolean | null,
  invocation: CustomFunctions.StreamingInvocation<string | number>,
): void {
  const code = readName(measure);
  const inYear = readYear(year);
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () => effectAnswer(code, inYear, (c, y) => storeOfPage.netEffect(c, y, setId)),
    follow: (changed) =>
      code === null || inYear === null ? null : storeOfPage.followMeasure(code, inYear, changed),
  });
}

/**
 * Room that is left in a reserve in a year, after what the measures claim.
 * @customfunction RESERVEREMAINING
 * @streaming
 * @param year Budget year, such as 2027.
 * @param [reserve] Reserve or post; only needed when there is more than one.
 * @param invocation Where the values go.
 */
export function reserveRemaining(
  year: string | number | boolean | null,
  reserve: string | number | boolean | null,
  invocation: CustomFunctions.StreamingInvocation<string | number>,
): void {
  const inYear = readYear(year);
  const name = readName(reserve);
  return deliver(invocation, {
    evaluate: () => roomAnswer(inYear, (y) => storeOfPage.reserveRemaining(y, name)),
    follow: (changed) => (inYear === null ? null : storeOfPage.followReserve(inYear, changed)),
  });
}
