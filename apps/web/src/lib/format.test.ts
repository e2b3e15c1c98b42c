import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysBetween,
  isRoundedWhenShown,
  showBytes,
  showCount,
  showDay,
  showDaysLeft,
  showDeadline,
  showDecimal,
  showDifference,
  showInstant,
  showMaximum,
  showNearDay,
  showPercent,
  showPoints,
  showSavedAt,
} from './format.ts';

describe('numbers as officials write them', () => {
  test.each([
    ['1.9', '1,90'],
    ['1.125', '1,13'],
    ['61.215', '61,22'],
    ['0.995', '1,00'],
    ['-0.004', '0,00'],
    ['-0.25', '−0,25'],
    ['999.995', '1.000,00'],
    ['12345678901234567890.005', '12.345.678.901.234.567.890,01'],
  ])('%s points are shown as %s', (decimal, shown) => {
    expect(showPoints(decimal)).toBe(shown);
  });

  test('a rounded display can be told apart', () => {
    expect(isRoundedWhenShown('1.125')).toBe(true);
    expect(isRoundedWhenShown('1.12')).toBe(false);
    expect(isRoundedWhenShown('1.1200')).toBe(false);
  });

  test('maxima are as in the set', () => {
    expect(['0.50', '2.00', '10', '1.25', '100'].map(showMaximum)).toEqual(['0,5', '2', '10', '1,25', '100']);
  });

  test('thousands, percent with a no-break space, signed differences', () => {
    expect(showCount(2871)).toBe('2.871');
    expect(showDecimal('1000.5')).toBe('1.000,5');
    expect(showPercent('95')).toBe('95\u00A0%');
    expect(showPercent('86.842', 1)).toBe('86,8\u00A0%');
    expect(['1.05', '-0.25', '0'].map((points) => showDifference(points))).toEqual([
      '+1,05',
      '−0,25',
      '0,00',
    ]);
  });

  test('sizes of files', () => {
    expect([0, 420_000, 1_800_000, 25_000_000].map(showBytes)).toEqual([
      '0\u00A0byte',
      '420\u00A0kB',
      '1,8\u00A0MB',
      '25\u00A0MB',
    ]);
  });
});

describe('days and hours in the province', () => {
  test('an instant is shown in Vietnam whatever the zone of the machine', () => {
    expect(showInstant('2020-11-20T08:12:00Z')).toBe('15:12, 20/11/2020');
    expect(showInstant('2020-11-20T17:30:00Z')).toBe('00:30, 21/11/2020');
    expect(dayOf('2020-11-20T17:30:00Z')).toBe('2020-11-21');
    expect(showDeadline('2020-11-13T10:00:00Z')).toBe('17:00, 13/11');
    expect(showSavedAt('2020-11-05T03:32:00Z')).toBe('Đã lưu 10:32');
  });

  test('days left and days late', () => {
    expect(showDaysLeft('2020-11-05', '2020-11-13')).toBe('còn 8 ngày');
    expect(showDaysLeft('2020-11-05', '2020-11-05')).toBe('hạn hôm nay');
    expect(showDaysLeft('2020-11-05', '2020-11-03')).toBe('chậm 2 ngày');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  });

  test('a near day carries its weekday', () => {
    expect(showNearDay('2020-11-05', '2020-11-05')).toBe('hôm nay, 05/11');
    expect(showNearDay('2020-11-05', '2020-11-08')).toBe('chủ nhật, 08/11');
    expect(showDay('2020-11-05')).toBe('05/11/2020');
  });
});
