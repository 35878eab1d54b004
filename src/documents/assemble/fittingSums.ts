// Whether amounts by row and by column are what their parts come to.

/** By column. */
export function sumOf(vectors: readonly (readonly number[])[]): number[] {
  const columns = Math.max(0, ...vectors.map((vector) => vector.length));
  return Array.from({ length: columns }, (_, at) => vectors.reduce((sum, one) => sum + (one[at] ?? 0), 0));
}

/** How many amounts of these sums are what their parts come to; a zero that is one proves nothing. */
export function fitting(
  sums: readonly (readonly number[])[],
  found: readonly (readonly number[])[],
  tolerance: number,
): { readonly all: boolean; readonly any: boolean; readonly share: number } {
  const cells = sums.flatMap((sum, row) =>
    sum.flatMap((cents, column) => {
      const other = found[row]?.[column] ?? 0;
      return cents === 0 && other === 0 ? [] : [Math.abs(cents - other) <= tolerance];
    }),
  );
  const fits = cells.filter((fit) => fit).length;
  return {
    all: fits > 0 && fits === cells.length,
    any: fits > 0,
    share: cells.length ? fits / cells.length : 0,
  };
}

/** `Ombuigingen -80` over savings without a minus: a row that is its group but for the sign has that of the group. */
export function withSignsOf(
  groups: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
  tolerance: number,
): (readonly number[])[] {
  return sums.map((sum, at) => {
    const turned = sum.map((cents) => -cents);
    return fitting([turned], [groups[at] ?? []], tolerance).all ? turned : sum;
  });
}
