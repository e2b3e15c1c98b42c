import { exact, type RatioWithFloorRule } from '@parindex/domain';
import { type ItemRange, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readMeasure } from './measure.ts';

/**
 * Tỷ lệ có ngưỡng — full points from `full`, a fixed value below `floor`, share ÷ `base` × maximum between.
 * Example: golden/rules/ratio-with-floor.json
 */
export const compileRatioWithFloor = (rule: RatioWithFloorRule, { maximum }: ItemRange): RunRule => {
  const maximumText = exact.toDecimal(maximum);
  const floor = exact.decimal(rule.floor);
  const full = exact.decimal(rule.full);
  const belowFloor = exact.decimal(rule.belowFloor);
  const perPercent = exact.divide(maximum, exact.decimal(rule.base));
  return (facts, sink) => {
    const share = readMeasure(rule.measure, facts, sink);
    if (share === undefined) return waitingFor(facts);
    const againstFloor = exact.compare(share, floor);
    if (againstFloor < 0 || (againstFloor === 0 && !rule.floorInclusive)) {
      sink?.push({ code: 'floor.below', values: { floor: rule.floor, points: rule.belowFloor } });
      return settled(belowFloor);
    }
    if (!exact.isLess(share, full)) {
      sink?.push({ code: 'floor.full', values: { full: rule.full, points: maximumText } });
      return settled(maximum);
    }
    const points = exact.multiply(share, perPercent);
    sink?.push({
      code: 'floor.between',
      values: {
        floor: rule.floor,
        floorInclusive: rule.floorInclusive,
        full: rule.full,
        base: rule.base,
        share: exact.toDecimal(share),
        maximum: maximumText,
        points: exact.toDecimal(points),
      },
    });
    return settled(points);
  };
};
