// Topics: what a call depends on, from its arguments: so that only changes that concern it reach its cells.
import type { Topic } from "../app/measureStore";
import { readName, readYear } from "../domain/formulas/readArgument";
import { cellsOf, type GivenBlock } from "./spread";

/** The measures of a block, each in each year of the other; `years` null: in any year. */
export function measureTopics(measures: GivenBlock, years: GivenBlock): readonly Topic[] {
  const asked = years === null ? [null] : known(cellsOf(years).map(readYear));
  return known(cellsOf(measures).map(readName)).flatMap((code) =>
    asked.map((year): Topic => ({ kind: "measure", code, year })),
  );
}

/** The totals of the years of a block. */
export function totalTopics(years: GivenBlock): readonly Topic[] {
  return known(cellsOf(years).map(readYear)).map((year) => ({ kind: "totals", year }));
}

export function reserveTopics(years: GivenBlock): readonly Topic[] {
  return known(cellsOf(years).map(readYear)).map((year) => ({ kind: "reserves", year }));
}

function known<T>(items: readonly (T | null)[]): readonly T[] {
  return [...new Set(items)].filter((item) => item !== null);
}
