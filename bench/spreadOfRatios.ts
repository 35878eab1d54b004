// Statistics of a benchmark: time that other programs do not lengthen, medians, and how far ratios of pairs lie
// apart.

/** Milliseconds of processor time that this process has used: on a busy machine the clock says little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = low] = sorted.length % 2 === 0 ? sorted.slice(middle - 1) : sorted.slice(middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}

/** Median with the quarter below and above: `1.08 (1.03 to 1.12)`. */
export function describeRatios(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  const quarter = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? NaN;
  return `${median(ratios).toFixed(2)} (${quarter(0.25).toFixed(2)} to ${quarter(0.75).toFixed(2)})`;
}
