import type { Phase } from '@parindex/domain';
import { expect, test } from 'vitest';
import { calendarSegments } from './calendar-segments.ts';

const phase = (name: Phase['name'], opens: string, closes: string): Phase => ({
  name,
  opensAt: `2020-11-${opens}T00:00:00.000Z`,
  closesAt: `2020-11-${closes}T00:00:00.000Z`,
});
const calendar = [
  phase('submission', '01', '21'),
  phase('self-scoring', '01', '11'),
  phase('internal-review', '11', '16'),
];

test('phases that overlap stand one after the other, by their closing', () => {
  const { segments } = calendarSegments(calendar, '2020-11-06T00:00:00.000Z');
  expect(segments.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['self-scoring', 0, 0.5],
    ['internal-review', 0.5, 0.75],
    ['submission', 0.75, 1],
  ]);
});

test('what lies behind is filled, and today stands on the bar only while it is on it', () => {
  const { segments, now } = calendarSegments(calendar, '2020-11-06T00:00:00.000Z');
  expect(segments.map(({ past }) => past)).toEqual([0.5, 0, 0]);
  expect(now).toBe(0.25);
  expect(calendarSegments(calendar, '2020-10-30T00:00:00.000Z').now).toBeUndefined();
  expect(calendarSegments(calendar, '2020-12-01T00:00:00.000Z').now).toBeUndefined();
});
