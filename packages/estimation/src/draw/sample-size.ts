import { normalQuantile } from '../distribution/normal.ts';

/**
 * Cỡ mẫu — n = N ÷ (1 + N·e²), rounded up, at most N. Source: Yamane (1967); the size that Vietnamese survey plans
 * state, with e = 5 %.
 *
 * @param population  N, a whole number ≥ 1
 * @param error       e as a fraction, such as 0.05
 */
export const sampleSize = (population: number, error: number): number =>
  Math.min(population, Math.ceil(population / (1 + population * error * error) - 1e-9));

/**
 * Sai số biên của một tỷ lệ — half the width of the interval of a share near `share`, for a simple random sample of
 * `count` out of `population`; what a unit's own number of answers lets one see.
 */
export function marginOfError(count: number, population: number, share = 0.5, level = 0.95): number {
  if (count >= population) return 0;
  const left = (population - count) / (population - 1);
  return normalQuantile(1 - (1 - level) / 2) * Math.sqrt((share * (1 - share) * left) / count);
}
