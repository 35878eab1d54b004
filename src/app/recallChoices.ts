// Recall: choices made earlier about a document, applied when it is imported again. A choice belongs to one amount:
// the same place and raw text in the same document; in another version of it, the same row and raw text.
import type { Amount, MoneyAmount } from "../domain/amount";
import type { ImportResult } from "../domain/importResult";
import type { Line, Measure, MeasureSet } from "../domain/measureSet";
import { candidatesOf, settleAll, type AmountAt, type Decision, type Settling } from "../domain/settle";
import { setIdentity } from "../domain/setId";

/** Whether two imports are of the same document, or of versions of it. */
export function isSameDocument(a: MeasureSet, b: MeasureSet): boolean {
  return isSameFile(a, b) || setIdentity(a) === setIdentity(b);
}

function isSameFile(a: MeasureSet, b: MeasureSet): boolean {
  return a.document !== undefined && a.document.hash !== "" && a.document.hash === b.document?.hash;
}

/** The import with earlier choices applied and counted. What is settled in it already stays as it is. */
export function recallChoices(result: ImportResult, earlier: MeasureSet): ImportResult {
  const { set } = result;
  if (set === null) return result;
  const keyOf = isSameFile(set, earlier) ? placeKey : rowKey;
  const chosen = amountsByKey(earlier, keyOf);
  const settlings: Settling[] = [];
  for (const [key, spots] of amountsByKey(set, keyOf)) {
    const before = chosen.get(key);
    // Otherwise many of them look alike, and nobody can say which is which.
    if (before?.length !== spots.length) continue;
    spots.forEach(({ at, amount }, index) => {
      const decision = decisionOf(before[index]?.amount, amount);
      if (decision !== null) settlings.push({ at, decision });
    });
  }
  if (settlings.length === 0) return result;
  return { ...settleAll(result, settlings), recalled: settlings.length };
}

interface Spot {
  readonly at: AmountAt;
  readonly amount: Amount;
}

function decisionOf(before: Amount | undefined, now: Amount): Decision | null {
  if (before?.type !== "money" || before.settled === undefined) return null;
  if (now.type === "money" && now.settled !== undefined) return null;
  return chosenCandidate(before) ?? typed(before);
}

function chosenCandidate(before: MoneyAmount): Decision | null {
  const { candidates, reason } = before.settled ?? { candidates: [], reason: "" };
  const candidate = candidates.findIndex(
    (one) => one.reason === reason && one.cents === before.cents && one.year === before.year,
  );
  return candidate < 0 ? null : { kind: "choose", candidate };
}

function typed({ cents, year, settled }: MoneyAmount): Decision {
  return { kind: "type", cents, year, reason: settled?.reason ?? "" };
}

type KeyOf = (measure: Measure, line: Line, amount: Amount) => string;

/**
 * What could be read there must be the same too: another reading is another question. Lines of a workbook count
 * on with its sheets; its cells stay where they are.
 */
const placeKey: KeyOf = (measure, _line, amount) => {
  const { place, raw } = amount;
  return JSON.stringify([measure.code, place.cell ?? place.line, raw, readingsOf(amount)]);
};

const rowKey: KeyOf = (measure, line, amount) =>
  JSON.stringify([measure.code, line.kind, line.description, amount.raw, readingsOf(amount)]);

function readingsOf(amount: Amount): readonly (number | null)[] {
  return candidatesOf(amount).flatMap(({ year, cents }) => [year, cents]);
}

function amountsByKey(set: MeasureSet, keyOf: KeyOf): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  set.measures.forEach((measure, m) => {
    measure.lines.forEach((line, l) => {
      line.amounts.forEach((amount, a) => {
        const key = keyOf(measure, line, amount);
        const spot = { at: { measure: m, line: l, amount: a }, amount };
        spots.set(key, [...(spots.get(key) ?? []), spot]);
      });
    });
  });
  return spots;
}
