import { type Decimal, exact } from '@parindex/domain';
import type { Ruler } from './ruler.ts';

/** Ngưỡng — a place on the ruler where points jump: a hair to the left gives `below`, to the right `above`. */
export type Threshold = { readonly at: Decimal; readonly below: Decimal; readonly above: Decimal };

/** The jumps of a ruler from left to right; a rule without a ruler has none. */
export const thresholdsOf = (ruler: Ruler | undefined): readonly Threshold[] => {
  const segments = ruler?.segments ?? [];
  return segments.slice(1).flatMap((right, index) => {
    const left = segments[index];
    if (left === undefined || left.to !== right.from || same(left.toPoints, right.fromPoints)) return [];
    return [{ at: right.from, below: left.toPoints, above: right.fromPoints }];
  });
};

/** One fiftieth of the axis: 2 points of percent on a ruler from 0 to 100 %. */
const nearness = exact.rational(1, 50);

/** Sát ngưỡng — the value lies so near a jump that one figure more or less could carry it over. */
export const isNearThreshold = (ruler: Ruler | undefined, value: Decimal | undefined): boolean => {
  if (ruler === undefined || value === undefined) return false;
  const measured = exact.decimal(value);
  const reach = exact.multiply(
    exact.subtract(exact.decimal(ruler.axis.to), exact.decimal(ruler.axis.from)),
    nearness,
  );
  return thresholdsOf(ruler).some(
    ({ at }) => !exact.isLess(reach, exact.absolute(exact.subtract(measured, exact.decimal(at)))),
  );
};

/** Qua ngưỡng — whether a jump lies between the points of two people. */
export const crossesThreshold = (
  ruler: Ruler | undefined,
  one: Decimal | undefined,
  other: Decimal | undefined,
): boolean => {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [exact.decimal(one), exact.decimal(other)];
  const [low, high] = [exact.smaller(a, b), exact.larger(a, b)];
  return thresholdsOf(ruler).some(({ below, above }) => {
    const [left, right] = [exact.decimal(below), exact.decimal(above)];
    return !exact.isLess(exact.smaller(left, right), low) && !exact.isLess(high, exact.larger(left, right));
  });
};

const same = (a: Decimal, b: Decimal) => exact.equals(exact.decimal(a), exact.decimal(b));
