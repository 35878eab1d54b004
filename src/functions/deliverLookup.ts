// deliverLookup: delivery of what several functions share: the effect of a measure, and the state of a reserve.
import { storeOfPage } from "../app/storeOfPage";
import { readName } from "../domain/formulas/readArgument";
import type { Lookup } from "../domain/lookup/lookup";
import type { EffectKind } from "../domain/lookup/lookupIndex";
import type { Cents } from "../domain/money";
import { answerOf, forMeasure, forYear, showCents, showEffect } from "./cellAnswer";
import { deliver, type Invocation } from "./deliver";
import { spread, type GivenBlock } from "./spread";
import { measureTopics, reserveTopics } from "./topics";

interface EffectArguments {
  readonly measure: GivenBlock;
  readonly year: GivenBlock;
  readonly set: unknown;
}

export function deliverEffect(
  kind: EffectKind,
  { measure, year, set }: EffectArguments,
  invocation: Invocation,
): undefined {
  const setId = readName(set);
  return deliver(invocation, {
    evaluate: () =>
      spread(measure, year, (code, oneYear) =>
        forMeasure(code, (c) =>
          forYear(oneYear, (y) => answerOf(storeOfPage.effect(kind, c, y, setId), showEffect)),
        ),
      ),
    topics: measureTopics(measure, year),
  });
}

interface ReserveArguments {
  readonly year: GivenBlock;
  readonly reserve: GivenBlock;
}

export function deliverReserve(
  { year, reserve }: ReserveArguments,
  invocation: Invocation,
  look: (year: number, reserve: string | null) => Lookup<Cents>,
): undefined {
  return deliver(invocation, {
    evaluate: () =>
      spread(year, reserve, (oneYear, name) =>
        forYear(oneYear, (y) => answerOf(look(y, readName(name)), showCents)),
      ),
    topics: reserveTopics(year),
  });
}
