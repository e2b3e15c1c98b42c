import type { BandsRule, RatioWithFloorRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { ruler } from './ruler.ts';
import { crossesThreshold, isNearThreshold, thresholdsOf } from './thresholds.ts';

const measure = {
  kind: 'share',
  numerator: { key: 'numerator', label: 'Nhiệm vụ hoàn thành' },
  denominator: { key: 'denominator', label: 'Tổng nhiệm vụ' },
} as const;
const withFloor: RatioWithFloorRule = {
  kind: 'ratio-with-floor@1',
  measure,
  floor: '70',
  floorInclusive: true,
  belowFloor: '0',
  full: '100',
  base: '100',
};
const bands: BandsRule = {
  kind: 'bands@1',
  measure,
  bands: [
    { from: '30', fromInclusive: true, points: '1' },
    { from: '20', fromInclusive: true, to: '30', points: '0.5' },
    { to: '20', points: '0' },
  ],
};
const floorRuler = ruler(withFloor, { maxPoints: '2' });
const bandRuler = ruler(bands, { maxPoints: '1' });

describe('ngưỡng tính điểm', () => {
  test('dưới 70 % được 0, từ 70 % được 1,4: một ngưỡng; đến 100 % không nhảy thêm', () => {
    expect(thresholdsOf(floorRuler)).toEqual([{ at: '70', below: '0', above: '1.4' }]);
  });

  test('mỗi bậc là một ngưỡng', () => {
    expect(thresholdsOf(bandRuler).map(({ at }) => at)).toEqual(['20', '30']);
  });

  test('71,8 % và 69,2 % sát ngưỡng 70 %, 97,4 % thì không', () => {
    expect(isNearThreshold(floorRuler, '71.8')).toBe(true);
    expect(isNearThreshold(floorRuler, '69.2')).toBe(true);
    expect(isNearThreshold(floorRuler, '72.1')).toBe(false);
    expect(isNearThreshold(floorRuler, '97.4')).toBe(false);
  });

  test('1,44 thành 0 là qua ngưỡng, 1,95 thành 1,90 thì không, bằng nhau thì không', () => {
    expect(crossesThreshold(floorRuler, '1.44', '0')).toBe(true);
    expect(crossesThreshold(floorRuler, '0', '1.44')).toBe(true);
    expect(crossesThreshold(floorRuler, '1.95', '1.9')).toBe(false);
    expect(crossesThreshold(floorRuler, '0', '0')).toBe(false);
    expect(crossesThreshold(bandRuler, '1', '0.5')).toBe(true);
  });

  test('mục không có thước thì không có ngưỡng', () => {
    expect(crossesThreshold(undefined, '1', '0')).toBe(false);
    expect(isNearThreshold(undefined, '1')).toBe(false);
  });
});
