import {
  type Band,
  type BandsRule,
  exact,
  type Measure,
  type Rational,
  type RatioToTargetRule,
  type RatioWithFloorRule,
  type RelativeRule,
} from '@parindex/domain';
import type { GroupFigures } from './evaluation.ts';

/** A straight piece of the picture, and a value worth a mark. */
type Stretch = { from: Rational; to: Rational; fromPoints: Rational; toPoints: Rational };
type Mark = { at: Rational; points: Rational; kind: 'floor' | 'full' | 'step' };

/** What a ruler is drawn from; empty stretches are left out when it is drawn. */
export type RulerShape = {
  readonly unit: string | undefined;
  readonly stretches: readonly Stretch[];
  readonly marks?: readonly Mark[];
};

/** One slope from nothing to the maximum. */
export const scaledShape = (scale: string, maximum: Rational, measure?: Measure): RulerShape => ({
  unit: measure === undefined ? (scale === '100' ? '%' : undefined) : unitOf(measure),
  stretches: [stretch(exact.zero, exact.decimal(scale), exact.zero, maximum)],
});

/** Below the floor, the slope, and full points. */
export const floorShape = (rule: RatioWithFloorRule, maximum: Rational): RulerShape => {
  const floor = exact.decimal(rule.floor);
  const full = exact.decimal(rule.full);
  const below = exact.decimal(rule.belowFloor);
  const pointsAt = (share: Rational) =>
    exact.smaller(maximum, exact.multiply(exact.divide(share, exact.decimal(rule.base)), maximum));
  return {
    unit: unitOf(rule.measure),
    stretches: [
      stretch(exact.zero, floor, below, below),
      stretch(floor, full, pointsAt(floor), pointsAt(full)),
      stretch(full, exact.larger(full, exact.hundred), maximum, maximum),
    ],
    marks: [
      { at: floor, points: rule.floorInclusive ? pointsAt(floor) : below, kind: 'floor' },
      { at: full, points: maximum, kind: 'full' },
    ],
  };
};

/** A slope up to the target, full points beyond. */
export const targetShape = (
  rule: RatioToTargetRule,
  maximum: Rational,
  entered: Rational | undefined,
): RulerShape | undefined => {
  const target = 'value' in rule.target ? exact.decimal(rule.target.value) : entered;
  if (target === undefined || !exact.isPositive(target)) return undefined;
  const end = rule.measure.kind === 'share' ? exact.larger(target, exact.hundred) : beyond(target);
  return {
    unit: unitOf(rule.measure),
    stretches: [stretch(exact.zero, target, exact.zero, maximum), stretch(target, end, maximum, maximum)],
    marks: [{ at: target, points: maximum, kind: 'full' }],
  };
};

/** One flat piece for each band, a mark where a band begins. */
export const bandsShape = ({ bands, measure }: BandsRule): RulerShape => {
  const ends = bands.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  const thresholds = ends.map((end) => exact.decimal(end)).sort(exact.compare);
  const lowest = thresholds[0] ?? exact.zero;
  const highest = thresholds.at(-1) ?? exact.hundred;
  const isSigned = measure.kind === 'figure' && measure.figure.signed === true;
  const start = isSigned ? exact.subtract(lowest, exact.one) : exact.zero;
  const isPercent = measure.kind === 'share' && !exact.isLess(exact.hundred, highest);
  const end = isPercent ? exact.hundred : beyond(highest);
  return {
    unit: unitOf(measure),
    stretches: bands.map(({ from, to, points }) =>
      stretch(
        from === undefined ? start : exact.decimal(from),
        to === undefined ? end : exact.decimal(to),
        exact.decimal(points),
        exact.decimal(points),
      ),
    ),
    marks: bands.flatMap(beginning),
  };
};

/** Curves (the best is the smallest) are drawn as eight straight pieces. */
const pieces = 8;

/** From the worst of the group to the best. */
export const groupShape = (
  rule: RelativeRule,
  maximum: Rational,
  { smallest, largest }: GroupFigures,
): RulerShape => {
  const rises = rule.direction === 'higher-is-better';
  const shape = {
    unit: unitOf(rule.measure),
    marks: [{ at: rises ? largest : smallest, points: maximum, kind: 'full' as const }],
  };
  if (rule.against === 'min-max') {
    const [first, last] = rises ? [exact.zero, maximum] : [maximum, exact.zero];
    return { ...shape, stretches: [stretch(smallest, largest, first, last)] };
  }
  if (rises) return { ...shape, stretches: [stretch(exact.zero, largest, exact.zero, maximum)] };
  const spread = exact.subtract(largest, smallest);
  const at = (piece: number) => exact.add(smallest, exact.multiply(spread, exact.rational(piece, pieces)));
  const pointsAt = (value: Rational) =>
    exact.isZero(value) ? maximum : exact.multiply(exact.divide(smallest, value), maximum);
  return {
    ...shape,
    stretches: Array.from({ length: pieces }, (_, piece) =>
      stretch(at(piece), at(piece + 1), pointsAt(at(piece)), pointsAt(at(piece + 1))),
    ),
  };
};

const beginning = ({ from, fromInclusive, points }: Band): Mark[] =>
  from === undefined || fromInclusive !== true
    ? []
    : [{ at: exact.decimal(from), points: exact.decimal(points), kind: 'step' }];

const stretch = (from: Rational, to: Rational, fromPoints: Rational, toPoints: Rational): Stretch => ({
  from,
  to,
  fromPoints,
  toPoints,
});

const unitOf = (measure: Measure): string | undefined =>
  measure.kind === 'share' ? '%' : measure.figure.unit;

/** A quarter more, so that what lies above the last threshold has room; at least one. */
const beyond = (value: Rational): Rational =>
  exact.larger(exact.multiply(value, exact.rational(5, 4)), exact.add(value, exact.one));
