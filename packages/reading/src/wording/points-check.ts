import { type Decimal, type Problem, problem } from '@parindex/domain';
import { compareDecimals } from '../amount.ts';

/** The largest of some points; "0" of none. */
export const highest = (points: readonly Decimal[]): Decimal =>
  points.reduce((best, next) => (compareDecimals(next, best) > 0 ? next : best), points[0] ?? '0');

/** The lowest of some points; "0" of none. */
export const lowest = (points: readonly Decimal[]): Decimal =>
  points.reduce((best, next) => (compareDecimals(next, best) < 0 ? next : best), points[0] ?? '0');

/** A remark when the most that the wording gives is not the maximum printed beside it. */
export const differsFromMaximum = (most: Decimal, max: Decimal | undefined): readonly Problem[] =>
  max === undefined || compareDecimals(most, max) === 0
    ? []
    : [problem('wording.points-differ-from-maximum', { points: most, maximum: max }, undefined, false)];

/** Remark of unread words; they keep a reading from being certain. */
export const unread = (text: string): Problem =>
  problem(
    'wording.remainder-unread',
    { text: text.length > 80 ? `${text.slice(0, 77)}…` : text },
    undefined,
    false,
  );
