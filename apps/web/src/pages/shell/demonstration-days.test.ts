import type { RoundChoice } from '@parindex/contract';
import { expect, test } from 'vitest';
import { otherDays } from './demonstration-days.ts';

const round = (id: string, change: Partial<RoundChoice>): RoundChoice => ({
  id,
  year: 2020,
  title: 'Chỉ số CCHC năm 2020',
  state: 'running',
  demonstration: true,
  ...change,
});
const november = round('november', { today: '2020-11-05', phase: 'self-scoring' });
const december = round('december', { today: '2020-12-21', phase: 'appraisal' });
const march = round('march', { today: '2021-03-31', phase: 'publication' });
const before = round('before', { year: 2019, today: '2020-03-31' });
const real = round('real', { demonstration: false });

test('a demonstration moves to its other days, told by where they stand in the calendar', () => {
  expect(otherDays([march, november, december, before, real], december)).toEqual([
    { roundId: 'november', label: 'Về 05/11/2020 (Tự chấm)' },
    { roundId: 'march', label: 'Sang 31/03/2021 (Công bố)' },
  ]);
});

test('a day between two phases is told by itself', () => {
  const { phase: _, ...quiet } = march;
  expect(otherDays([november, quiet], november)).toEqual([{ roundId: 'march', label: 'Sang 31/03/2021' }]);
});

test('a real round, and a year that stands still on one day, move nowhere', () => {
  expect(otherDays([november, real], real)).toEqual([]);
  expect(otherDays([november, before], before)).toEqual([]);
});
