import { describe, expect, test } from 'vitest';
import { isPreliminaryShown } from './objection.ts';

const phase = (name: 'appraisal' | 'preliminary-result' | 'objection', opensAt: string) => ({
  name,
  opensAt,
  closesAt: '2020-12-31T00:00:00.000Z',
});

describe('đơn vị thấy điểm thẩm định của mình', () => {
  test('lịch không có thông báo kết quả sơ bộ: thấy ngay khi có điểm', () => {
    expect(
      isPreliminaryShown([phase('appraisal', '2020-11-23T00:00:00.000Z')], '2020-12-01T00:00:00.000Z'),
    ).toBe(true);
  });

  test('có thông báo kết quả sơ bộ: từ giờ mở, không sớm hơn', () => {
    const calendar = [phase('preliminary-result', '2020-12-19T00:00:00.000Z')];
    expect(isPreliminaryShown(calendar, '2020-12-18T23:59:59.999Z')).toBe(false);
    expect(isPreliminaryShown(calendar, '2020-12-19T00:00:00.000Z')).toBe(true);
  });

  test('chỉ có thời gian kiến nghị: thấy từ khi kiến nghị được', () => {
    const calendar = [phase('objection', '2020-12-20T00:00:00.000Z')];
    expect(isPreliminaryShown(calendar, '2020-12-19T00:00:00.000Z')).toBe(false);
    expect(isPreliminaryShown(calendar, '2020-12-21T00:00:00.000Z')).toBe(true);
  });
});
