// Dividing rows over sums: which rows each of several sums adds, where every row belongs to one sum and all of them
// hold in all columns.

/** Trying more than this many placings proves nothing in reasonable time. */
const MOST_TRIES = 20_000;
const MOST_PARTS = 40;

type Row = readonly number[];

/**
 * For each sum the indexes of the parts that it adds: the first division that holds within `tolerance` (in the same
 * unit as the rows); null where none does, or none is found in time.
 */
export function divideOverSums(
  parts: readonly Row[],
  sums: readonly Row[],
  tolerance: number,
): number[][] | null {
  if (parts.length > MOST_PARTS) return null;
  const left = sums.map((sum) => [...sum]);
  // Where all amounts of a column have one sign, a sum never has less left than nothing.
  const isOneWay = (sums[0] ?? []).map((_, column) =>
    isOfOneSign([...parts, ...sums].map((row) => row[column] ?? 0)),
  );
  const fits = (part: Row, rest: Row): boolean =>
    part.every(
      (cents, column) => !isOneWay[column] || Math.abs(cents) <= Math.abs(rest[column] ?? 0) + tolerance,
    );
  const take = (part: Row, sum: number, times: 1 | -1): void =>
    part.forEach((cents, column) => {
      const own = left[sum];
      if (own) own[column] = (own[column] ?? 0) - times * cents;
    });
  const order = parts.map((_, at) => at).sort((a, b) => sizeOf(parts[b]) - sizeOf(parts[a]));
  const sumOf: number[] = [];
  let tries = 0;
  const place = (index: number): boolean => {
    const at = order[index];
    const part = at === undefined ? undefined : parts[at];
    if (at === undefined || !part) return left.every((sum) => sum.every((one) => Math.abs(one) <= tolerance));
    for (let sum = 0; sum < sums.length; sum += 1) {
      if ((tries += 1) > MOST_TRIES) return false;
      if (!fits(part, left[sum] ?? [])) continue;
      take(part, sum, 1);
      sumOf[at] = sum;
      if (place(index + 1)) return true;
      take(part, sum, -1);
    }
    return false;
  };
  if (!place(0)) return null;
  return sums.map((_, sum) => parts.flatMap((_part, at) => (sumOf[at] === sum ? [at] : [])));
}

function isOfOneSign(amounts: Row): boolean {
  return amounts.every((one) => one >= 0) || amounts.every((one) => one <= 0);
}

function sizeOf(row: Row = []): number {
  return row.reduce((sum, cents) => sum + Math.abs(cents), 0);
}
