// Known measures: finding the measure that a row names, by its code or else by its title.
import { looseCode, titleSimilarity } from "../sections/measureCode";

export interface KnownMeasure {
  readonly code: string;
  readonly title: string;
  /** True when a row of another table made it: tables repeat such titles word for word. */
  readonly fromTable?: boolean;
}

export class KnownMeasures {
  private readonly byCode = new Map<string, KnownMeasure>();
  /** Labels come back in every table, and each is compared with all titles. */
  private readonly byTitle = new Map<string, KnownMeasure | null>();

  constructor(private readonly all: readonly KnownMeasure[]) {
    for (const measure of all) {
      const code = looseCode(measure.code);
      if (!this.byCode.has(code)) this.byCode.set(code, measure);
    }
  }

  withCode(code: string): KnownMeasure | null {
    return this.byCode.get(looseCode(code)) ?? null;
  }

  /** The one measure whose title is (nearly) this one; null when there is none, or more than one. */
  withTitle(title: string): KnownMeasure | null {
    if (title.split(/\s+/).length < 2) return null;
    const seen = this.byTitle.get(title);
    if (seen !== undefined) return seen;
    const alike = this.all.filter((measure) => titleSimilarity(measure.title, title) >= 0.8);
    const found = alike.length === 1 && alike[0] ? alike[0] : null;
    this.byTitle.set(title, found);
    return found;
  }
}
