// The custom functions: thin wrappers that read their arguments and leave the rest to the measure store.
// Their JSDoc becomes functions.json (which takes types from the signature); functions.nl.json has the Dutch.
// `unknown[][]` is one cell or a block of cells: the answers then fill a block of the same size.
import { storeOfPage } from "../app/storeOfPage";
import { isBlank, readName } from "../domain/formulas/readArgument";
import {
  answerOf,
  forMeasure,
  forYear,
  listCodes,
  showBreakEven,
  showCard,
  showCount,
  showEffect,
} from "./cellAnswer";
import { deliver } from "./deliver";
import { deliverEffect, deliverReserve } from "./deliverLookup";
import { spread } from "./spread";
import { measureTopics, totalTopics } from "./topics";

/**
 * Net effect of a measure in a year: investment plus revenue. Negative is an advantage.
 * @customfunction NETEFFECT
 * @streaming
 * @helpurl https://localhost:3000/help/en/neteffect.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param year Budget year, such as 2027, or a range of years.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function netEffect(
  measure: unknown[][],
  year: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  return deliverEffect("all", { measure, year, set }, invocation);
}

/**
 * Investment of a measure in a year: the sum of its investment lines.
 * @customfunction INVESTMENT
 * @streaming
 * @helpurl https://localhost:3000/help/en/investment.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param year Budget year, such as 2027, or a range of years.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function investment(
  measure: unknown[][],
  year: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  return deliverEffect("investment", { measure, year, set }, invocation);
}

/**
 * Revenue of a measure in a year: the sum of its revenue lines. A saving is negative.
 * @customfunction REVENUE
 * @streaming
 * @helpurl https://localhost:3000/help/en/revenue.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param year Budget year, such as 2027, or a range of years.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function revenue(
  measure: unknown[][],
  year: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  return deliverEffect("revenue", { measure, year, set }, invocation);
}

/**
 * Net effect of a measure in all years of its set up to and including a year.
 * @customfunction CUMULATIVEEFFECT
 * @streaming
 * @helpurl https://localhost:3000/help/en/cumulativeeffect.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param throughYear Last budget year that counts, such as 2027, or a range of years.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function cumulativeEffect(
  measure: unknown[][],
  throughYear: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () =>
      spread(measure, throughYear, (code, year) =>
        forMeasure(code, (c) =>
          forYear(year, (y) => answerOf(storeOfPage.cumulativeEffect(c, y, setId), showEffect)),
        ),
      ),
    topics: measureTopics(measure, null),
  });
}

/**
 * Net effect of all measures in a year, or of those of one domain or set.
 * @customfunction TOTALEFFECT
 * @streaming
 * @helpurl https://localhost:3000/help/en/totaleffect.html
 * @param year Budget year, such as 2027, or a range of years.
 * @param [domain] Domain as in table Maatregelen; leave out for all.
 * @param [set] Measure set; leave out for all sets.
 * @param invocation Where the values go.
 */
export function totalEffect(
  year: unknown[][],
  domain: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () =>
      spread(year, domain, (oneYear, name) =>
        forYear(oneYear, (y) =>
          answerOf(storeOfPage.total(y, { domain: readName(name), set: setId }), showEffect),
        ),
      ),
    topics: [...totalTopics(year), { kind: "measures" }],
  });
}

/**
 * How many amounts are pro memorie (PM), in a year or in all, of all measures or of one domain or set.
 * @customfunction PMCOUNT
 * @streaming
 * @helpurl https://localhost:3000/help/en/pmcount.html
 * @param [year] Budget year, or a range of years; leave out for all years.
 * @param [domain] Domain as in table Maatregelen; leave out for all.
 * @param [set] Measure set; leave out for all sets.
 * @param invocation Where the values go.
 */
export function pmCount(
  year: unknown[][],
  domain: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const setId = readName(set);
  const count = (year: number | null, domain: unknown) =>
    answerOf(storeOfPage.total(year, { domain: readName(domain), set: setId }), ({ pm }) => showCount(pm));
  return deliver(invocation, {
    evaluate: () =>
      spread(year, domain, (oneYear, name) =>
        isBlank(oneYear) ? count(null, name) : forYear(oneYear, (y) => count(y, name)),
      ),
    topics: [{ kind: "totals", year: null }, { kind: "measures" }],
  });
}

/**
 * Closing balance of a reserve in a year, after what the measures claim.
 * @customfunction RESERVEBALANCE
 * @streaming
 * @helpurl https://localhost:3000/help/en/reservebalance.html
 * @param year Budget year, such as 2027, or a range of years.
 * @param [reserve] Reserve or post; only needed when there is more than one.
 * @param invocation Where the values go.
 */
export function reserveBalance(
  year: unknown[][],
  reserve: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  return deliverReserve({ year, reserve }, invocation, (y, name) => storeOfPage.reserveBalance(y, name));
}

/**
 * Room that is left in a reserve in a year, after what the measures claim.
 * @customfunction RESERVEREMAINING
 * @streaming
 * @helpurl https://localhost:3000/help/en/reserveremaining.html
 * @param year Budget year, such as 2027, or a range of years.
 * @param [reserve] Reserve or post; only needed when there is more than one.
 * @param invocation Where the values go.
 */
export function reserveRemaining(
  year: unknown[][],
  reserve: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  return deliverReserve({ year, reserve }, invocation, (y, name) => storeOfPage.reserveRemaining(y, name));
}

/**
 * The first year from which a measure has paid for itself and keeps doing so.
 * @customfunction BREAKEVENYEAR
 * @streaming
 * @helpurl https://localhost:3000/help/en/breakevenyear.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function breakEvenYear(
  measure: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () =>
      spread(measure, null, (code) =>
        forMeasure(code, (c) => answerOf(storeOfPage.breakEven(c, setId), showBreakEven)),
      ),
    topics: measureTopics(measure, null),
  });
}

/**
 * The codes of all measures, or of those of one domain or set, below each other.
 * @customfunction MEASURES
 * @streaming
 * @helpurl https://localhost:3000/help/en/measures.html
 * @param [domain] Domain as in table Maatregelen; leave out for all.
 * @param [set] Measure set; leave out for all sets.
 * @param invocation Where the values go.
 */
export function measures(
  domain: unknown,
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const selection = { domain: readName(domain), set: readName(set) };
  return deliver(invocation, {
    evaluate: () => listCodes(storeOfPage.measures(selection)),
    topics: [{ kind: "measures" }],
  });
}

/**
 * A measure as a card: code and title, with its data behind it.
 * @customfunction MEASURE
 * @streaming
 * @helpurl https://localhost:3000/help/en/measure.html
 * @param measure Code of the measure, such as C-2 or 10; a range of codes fills a range.
 * @param [set] Measure set; only needed when the code occurs in more than one set.
 * @param invocation Where the values go.
 */
export function measure(
  measure: unknown[][],
  set: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () =>
      spread(measure, null, (code) =>
        forMeasure(code, (c) => answerOf(storeOfPage.measure(c, setId), showCard)),
      ),
    topics: [...measureTopics(measure, null), { kind: "measures" }],
  });
}
