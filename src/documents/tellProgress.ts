// Telling how far a step of reading is, as a share of the whole, now and then.

/** Hears a share that is done, 0..1. */
export type Progress = (fraction: number) => void;

/** A step of its own that goes from `from` to `to` in the whole. */
export function between(onProgress: Progress, from: number, to: number): Progress {
  return (fraction) => onProgress(from + fraction * (to - from));
}

/** A page that is told of each of thousands only gets slower. */
const TIMES = 20;

/** `map`, telling how many of the items are done. */
export function mapTelling<Item, Result>(
  items: readonly Item[],
  onProgress: Progress,
  map: (item: Item, at: number) => Result,
): Result[] {
  const every = Math.ceil(items.length / TIMES);
  return items.map((item, at) => {
    if (at % every === 0) onProgress(at / items.length);
    return map(item, at);
  });
}
