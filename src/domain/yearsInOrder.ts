// Years in order: figures of one row keep their order, so a year chosen for one of them says much about the others.

/** More layouts of one row than this say nothing. */
const mostLayouts = 2_000;

/** A year per figure; absent where nobody chose one. */
export type YearPicks = Readonly<Record<number, number>>;

/** Every way to give each figure one of its years, later figures in later years. Null: too many to say. */
export function layoutsOf(options: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  let layouts: readonly (readonly number[])[] = [[]];
  for (const years of options) {
    layouts = layouts.flatMap((before) =>
      years.filter((year) => year > (before.at(-1) ?? -Infinity)).map((year) => [...before, year]),
    );
    if (layouts.length > mostLayouts) return null;
  }
  return layouts;
}

/** The picks with one more; earlier ones that it leaves no room for are let go. */
export function pickYear(
  options: readonly (readonly number[])[],
  picks: YearPicks,
  figure: number,
  year: number,
): YearPicks {
  const layouts = layoutsOf(options) ?? [];
  let kept: YearPicks = { [figure]: year };
  for (const [other, chosen] of Object.entries(picks)) {
    const tried = { ...kept, [other]: chosen };
    if (Number(other) !== figure && layouts.some((layout) => fits(layout, tried))) kept = tried;
  }
  return kept;
}

/** What each figure must be, given the picks; null where several years are left. */
export function impliedYears(
  options: readonly (readonly number[])[],
  picks: YearPicks,
): readonly (number | null)[] {
  const possible = (layoutsOf(options) ?? []).filter((layout) => fits(layout, picks));
  return options.map((_, figure) => {
    const years = new Set(possible.map((layout) => layout[figure]));
    const [only] = years;
    return years.size === 1 && only !== undefined ? only : (picks[figure] ?? null);
  });
}

function fits(layout: readonly number[], picks: YearPicks): boolean {
  return Object.entries(picks).every(([figure, year]) => layout[Number(figure)] === year);
}
