/** How two lists of times differ. `z` is of the rank test of Mann and Whitney: beyond 3 they are of two kinds. */
export interface Comparison {
  readonly medians: readonly [number, number];
  /** By how many milliseconds the first median is the longer. */
  readonly difference: number;
  readonly z: number;
}

/** Compares times of two kinds, in milliseconds; neither may be empty. */
export function compareTimings(first: readonly number[], second: readonly number[]): Comparison {
  const medians = [median(first), median(second)] as const;
  return { medians, difference: medians[0] - medians[1], z: rankTest(first, second) };
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = Number.NaN, above = Number.NaN] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ];
  return (below + above) / 2;
}

/** By the normal approximation, which is good from 20 of each kind on. */
function rankTest(first: readonly number[], second: readonly number[]): number {
  let later = 0;
  for (const a of first) for (const b of second) later += a > b ? 1 : a === b ? 0.5 : 0;
  const [n, m] = [first.length, second.length];
  return (later - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}
