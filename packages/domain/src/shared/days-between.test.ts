import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from './days-between.ts';

test('days are counted by the calendar, over leap years and back', () => {
  expect(daysBetween('2020-11-13', '2020-12-21')).toBe(38);
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1);
  expect(daysBetween('2021-01-01', '2020-12-31')).toBe(-1);
});

test('as the platform counts them', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (from, to) => {
      const [one, other] = [from, to].map((date) => date.toISOString().slice(0, 10)) as [string, string];
      expect(daysBetween(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000);
    }),
  );
});
