import { normalQuantile } from '../distribution/normal.ts';

/** How often an answer of this worth was given. */
export type Counted = Readonly<{ worth: number; times: number }>;

/**
 * Bình quân của một nhóm từ số đếm — the mean of counted answers and half the width of its interval, for a simple
 * random sample out of `population` (without one: of very many).
 *
 * @returns nothing without answers; no `reach` for a single one, which tells nothing of the others
 */
export function countedMean(
  counted: readonly Counted[],
  population?: number,
  level = 0.95,
): Readonly<{ mean: number; reach?: number }> | undefined {
  const count = counted.reduce((sum, { times }) => sum + times, 0);
  if (count === 0) return undefined;
  const mean = counted.reduce((sum, { worth, times }) => sum + worth * times, 0) / count;
  if (count === 1) return { mean };
  const spread =
    counted.reduce((sum, { worth, times }) => sum + times * (worth - mean) ** 2, 0) / (count - 1);
  const left = population === undefined ? 1 : Math.max(0, (population - count) / population);
  return { mean, reach: normalQuantile(1 - (1 - level) / 2) * Math.sqrt((left * spread) / count) };
}
