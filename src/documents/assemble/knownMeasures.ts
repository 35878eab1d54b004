// Known measures: finding the measure that a row names, by its code or else by its title.
import { lettersOf, looseCode, titleSimilarity } from "../sections/measureCode";

export interface KnownMeasure {
  readonly code: string;
  readonly title: string;
  /** True when a row of another table made it: tables repeat such titles word for word. */
  readonly fromTable?: boolean;
}

export class KnownMeasures {
  /** A code that is printed twice has two measures. */
  private readonly byCode = new Map<string, KnownMeasure[]>();
  /** Labels come back in every table, and each is compared with all titles. */
  private readonly byTitle = new Map<string, KnownMeasure | null>();

  constructor(private readonly all: readonly KnownMeasure[]) {
    for (const measure of all) {
      const code = looseCode(measure.code.replace(/ \(\d+\)$/, ""));
      this.byCode.set(code, [...(this.byCode.get(code) ?? []), measure]);
    }
  }

  /** Of measures that share a code the one whose title is most like this one. */
  withCode(code: string, title: string): KnownMeasure | null {
    const [first, ...others] = this.byCode.get(looseCode(code)) ?? [];
    if (!first || others.length === 0) return first ?? null;
    const alike = (one: KnownMeasure): number => titleSimilarity(one.title, title);
    return others.reduce((best, one) => (alike(one) > alike(best) ? one : best), first);
  }

  /** The one measure whose title is (nearly) this one; null when there is none, or more than one. */
  withTitle(title: string): KnownMeasure | null {
    if (title.split(/\s+/).length < 2) return null;
    const seen = this.byTitle.get(title);
    if (seen !== undefined) return seen;
    const alike = this.all.filter((measure) =>
      measure.fromTable
        ? sameTitle(measure.title, title)
        : titleSimilarity(measure.title, title) >= 0.8 && sameNumbers(measure.title, title),
    );
    const found = alike.length === 1 && alike[0] ? alike[0] : null;
    this.byTitle.set(title, found);
    return found;
  }
}

/** The same letters and digits: what two tables call alike but not the same are two measures. */
function sameTitle(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/** `Wijkteam 1` and `Wijkteam 2` are two measures, however alike their words. */
function sameNumbers(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((title) => new Set(title.match(/\d+/g) ?? []));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return true;
  return [...ours].some((number) => theirs.has(number));
}
