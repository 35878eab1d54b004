// Crosscheck: one saving that the texts of two measures both claim: the same amount in sentences about the
// same thing. Added up it would count twice.
import { createDiagnostic } from "../../domain/diagnostics/createDiagnostic";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Crosscheck } from "./crosscheck";
import { sentenceAmounts, type SentenceAmount } from "./sentences";

const SAVING =
  /\b(?:bespa\w*|bezuinig\w*|opbrengst\w*|taakstelling\w*|ingeboekt\w*|voordeel|interventie\w*|maatregel\w*)\b/i;

interface Claim extends SentenceAmount {
  readonly code: string;
}

interface Double {
  readonly claim: Claim;
  readonly twin: Claim;
}

export const claimedTwice: Crosscheck = (input) => {
  const { drafts } = input;
  const claims = drafts.flatMap((draft) =>
    draft.section
      ? sentenceAmounts(input, draft.section.first, draft.section.end)
          .filter((amount) => SAVING.test(amount.sentence))
          .map((amount): Claim => ({ ...amount, code: draft.code }))
      : [],
  );
  const byAmount = new Map<number, Claim[]>();
  for (const claim of claims)
    byAmount.set(claim.cents, [...(byAmount.get(claim.cents) ?? []).slice(-MOST_ALIKE), claim]);
  const doubles = new Map<string, Double[]>();
  for (const claim of claims) {
    const twin = byAmount
      .get(claim.cents)
      ?.find((other) => isLater(claim, other) && isSameClaim(claim, other));
    const key = `${claim.code}|${twin?.code}`;
    if (twin) doubles.set(key, [...(doubles.get(key) ?? []), { claim, twin }]);
  }
  return [...doubles.values()].flatMap(findingOf);
};

/** One finding for two measures, whatever the number of amounts that both claim. */
function findingOf(doubles: readonly Double[]): Diagnostic[] {
  const [first, ...more] = doubles;
  if (!first) return [];
  const amounts = [...new Set(doubles.map(({ claim }) => claim.cents))];
  const codes = [first.claim.code, first.twin.code];
  const related = [...more.map(({ claim }) => claim.place), ...doubles.map(({ twin }) => twin.place)];
  return [createDiagnostic("text/claimed-twice", first.claim.place, { amounts, codes }, { related })];
}

/** An amount that stands in more sentences than this is no claim of one measure. */
const MOST_ALIKE = 40;

/** In another measure, further on: each pair is found once. */
function isLater(one: Claim, other: Claim): boolean {
  return other.code !== one.code && (other.place.line ?? 0) > (one.place.line ?? 0);
}

/** The same amount, named alike: most of the words beside it are the same. */
function isSameClaim(one: Claim, other: Claim): boolean {
  if (one.cents !== other.cents || one.raw === "") return false;
  const a = wordsNear(one);
  const b = wordsNear(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  const named = [...a].some((word) => b.has(word) && /^\d+(?:\.\d+)+$/.test(word)); // `maatregel 4.2.2`
  return shared >= 3 && (named || shared * 2 >= Math.min(a.size, b.size));
}

/** The words within a short distance of the amount: what it is the amount of. */
function wordsNear({ sentence, at, raw }: Claim): Set<string> {
  const near = `${sentence.slice(Math.max(0, at - 90), at)} ${sentence.slice(at + raw.length, at + raw.length + 40)}`;
  return new Set(near.toLowerCase().match(/[\p{L}\d.]{4,}/gu) ?? []);
}
